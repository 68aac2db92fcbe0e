using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>A package in words: its clauses as they stand in issues.json.</summary>
public static class PackageWords
{
    /// <summary>Clauses that change little are left out of a title.</summary>
    private static readonly int[] s_titleIssues = [IssueIndex.Scope, IssueIndex.Sequence, IssueIndex.Sanctions];

    /// <summary>What each issue is about, in the order of <see cref="IssueIndex"/>.</summary>
    private static readonly string[] s_names =
    [
        "disarmament", "who goes first", "time", "inspection", "sanctions", "fund", "backers", "guarantee", "infrastructure", "reform", "recognition", "alliances", "institutions",
        "between the Koreas",
    ];

    /// <summary><c>complete denuclearisation, synchronised action-for-action, sanctions: phased full, snapback</c>.</summary>
    public static string Title(StoryPack pack, string package)
    {
        var levels = pack.Scenario.PackageOf(package)!.Levels;
        return string.Join(", ", s_titleIssues.Select(issue => Clause(pack, issue, levels[issue])));
    }

    /// <summary>Every clause that differs from today's, or from the seat's own paper where it has one, a sentence each.</summary>
    public static ImmutableArray<Paragraph> Clauses(StoryPack pack, string package, string? ownPackage)
    {
        var levels = pack.Scenario.PackageOf(package)!.Levels;
        var today = pack.Scenario.Data.StatusQuo;
        var own = ownPackage is { } id && id != package ? pack.Scenario.PackageOf(id)!.Levels : levels;
        return
        [
            .. Enumerable.Range(0, IssueIndex.Count).Where(issue => levels[issue] != today[issue] || levels[issue] != own[issue])
                .Select(issue => new Paragraph(Role.Moved, Sentence(pack, issue, levels[issue], today[issue], own[issue]))),
        ];
    }

    /// <summary>How many clauses differ from today's: <c>13 clauses of 14</c>.</summary>
    public static string Changes(StoryPack pack, string package)
    {
        var (levels, today) = (pack.Scenario.PackageOf(package)!.Levels, pack.Scenario.Data.StatusQuo);
        return $"{Say.Count(levels.Zip(today).Count(pair => pair.First != pair.Second), "clause")} of {IssueIndex.Count}";
    }

    /// <summary><c>GUAR (treaty co-guaranteed by PRC+RUS)</c>: a clause inside a sentence.</summary>
    public static string Named(StoryPack pack, string package, int issue)
    {
        var (id, words) = pack.Scenario.Data.Issues[issue];
        return $"{id} ({words[pack.Scenario.PackageOf(package)!.Levels[issue]]})";
    }

    /// <summary><c>SEQ, who goes first: yours synchronised action-for-action; theirs benefits first</c>: one clause of two papers.</summary>
    public static string Against(StoryPack pack, int issue, int yours, int theirs)
    {
        var (id, levels) = pack.Scenario.Data.Issues[issue];
        return $"{id}, {About(issue)}: yours {levels[yours]}; theirs {levels[theirs]}";
    }

    /// <summary>Where a paper differs from one that was read before, a sentence a clause: <c>SEQ, who goes first: here benefits first; in your own paper synchronised</c>.</summary>
    public static ImmutableArray<Paragraph> Between(StoryPack pack, string package, string read, string whose)
    {
        var (here, there) = (pack.Scenario.PackageOf(package)!.Levels, pack.Scenario.PackageOf(read)!.Levels);
        return
        [
            .. Enumerable.Range(0, IssueIndex.Count).Where(issue => here[issue] != there[issue]).Select(issue =>
            {
                var (id, levels) = pack.Scenario.Data.Issues[issue];
                return new Paragraph(Role.Moved, Say.Stop($"{id}, {About(issue)}: here {levels[here[issue]]}; in {whose} {levels[there[issue]]}"));
            }),
        ];
    }

    /// <summary>What an issue is about: <c>who goes first</c>.</summary>
    public static string About(int issue) => s_names[issue];

    private static string Sentence(StoryPack pack, int issue, int level, int today, int own)
    {
        var (id, levels) = pack.Scenario.Data.Issues[issue];
        var now = level == today ? "as today" : $"today: {levels[today]}";
        var yours = own == level ? "" : $"; yours: {levels[own]}";
        return Say.Stop($"{id} {level + 1} of {levels.Length}, {s_names[issue]}: {levels[level]}; {now}{yours}");
    }

    private static string Clause(StoryPack pack, int issue, int level)
    {
        var text = pack.Scenario.Data.Issues[issue].Levels[level];
        return issue == IssueIndex.Sanctions ? $"sanctions: {text}" : text;
    }
}
