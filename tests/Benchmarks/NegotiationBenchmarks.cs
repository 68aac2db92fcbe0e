using BenchmarkDotNet.Attributes;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;

namespace BrighterFuture.Benchmarks;

/// <summary>The package model: counting the zone, and judging what a player edits.</summary>
[MemoryDiagnoser]
public class NegotiationBenchmarks
{
    private readonly Scenario _scenario = ReferencePack.Scenario;
    private readonly PackageModel _model = ReferencePack.Scenario.PackageModel;
    private readonly Zone _zone = ZoneSearch.Whole(ReferencePack.Scenario.PackageModel);
    private readonly GameState _opening = Game.Start(ReferencePack.Scenario, new GameSetup(1, null, Policies.All(Policy.Historical))).Start;
    private readonly System.Collections.Immutable.ImmutableArray<int> _draft = ReferencePack.Scenario.PackageOf("B")!.Levels;

    /// <summary>All 17,915,904 combinations, with everything <c>model solve</c> counts.</summary>
    [Benchmark]
    public int Solve() => ZoneSearch.Whole(_model).Count;

    [Benchmark]
    public int SolveWithTablesMadeAnew() => ZoneSearch.Whole(new PackageModel(_model.Parameters, _model.StatusQuo, _model.RedLines)).Count;

    /// <summary>What a turn changes (beliefs, hurdles, arsenal), and the zone after it.</summary>
    [Benchmark]
    public int ZoneAfterATurn() => LiveRules.ZoneNow(_scenario, _opening).Count;

    /// <summary>One package and the 33 that differ from it in one clause, six verdicts each.</summary>
    [Benchmark]
    public int EditWithNeighbours() => VerdictRules.Neighbours(_model, VerdictRules.Judge(_model, _draft).Package).Length;

    [Benchmark]
    public int Frontier() => BargainRules.Frontier(_model, _zone.Members.AsSpan()).Length;

    [Benchmark]
    public int FourPoints() => BargainRules.Points(_model, _zone.Members.AsSpan())!.Nash.Package.Length;

    [Benchmark]
    public int OneSuggestion() => ClauseRules.Suggest(_model, _zone, _draft)!.Changed.Length;
}
