using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>A package as one whole number from 0 to 17,915,903: its levels read as digits, the first issue counting most.</summary>
public static class PackageNumber
{
    /// <summary>How many combinations of levels there are.</summary>
    public static int Count { get; } = IssueIndex.LevelCounts.Aggregate(1, (product, levels) => product * levels);

    /// <summary>The number of a package.</summary>
    public static int Of(ReadOnlySpan<int> levels)
    {
        var number = 0;
        for (var issue = 0; issue < IssueIndex.Count; issue++)
        {
            number = (number * IssueIndex.LevelCounts[issue]) + levels[issue];
        }

        return number;
    }

    /// <summary>The package of a number.</summary>
    public static ImmutableArray<int> Levels(int number)
    {
        var levels = ImmutableArray.CreateBuilder<int>(IssueIndex.Count);
        levels.Count = IssueIndex.Count;
        for (var issue = IssueIndex.Count - 1; issue >= 0; issue--)
        {
            (number, levels[issue]) = Math.DivRem(number, IssueIndex.LevelCounts[issue]);
        }

        return levels.MoveToImmutable();
    }
}
