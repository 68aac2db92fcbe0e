using System.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>The debrief as Markdown: for a handout or a course page.</summary>
public static class DebriefMarkdown
{
    public static string Of(DebriefReport report)
    {
        var text = new StringBuilder($"# {report.Title}\n\n{DebriefPages.Heading(report)}\n\n");
        foreach (var verdict in report.Verdicts)
        {
            text.Append($"- {Cell(verdict.Text)}\n");
        }

        Trajectories(text, report);
        Section(text, $"Deal map, {report.Map.When}", [.. report.Map.Marks.Select(DebriefPages.Sentence), $"In words: {report.Map.InWords}"]);
        Section(text, "Who walks if", report.Walks.Select(DebriefPages.Sentence));
        WhatIfs(text, report);
        Section(text, "History's offers", report.Offers.Select(offer => $"{DebriefPages.Sentence(offer)} [{offer.Source}]"));
        Section(text, $"Other assumptions: {report.Models.Deal}", report.Models.Rows.Select(DebriefPages.Sentence));
        Decisions(text, report);
        text.Append("\n## What the model leaves out\n\n");
        report.LeftOut.ToList().ForEach(sentence => text.Append($"- {Cell(sentence)}\n"));
        return text.ToString();
    }

    private static void Trajectories(StringBuilder text, DebriefReport report)
    {
        text.Append($"\n## Trajectories\n\n| meter | {string.Join(" | ", report.Turns)} |\n|---|{string.Concat(Enumerable.Repeat("---|", report.Turns.Length))}\n");
        foreach (var row in report.Trajectories)
        {
            text.Append($"| {Cell(row.Label)}, you | {string.Join(" | ", row.You)} |\n");
            text.Append($"| history | {string.Join(" | ", Enumerable.Range(0, report.Turns.Length).Select(turn => turn < row.History.Length ? $"{row.History[turn]}" : ""))} |\n");
        }

        text.Append('\n');
        report.Trajectories.ToList().ForEach(row => text.Append($"- {Cell(row.InWords)}\n"));
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> sentences)
    {
        text.Append($"\n## {title}\n\n");
        sentences.ToList().ForEach(sentence => text.Append($"- {Cell(sentence)}\n"));
    }

    private static void Decisions(StringBuilder text, DebriefReport report)
    {
        text.Append("\n## You beside history\n\n| when | what | you | history |\n|---|---|---|---|\n");
        report.Decisions.ToList().ForEach(row => text.Append($"| {row.Turn} | {Cell(row.Title)} ({row.Card}) | {Cell(row.You)} | {(row.IsHistory ? "the same" : Cell(row.History ?? ""))} |\n"));
    }

    private static void WhatIfs(StringBuilder text, DebriefReport report)
    {
        text.Append($"\n## Counterfactual\n\n{WhatIfRules.Draws} replays each, within 7 points.\n");
        foreach (var row in report.WhatIfs.Where(row => row.Moves))
        {
            text.Append($"\n### {row.Turn}, {Cell(row.Title)} ({row.Card})\n\n");
            row.Told.Select(DebriefPages.Sentence).Concat(DebriefPages.MovedNothing(row) is { } still ? [still] : []).ToList().ForEach(sentence => text.Append($"- {Cell(sentence)}\n"));
        }
    }

    /// <summary>A bar would end a cell of a table.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
