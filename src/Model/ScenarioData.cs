using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model;

/// <summary>The parsed content of a pack's rule files, before anything is checked against anything else.</summary>
/// <param name="Meters">The meter table; ids must be those of <see cref="Meters"/>.</param>
/// <param name="Parameters">Every size used by a rule.</param>
/// <param name="Measures">Sanction measures, in the order in which pressure is summed.</param>
/// <param name="Calendar">Turns, summit, elections.</param>
/// <param name="Codes">Effect codes of cards and events, with what each stands for.</param>
/// <param name="Cards">Decision cards, in place order.</param>
/// <param name="Events">Events, in the order of their draws.</param>
/// <param name="Promises">Promises with a due date.</param>
/// <param name="Issues">The fourteen issues of a package.</param>
/// <param name="StatusQuo">Levels that describe today, one an issue.</param>
/// <param name="Negotiation">Numbers of the package model, red lines, and what they are tested against.</param>
/// <param name="Packages">Packages with a name, in the order in which ties are broken.</param>
/// <param name="Leaders">Tastes, wants and papers of leaders not played by people.</param>
/// <param name="Endings">The twelve endings.</param>
/// <param name="Causes">Cause texts by key.</param>
/// <param name="Parts">Computed meters and the meters each is computed from.</param>
/// <param name="Road">Tables of the half-years after a signature.</param>
public sealed record ScenarioData(
    ImmutableArray<MeterRow> Meters,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<Measure> Measures,
    Calendar Calendar,
    ImmutableArray<EffectCode> Codes,
    ImmutableArray<Card> Cards,
    ImmutableArray<EventData> Events,
    ImmutableArray<PromiseData> Promises,
    ImmutableArray<Issue> Issues,
    ImmutableArray<int> StatusQuo,
    NegotiationData Negotiation,
    ImmutableArray<PackageRow> Packages,
    LeadersData Leaders,
    ImmutableArray<Ending> Endings,
    ImmutableArray<CauseText> Causes,
    ImmutableArray<MeterParts> Parts,
    RoadTables Road)
{
    /// <summary>China, Japan and Russia as somebody one can ask, and spoilers; empty where a pack has none.</summary>
    public CourtData Court { get; init; } = CourtData.None;
}

/// <summary>A row of the meter table as the pack writes it; see <see cref="Meter"/>.</summary>
/// <param name="Id">Name of the meter.</param>
/// <param name="Name">Full name for people.</param>
/// <param name="Unit">Unit of the reading.</param>
/// <param name="Scale">Stored units per unit of the reading, 1 or 100.</param>
/// <param name="Low">Lowest stored value.</param>
/// <param name="High">Highest stored value.</param>
/// <param name="Opens">Stored value in November 2018.</param>
/// <param name="Direction">What a higher number means.</param>
/// <param name="Meaning">Why it opens where it does, or how it is computed.</param>
/// <param name="Source">Source keys, or the words "design judgement".</param>
/// <param name="Knows">Seats that see it exactly; null takes the rule of <see cref="Model.Meters"/>.</param>
/// <param name="HalfWidth">Half-width of the range others see, in reading units; null takes the default.</param>
public sealed record MeterRow(
    string Id, string Name, string Unit, int Scale, int Low, int High, int Opens,
    string Direction, string Meaning, string Source, ImmutableArray<Seat>? Knows, int? HalfWidth);

/// <summary>One named size of the rules.</summary>
/// <param name="Id">Name, for example <c>step_points</c>.</param>
/// <param name="Value">Its value in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Why">Why it is so large.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record Parameter(string Id, int Value, string Unit, string Why, string Source);

/// <summary>A sanction measure: how much it weighs and who enforces it.</summary>
/// <param name="Id">Id; its share in force is the meter <c>measure_</c> + id.</param>
/// <param name="Weight">Weight in points of pressure; all weights sum to 100.</param>
/// <param name="InForcePercent">Share in force in November 2018, 0 to 100.</param>
/// <param name="Enforcers">Whose strictness counts, in percent that sum to 100.</param>
public sealed record Measure(string Id, int Weight, int InForcePercent, ImmutableArray<Enforcer> Enforcers);

/// <summary>One enforcer's share of a measure.</summary>
/// <param name="Party">Party id in lower case; its strictness is the meter <c>enforcement_</c> + id.</param>
/// <param name="Percent">Share, 0 to 100.</param>
public sealed record Enforcer(string Party, int Percent);

/// <summary>The calendar of a game.</summary>
/// <param name="Turns">Turns of the talks, November 2018 first.</param>
/// <param name="Summit">Turn (from 0) of the summit.</param>
/// <param name="LastHalfYear">Last half-year of the road; 0 is the first half of 2019.</param>
/// <param name="ElectionsUs">Half-years in which Washington elects.</param>
/// <param name="ElectionsRok">Half-years in which Seoul elects.</param>
public sealed record Calendar(
    ImmutableArray<TurnSpan> Turns, int Summit, int LastHalfYear, ImmutableArray<int> ElectionsUs, ImmutableArray<int> ElectionsRok)
{
    /// <summary>Months of a half-year of the road.</summary>
    public const int MonthsAHalfYear = 6;

    /// <summary>Months of a year.</summary>
    public const int MonthsAYear = 12;

    /// <summary>Last turn of the talks, counted from 0.</summary>
    public int LastTurn => Turns.Length - 1;

    /// <summary>"2021 H1": the name of a half-year of the road.</summary>
    public static string HalfYearLabel(int half) => $"{2019 + (half / 2)} H{1 + (half % 2)}";
}

/// <summary>One turn of the talks.</summary>
/// <param name="Label">Its name, for example <c>Mar-Apr 2019</c>.</param>
/// <param name="Months">Months it lasts.</param>
/// <param name="FirstHalfYearAfter">Half-year that follows a signature in this turn.</param>
public sealed record TurnSpan(string Label, int Months, int FirstHalfYearAfter);

/// <summary>An effect code and what it stands for.</summary>
/// <param name="Code">Code, for example <c>TUD</c>.</param>
/// <param name="Name">What it moves.</param>
public sealed record EffectCode(string Code, string Name);

/// <summary>An event as the pack writes it.</summary>
/// <param name="Id">Id, for example <c>E01</c>; its cause is <c>event.E01</c>.</param>
/// <param name="Title">What happens.</param>
/// <param name="Source">Source keys.</param>
/// <param name="Chances">Chance by turn.</param>
/// <param name="Condition">Must hold at the draw; null always holds.</param>
/// <param name="Effects">What it does, in order.</param>
/// <param name="DrawnLast">True for events newer than the reference: they draw after its nineteen draws, so that old games keep their dice.</param>
public sealed record EventData(
    string Id, string Title, string Source, ImmutableArray<TurnChance> Chances, MeterTest? Condition, ImmutableArray<EventEffect> Effects, bool DrawnLast);

/// <summary>Chance of an event in one turn.</summary>
/// <param name="Turn">Turn, from 0.</param>
/// <param name="Of10000">Chance in ten-thousandths.</param>
public sealed record TurnChance(int Turn, int Of10000);

/// <summary>One effect of an event: either a code, or a meter that is moved or set.</summary>
/// <param name="Code">Effect code, or null.</param>
/// <param name="By">Leader whose deed the code counts as, or null.</param>
/// <param name="Meter">Meter, or null.</param>
/// <param name="Add">Stored units added to the meter, or null.</param>
/// <param name="Set">Stored value the meter takes, or null.</param>
/// <param name="StepsOf">Parameter that is the size of one step, or null.</param>
/// <param name="Steps">Steps of the code or of <paramref name="StepsOf"/>.</param>
/// <param name="When">Must hold before the event; null always holds.</param>
public sealed record EventEffect(string? Code, Seat? By, string? Meter, int? Add, int? Set, string? StepsOf, int Steps, MeterTest? When);

/// <summary>A test of one stored value against one bound.</summary>
/// <param name="Meter">Meter id.</param>
/// <param name="Kind">How it is compared.</param>
/// <param name="Value">Bound in stored units.</param>
/// <param name="Parameter">Parameter whose value is the bound instead, or null.</param>
public sealed record MeterTest(string Meter, TestKind Kind, int Value, string? Parameter = null);

/// <summary>How a meter is compared with a bound.</summary>
public enum TestKind
{
    /// <summary>Value &lt; bound.</summary>
    Below,

    /// <summary>Value &gt;= bound.</summary>
    AtLeast,

    /// <summary>Value = bound.</summary>
    Equals,

    /// <summary>Value differs from the bound.</summary>
    Differs,
}

/// <summary>A promise with a due date.</summary>
/// <param name="Id">Id; its causes are the id with <c>.kept</c> and <c>.broken</c>.</param>
/// <param name="Title">What was promised.</param>
/// <param name="Bit">Bit in the meter <c>owed</c> that marks it settled.</param>
/// <param name="DueTurn">Turn, from 0, in which it falls due.</param>
/// <param name="Owes">Who promised, party id in lower case.</param>
/// <param name="To">To whom, party id in lower case.</param>
/// <param name="Weight">Weight in the record, hundredths of a promise; a breach counts double.</param>
/// <param name="KeptIfAny">Any of these means kept.</param>
/// <param name="Source">Source keys.</param>
public sealed record PromiseData(
    string Id, string Title, int Bit, int DueTurn, string Owes, string To, int Weight, ImmutableArray<PromiseTest> KeptIfAny, string Source);

/// <summary>One way of keeping a promise: an answer given so far, or a meter.</summary>
/// <param name="Card">Card id, or null.</param>
/// <param name="Options">Option keys that keep it.</param>
/// <param name="Test">Meter test, or null.</param>
public sealed record PromiseTest(string? Card, ImmutableArray<string> Options, MeterTest? Test);

/// <summary>One issue of a package.</summary>
/// <param name="Id">Id, for example <c>SCOPE</c>.</param>
/// <param name="Levels">Its levels in words, 0 is today's.</param>
public sealed record Issue(string Id, ImmutableArray<string> Levels);

/// <summary>A package with a name, as the pack writes it.</summary>
/// <param name="Id">Id, for example <c>B_NO_JAPAN</c>.</param>
/// <param name="Levels">Level of each of the fourteen issues.</param>
public sealed record PackageRow(string Id, ImmutableArray<int> Levels);

/// <summary>How leaders who are not played by people choose.</summary>
/// <param name="Tastes">Points (hundredths) a step of a code, by policy and seat.</param>
/// <param name="Wants">What the utility leader values, by seat.</param>
/// <param name="Targets">Packages the utility leader hopes for.</param>
/// <param name="DealSizeByScope">How much a deal is hoped for, by level of SCOPE.</param>
/// <param name="Aspirations">Hundredths of a point above walk-away asked at the summit, by seat.</param>
/// <param name="HistoricalPapers">Papers history put on the table.</param>
/// <param name="HawkPapers">Papers a hawk puts.</param>
/// <param name="LastResorts">What a random leader puts where nothing can be promised.</param>
/// <param name="RandomRoad">The answers a random leader draws from on the road, by question.</param>
public sealed record LeadersData(
    ImmutableArray<Taste> Tastes, ImmutableArray<Want> Wants, ImmutableArray<string> Targets,
    ImmutableArray<int> DealSizeByScope, ImmutableArray<Aspiration> Aspirations, ImmutableArray<HistoricalPaper> HistoricalPapers,
    ImmutableArray<HawkPaper> HawkPapers, ImmutableArray<string> LastResorts, ImmutableArray<RoadDraw> RandomRoad)
{
    /// <summary>How leaders give way in the rounds of a table; one that is not named stands firm.</summary>
    public ImmutableArray<LeaderTactic> Tactics { get; init; } = [];
}

/// <summary>How a leader of one policy and seat bargains.</summary>
/// <param name="Policy">Policy.</param>
/// <param name="Seat">Seat.</param>
/// <param name="Tactic">How it gives way.</param>
/// <param name="Walks">Whether it leaves the table when it is slighted or nothing moves.</param>
/// <param name="Why">Why this one, a sentence.</param>
public sealed record LeaderTactic(Policy Policy, Seat Seat, Tactic Tactic, bool Walks, string Why);

/// <summary>What one policy in one seat likes.</summary>
/// <param name="Policy">Policy.</param>
/// <param name="Seat">Seat.</param>
/// <param name="Points">Code and hundredths of a point a step.</param>
public sealed record Taste(Policy Policy, Seat Seat, ImmutableArray<EffectStep> Points);

/// <summary>What the utility leader of one seat values.</summary>
/// <param name="Seat">Seat.</param>
/// <param name="Meters">Meters and weights in thousandths.</param>
/// <param name="Deal">Weight of the best deal in sight.</param>
/// <param name="War">Weight of the ladder's square, counted against.</param>
public sealed record Want(Seat Seat, ImmutableArray<MeterWeight> Meters, int Deal, int War);

/// <summary>A meter and its weight.</summary>
/// <param name="Meter">Meter id.</param>
/// <param name="Weight">Weight in thousandths.</param>
public sealed record MeterWeight(string Meter, int Weight);

/// <summary>What a seat asks above its walk-away at the summit.</summary>
/// <param name="Seat">Seat.</param>
/// <param name="Points">Hundredths of a point.</param>
public sealed record Aspiration(Seat Seat, int Points);

/// <summary>A paper that history put on the table.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Turn">Turn, from 0.</param>
/// <param name="Package">Package id.</param>
public sealed record HistoricalPaper(Seat Seat, int Turn, string Package);

/// <summary>The paper of a hawk.</summary>
/// <param name="Seat">Seat.</param>
/// <param name="Paper">Package id.</param>
/// <param name="OnFullPaper">Package id once the blueprint is filled well; null keeps the paper.</param>
public sealed record HawkPaper(Seat Seat, string Paper, string? OnFullPaper);

/// <summary>The answers a random leader draws from.</summary>
/// <param name="Question">Question of the road.</param>
/// <param name="Answers">Answers, likelier ones repeated.</param>
public sealed record RoadDraw(string Question, ImmutableArray<string> Answers);

/// <summary>One of the twelve endings.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Name">Its title.</param>
public sealed record Ending(int Number, string Name);

/// <summary>What a cause says.</summary>
/// <param name="Key">Cause key, for example <c>drift.elite</c>.</param>
/// <param name="Text">One sentence without a full stop.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record CauseText(string Key, string Text, string Source);

/// <summary>A computed meter and the meters it is computed from.</summary>
/// <param name="Meter">Computed meter id.</param>
/// <param name="Parts">Ids of its parts.</param>
public sealed record MeterParts(string Meter, ImmutableArray<string> Parts);

/// <summary>Tables of the half-years after a signature.</summary>
/// <param name="HalfYearsByTime">Half-years the timetable takes, by level of TIME.</param>
/// <param name="ProgrammeShareByScope">Share of the programme that goes, in hundredths of a percent, by level of SCOPE.</param>
/// <param name="FinalMeasuresBySanc">What is left of each measure at the end, by level of SANC.</param>
/// <param name="GuaranteeByLevel">Where the guarantee settles, hundredths of a point, by level of GUAR.</param>
/// <param name="MilestonePercents">Shares of the programme at which a milestone is reached, percent.</param>
/// <param name="SeenPercentByVerif">How much of what is done inspectors confirm, percent, by level of VERIF.</param>
/// <param name="FoundOf10000ByVerif">Chance a half-year that what is hidden is found, by level of VERIF.</param>
/// <param name="ReformByLevel">Reform a half-year at a managed pace, hundredths of a point, by level of REFORM.</param>
/// <param name="SpoilerShieldByBack">How much the backers weaken spoilers, ten-thousandths, by level of BACK.</param>
public sealed record RoadTables(
    ImmutableArray<int> HalfYearsByTime, ImmutableArray<int> ProgrammeShareByScope,
    ImmutableArray<ImmutableArray<MeasureLeft>> FinalMeasuresBySanc, ImmutableArray<int> GuaranteeByLevel,
    ImmutableArray<int> MilestonePercents, ImmutableArray<int> SeenPercentByVerif, ImmutableArray<int> FoundOf10000ByVerif,
    ImmutableArray<int> ReformByLevel, ImmutableArray<int> SpoilerShieldByBack);

/// <summary>What is left of a measure when all relief is delivered.</summary>
/// <param name="Measure">Measure id.</param>
/// <param name="Left">Hundredths of a percent in force.</param>
public sealed record MeasureLeft(string Measure, int Left);
