using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Which clause loses whom, and what to change.</summary>
public static class ClauseRules
{
    /// <summary>Why each party that walks away does, and which single clauses would bring it back.</summary>
    public static ImmutableArray<Loss> Losses(PackageModel model, ImmutableArray<int> package)
    {
        var verdict = VerdictRules.Judge(model, package);
        var losers = verdict.Losers;
        if (losers.IsEmpty)
        {
            return [];
        }

        var neighbours = VerdictRules.Neighbours(model, package);
        var crossed = RedLineRules.Crossed(model.RedLines, package);
        return [.. losers.Select(party => new Loss(
            party, verdict.Surplus[(int)party], [.. crossed.Where(line => line.Party == party)],
            [.. neighbours.Where(next => next.IsFeasible).Select(next => ChangeFor(verdict, next, party)).Where(change => change.Gain > PackageModel.Tie || change.BringsBack)
                .OrderByDescending(change => change.BringsBack).ThenBy(change => change.Loses.Length).ThenByDescending(change => change.Gain)]))];
    }

    /// <summary>
    /// The one suggestion: the package of a zone that changes fewest clauses of a draft, among these the one whose least content party gains
    /// most. Null where the zone is empty; the draft itself where it is in it.
    /// </summary>
    public static Suggestion? Suggest(PackageModel model, Zone zone, ImmutableArray<int> draft)
    {
        Span<double> surplus = stackalloc double[ParameterReader.PartyIds.Length];
        var (best, fewest, most) = (default(ImmutableArray<int>), int.MaxValue, double.NegativeInfinity);
        foreach (var number in zone.Members)
        {
            var package = PackageNumber.Levels(number);
            var changes = Difference(package, draft);
            if (changes > fewest)
            {
                continue;
            }

            VerdictRules.Surplus(model, package.AsSpan(), surplus);
            var smallest = Smallest(surplus);
            if (changes < fewest || smallest > most + PackageModel.Tie)
            {
                (best, fewest, most) = (package, changes, smallest);
            }
        }

        return best.IsDefault
            ? null
            : new Suggestion(VerdictRules.Judge(model, best), [.. Enumerable.Range(0, IssueIndex.Count).Where(issue => best[issue] != draft[issue])]);
    }

    /// <summary>The one clause in which two packages differ, as a party counts it.</summary>
    internal static Change ChangeFor(PackageVerdict from, PackageVerdict to, Party party)
    {
        var issue = Enumerable.Range(0, IssueIndex.Count).First(issue => from.Package[issue] != to.Package[issue]);
        return new Change(
            issue, to.Package[issue], to.Surplus[(int)party] - from.Surplus[(int)party], to.Accepts(party),
            [.. to.Losers.Where(from.Accepts)]);
    }

    private static int Difference(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        var count = 0;
        for (var issue = 0; issue < a.Length; issue++)
        {
            count += a[issue] != b[issue] ? 1 : 0;
        }

        return count;
    }

    private static double Smallest(ReadOnlySpan<double> surplus)
    {
        var smallest = surplus[0];
        foreach (var value in surplus)
        {
            smallest = Math.Min(smallest, value);
        }

        return smallest;
    }
}

/// <summary>A party that walks away.</summary>
/// <param name="Party">Who.</param>
/// <param name="Surplus">Score over its walk-away, points; not below 0 where only a red line stops it.</param>
/// <param name="RedLines">Its red lines that the package crosses.</param>
/// <param name="Changes">Single clauses that help it, those that bring it back first, then those that lose fewest others.</param>
public sealed record Loss(Party Party, double Surplus, ImmutableArray<RedLine> RedLines, ImmutableArray<Change> Changes);

/// <summary>One clause changed.</summary>
/// <param name="Issue">Place of the issue.</param>
/// <param name="Level">Its new level, from 0.</param>
/// <param name="Gain">What the party gains by it, points.</param>
/// <param name="BringsBack">Whether the party then accepts.</param>
/// <param name="Loses">Who then walks away that did not before.</param>
public sealed record Change(int Issue, int Level, double Gain, bool BringsBack, ImmutableArray<Party> Loses);

/// <summary>A package to move to.</summary>
/// <param name="Verdict">The package and what the six say to it.</param>
/// <param name="Changed">Places of the issues that differ from the draft; none where the draft is in the zone.</param>
public sealed record Suggestion(PackageVerdict Verdict, ImmutableArray<int> Changed);
