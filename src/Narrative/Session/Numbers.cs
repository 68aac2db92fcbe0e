using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Narrative.Session;

/// <summary>The model's numbers as people and ink read them: whole units, turns counted from 1.</summary>
public static class Numbers
{
    private static readonly ConditionalWeakTable<Scenario, Columns> s_columns = [];

    /// <summary>Every meter that contract.ink declares, as the preview reads it.</summary>
    public static InkNumbers Of(Play play)
    {
        var columns = s_columns.GetValue(play.Scenario, scenario => new Columns(scenario));
        var state = play.Preview;
        return Contract.Numbers(columns.Exposed, columns.Names, meter => state.Reading(play.Scenario, meter.Index));
    }

    /// <summary>One meter in whole units; the turn counts from 1.</summary>
    public static int Reading(Scenario scenario, GameState state, int meter) => Contract.InkValue(scenario.Meters[meter], state.Reading(scenario, meter));

    private sealed class Columns(Scenario scenario)
    {
        public ImmutableArray<Meter> Exposed { get; } = Contract.Exposed(scenario.Meters);

        public ImmutableArray<string> Names { get; } = Contract.Names(Contract.Exposed(scenario.Meters));
    }
}
