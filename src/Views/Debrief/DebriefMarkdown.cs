using System.Globalization;
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

        Page(text, 1);
        Trajectories(text, report);
        Page(text, 2);
        Section(text, $"Deal map, {report.Map.When}", [.. report.Map.Marks.Select(DebriefPages.Sentence), $"In words: {report.Map.InWords}"]);
        Page(text, 3);
        Section(text, "Who walks if", report.Walks.Select(DebriefPages.Sentence));
        Page(text, 4);
        WhatIfs(text, report);
        Page(text, 5);
        Decisions(text, report);
        Road(text, report);
        Section(text, "History's offers", report.Offers.Select(offer => $"{DebriefPages.Sentence(offer)} [{offer.Source}]"));
        Page(text, 6);
        Section(text, "The article's claims that this game could test", report.Claims.Select(DebriefPages.Sentence));
        Section(text, $"Other assumptions: {report.Models.Deal}", report.Models.Rows.Select(DebriefPages.Sentence));
        Section(text, "What the model leaves out", report.LeftOut);
        return text.ToString();
    }

    private static void Page(StringBuilder text, int page) => text.Append($"\n---\n\n*{DebriefPages.Number(page)}*\n");

    private static void Trajectories(StringBuilder text, DebriefReport report)
    {
        text.Append($"\n## Trajectories\n\n{DebriefPages.Spans(report)} In a cell: you / history.\n\n| when | {string.Join(" | ", report.Trajectories.Select(row => Cell(row.Label)))} |\n|---|{string.Concat(Enumerable.Repeat("---|", report.Trajectories.Length))}\n");
        for (var point = 0; point < report.Points.Length; point++)
        {
            text.Append($"| {report.Points[point].Label} | {string.Join(" | ", report.Trajectories.Select(row => $"{row.You[point]} / {report.HistoryAt(row, point)?.ToString(CultureInfo.InvariantCulture) ?? "-"}"))} |\n");
        }

        text.Append('\n');
        report.Trajectories.ToList().ForEach(row => text.Append($"- {Cell(row.InWords)}\n"));
    }

    private static void Road(StringBuilder text, DebriefReport report)
    {
        text.Append("\n## The road\n\n");
        if (report.Road is not { } road)
        {
            text.Append("No main deal was signed, so there was no road.\n");
            return;
        }

        text.Append($"{road.Deal}\n\n");
        road.Sentences.ToList().ForEach(sentence => text.Append($"- {Cell(sentence)}\n"));
        text.Append("\n| half-year | who did what | paid, US$ million | in all | of 100 gone | disputes open | what else |\n|---|---|---|---|---|---|---|\n");
        road.Rows.ToList().ForEach(row => text.Append($"| {row.When} | {Cell(string.Join("; ", row.Deeds))} | {RoadAccount.Whole(row.Paid)} | {RoadAccount.Whole(row.PaidInAll)} | {row.Disarmed} | {row.Disputes} | {Cell(string.Join("; ", row.Events))} |\n"));
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
        text.Append($"\n## Counterfactual\n\n{DebriefPages.HowSure}\n");
        foreach (var row in report.WhatIfs.Where(row => row.Moves))
        {
            text.Append($"\n### {row.Turn}, {Cell(row.Title)} ({row.Card})\n\n");
            text.Append(DebriefPages.AskedAgain(row) is { } again ? $"{Cell(again)}\n\n" : "");
            row.Told.Select(DebriefPages.Sentence).Concat(DebriefPages.MovedNothing(row) is { } still ? [still] : []).ToList().ForEach(sentence => text.Append($"- {Cell(sentence)}\n"));
        }
    }

    /// <summary>A bar would end a cell of a table.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
