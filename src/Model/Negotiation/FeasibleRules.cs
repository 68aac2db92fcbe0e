using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Which of the 17,915,904 combinations are packages at all.</summary>
public static class FeasibleRules
{
    /// <summary>Whether a package can exist: Japan normalises and opens the ADB only if it is in, China co-guarantees only if it is in, and money is legal.</summary>
    public static bool IsFeasible(ImmutableArray<int> x)
    {
        var japanOut = x[IssueIndex.Backers] is Backing.WithoutJapan or Backing.UsAndRok;
        var chinaOut = x[IssueIndex.Backers] is Backing.WithoutChina or Backing.UsAndRok;
        var needsJapan = x[IssueIndex.Normalisation] == 2 || x[IssueIndex.Institutions] == 1;
        var needsChina = x[IssueIndex.Guarantee] > 2;
        return !(japanOut && needsJapan) && !(chinaOut && needsChina) && IsLegal(x);
    }

    /// <summary>Money cannot flow through sanctions that still stand (UNSCR 2270 to 2397 ban joint ventures and finance).</summary>
    private static bool IsLegal(ImmutableArray<int> x)
    {
        var lifted = x[IssueIndex.Sanctions];
        var some = x[IssueIndex.Fund] >= 1 || x[IssueIndex.Infrastructure] >= 1;
        var much = x[IssueIndex.Fund] >= 2 || x[IssueIndex.Infrastructure] == 2 || x[IssueIndex.Institutions] == 1;
        return !(some && lifted < 1) && !(much && lifted < 2);
    }
}
