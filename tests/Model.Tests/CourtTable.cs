using System.Collections.Immutable;

namespace BrighterFuture.Model.Tests;

/// <summary>The shipped pack opened at a moment that a test needs.</summary>
internal static class CourtTable
{
    public static Scenario AsShipped => Testing.Shipped.Pack.Scenario;

    /// <summary>The shipped pack with other opening values (stored units).</summary>
    public static Scenario Opening(params (string Meter, int Value)[] values) => Scenario.Build(AsShipped.Data with { Meters = Opened(AsShipped.Data.Meters, values) });

    /// <summary>The same with nobody acting of itself, so that a test sees the visit alone.</summary>
    public static Scenario Quiet(params (string Meter, int Value)[] values) => Scenario.Build(AsShipped.Data with
    {
        Meters = Opened(AsShipped.Data.Meters, values),
        Court = AsShipped.Data.Court with { Acts = [], Spoilers = [], Pledges = [.. AsShipped.Data.Court.Pledges.Select(pledge => pledge with { Of10000 = 0 })] },
    });

    /// <summary>China so well disposed that it says yes to whatever is on paper.</summary>
    public static (string Meter, int Value)[] WonChina { get; } = [("blueprint_guarantees", 1), ("cohesion", 9000), ("warmth_prc_us", 2500), ("kept_prc_us", 3000)];

    /// <summary>China as in autumn 2018, with a guarantee on paper: it haggles.</summary>
    public static (string Meter, int Value)[] PaperOnly { get; } = [("blueprint_guarantees", 1)];

    /// <summary>China far from anything.</summary>
    public static (string Meter, int Value)[] ColdChina { get; } = [("blueprint_guarantees", 1), ("cohesion", 0), ("warmth_prc_us", -2500), ("warmth_prc_dprk", -3000)];

    public static Play Start(Scenario scenario, Seat seat = Seat.Trump, ulong seed = 7, Policy others = Policy.Historical) =>
        Game.Start(scenario, new GameSetup(seed, seat, Policies.All(others)));

    public static Decision.Courted Guarantee(Purse purse = Purse.Standing, string? draft = null) => new(Party.Prc, "guarantee", purse, draft);

    /// <summary>Ends the turn, signing nothing that lies on a table.</summary>
    public static Play End(Play play)
    {
        play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        return play.Table is null ? play : ScriptedPlay.Do(play, new Decision.EndedTurn());
    }

    private static ImmutableArray<MeterRow> Opened(ImmutableArray<MeterRow> rows, (string Meter, int Value)[] values) =>
        [.. rows.Select(row => values.Any(value => value.Meter == row.Id) ? row with { Opens = values.First(value => value.Meter == row.Id).Value } : row)];
}
