using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace BrighterFuture.Model.Negotiation;

/// <summary>What theories of bargaining say about a set of packages: four points, and the packages nobody can improve on.</summary>
public static class BargainRules
{
    private const int PartyCount = 6;

    /// <summary>A surplus of nothing counts as this in a product, so that a tie does not hide all others.</summary>
    private const double Least = 1e-9;

    /// <summary>The four points; equal ones go to the lower package number. Null for no package.</summary>
    /// <param name="model">The model.</param>
    /// <param name="packages">Package numbers, ascending.</param>
    public static Bargains? Points(PackageModel model, ReadOnlySpan<int> packages)
    {
        if (packages.IsEmpty)
        {
            return null;
        }

        var gains = Gains(model, packages);
        var ideal = gains[0];
        foreach (var gain in gains)
        {
            ideal = Vector512.Max(ideal, gain);
        }

        return new Bargains(
            Best(model, packages, gains, gain => Sum(gain, value => Math.Log(Math.Max(value, Least)))),
            Best(model, packages, gains, gain => Smallest(gain, ideal)),
            Best(model, packages, gains, gain => Smallest(gain, Vector512<double>.One)),
            Best(model, packages, gains, gain => Sum(gain, value => value)));
    }

    /// <summary>The packages of a set that no other of the set beats: nowhere worse, somewhere better.</summary>
    public static ImmutableArray<int> Frontier(PackageModel model, ReadOnlySpan<int> packages)
    {
        var gains = Gains(model, packages);
        var sums = new double[gains.Length];
        var order = new int[gains.Length];
        for (var i = 0; i < gains.Length; i++)
        {
            (sums[i], order[i]) = (-Vector512.Sum(gains[i]), i);
        }

        Array.Sort(sums, order); // who beats another has a greater sum, so it is met first
        var front = new List<int>();
        foreach (var candidate in order)
        {
            if (!IsBeaten(gains, front, candidate))
            {
                front.Add(candidate);
            }
        }

        var numbers = packages.ToArray();
        return [.. front.Select(place => numbers[place]).Order()];
    }

    /// <summary>Six surpluses in eight lanes; the last two stay 0 and decide nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<double>[] Gains(PackageModel model, ReadOnlySpan<int> packages)
    {
        var gains = new Vector512<double>[packages.Length];
        Span<double> surplus = stackalloc double[Vector512<double>.Count];
        surplus.Clear();
        for (var i = 0; i < packages.Length; i++)
        {
            VerdictRules.Surplus(model, PackageNumber.Levels(packages[i]).AsSpan(), surplus);
            gains[i] = Vector512.Create<double>(surplus);
        }

        return gains;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool IsBeaten(Vector512<double>[] gains, List<int> front, int candidate)
    {
        var nowhereWorse = gains[candidate] - Vector512.Create(PackageModel.Tie);
        var better = gains[candidate] + Vector512.Create(PackageModel.Tie);
        for (var i = 0; i < front.Count; i++)
        {
            var other = gains[front[i]];
            if (Vector512.GreaterThanOrEqualAll(other, nowhereWorse) && Vector512.GreaterThanAny(other, better))
            {
                (front[i], front[0]) = (front[0], front[i]); // who beat one is likely to beat the next
                return true;
            }
        }

        return false;
    }

    private static Bargain Best(PackageModel model, ReadOnlySpan<int> packages, Vector512<double>[] gains, Func<Vector512<double>, double> worth)
    {
        var (best, most) = (0, worth(gains[0]));
        for (var i = 1; i < gains.Length; i++)
        {
            var its = worth(gains[i]);
            if (its > most + Least)
            {
                (best, most) = (i, its);
            }
        }

        var package = PackageNumber.Levels(packages[best]);
        return new Bargain(package, VerdictRules.Judge(model, package).Surplus);
    }

    private static double Sum(Vector512<double> gain, Func<double, double> of)
    {
        var sum = 0.0;
        for (var party = 0; party < PartyCount; party++)
        {
            sum += of(gain[party]);
        }

        return sum;
    }

    /// <summary>The smallest share of what each could hope for; who can hope for nothing counts as 0.</summary>
    private static double Smallest(Vector512<double> gain, Vector512<double> ideal)
    {
        var smallest = double.PositiveInfinity;
        for (var party = 0; party < PartyCount; party++)
        {
            smallest = Math.Min(smallest, ideal[party] == 0 ? 0 : gain[party] / ideal[party]);
        }

        return smallest;
    }
}
