using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>Why this ending and no other: its rule (turn-model.md section 2) with this game's numbers, or the blow that ended a deal.</summary>
internal static class EndingReasons
{
    /// <summary>What ends a signed deal at once.</summary>
    private static readonly string[] s_blows = ["imp.ratification_lost", "imp.us_leaves", "imp.snapback", "imp.arrears_kill"];

    public static string Of(StoryPack pack, Play play)
    {
        var state = play.Start;
        int Whole(int meter) => state.Reading(pack.Scenario, meter);
        return state.Ending switch
        {
            1 => $"The rule: a complete package, {Whole(Meters.GaugeComplete)} of 100 of the programme gone, regime stability {Whole(Meters.RegimeStability)}, and all six above their walk-away.",
            2 when Blow(pack, play) is { } blow => $"What ended the deal: {blow}",
            2 => $"What the deal lacked: {string.Join(", ", Lacks(pack, state))}.",
            3 => $"The rule: a cap that was completed, with {Whole(Meters.GaugeVerifiable)} of 100 seen by inspectors and no proven cheat.",
            4 => state[Meters.Interim] != 0 ? "The rule: no main deal by November 2020, and a first step in force." : "The rule: no main deal by November 2020; the halt stood in words, the big exercises stayed paused, and tempers were cool.",
            5 => "The rule: no main deal by November 2020, no offer of the last year that came near, no three works between the Koreas, and no freeze on both sides (halt, exercises paused, tempers cool).",
            6 => $"The rule: no main deal by November 2020, and within the last year an offer that fell {Say.Count(Whole(Meters.LastGap), "point")} short.",
            7 => "The rule: a cap signed over the head of a party that scores below its walk-away.",
            8 => $"The rule: {Whole(Meters.GaugeIrreversible)} of 100 could not come back, the deal was dead or broken by Washington, and regime stability fell to {Whole(Meters.RegimeStability)}.",
            9 => $"The rule: regime stability fell to {Whole(Meters.RegimeStability)}; under 15 nobody holds it.",
            10 => state[Meters.MoratoriumDeeds] == 0 ? "The rule: no main deal by November 2020, and a test had broken the halt." : $"The rule: no main deal by November 2020, byungjin at {Whole(Meters.Byungjin)}, and no belief left in American promises ({Whole(Meters.TauDprk)} in 100).",
            11 => "The rule: the ladder of escalation reached its top.",
            _ => "The rule: no main deal by November 2020, but three works between the Koreas, Pyongyang's trust in Seoul at 50 or more, and the military accord alive.",
        };
    }

    private static string? Blow(StoryPack pack, Play play)
    {
        foreach (var turn in play.Past)
        {
            foreach (var entry in turn.Ledger)
            {
                var key = pack.Scenario.Causes.KeyOf(entry.Cause);
                if (s_blows.Contains(key, StringComparer.Ordinal))
                {
                    return $"{pack.Scenario.Causes[entry.Cause].Text}, {turn.Label}.";
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Lacks(StoryPack pack, GameState state)
    {
        int Whole(int meter) => state.Reading(pack.Scenario, meter);
        var bar = pack.Scenario.Parameters.Brighter / 100;
        if (Whole(Meters.RegimeStability) < bar)
        {
            yield return $"a regime that feels safe (stability {Whole(Meters.RegimeStability)}, needs {bar})";
        }

        if (Whole(Meters.GaugeComplete) < 95)
        {
            yield return $"time (the programme stood at {Whole(Meters.GaugeComplete)} of 95 when the road ended)";
        }

        if (Whole(Meters.Hidden) >= 5)
        {
            yield return $"honesty ({Whole(Meters.Hidden)} in 100 of the programme was kept back)";
        }

        if (state[Meters.Milestones] < 2)
        {
            yield return "two milestones kept";
        }

        yield return "enough for all six to call it better than no deal";
    }
}
