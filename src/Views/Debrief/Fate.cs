using System.Collections.Immutable;
using BrighterFuture.Model;

namespace BrighterFuture.Views.Debrief;

/// <summary>What became of the deal in a replay, read from its last state.</summary>
internal static class Fate
{
    private const int Left = 3;

    /// <summary>As the end of a sentence: <c>ratification fails</c>.</summary>
    public static string Of(Scenario scenario, GameState end)
    {
        var sizes = scenario.Parameters;
        if (end[Meters.Package] == 0)
        {
            return "no main deal is signed";
        }

        if (end[Meters.LeftOut] != 0)
        {
            return "a deal is signed over somebody's head";
        }

        if (end[Meters.Dead] == 0)
        {
            return "a deal stands to the end of its road";
        }

        return end[Meters.RatificationLost] != 0 ? "ratification fails"
            : end[Meters.UsLine] == Left ? "a new administration in Washington leaves"
            : end[Meters.Disputes] >= sizes.SnapbackDisputes || end[Meters.BreachDprk] >= sizes.SnapbackBreaches ? "Washington snaps sanctions back"
            : "Pyongyang stops, too much being unpaid";
    }

    /// <summary>The fates whose shares differ most between two sets of replays, with both shares in 100: two at most, none that differs by no more than chance does.</summary>
    public static IEnumerable<(string Name, int There, int Played)> Differences(Scenario scenario, ImmutableArray<GameState> played, ImmutableArray<GameState> there)
    {
        var (was, becomes) = (Shares(scenario, played), Shares(scenario, there));
        return was.Keys.Union(becomes.Keys, StringComparer.Ordinal).Select(name => (Name: name, There: becomes.GetValueOrDefault(name), Played: was.GetValueOrDefault(name)))
            .Where(row => Math.Abs(row.There - row.Played) > Chance).OrderByDescending(row => Math.Abs(row.There - row.Played)).ThenBy(row => row.Name, StringComparer.Ordinal).Take(2);
    }

    /// <summary>Two shares of as many replays differ by so much by chance.</summary>
    private const int Chance = 9;

    private static Dictionary<string, int> Shares(Scenario scenario, ImmutableArray<GameState> ends) =>
        ends.GroupBy(end => Of(scenario, end), StringComparer.Ordinal).ToDictionary(group => group.Key, group => (int)Math.Round(100.0 * group.Count() / ends.Length), StringComparer.Ordinal);
}
