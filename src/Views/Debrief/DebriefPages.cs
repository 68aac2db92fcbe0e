using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>The debrief as sentences: for plain mode, the text file, and whoever reads charts by ear.</summary>
public static class DebriefPages
{
    /// <summary>Replays an answer in the counterfactuals.</summary>
    public const int Replays = WhatIfRules.Draws;

    /// <summary>How many pages there are.</summary>
    public const int Count = 6;

    /// <summary>All pages, one after another.</summary>
    public static ImmutableArray<Paragraph> All(DebriefReport report) =>
    [
        new(Role.Title, report.Title), new(Role.Note, Heading(report)), .. report.Verdicts,
        .. Enumerable.Range(1, Count).SelectMany(number => One(report, number)),
    ];

    /// <summary>The six pages by their numbers; another number, or none, gives the first with a line that names them all.</summary>
    public static ImmutableArray<Paragraph> Page(DebriefReport report, string number) =>
        int.TryParse(number, out var page) && page is > 1 and <= Count
            ? One(report, page)
            : [new(Role.Note, Heading(report)), .. One(report, 1), new(Role.Note, $"More: {string.Join(", ", Enumerable.Range(2, Count - 1).Select(other => $"{other} {Name(other)}"))}.")];

    /// <summary>What a page is about, in a few words.</summary>
    public static string Name(int page) => page switch
    {
        1 => "trajectories",
        2 => "the deal map",
        3 => "who walks if",
        4 => "counterfactual",
        5 => "you beside history, the road, history's offers",
        _ => "the article's claims, other assumptions and what is left out",
    };

    /// <summary><c>Page 4 of 6: counterfactual.</c></summary>
    public static string Number(int page) => $"Page {page} of {Count}: {Name(page)}.";

    private static ImmutableArray<Paragraph> One(DebriefReport report, int page) =>
    [
        new(Role.Title, Number(page)),
        .. page switch
        {
            1 => Trajectories(report),
            2 => Map(report),
            3 => Walks(report),
            4 => WhatIfs(report),
            5 => [.. Decisions(report), .. Road(report), .. Offers(report)],
            _ => [.. Claims(report), .. Models(report), .. LeftOut(report)],
        },
    ];

    /// <summary>Whether a page can be read while the counterfactuals are still being replayed.</summary>
    public static bool IsReady(DebriefReport report, string number) => number != "4" || !report.WhatIfs.IsDefault;

    /// <summary>Whose game it was.</summary>
    public static string Heading(DebriefReport report) => $"{report.Seat}'s seat, seed {report.Seed}. The others: {report.Others}. Everything is opened now.";

    /// <summary>Each meter as a sentence, then a row a turn.</summary>
    public static ImmutableArray<Paragraph> Trajectories(DebriefReport report) =>
    [
        new(Role.Title, $"Trajectories. {Say.Count(report.Trajectories.Length, "meter")}. {Spans(report)}"),
        .. report.Trajectories.SelectMany(row => Rows(report, row)),
    ];

    /// <summary>How many points you have and history has, and where each stops.</summary>
    public static string Spans(DebriefReport report) =>
        $"Your game has {Say.Count(report.Points.Length, "point")}, from the opening on 8 November 2018 to the end of {report.Points[^1].Label}; history's run, which is the model's run of what was done, has {report.HistoryPoints.Length} and stops at the end of {report.HistoryPoints[^1].Label}, where its talks end. In a row both stand at the same date.";

    /// <summary>What was decided beside what was done.</summary>
    public static ImmutableArray<Paragraph> Decisions(DebriefReport report) =>
    [
        new(Role.Title, $"You beside history. {Say.Count(report.Decisions.Length, "decision")}, signatures and answers on the road among them; {report.Decisions.Count(row => row.IsHistory)} as history took them."),
        .. report.Decisions.Select(row => new Paragraph(Role.Moved, Sentence(row))),
    ];

    /// <summary>The decisions that weighed most, changed; what moves nothing is counted, not told.</summary>
    public static ImmutableArray<Paragraph> WhatIfs(DebriefReport report)
    {
        if (report.WhatIfs.IsDefault)
        {
            return [new(Role.Title, "Counterfactual. Being worked out: each of your decisions is replayed with its other answers.")];
        }

        var moving = report.WhatIfs.Where(row => row.Moves).ToList();
        return
        [
            new(Role.Title, $"Counterfactual. {Say.Count(moving.Count, "decision")} changed, one at a time: same seed, same others, your later decisions kept where they still apply. {HowSure}"),
            .. moving.SelectMany(Rows),
        ];
    }

    /// <summary>How many replays, how sure, and why shares may not add up.</summary>
    public static string HowSure { get; } = $"{WhatIfRules.Draws} replays each, within 7 points: in brackets the interval in which the true share lies 19 times in 20. Shares are rounded, so a line may add up to 99 or 101.";

    /// <summary>What became of a signature.</summary>
    public static ImmutableArray<Paragraph> Road(DebriefReport report) => report.Road is not { } road
        ? [new(Role.Title, "The road."), new(Role.Moved, "No main deal was signed, so there was no road.")]
        : [new(Role.Title, $"The road. {road.Deal}"), .. road.Sentences.Select(text => new Paragraph(Role.Moved, text)), .. road.Rows.Select((row, place) => new Paragraph(Role.Moved, Sentence(row, place > 0 && row.Deeds.SequenceEqual(road.Rows[place - 1].Deeds, StringComparer.Ordinal))))];

    /// <summary>A half-year in sentences; what all did as in the one before is not told again.</summary>
    public static string Sentence(RoadRow row, bool isSame) =>
        $"{row.When}: {(isSame ? "each did as in the half-year before" : Say.List(row.Deeds))}. Paid {RoadAccount.Dollars(row.Paid)}, in all {RoadAccount.Dollars(row.PaidInAll)}; {row.Disarmed} of 100 of the programme gone; {Say.Count(row.Disputes, "dispute")} open.{(row.Events.IsEmpty ? "" : $" Also: {string.Join("; ", row.Events)}.")}";

    /// <summary>The article's claims, and what this game says to each.</summary>
    public static ImmutableArray<Paragraph> Claims(DebriefReport report) =>
    [
        new(Role.Title, "The article's claims that this game could test. In brackets their numbers among its 62 claims."),
        .. report.Claims.Select(row => new Paragraph(Role.Moved, Sentence(row))),
    ];

    /// <summary>A claim in sentences.</summary>
    public static string Sentence(ClaimRow row) => $"{row.Claim} ({row.Ids}) {row.Outcome}. {row.What}";

    /// <summary>Where the same card was asked again: what is changed along, and what is held fixed. Null where it was asked once.</summary>
    public static string? AskedAgain(WhatIf row)
    {
        var again = row.Again.IsEmpty ? "" : $"It was asked again in {Say.List([.. row.Again.Select(GameDate.Months)])} and you said the same: the other answer is given there too.";
        var held = row.Held.IsEmpty ? "" : $"In {Say.List([.. row.Held.Select(GameDate.Months)])} you gave it another answer: that one is held fixed.";
        return again.Length + held.Length == 0 ? null : $"{again} {held}".Trim();
    }

    /// <summary>How many answers moved the odds of no ending, or null where all moved some: <c>2 other answers moved nothing.</c></summary>
    public static string? MovedNothing(WhatIf row)
    {
        var still = row.Branches.Count(branch => branch is { AsPlayed: false, Shift: 0 });
        return still == 0 ? null : $"{Say.Count(still, "other answer")} moved nothing.";
    }

    /// <summary>The deal map, read out mark by mark.</summary>
    public static ImmutableArray<Paragraph> Map(DebriefReport report) =>
    [
        new(Role.Title, $"Deal map, {report.Map.When}. Points over walk-away: Washington's first, Pyongyang's second."),
        .. report.Map.Marks.Select(mark => new Paragraph(Role.Moved, Sentence(mark))),
        new(Role.Note, $"In words: {report.Map.InWords}"),
    ];

    /// <summary>Who walks away if one clause is out.</summary>
    public static ImmutableArray<Paragraph> Walks(DebriefReport report) =>
    [
        new(Role.Title, $"Who walks if. The packages of the argument as things stood in {report.Map.When}; points over walk-away."),
        .. report.Walks.Select(row => new Paragraph(Role.Moved, Sentence(row))),
    ];

    /// <summary>What history offered.</summary>
    public static ImmutableArray<Paragraph> Offers(DebriefReport report) =>
    [
        new(Role.Title, "History's offers, and what the model says to them at the trust of their time."),
        .. report.Offers.Select(offer => new Paragraph(Role.Moved, Sentence(offer), [offer.Source])),
    ];

    /// <summary>The same deal under other people's assumptions.</summary>
    public static ImmutableArray<Paragraph> Models(DebriefReport report) =>
    [
        new(Role.Title, Say.Stop($"Other assumptions. One deal, {report.Models.Deal}")),
        .. report.Models.Rows.Select(row => new Paragraph(Role.Moved, Sentence(row))),
    ];

    /// <summary>What the model does not know.</summary>
    public static ImmutableArray<Paragraph> LeftOut(DebriefReport report) =>
        [new(Role.Title, "What the model leaves out."), .. report.LeftOut.Select(text => new Paragraph(Role.Note, text))];

    /// <summary>A decision in a sentence.</summary>
    public static string Sentence(DecisionRow row) => row.IsHistory ? $"{row.Turn}, {row.Title}: {row.You}. As history did."
        : row.History is { } history ? $"{row.Turn}, {row.Title}: {row.You}. History: {history}."
        : $"{row.Turn}, {row.Title}: {row.You}.";

    /// <summary>An alternative in a sentence.</summary>
    public static string Sentence(WhatIfBranch branch)
    {
        var odds = string.Join(", ", branch.Endings.Select(Share));
        var head = branch.AsPlayed ? $"{branch.Text} (as played): {odds}." : $"{branch.Text}: {odds}.";
        return branch.AsPlayed ? head : $"{head} Odds moved {branch.Shift} in 100. {branch.Mechanism}{(branch.Mechanism is null ? "" : " ")}With your dice: {branch.SameDice}{(branch.Parting is { } parting ? $"; the others part from your game at {parting.TrimEnd('.')}" : "")}.";
    }

    /// <summary><c>The Brighter Future 37 in 100 (31 to 44)</c></summary>
    public static string Share(EndingShare share) => $"{share.Name} {share.Percent} in 100 ({share.Low} to {share.High})";

    /// <summary>A mark of the map in a sentence.</summary>
    public static string Sentence(MapMark mark) => $"{mark.Mark}: {Say.Stop(mark.Title)} {Signed(mark.Us)}, {Signed(mark.Dprk)}.";

    /// <summary>A verdict in a sentence.</summary>
    public static string Sentence(VerdictRow row)
    {
        var surplus = string.Join(", ", Enum.GetValues<Party>().Select(party => $"{PartyTable.Capital(party)} {Signed(row.Surplus[(int)party])}"));
        return $"{Say.Capital(row.Title)}: {(row.Walks.IsEmpty ? "all six take it" : $"{Say.List(row.Walks)} would walk away")}. {surplus}.";
    }

    /// <summary>An offer in a sentence.</summary>
    public static string Sentence(OfferRow offer) => $"{offer.Date}, {Say.Stop(offer.Title)} {string.Join(", ", offer.Answers.Select(Words))}.";

    /// <summary><c>Washington took it</c>; what is not on record, and where the model differs, is said.</summary>
    private static string Words(OfferAnswer answer) =>
        $"{answer.Capital} {(answer.Took ? "would sign" : "would not")}{(answer.OnRecord ? "" : " (inferred)")}{(answer.ModelAgrees ? "" : " (the model says otherwise)")}";

    /// <summary>Tenths of a point with their sign read out.</summary>
    private static string Signed(int tenths) => $"{(tenths < 0 ? "minus" : "plus")} {Math.Abs(tenths) / 10}.{Math.Abs(tenths) % 10}";

    private static IEnumerable<Paragraph> Rows(WhatIf row)
    {
        yield return new Paragraph(Role.Title, $"{row.Turn}, {Say.Stop($"{row.Title} ({row.Card})")}");
        if (AskedAgain(row) is { } again)
        {
            yield return new Paragraph(Role.Moved, again);
        }

        foreach (var branch in row.Told)
        {
            yield return new Paragraph(Role.Moved, Sentence(branch));
        }

        if (MovedNothing(row) is { } still)
        {
            yield return new Paragraph(Role.Moved, still);
        }
    }

    private static IEnumerable<Paragraph> Rows(DebriefReport report, Trajectory row)
    {
        var opened = row.Opened ? " You saw it as a range; it is opened now." : "";
        yield return new Paragraph(Role.Title, $"{Say.Capital(row.Label)}, {row.Unit}.{opened}") { About = row.Meter };
        yield return new Paragraph(Role.Moved, $"In words: {row.InWords}");
        for (var point = 0; point < report.Points.Length; point++)
        {
            var (you, then) = (row.You[point], report.HistoryAt(row, point));
            yield return new Paragraph(Role.Moved, $"{Say.Capital(report.Points[point].Label)}: you {you}{(then is { } history ? $", history {history}" : "")}.") { Drawn = TrajectoryChart.Row(row, report.Points[point], you, then) };
        }
    }
}
