using BrighterFuture.Model;

namespace BrighterFuture.Game.Commands;

/// <summary>Plays many games on all cores and counts endings.</summary>
public static class Simulation
{
    private const int EndingCount = EndingNumber.SeoulsBridge;

    /// <summary>Seeds from <paramref name="seed"/> upward, one game each; the result does not depend on how many cores there are.</summary>
    public static SimulationReport Run(Scenario scenario, int runs, Policies policies, ulong seed, Action? played = null)
    {
        var counts = new int[EndingCount + 1];
        Parallel.For(0, runs, () => (Simulator: new Simulator(scenario), Counts: new int[EndingCount + 1]), (game, _, mine) =>
        {
            mine.Counts[mine.Simulator.Play(seed + (ulong)game, policies)]++;
            played?.Invoke();
            return mine;
        },
        mine =>
        {
            for (var ending = 1; ending <= EndingCount; ending++)
            {
                Interlocked.Add(ref counts[ending], mine.Counts[ending]);
            }
        });
        return new SimulationReport(runs, seed, policies, [.. Enumerable.Range(1, EndingCount).Select(ending => Share(ending, counts[ending], runs))]);
    }

    private static EndingShare Share(int ending, int count, int runs)
    {
        var (low, high) = Wilson(count, runs);
        return new EndingShare(ending, count, (double)count / runs, low, high);
    }

    /// <summary>Wilson's 95% interval of a share.</summary>
    private static (double Low, double High) Wilson(int count, int runs)
    {
        const double Z = 1.96;
        var q = (double)count / runs;
        var divisor = 1 + (Z * Z / runs);
        var centre = q + (Z * Z / (2 * runs));
        var width = Z * Math.Sqrt((q * (1 - q) / runs) + (Z * Z / (4.0 * runs * runs)));
        return (Math.Max(0, (centre - width) / divisor), Math.Min(1, (centre + width) / divisor));
    }
}

/// <summary>What many games came to.</summary>
public sealed record SimulationReport(int Runs, ulong Seed, Policies Policies, IReadOnlyList<EndingShare> Endings);

/// <summary>How often one ending came.</summary>
public sealed record EndingShare(int Ending, int Count, double Share, double Low, double High);
