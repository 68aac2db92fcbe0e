using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Drafts;

/// <summary>A clause of a draft in words: what it says, what else it could say, and what is closed. Levels count from 1.</summary>
public static class ClauseWords
{
    /// <summary><c>SEQ 3 of 4, who goes first: synchronised action-for-action.</c></summary>
    public static string Line(Scenario scenario, int issue, int level)
    {
        var (id, levels) = scenario.Data.Issues[issue];
        return Say.Stop($"{id} {level + 1} of {levels.Length}, {PackageWords.About(issue)}: {levels[level]}");
    }

    /// <summary><c>FUND 2 ($30bn) and GUAR 4 (treaty co-guaranteed by PRC+RUS)</c>: where two packages differ.</summary>
    public static string Differences(Scenario scenario, ImmutableArray<int> from, ImmutableArray<int> to) => Say.List(
        [.. Enumerable.Range(0, IssueIndex.Count).Where(issue => from[issue] != to[issue]).Select(issue => Named(scenario, issue, to[issue]))]);

    /// <summary><c>FUND 2 ($30bn)</c>.</summary>
    public static string Named(Scenario scenario, int issue, int level) => $"{scenario.Data.Issues[issue].Id} {level + 1} ({scenario.Data.Issues[issue].Levels[level]})";

    /// <summary>Why a level cannot stand in the draft, and what opens it; null where it can.</summary>
    public static string? WhyClosed(Scenario scenario, ImmutableArray<int> draft, int issue, int level)
    {
        if (Closes(draft, issue, level) is not { } broken)
        {
            return null;
        }

        var changed = draft.SetItem(issue, level);
        var asks = broken.Asks.Where(ask => ask.Holds(changed[ask.Issue])).Select(ask => $"{scenario.Data.Issues[ask.Issue].Id} {changed[ask.Issue] + 1}").ToList();
        var needs = $"{scenario.Data.Issues[broken.Needs.Issue].Id} {Either(broken.Needs.Levels)}";
        return $"{scenario.Data.Issues[issue].Id} {level + 1} is closed. {broken.Sentence} {Say.List(asks)} {(asks.Count == 1 ? "needs" : "need")} {needs}.";
    }

    /// <summary>All levels that cannot stand in a draft, by the rule that closes them: <c>SANC 1 and SANC 2: Money cannot pass ...</c></summary>
    public static ImmutableArray<string> ClosedLevels(Scenario scenario, ImmutableArray<int> draft) =>
    [
        .. Enumerable.Range(0, IssueIndex.Count).SelectMany(issue => Enumerable.Range(0, IssueIndex.LevelCounts[issue]).Select(level => (Issue: issue, Level: level, Rule: Closes(draft, issue, level))))
            .Where(closed => closed.Rule is not null).GroupBy(closed => closed.Rule!.Sentence, StringComparer.Ordinal)
            .Select(rule => $"{Say.List([.. rule.Select(closed => $"{scenario.Data.Issues[closed.Issue].Id} {closed.Level + 1}")])}: {rule.Key}"),
    ];

    /// <summary>Every level of an issue beside what the six say to it, in the draft as it stands.</summary>
    public static ImmutableArray<LevelRow> Compare(DraftReading reading, int issue)
    {
        var (_, levels) = reading.Scenario.Data.Issues[issue];
        return
        [
            .. Enumerable.Range(0, levels.Length).Select(level =>
            {
                var closed = WhyClosed(reading.Scenario, reading.Levels, issue, level);
                var verdict = LiveRules.AtTable(reading.Scenario, reading.Model, reading.Changed(issue, level));
                return new LevelRow(level, levels[level], level == reading.Levels[issue], closed, closed is null ? PackageSight.Rows(reading.Play, reading.Seat, verdict) : []);
            }),
        ];
    }

    /// <summary>One issue with all its levels: what plain mode prints for a clause.</summary>
    public static ImmutableArray<Paragraph> Page(DraftReading reading, int issue)
    {
        return
        [
            new Paragraph(Role.Title, Line(reading.Scenario, issue, reading.Levels[issue])),
            .. Compare(reading, issue).Select(row => row.Closed is { } closed ? new Paragraph(Role.Closed, closed) : new Paragraph(Role.Moved, row.Sentence)),
        ];
    }

    /// <summary>The rule that a draft with this level would break, or null.</summary>
    private static FeasibleRule? Closes(ImmutableArray<int> draft, int issue, int level)
    {
        var changed = draft.SetItem(issue, level);
        return FeasibleRules.All.LastOrDefault(rule => rule.IsBrokenBy(changed));
    }

    private static string Either(ImmutableArray<int> levels) => levels.Length == 1 ? $"{levels[0] + 1}" : $"{string.Join(", ", levels.Take(levels.Length - 1).Select(level => level + 1))} or {levels[^1] + 1}";
}

/// <summary>A level that an issue could have.</summary>
/// <param name="Level">From 0.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsNow">Whether the draft has it.</param>
/// <param name="Closed">Why it cannot stand in the draft, or null.</param>
/// <param name="Rows">What the six would say; none where it is closed.</param>
public sealed record LevelRow(int Level, string Text, bool IsNow, string? Closed, ImmutableArray<PartyRow> Rows)
{
    /// <summary><c>2, economic community: US yes, plus 19.6; DPRK maybe, minus 1 to plus 9.</c></summary>
    public string Sentence => Say.Stop($"{Level + 1}, {Text}{(IsNow ? ", as drafted" : "")}: {string.Join("; ", Rows.Select(row => $"{row.Name} {row.Word}, {row.Surplus}"))}");
}
