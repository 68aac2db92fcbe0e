using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Which parts go together: <see cref="FeasibleRules"/> as sets. It looks at giving and rest alone, and at no number.</summary>
internal static class FeasibleParts
{
    private static readonly ulong[] s_legal = LegalRests();

    /// <summary>Giving numbers that some package has.</summary>
    public static ImmutableArray<int> Givings { get; } = [.. Enumerable.Range(0, GivingCount).Where(giving => Legal(giving).ContainsAnyExcept(0UL))];

    /// <summary>How many of the 17,915,904 combinations are packages.</summary>
    public static int Count { get; } = DisarmingCount * s_legal.Sum(word => BitOperations.PopCount(word));

    /// <summary>The rests that are packages with a giving number, nine words.</summary>
    public static ReadOnlySpan<ulong> Legal(int giving) => s_legal.AsSpan(giving * Words, Words);

    /// <summary>Whether a giving number and a bit of a rest go together.</summary>
    public static bool Has(int giving, int rest) => (s_legal[(giving * Words) + (rest / 64)] >> rest & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] LegalRests()
    {
        var levels = new int[IssueIndex.Count];
        var package = ImmutableCollectionsMarshal.AsImmutableArray(levels); // one array read as a package again and again
        var legal = new ulong[GivingCount * Words];
        for (var giving = 0; giving < GivingCount; giving++)
        {
            SetGiving(levels, giving);
            for (var bit = 0; bit < RestBits; bit++)
            {
                SetRest(levels, bit);
                if (IsUsed(bit) && FeasibleRules.IsFeasible(package))
                {
                    legal[(giving * Words) + (bit / 64)] |= 1UL << bit;
                }
            }
        }

        return legal;
    }
}
