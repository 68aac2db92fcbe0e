using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// What the rest of a package is worth to one party, sorted: the rests worth at least so much are always the first few steps, so a set
/// of accepted rests is looked up by counting steps.
/// </summary>
internal sealed class Staircase
{
    private readonly double[] _steps;
    private readonly ulong[] _sets;

    /// <summary>A staircase over the worth of each bit of a set of rests.</summary>
    public Staircase(ReadOnlySpan<double> worth)
    {
        var bits = new List<(double Worth, int Bit)>();
        for (var bit = 0; bit < worth.Length; bit++)
        {
            if (PackageParts.IsUsed(bit))
            {
                bits.Add((worth[bit], bit));
            }
        }

        bits.Sort((a, b) => b.Worth.CompareTo(a.Worth));
        var steps = new List<double>();
        var sets = new List<ulong[]> { new ulong[PackageParts.Words] };
        foreach (var (value, bit) in bits)
        {
            // worths that differ in rounding alone are one step
            if (steps.Count == 0 || steps[^1] - value > PackageModel.Tie / 2)
            {
                steps.Add(value);
                sets.Add([.. sets[^1]]);
            }

            sets[^1][bit / 64] |= 1UL << bit;
        }

        Least = steps[^1];
        _steps = new double[(steps.Count + Vector512<double>.Count - 1) / Vector512<double>.Count * Vector512<double>.Count];
        Array.Fill(_steps, double.NegativeInfinity);
        steps.CopyTo(_steps);
        _sets = [.. sets.SelectMany(set => set)];
    }

    /// <summary>Worth of the best rest.</summary>
    public double Most => _steps[0];

    /// <summary>Worth of the worst rest: a party that needs no more takes them all.</summary>
    public double Least { get; }

    /// <summary>The rests worth at least so much, nine words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<ulong> AtLeast(double need)
    {
        var (count, wanted) = (0, Vector512.Create(need));
        for (var step = 0; step < _steps.Length; step += Vector512<double>.Count)
        {
            count += BitOperations.PopCount(Vector512.GreaterThanOrEqual(Vector512.Create(_steps, step), wanted).ExtractMostSignificantBits());
        }

        return _sets.AsSpan(count * PackageParts.Words, PackageParts.Words);
    }
}
