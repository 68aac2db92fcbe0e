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
    public static ImmutableArray<int>? LevelsOf(string id, ImmutableArray<Issue> issues) => LevelsOf(id, [.. issues.Select(issue => issue.Levels.Length)]);

    /// <summary>The same, where only the count of each issue's levels is known.</summary>
    public static ImmutableArray<int>? LevelsOf(string id, ImmutableArray<int> levelCounts)
    {
        if (id.Length != levelCounts.Length + 1 || id[0] != Sign)
        {
            return null;
        }

        ImmutableArray<int> levels = [.. id.Skip(1).Select(digit => digit - '0')];
        var known = levels.Zip(levelCounts).All(row => row.First >= 0 && row.First < row.Second);
        return known && FeasibleRules.IsFeasible(levels) ? levels : null;
    }
}
