using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>A finished game laid open: everything that every form of the debrief shows. Nothing in it is hidden from any seat any more.</summary>
/// <param name="Title">Which ending, and its number.</param>
/// <param name="Seat">Whose game it was.</param>
/// <param name="Seed">The game's seed.</param>
/// <param name="Others">Who played the other two, for example <c>Moon guarded, Kim hawk</c>.</param>
/// <param name="Verdicts">What each chair made of it, and what decided.</param>
/// <param name="Points">The opening and the ends of the turns, dated: one point of every trajectory each.</param>
/// <param name="HistoryPoints">The same of history's run, which stops where its talks end.</param>
/// <param name="Trajectories">Meters over time, beside the model's own run of what was done.</param>
/// <param name="Decisions">What was decided, beside history.</param>
/// <param name="Road">What became of a signature; null where no main deal was signed.</param>
/// <param name="WhatIfs">The decisions that weighed most, changed; default while they are still being replayed (<see cref="DebriefBuilder.Steps"/>).</param>
/// <param name="Map">The zone, the points of theory, history's offers and the papers of this game, in one plane.</param>
/// <param name="Walks">Who walks away if one clause leaves the full package.</param>
/// <param name="Offers">What was offered in 2018 and 2019, and what the model says to it.</param>
/// <param name="Models">The same deal under rival assumptions.</param>
/// <param name="Claims">Claims of the article that this game could test.</param>
/// <param name="LeftOut">What the model does not know.</param>
public sealed record DebriefReport(
    string Title, Seat Seat, ulong Seed, string Others, ImmutableArray<Paragraph> Verdicts, ImmutableArray<DatedPoint> Points, ImmutableArray<DatedPoint> HistoryPoints,
    ImmutableArray<Trajectory> Trajectories, ImmutableArray<DecisionRow> Decisions, RoadReport? Road, ImmutableArray<WhatIf> WhatIfs, DealMap Map, ImmutableArray<VerdictRow> Walks,
    ImmutableArray<OfferRow> Offers, ModelComparison Models, ImmutableArray<ClaimRow> Claims, ImmutableArray<string> LeftOut)
{
    /// <summary>Where history's run stood at the date of a point of this game; null after it has stopped.</summary>
    public int? HistoryAt(Trajectory row, int point)
    {
        var month = Points[point].Month;
        var place = HistoryPoints.Count(then => then.Month <= month) - 1;
        return month - HistoryPoints[^1].Month > 1 ? null : row.History[place];
    }
}

/// <summary>A point in time of a game.</summary>
/// <param name="Label">Name of the turn that ends there; <c>opening</c> for the first.</param>
/// <param name="Month">Months since 1 November 2018.</param>
public sealed record DatedPoint(string Label, int Month);

/// <summary>The half-years after a signature.</summary>
/// <param name="Deal">What was signed, and when.</param>
/// <param name="Rows">A row a half-year.</param>
/// <param name="Sentences">Where the deal died and what would have kept it; what was paid of the fund and where the rest stayed.</param>
public sealed record RoadReport(string Deal, ImmutableArray<RoadRow> Rows, ImmutableArray<string> Sentences);

/// <summary>One half-year of the road.</summary>
/// <param name="When">As people say it.</param>
/// <param name="Paid">Paid into the fund in it, US$ million.</param>
/// <param name="PaidInAll">Paid by its end.</param>
/// <param name="Disarmed">Of the programme gone by its end, in 100.</param>
/// <param name="Disputes">Disputes open at its end.</param>
/// <param name="Arrears">What was late at its end.</param>
/// <param name="Deeds">What Washington, Seoul and Pyongyang did, and who decided it.</param>
/// <param name="Events">What else happened.</param>
public sealed record RoadRow(string When, int Paid, int PaidInAll, int Disarmed, int Disputes, int Arrears, ImmutableArray<string> Deeds, ImmutableArray<string> Events);

/// <summary>A claim of the article and what this game says to it.</summary>
/// <param name="Ids">Its numbers in the pack's list of claims.</param>
/// <param name="Claim">The claim in our words.</param>
/// <param name="Outcome">Held, partly, did not hold, or not tested.</param>
/// <param name="What">What happened here.</param>
public sealed record ClaimRow(string Ids, string Claim, string Outcome, string What);

/// <summary>One meter over a game.</summary>
/// <param name="Meter">Its id.</param>
/// <param name="Label">Its name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Lower end of its scale.</param>
/// <param name="High">Upper end of its scale.</param>
/// <param name="You">A reading a turn, the opening first.</param>
/// <param name="History">The same where all three seats did what was done, with the same dice; it may be shorter or longer.</param>
/// <param name="Opened">Whether the seat saw it only as a range while it was played.</param>
/// <param name="InWords">The chart as a sentence.</param>
public sealed record Trajectory(string Meter, string Label, string Unit, int Low, int High, ImmutableArray<int> You, ImmutableArray<int> History, bool Opened, string InWords);

/// <summary>One answer of the seat.</summary>
/// <param name="Turn">Name of the turn.</param>
/// <param name="Card">Card id.</param>
/// <param name="Title">What it was about.</param>
/// <param name="You">What was chosen.</param>
/// <param name="History">What was done, or null where history has no answer.</param>
/// <param name="IsHistory">Whether they are the same.</param>
public sealed record DecisionRow(string Turn, string Card, string Title, string You, string? History, bool IsHistory);

/// <summary>One decision and its alternatives, replayed.</summary>
/// <param name="Turn">Name of the turn.</param>
/// <param name="Card">Card id.</param>
/// <param name="Title">What it was about.</param>
/// <param name="Again">Later turns in which it was asked again and answered the same: the other answer is given there too.</param>
/// <param name="Held">Later turns in which it was asked again and answered otherwise: that answer stands.</param>
/// <param name="Branches">Every answer to it, as played included.</param>
public sealed record WhatIf(string Turn, string Card, string Title, ImmutableArray<string> Again, ImmutableArray<string> Held, ImmutableArray<WhatIfBranch> Branches)
{
    /// <summary>Whether any other answer moves the odds of any ending.</summary>
    public bool Moves => Branches.Any(branch => branch.Shift > 0);

    /// <summary>What is worth telling: the answer given, and those that move something.</summary>
    public IEnumerable<WhatIfBranch> Told => Branches.Where(branch => branch.AsPlayed || branch.Shift > 0);
}

/// <summary>One answer, and what became of it.</summary>
/// <param name="Text">The option's text.</param>
/// <param name="AsPlayed">Whether it was the answer given.</param>
/// <param name="Endings">Shares of endings over the replays, the most frequent first.</param>
/// <param name="SameDice">Ending with the game's own dice.</param>
/// <param name="Parting">Where this line leaves the one that was played, or null where it never does.</param>
/// <param name="Shift">How far the odds of endings move against the answer given, 0 to 100 (total variation).</param>
/// <param name="Mechanism">By what they move: the number that stands most otherwise, its cause, what that closes or signs; null where none does.</param>
public sealed record WhatIfBranch(string Text, bool AsPlayed, ImmutableArray<EndingShare> Endings, string SameDice, string? Parting, int Shift, string? Mechanism);

/// <summary>How often an ending came.</summary>
/// <param name="Name">The ending.</param>
/// <param name="Percent">Of the replays.</param>
/// <param name="Low">Lower end of the interval in which the true share lies 19 times in 20.</param>
/// <param name="High">Its upper end.</param>
public sealed record EndingShare(string Name, int Percent, int Low, int High);

/// <summary>What the six say to one package.</summary>
/// <param name="Title">The package, or the assumptions it is judged under.</param>
/// <param name="Surplus">Score over walk-away, tenths of a point, in the order of <see cref="Party"/>.</param>
/// <param name="Walks">Who walks away, by capital; empty where all six take it.</param>
public sealed record VerdictRow(string Title, ImmutableArray<int> Surplus, ImmutableArray<string> Walks);

/// <summary>An offer that history made.</summary>
/// <param name="Date">Month and year.</param>
/// <param name="Title">In words.</param>
/// <param name="Answers">What each party said, and whether the model agrees.</param>
/// <param name="Source">Source keys.</param>
public sealed record OfferRow(string Date, string Title, ImmutableArray<OfferAnswer> Answers, string Source);

/// <summary>One party's answer to an offer.</summary>
/// <param name="Capital">Who.</param>
/// <param name="Took">Whether it would have signed.</param>
/// <param name="OnRecord">False where that is inferred from what was said in public.</param>
/// <param name="ModelAgrees">Whether the model says the same.</param>
public sealed record OfferAnswer(string Capital, bool Took, bool OnRecord, bool ModelAgrees);

/// <summary>One deal under several sets of assumptions.</summary>
/// <param name="Deal">The deal that is judged.</param>
/// <param name="Rows">A row a set of assumptions, the game's own first.</param>
public sealed record ModelComparison(string Deal, ImmutableArray<VerdictRow> Rows);

/// <summary>Packages by what Washington and Pyongyang have of them over their walk-aways, points.</summary>
/// <param name="When">The moment whose beliefs and hurdles count.</param>
/// <param name="Zone">How many packages all six accept.</param>
/// <param name="Complete">How many of them disarm completely.</param>
/// <param name="Cells">The zone in cells of two points.</param>
/// <param name="Marks">Single packages.</param>
/// <param name="InWords">The map as sentences.</param>
public sealed record DealMap(string When, int Zone, int Complete, ImmutableArray<MapCell> Cells, ImmutableArray<MapMark> Marks, string InWords);

/// <summary>A cell of the map.</summary>
/// <param name="Us">Lower edge, points for Washington.</param>
/// <param name="Dprk">Lower edge, points for Pyongyang.</param>
/// <param name="Packages">How many packages of the zone lie in it.</param>
public sealed record MapCell(int Us, int Dprk, int Packages);

/// <summary>A package on the map.</summary>
/// <param name="Mark">One or two letters.</param>
/// <param name="Kind">theory, history or yours.</param>
/// <param name="Title">In words.</param>
/// <param name="Us">Tenths of a point for Washington.</param>
/// <param name="Dprk">Tenths of a point for Pyongyang.</param>
public sealed record MapMark(string Mark, string Kind, string Title, int Us, int Dprk);
