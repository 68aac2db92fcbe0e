using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>The debrief as sentences: for plain mode, the text file, and whoever reads charts by ear.</summary>
public static class DebriefPages
{
    /// <summary>All pages, one after another.</summary>
    public static ImmutableArray<Paragraph> All(DebriefReport report) =>
    [
        new(Role.Title, report.Title), new(Role.Note, Heading(report)), .. report.Verdicts,
        .. Trajectories(report), .. Map(report), .. Walks(report), .. WhatIfs(report), .. Offers(report), .. Models(report), .. Decisions(report), .. LeftOut(report),
    ];

    /// <summary>The six pages by their numbers; another number, or none, gives the first with a line that names them all.</summary>
    public static ImmutableArray<Paragraph> Page(DebriefReport report, string number) => number switch
    {
        "2" => Map(report),
        "3" => Walks(report),
        "4" => WhatIfs(report),
        "5" => [.. Offers(report), .. Decisions(report)],
        "6" => [.. Models(report), .. LeftOut(report)],
        _ => [new(Role.Note, Heading(report)), .. Trajectories(report), new(Role.Note, "More: 2 the deal map, 3 who walks if, 4 counterfactual, 5 history, 6 other assumptions and what is left out.")],
    };

    /// <summary>Whether a page can be read while the counterfactuals are still being replayed.</summary>
    public static bool IsReady(DebriefReport report, string number) => number != "4" || !report.WhatIfs.IsDefault;

    /// <summary>Whose game it was.</summary>
    public static string Heading(DebriefReport report) => $"{report.Seat}'s seat, seed {report.Seed}. The others: {report.Others}. Everything is opened now.";

    /// <summary>Each meter as a sentence and a row of numbers.</summary>
    public static ImmutableArray<Paragraph> Trajectories(DebriefReport report) =>
    [
        new(Role.Title, $"Trajectories. {Say.Count(report.Trajectories.Length, "meter")}, {Say.Count(report.Turns.Length, "point")} each; history is the model's run of what was done."),
        .. report.Trajectories.SelectMany(row => Rows(row)),
    ];

    /// <summary>What was decided beside what was done.</summary>
    public static ImmutableArray<Paragraph> Decisions(DebriefReport report) =>
    [
        new(Role.Title, $"You beside history. {Say.Count(report.Decisions.Length, "decision")}, {report.Decisions.Count(row => row.IsHistory)} as history took them."),
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
            new(Role.Title, $"Counterfactual. {Say.Count(moving.Count, "decision")} changed, one at a time: same seed, same others, your later decisions kept where they still apply. {WhatIfRules.Draws} replays each, within 7 points."),
            .. moving.SelectMany(Rows),
        ];
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
        var odds = string.Join(", ", branch.Endings.Select(share => $"{share.Name} {share.Percent} in 100"));
        var head = branch.AsPlayed ? $"{branch.Text} (as played): {odds}." : $"{branch.Text}: {odds}.";
        return branch.AsPlayed ? head : $"{head} Odds moved {branch.Shift} in 100. With your dice: {branch.SameDice}{(branch.Parting is { } parting ? $"; the lines part at {parting}" : "")}.";
    }

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
        foreach (var branch in row.Told)
        {
            yield return new Paragraph(Role.Moved, Sentence(branch));
        }

        if (MovedNothing(row) is { } still)
        {
            yield return new Paragraph(Role.Moved, still);
        }
    }

    private static IEnumerable<Paragraph> Rows(Trajectory row)
    {
        var opened = row.Opened ? " You saw it as a range; it is opened now." : "";
        yield return new Paragraph(Role.Moved, $"{Say.Capital(row.Label)}, {row.Unit}: you {string.Join(' ', row.You)}; history {string.Join(' ', row.History)}.{opened}") { About = row.Meter };
        yield return new Paragraph(Role.Note, $"In words: {row.InWords}");
    }
}
