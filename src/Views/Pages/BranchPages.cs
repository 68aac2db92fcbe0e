using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>A line of play as a list shows it.</summary>
/// <param name="Id">The branch.</param>
/// <param name="Depth">How many branches it hangs on.</param>
/// <param name="Sentence">Its number, its name or first decision, its length.</param>
public sealed record BranchLine(int Id, int Depth, string Sentence);

/// <summary>The branches of one game: undo deletes nothing.</summary>
public static class BranchPages
{
    public static ImmutableArray<BranchLine> Of(StoryPack pack, GameLog log) => [.. Below(pack, log, null, 0)];

    /// <summary>Each branch with those that left it under it.</summary>
    private static IEnumerable<BranchLine> Below(StoryPack pack, GameLog log, int? parent, int depth)
    {
        foreach (var branch in log.Branches.Where(branch => branch.Parent == parent))
        {
            yield return new BranchLine(branch.Id, depth, Sentence(pack, log, branch));
            foreach (var line in Below(pack, log, branch.Id, depth + 1))
            {
                yield return line;
            }
        }
    }

    private static string Sentence(StoryPack pack, GameLog log, Branch branch)
    {
        var name = branch.Name is { } own ? $"\"{own}\"" : branch.Parent is null ? "the first line of play" : $"left branch {branch.Parent + 1}: {First(pack, branch)}";
        var here = branch.Id == log.Current ? ", you are here" : "";
        return $"{branch.Id + 1}. {name}, to {Reached(pack, log.Path(branch.Id))}, {Say.Count(branch.Records.Length, "step")}{here}.";
    }

    /// <summary>What it decided first.</summary>
    private static string First(StoryPack pack, Branch branch)
    {
        foreach (var decision in branch.Records.OfType<LogRecord.Decided>().Select(record => record.Decision))
        {
            if (decision is Decision.Answered { Option: { } key } answered && pack.Scenario.CardOf(answered.Card)?.OptionOf(key) is { } option)
            {
                return option.Text.TrimEnd('.');
            }

            if (decision is Decision.Courted courted)
            {
                return $"an envoy to {PartyTable.Capital(courted.Party)}";
            }

            if (decision is Decision.Pledged pledged)
            {
                return pledged.Pledge is null ? "a pledge taken back" : $"a pledge: {PledgePages.TitleOf(pack, pledged.Pledge)}";
            }
        }

        return "other words";
    }

    private static string Reached(StoryPack pack, ImmutableArray<LogRecord> path)
    {
        var turns = path.Count(record => record is LogRecord.Decided { Decision: Decision.EndedTurn });
        return turns < pack.Scenario.Calendar.Turns.Length ? pack.Scenario.Calendar.Turns[turns].Label : "the years after";
    }
}
