using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// Counts the zone exactly: 22,176 pairs of disarming and giving, for each of which the accepted rests are sets of bits (README of this
/// folder). Everything it reads was read off the plain definition; a brute-force twin in the tests holds both together.
/// </summary>
public sealed class ZoneSearch
{
    private const int OtherCount = 5;
    private readonly PackageModel _model;
    private readonly WeightTables _weights;
    private readonly BeliefTables _beliefs;
    private readonly ThresholdRow[] _thresholds = [.. Enumerable.Range(0, BeliefTables.Devices).Select(_ => new ThresholdRow())];
    private int _thresholdsKnown;
    private readonly double[] _needs;
    private readonly List<int> _members = [];

    private ZoneSearch(PackageModel model)
    {
        (_model, _weights, _beliefs) = (model, model.Weights, model.Beliefs);
        _needs = [.. WeightTables.Others.Select(party => model.WalkAways[(int)party] - PackageModel.Tie)];
    }

    /// <summary>The zone with everything beside it: what the DPRK alone would take, what scores alone would allow.</summary>
    public static Zone Whole(PackageModel model) => new ZoneSearch(model).CountWhole();

    /// <summary>The zone alone, faster: for after every turn.</summary>
    public static Zone Quick(PackageModel model) => new ZoneSearch(model).CountQuick();

    /// <summary>Numbers of the packages at some places, ascending.</summary>
    internal static ImmutableArray<int> Numbers(int[] places)
    {
        Span<int> levels = stackalloc int[IssueIndex.Count];
        var numbers = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var block = places[i] / RestBits;
            SetDisarming(levels, block / GivingCount);
            SetGiving(levels, block % GivingCount);
            SetRest(levels, places[i] % RestBits);
            numbers[i] = PackageNumber.Of(levels);
        }

        Array.Sort(numbers);
        return [.. numbers];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Zone CountWhole()
    {
        var (dprkAlone, byScore) = (0, 0);
        Span<ulong> dprk = stackalloc ulong[Words];
        Span<ulong> rests = stackalloc ulong[Words];
        for (var disarming = 0; disarming < DisarmingCount; disarming++)
        {
            _thresholdsKnown = 0;
            foreach (var giving in FeasibleParts.Givings)
            {
                if (!Thresholds(disarming, giving).IsWithin(_weights.BestEconomy[giving]))
                {
                    continue;
                }

                FeasibleParts.Legal(giving).CopyTo(dprk);
                KeepDprk(dprk, disarming, giving);
                dprkAlone += Population(dprk);
                if (!KeepOthers(dprk, rests, disarming, giving))
                {
                    continue;
                }

                byScore += Population(rests);
                if (_weights.RedLines.Remove(rests, disarming, giving))
                {
                    Note(rests, disarming, giving);
                }
            }
        }

        return new Zone(FeasibleParts.Count, dprkAlone, byScore, [.. _members]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Zone CountQuick()
    {
        Span<ulong> rests = stackalloc ulong[Words];
        for (var disarming = 0; disarming < DisarmingCount; disarming++)
        {
            _thresholdsKnown = 0;
            foreach (var giving in FeasibleParts.Givings)
            {
                if (!_weights.RedLines.CrossWhatever(disarming, giving) && Thresholds(disarming, giving).IsWithin(_weights.BestEconomy[giving])
                    && KeepOthers(FeasibleParts.Legal(giving), rests, disarming, giving) && _weights.RedLines.Remove(rests, disarming, giving))
                {
                    KeepDprk(rests, disarming, giving);
                    Note(rests, disarming, giving);
                }
            }
        }

        return new Zone(FeasibleParts.Count, null, null, [.. _members]);
    }

    /// <summary>What Pyongyang needs; worked out once a disarming and device, where it is asked for.</summary>
    private ThresholdRow Thresholds(int disarming, int giving)
    {
        var device = BeliefTables.Device(giving);
        if ((_thresholdsKnown & (1 << device)) == 0)
        {
            _thresholds[device].Set(_model, _weights, _beliefs, disarming, device);
            _thresholdsKnown |= 1 << device;
        }

        return _thresholds[device];
    }

    /// <summary>Keeps the rests of a set that Pyongyang takes; words that are empty already cost nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void KeepDprk(Span<ulong> rests, int disarming, int giving)
    {
        var thresholds = Thresholds(disarming, giving);
        var economies = _weights.CellEconomy.AsSpan(giving * Cells, Cells);
        for (var word = 0; word < Words; word++)
        {
            if (rests[word] != 0)
            {
                rests[word] &= thresholds.Reached(word / 3, economies[2 * word]) | ((ulong)thresholds.Reached(word / 3, economies[(2 * word) + 1]) << CellBits);
            }
        }
    }

    /// <summary>The rests of a set that the other five take; returns whether there is any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool KeepOthers(ReadOnlySpan<ulong> from, Span<ulong> rests, int disarming, int giving)
    {
        var sequence = disarming / 9 % 4;
        var gone = _beliefs.Disarming.AsSpan(((2 * disarming) + (SnapsBack(giving) ? 1 : 0)) * OtherCount, OtherCount);
        var given = _weights.Giving.AsSpan(((sequence * GivingCount) + giving) * OtherCount, OtherCount);
        Span<double> needs = stackalloc double[OtherCount];
        for (var party = 0; party < OtherCount; party++)
        {
            needs[party] = _needs[party] - (gone[party] + given[party]);
            if (needs[party] > _weights.Rests[party].Most)
            {
                return false;
            }
        }

        from.CopyTo(rests);
        for (var party = 0; party < OtherCount; party++)
        {
            var worth = _weights.Rests[party];
            if (needs[party] > worth.Least)
            {
                Keep(rests, worth.AtLeast(needs[party]));
            }
        }

        return rests.ContainsAnyExcept(0UL);
    }

    private static void Keep(Span<ulong> rests, ReadOnlySpan<ulong> taken)
    {
        for (var word = 0; word < Words; word++)
        {
            rests[word] &= taken[word];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Note(ReadOnlySpan<ulong> rests, int disarming, int giving)
    {
        var block = ((disarming * GivingCount) + giving) * RestBits;
        for (var word = 0; word < Words; word++)
        {
            for (var bits = rests[word]; bits != 0; bits &= bits - 1)
            {
                _members.Add(block + (word * 64) + BitOperations.TrailingZeroCount(bits));
            }
        }
    }

    private static int Population(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
