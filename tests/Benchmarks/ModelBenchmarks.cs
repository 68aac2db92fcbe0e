using BenchmarkDotNet.Attributes;
using BrighterFuture.Model;
using BrighterFuture.Model.Rules;
using BrighterFuture.Testing;

namespace BrighterFuture.Benchmarks;

/// <summary>The turn model: what one turn, one look-ahead and one game cost.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    private readonly World _silent = new(ReferencePack.Scenario);
    private readonly World _logging = new(ReferencePack.Scenario) { Ledger = new Ledger() };
    private readonly Simulator _simulator = new(ReferencePack.Scenario);
    private ulong _seed;

    /// <summary>Fourteen turns of the talks, no ledger; divide by fourteen.</summary>
    [Benchmark(OperationsPerInvoke = 14)]
    public int TurnWithoutLedger() => Talks(_silent, Policy.Historical);

    [Benchmark(OperationsPerInvoke = 14)]
    public int TurnWithLedger()
    {
        _logging.Ledger!.Clear();
        return Talks(_logging, Policy.Historical);
    }

    [Benchmark]
    public int RefreshOfEveryReading()
    {
        _silent.Stale = Readings.Everything;
        Readings.Refresh(_silent, Causes.ReadDecisions);
        return _silent[Meters.Pressure];
    }

    [Benchmark]
    [Arguments(Policy.Random)]
    [Arguments(Policy.Hawk)]
    [Arguments(Policy.Cautious)]
    [Arguments(Policy.Bang)]
    [Arguments(Policy.Utility)]
    public int WholeGame(Policy policy) => _simulator.Play(++_seed % 1000, Policies.All(policy));

    private static int Talks(World w, Policy policy)
    {
        TurnRules.Begin(w, 7);
        while (w[Meters.Phase] == (int)Phase.Talks)
        {
            TurnRules.Talk(w, Policies.All(policy), hand: null);
        }

        return w[Meters.Ending];
    }
}
