using System.Collections.Immutable;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>The debrief as sentences: for plain mode, the text file, and whoever reads charts by ear.</summary>
public static class DebriefPages
{
    /// <summary>All pages, one after another.</summary>
    public static ImmutableArray<Paragraph> All(DebriefReport report) =>
    [
        new(Role.Title, report.Title), new(Role.Note, Heading(report)), .. report.Verdicts,
        .. Trajectories(report), .. Decisions(report), .. WhatIfs(report), .. LeftOut(report),
    ];

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

    /// <summary>The decisions that weighed most, changed.</summary>
    public static ImmutableArray<Paragraph> WhatIfs(DebriefReport report) =>
    [
        new(Role.Title, $"Counterfactual. {Say.Count(report.WhatIfs.Length, "decision")} changed, one at a time: same seed, same others, your later decisions kept where they still apply. {WhatIfRules.Draws} replays each, within 7 points."),
        .. report.WhatIfs.SelectMany(row => row.Branches.Select(branch => new Paragraph(Role.Moved, Sentence(branch))).Prepend(new Paragraph(Role.Title, $"{row.Turn}, {Say.Stop($"{row.Title} ({row.Card})")}"))),
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

    private static IEnumerable<Paragraph> Rows(Trajectory row)
    {
        var opened = row.Opened ? " You saw it as a range; it is opened now." : "";
        yield return new Paragraph(Role.Moved, $"{Say.Capital(row.Label)}, {row.Unit}: you {string.Join(' ', row.You)}; history {string.Join(' ', row.History)}.{opened}") { About = row.Meter };
        yield return new Paragraph(Role.Note, $"In words: {row.InWords}");
    }
}
