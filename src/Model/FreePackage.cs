using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model;

/// <summary>A package without a name. Its id is an equals sign and its fourteen levels: <c>=32222203212111</c>; logs, saves and answer files write it so.</summary>
public static class FreePackage
{
    private const char Sign = '=';

    /// <summary>The id of a package of these levels.</summary>
    public static string IdOf(IEnumerable<int> levels) => Sign + string.Concat(levels);

    /// <summary>The levels an id writes, or null where it is no such id, or a level or the combination does not exist.</summary>
    public static ImmutableArray<int>? LevelsOf(string id, ImmutableArray<Issue> issues)
    {
        if (id.Length != issues.Length + 1 || id[0] != Sign)
        {
            return null;
        }

        ImmutableArray<int> levels = [.. id.Skip(1).Select(digit => digit - '0')];
        var known = levels.Zip(issues).All(row => row.First >= 0 && row.First < row.Second.Levels.Length);
        return known && FeasibleRules.IsFeasible(levels) ? levels : null;
    }

    /// <summary>Its number among all combinations, from 0: the last issue counts fastest.</summary>
    internal static int NumberOf(ImmutableArray<int> levels, ImmutableArray<Issue> issues) =>
        issues.Zip(levels).Aggregate(0, (number, row) => (number * row.First.Levels.Length) + row.Second);

    /// <summary>The levels of a number.</summary>
    internal static ImmutableArray<int> LevelsOf(int number, ImmutableArray<Issue> issues)
    {
        var levels = new int[issues.Length];
        for (var issue = issues.Length - 1; issue >= 0; issue--)
        {
            (number, levels[issue]) = Math.DivRem(number, issues[issue].Levels.Length);
        }

        return [.. levels];
    }
}
