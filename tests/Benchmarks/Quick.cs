using System.Diagnostics;

namespace BrighterFuture.Benchmarks;

/// <summary>Shortest of many short batches: says little less than BenchmarkDotNet in seconds, and holds on a machine that others use too.</summary>
public static class Quick
{
    private const int Batches = 800;

    /// <summary>Least microseconds an operation.</summary>
    public static double Least(int operations, Action act)
    {
        var least = double.MaxValue;
        for (var batch = 0; batch < Batches; batch++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < operations; i++)
            {
                act();
            }

            least = Math.Min(least, Stopwatch.GetElapsedTime(started).TotalMicroseconds / operations);
        }

        return least;
    }

    /// <summary>The model's figures, one a line.</summary>
    public static void Model()
    {
        var model = new ModelBenchmarks();
        Console.WriteLine($"turn without ledger   {Least(20, () => model.TurnWithoutLedger()) / 14,8:F2} us");
        Console.WriteLine($"turn with ledger      {Least(20, () => model.TurnWithLedger()) / 14,8:F2} us");
        Console.WriteLine($"every reading         {Least(1000, () => model.RefreshOfEveryReading()),8:F2} us");
        foreach (var policy in Enum.GetValues<BrighterFuture.Model.Policy>())
        {
            var game = Least(policy == BrighterFuture.Model.Policy.Utility ? 10 : 50, () => model.WholeGame(policy));
            Console.WriteLine($"game of three {policy,-12}{game,4:F0} us  {1e6 / game,8:F0} games/s a core");
        }
    }

    /// <summary>The package model's figures, one a line.</summary>
    public static void Package()
    {
        var package = new NegotiationBenchmarks();
        Console.WriteLine($"solve, everything     {Least(1, () => package.Solve()) / 1000,8:F2} ms");
        Console.WriteLine($"  tables made anew    {Least(1, () => package.SolveWithTablesMadeAnew()) / 1000,8:F2} ms");
        Console.WriteLine($"zone after a turn     {Least(1, () => package.ZoneAfterATurn()) / 1000,8:F2} ms");
        Console.WriteLine($"edit + 33 neighbours  {Least(20, () => package.EditWithNeighbours()),8:F2} us");
        Console.WriteLine($"exact frontier        {Least(1, () => package.Frontier()) / 1000,8:F2} ms");
        Console.WriteLine($"four bargains         {Least(1, () => package.FourPoints()) / 1000,8:F2} ms");
        Console.WriteLine($"one suggestion        {Least(1, () => package.OneSuggestion()) / 1000,8:F2} ms");
    }
}
