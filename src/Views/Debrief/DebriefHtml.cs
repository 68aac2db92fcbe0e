using System.Globalization;
using System.Net;
using System.Text;
using BrighterFuture.Model;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Views.Debrief;

/// <summary>The debrief as one HTML file: no script, nothing from outside, charts as inline SVG with their sentence below.</summary>
public static class DebriefHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fbfaf7; --you: #1f5f8b; --history: #a3441c; --rule: #d9d5cb; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #191a1c; --you: #7fb8e0; --history: #e09a70; --rule: #3c3d40; } }
        body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, serif; }
        h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--rule); }
        svg { width: 100%; height: auto; } svg text { font: 11px Georgia, serif; fill: var(--ink); }
        .rule { stroke: var(--rule); } .axis { stroke: var(--ink); } .cell { fill: var(--you); } svg .theory { font-weight: bold; } svg text.history { fill: var(--history); } svg text.yours { fill: var(--you); font-weight: bold; } .you { fill: none; stroke: var(--you); stroke-width: 2; } .history { fill: var(--history); }
        figure { margin: 1.2rem 0; } figcaption { font-size: .92rem; } .played { font-weight: bold; }
        .page { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--rule); font-size: .92rem; } .wide { overflow-x: auto; } .numbers { font-size: .75rem; } .tick { stroke: var(--rule); } .stop { stroke: var(--history); stroke-dasharray: 3 3; }
        @media print { body { max-width: none; } figure, tr { break-inside: avoid; } .page { break-before: page; border-top: 0; } .numbers { font-size: .6rem; } }
        """;

    public static string Of(DebriefReport report)
    {
        var text = new StringBuilder($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Brighter Future: {Text(report.Title)} {report.Seat}'s seat</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>{Text(report.Title)}</h1>
            <p>{Text(DebriefPages.Heading(report))}</p>
            <ul>

            """);
        report.Verdicts.ToList().ForEach(verdict => text.Append($"<li>{Text(verdict.Text)}</li>\n"));
        text.Append("</ul>\n");
        Page(text, 1);
        text.Append($"<h2>Trajectories</h2>\n<p>{Text(DebriefPages.Spans(report))} The line is your game; the dots are history's run.</p>\n");
        report.Trajectories.ToList().ForEach(row => text.Append(Figure(row, report)));
        Numbers(text, report);
        Page(text, 2);
        text.Append($"<h2>Deal map, {Text(report.Map.When)}</h2>\n<figure>\n{DebriefMapChart.Of(report.Map)}\n<figcaption>In words: {Text(report.Map.InWords)}</figcaption>\n</figure>\n");
        List(text, report.Map.Marks.Select(DebriefPages.Sentence));
        Page(text, 3);
        Verdicts(text, "Who walks if", $"The packages of the argument as things stood in {report.Map.When}; points over walk-away.", report.Walks);
        Page(text, 4);
        WhatIfs(text, report);
        Page(text, 5);
        Decisions(text, report);
        Road(text, report);
        text.Append("<h2>History's offers</h2>\n<p>What was said to each, and what the model says at the trust of its time.</p>\n");
        List(text, report.Offers.Select(offer => $"{DebriefPages.Sentence(offer)} [{offer.Source}]"));
        Page(text, 6);
        Claims(text, report);
        Verdicts(text, "Other assumptions", $"One deal under other people's numbers: {report.Models.Deal}.", report.Models.Rows);
        text.Append("<h2>What the model leaves out</h2>\n");
        List(text, report.LeftOut);
        return text.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>A page of the screen begins a page of paper.</summary>
    private static void Page(StringBuilder text, int page) => text.Append($"<p class=\"page\" id=\"page-{page}\">{Text(DebriefPages.Number(page))}</p>\n");

    private static void Numbers(StringBuilder text, DebriefReport report)
    {
        var heads = string.Concat(report.Trajectories.Select(row => $"<th scope=\"col\">{Text(row.Label)}</th>"));
        text.Append($"<h3>The same in numbers</h3>\n<p>In a cell: you / history.</p>\n<div class=\"wide\"><table class=\"numbers\">\n<thead><tr><th scope=\"col\">When</th>{heads}</tr></thead>\n<tbody>\n");
        for (var point = 0; point < report.Points.Length; point++)
        {
            var cells = string.Concat(report.Trajectories.Select(row => $"<td>{row.You[point]} / {report.HistoryAt(row, point)?.ToString(CultureInfo.InvariantCulture) ?? "-"}</td>"));
            text.Append($"<tr><th scope=\"row\">{Text(report.Points[point].Label)}</th>{cells}</tr>\n");
        }

        text.Append("</tbody>\n</table></div>\n");
    }

    private static void Road(StringBuilder text, DebriefReport report)
    {
        text.Append("<h2>The road</h2>\n");
        if (report.Road is not { } road)
        {
            text.Append("<p>No main deal was signed, so there was no road.</p>\n");
            return;
        }

        text.Append($"<p>{Text(road.Deal)}</p>\n");
        List(text, road.Sentences);
        text.Append("<table>\n<thead><tr><th scope=\"col\">Half-year</th><th scope=\"col\">Who did what</th><th scope=\"col\">Paid, US$ million (in all)</th><th scope=\"col\">Of 100 gone</th><th scope=\"col\">Disputes open</th><th scope=\"col\">What else</th></tr></thead>\n<tbody>\n");
        foreach (var row in road.Rows)
        {
            text.Append($"<tr><th scope=\"row\">{Text(row.When)}</th><td>{Text(string.Join("; ", row.Deeds))}</td><td>{RoadAccount.Whole(row.Paid)} ({RoadAccount.Whole(row.PaidInAll)})</td><td>{row.Disarmed}</td><td>{row.Disputes}</td><td>{Text(string.Join("; ", row.Events))}</td></tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    private static void Claims(StringBuilder text, DebriefReport report)
    {
        text.Append("<h2>The article's claims that this game could test</h2>\n<table>\n<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">Here</th><th scope=\"col\">What happened</th></tr></thead>\n<tbody>\n");
        report.Claims.ToList().ForEach(row => text.Append($"<tr><th scope=\"row\">{Text(row.Claim)} ({Text(row.Ids)})</th><td>{Text(row.Outcome)}</td><td>{Text(row.What)}</td></tr>\n"));
        text.Append("</tbody>\n</table>\n");
    }

    private static string Figure(Trajectory row, DebriefReport report)
    {
        var opened = row.Opened ? " You saw it as a range; it is opened now." : "";
        return $"<figure>\n<h3>{Text(row.Label)}</h3>\n{DebriefChart.Of(row, report)}\n<figcaption>In words: {Text(row.InWords + opened)}</figcaption>\n</figure>\n";
    }

    private static void List(StringBuilder text, IEnumerable<string> sentences)
    {
        text.Append("<ul>\n");
        sentences.ToList().ForEach(sentence => text.Append($"<li>{Text(sentence)}</li>\n"));
        text.Append("</ul>\n");
    }

    private static void Verdicts(StringBuilder text, string title, string about, IEnumerable<VerdictRow> rows)
    {
        var heads = string.Concat(Enum.GetValues<Party>().Select(party => $"<th scope=\"col\">{PartyTable.Capital(party)}</th>"));
        text.Append($"<h2>{Text(title)}</h2>\n<p>{Text(about)}</p>\n<table>\n<thead><tr><th scope=\"col\">Package</th>{heads}<th scope=\"col\">Walks away</th></tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            var cells = string.Concat(row.Surplus.Select(tenths => $"<td>{(tenths / 10.0).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)}</td>"));
            text.Append($"<tr><th scope=\"row\">{Text(row.Title)}</th>{cells}<td>{(row.Walks.IsEmpty ? "nobody" : Text(string.Join(", ", row.Walks)))}</td></tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    private static void Decisions(StringBuilder text, DebriefReport report)
    {
        text.Append("<h2>You beside history</h2>\n<table>\n<thead><tr><th scope=\"col\">When</th><th scope=\"col\">What</th><th scope=\"col\">You</th><th scope=\"col\">History</th></tr></thead>\n<tbody>\n");
        foreach (var row in report.Decisions)
        {
            text.Append($"<tr><td>{Text(row.Turn)}</td><td>{Text(row.Title)}</td><td>{Text(row.You)}</td><td>{(row.IsHistory ? "the same" : Text(row.History ?? ""))}</td></tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    private static void WhatIfs(StringBuilder text, DebriefReport report)
    {
        text.Append($"<h2>Counterfactual</h2>\n<p>One decision changed at a time: same seed, same others, your later decisions kept where they still apply. {Text(DebriefPages.HowSure)}</p>\n");
        foreach (var row in report.WhatIfs.Where(row => row.Moves))
        {
            text.Append($"<h3>{Text(row.Turn)}, {Text(row.Title)}</h3>\n{(DebriefPages.AskedAgain(row) is { } again ? $"<p>{Text(again)}</p>\n" : "")}<table>\n<thead><tr><th scope=\"col\">Answer</th><th scope=\"col\">Endings in 100</th><th scope=\"col\">Odds moved</th><th scope=\"col\">Why, and with your dice</th></tr></thead>\n<tbody>\n");
            row.Told.ToList().ForEach(branch => text.Append(BranchRow(branch)));
            text.Append("</tbody>\n</table>\n");
            text.Append(DebriefPages.MovedNothing(row) is { } still ? $"<p>{Text(still)}</p>\n" : "");
        }
    }

    private static string BranchRow(WhatIfBranch branch)
    {
        var odds = string.Join("<br>", branch.Endings.Select(share => Text($"{share.Percent} ({share.Low} to {share.High}) {share.Name}")));
        var line = branch.Parting is { } parting ? $"{Text(branch.SameDice)}. The others part from your game at {Text(parting)}." : $"{Text(branch.SameDice)}.";
        line = branch.Mechanism is { } mechanism ? $"{Text(mechanism)} With your dice: {line}" : line;
        return $"<tr{(branch.AsPlayed ? " class=\"played\"" : "")}><td>{Text(branch.Text)}{(branch.AsPlayed ? " (as played)" : "")}</td><td>{odds}</td><td>{(branch.AsPlayed ? "" : branch.Shift)}</td><td>{line}</td></tr>\n";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
