using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BrighterFuture.Model;

namespace BrighterFuture.Views.Knowledge;

/// <summary>The meters a computed meter is computed from: nobody moves it directly, so Why tells what moved its parts.</summary>
public static class PartsOfMeters
{
    private static readonly ConditionalWeakTable<Scenario, Dictionary<int, ImmutableArray<int>>> s_parts = [];

    /// <summary>The parts of a meter; empty for meters that rules write.</summary>
    public static ImmutableArray<int> PartsOf(this Scenario scenario, int meter)
    {
        return s_parts.GetValue(scenario, Build).TryGetValue(meter, out var parts) ? parts : [];
    }

    private static Dictionary<int, ImmutableArray<int>> Build(Scenario scenario)
    {
        return scenario.Data.Parts.ToDictionary(row => scenario.MeterOf(row.Meter).Index, row => row.Parts.Select(part => scenario.MeterOf(part).Index).ToImmutableArray());
    }
}
