using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>How a game ends, and what each seat makes of it.</summary>
public static class EndingRules
{
    /// <summary>Verdict of each seat on a finished game.</summary>
    public static IReadOnlyDictionary<Seat, Verdict> Verdicts(Scenario scenario, GameState state) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Every other ending reachable from here, nearest first.</summary>
    public static ImmutableArray<NearEnding> NearEndings(Scenario scenario, GameState state) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Name of an ending, 1 to 12.</summary>
    public static string NameOf(Scenario scenario, int ending) => scenario.Data.Endings.First(row => row.Number == ending).Name;
}

/// <summary>How a seat fared, by its own yardstick.</summary>
public enum Verdict
{
    /// <summary>-2.</summary>
    Disaster,

    /// <summary>-1.</summary>
    Loss,

    /// <summary>0.</summary>
    Draw,

    /// <summary>+1.</summary>
    Gain,

    /// <summary>+2.</summary>
    Triumph,
}

/// <summary>An ending that was near.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Distance">Distance in points.</param>
public sealed record NearEnding(int Number, int Distance);
