using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>Whether leaders sit down, and what keeps them from it.</summary>
public static class TableDesk
{
    /// <summary>Everything that keeps a table shut in a state; nothing where it is open.</summary>
    public static ImmutableArray<TableShut> WhyShut(Scenario scenario, GameState state)
    {
        var w = new World(scenario);
        w.Load(state);
        return [.. TableRules.WhyShut(w)];
    }

    /// <summary>Why the paper that the person meant to put in a turn was never put; nothing where it meant none, or a table opened.</summary>
    internal static ImmutableArray<TableShut> NeverPut(Play play, World w) =>
        play.Table is null && play.Now.OfType<Decision.Offered>().LastOrDefault() is { Package: not null } ? [.. TableRules.WhyShut(w)] : [];
}

/// <summary>What keeps a table shut.</summary>
public enum TableShut
{
    /// <summary>It is before the summit.</summary>
    BeforeSummit,

    /// <summary>A package is signed, or an ending was reached.</summary>
    Signed,

    /// <summary>Somebody walked out, and talks cool off.</summary>
    Cooling,

    /// <summary>A test has broken the halt.</summary>
    Tested,

    /// <summary>The window of time has closed.</summary>
    WindowClosed,

    /// <summary>Washington and Pyongyang believe each other too little.</summary>
    Distrust,
}
