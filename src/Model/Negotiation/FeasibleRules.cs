using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Which of the 17,915,904 combinations are packages at all.</summary>
public static class FeasibleRules
{
    /// <summary>Japan normalises and opens the ADB only if it is in, China co-guarantees only if it is in, and money is legal (UNSCR 2270 to 2397 ban joint ventures and finance).</summary>
    public static ImmutableArray<FeasibleRule> All { get; } =
    [
        new("Recognition by Japan and the development banks come only with Japan.", [new(IssueIndex.Normalisation, [2]), new(IssueIndex.Institutions, [1])], new(IssueIndex.Backers, [Backing.AllFive, Backing.WithoutChina])),
        new("China co-guarantees only what it backs.", [new(IssueIndex.Guarantee, [3])], new(IssueIndex.Backers, [Backing.AllFive, Backing.WithoutJapan])),
        new("Money cannot pass sanctions that still stand.", [new(IssueIndex.Fund, [1, 2, 3]), new(IssueIndex.Infrastructure, [1, 2])], new(IssueIndex.Sanctions, [1, 2, 3])),
        new("Much money cannot pass sanctions that mostly stand.", [new(IssueIndex.Fund, [2, 3]), new(IssueIndex.Infrastructure, [2]), new(IssueIndex.Institutions, [1])], new(IssueIndex.Sanctions, [2, 3])),
    ];

    /// <summary>Whether a package can exist.</summary>
    public static bool IsFeasible(ImmutableArray<int> x)
    {
        foreach (var rule in All)
        {
            if (rule.IsBrokenBy(x))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Something a package cannot have without something else.</summary>
/// <param name="Sentence">Why, one sentence.</param>
/// <param name="Asks">Levels any of which asks for it.</param>
/// <param name="Needs">What they need.</param>
public sealed record FeasibleRule(string Sentence, ImmutableArray<LevelSet> Asks, LevelSet Needs)
{
    /// <summary>Whether a combination of levels asks for what it does not have.</summary>
    public bool IsBrokenBy(ImmutableArray<int> x)
    {
        if (Needs.Holds(x[Needs.Issue]))
        {
            return false;
        }

        foreach (var ask in Asks)
        {
            if (ask.Holds(x[ask.Issue]))
            {
                return true;
            }
        }

        return false;
    }
}
