using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model.Rules;

/// <summary>Which packages can honestly be promised at one moment, remembered by the six clauses on which that hangs [A02, A03, A09].</summary>
internal sealed class PromiseTable(World w)
{
    private static readonly int[] s_asked =
        [IssueIndex.Scope, IssueIndex.Sequence, IssueIndex.Fund, IssueIndex.Backers, IssueIndex.Guarantee, IssueIndex.Normalisation];

    private readonly bool?[] _known = new bool?[s_asked.Aggregate(1, (all, issue) => all * IssueIndex.LevelCounts[issue])];

    /// <summary>Whether a package of these levels can be promised.</summary>
    public bool Can(ImmutableArray<int> levels)
    {
        var place = 0;
        foreach (var issue in s_asked)
        {
            place = (place * IssueIndex.LevelCounts[issue]) + levels[issue];
        }

        return _known[place] ??= TableRules.IsPromisable(w, new Paper(new NamedPackage(0, "", levels), w.Scenario.Score, [], []));
    }
}
