using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>How many packages of a set have each level of each issue.</summary>
/// <param name="Count">How many packages.</param>
/// <param name="ByIssue">By issue and level.</param>
public sealed record IssueTally(int Count, ImmutableArray<ImmutableArray<int>> ByIssue)
{
    /// <summary>Tallies of a list of places as the search keeps it: all, and those of complete denuclearisation.</summary>
    internal static (IssueTally All, IssueTally Complete) Of(int[] places)
    {
        var all = new Counter();
        var complete = new Counter();
        foreach (var place in places)
        {
            all.Add(place);
        }

        foreach (var place in places.AsSpan(FirstComplete(places)))
        {
            complete.Add(place);
        }

        return (all.Tally(), complete.Tally());
    }

    /// <summary>SCOPE counts most in a place, so the complete packages are the last ones.</summary>
    private static int FirstComplete(int[] places)
    {
        const int FirstPlace = PackageParts.DisarmingCount / 4 * Scopes.Complete * PackageParts.GivingCount * PackageParts.RestBits;
        var found = Array.BinarySearch(places, FirstPlace);
        return found >= 0 ? found : ~found;
    }

    private sealed class Counter
    {
        private readonly int[] _disarming = new int[PackageParts.DisarmingCount];
        private readonly int[] _giving = new int[PackageParts.GivingCount];
        private readonly int[] _rest = new int[PackageParts.RestBits];
        private int _count;

        public void Add(int place)
        {
            var block = place / PackageParts.RestBits;
            _count++;
            _disarming[block / PackageParts.GivingCount]++;
            _giving[block % PackageParts.GivingCount]++;
            _rest[place % PackageParts.RestBits]++;
        }

        public IssueTally Tally()
        {
            var counts = IssueIndex.LevelCounts.Select(levels => new int[levels]).ToArray();
            var levels = new int[IssueIndex.Count];
            Spread(_disarming, number => PackageParts.SetDisarming(levels, number), IssueIndex.Scope, IssueIndex.Verification);
            Spread(_giving, number => PackageParts.SetGiving(levels, number), IssueIndex.Sanctions, IssueIndex.Guarantee);
            Spread(_rest, bit => PackageParts.SetRest(levels, bit), IssueIndex.Infrastructure, IssueIndex.Plan);
            return new IssueTally(_count, [.. counts.Select(row => row.ToImmutableArray())]);

            void Spread(int[] found, Action<int> set, int first, int last)
            {
                for (var number = 0; number < found.Length; number++)
                {
                    if (found[number] > 0)
                    {
                        set(number);
                        for (var issue = first; issue <= last; issue++)
                        {
                            counts[issue][levels[issue]] += found[number];
                        }
                    }
                }
            }
        }
    }
}
