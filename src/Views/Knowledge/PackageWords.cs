using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>A package in words: its clauses as they stand in issues.json.</summary>
public static class PackageWords
{
    /// <summary>Clauses that change little are left out of a title.</summary>
    private static readonly int[] s_titleIssues = [IssueIndex.Scope, IssueIndex.Sequence, IssueIndex.Sanctions];

    /// <summary><c>complete denuclearisation, synchronised action-for-action, sanctions: phased full, snapback</c>.</summary>
    public static string Title(StoryPack pack, string package)
    {
        var levels = pack.Scenario.PackageOf(package)!.Levels;
        return string.Join(", ", s_titleIssues.Select(issue => Clause(pack, issue, levels[issue])));
    }

    /// <summary>Every clause that differs from today's, one sentence each.</summary>
    public static ImmutableArray<Paragraph> Clauses(StoryPack pack, Play play, string package, Seat seat)
    {
        var levels = pack.Scenario.PackageOf(package)!.Levels;
        var today = pack.Scenario.Data.StatusQuo;
        return
        [
            new Paragraph(Role.Title, "Its clauses."),
            .. Enumerable.Range(0, IssueIndex.Count).Where(issue => levels[issue] != today[issue])
                .Select(issue => new Paragraph(Role.Moved, Say.Stop($"{pack.Scenario.Data.Issues[issue].Id} {levels[issue] + 1} of {pack.Scenario.Data.Issues[issue].Levels.Length}: {pack.Scenario.Data.Issues[issue].Levels[levels[issue]]}"))),
        ];
    }

    private static string Clause(StoryPack pack, int issue, int level)
    {
        var text = pack.Scenario.Data.Issues[issue].Levels[level];
        return issue == IssueIndex.Sanctions ? $"sanctions: {text}" : text;
    }
}
