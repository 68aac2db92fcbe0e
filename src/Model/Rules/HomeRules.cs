using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>The two presidents at home.</summary>
internal static class HomeRules
{
    /// <summary>Approval returns to its usual level, and the public mood about Korea lifts or weighs: Seoul twice as much [H08, H13, A05].</summary>
    public static void DriftStanding(World w, int months)
    {
        var p = w.P;
        var mood = (long)(w[Optimism] - (10000 / 2)) * p.MoodHome;
        w.Toward(StandingTrump, p.TrumpHome, w.Fade.Trump, months, Causes.DriftHomeUs);
        w.Add(StandingTrump, MulDiv(mood, months, 2 * 1000), Causes.DriftMood);
        w.Toward(StandingMoon, p.MoonHome, w.Fade.Moon, months, Causes.DriftHomeRok);
        w.Add(StandingMoon, MulDiv(mood, months, 1000), Causes.DriftMood);
        Blame(w, months);
    }

    /// <summary>
    /// While nothing is agreed the go-between is blamed on both sides: by Washington where it no longer trusts Seoul, at home where Seoul has run ahead of
    /// Washington in Pyongyang's trust and has nothing to show for it.
    /// </summary>
    private static void Blame(World w, int months)
    {
        var p = w.P;
        if (w[Stall] >= p.StallFrom && w[Meters.Phase] == 0 && w[Interim] == 0)
        {
            var doubted = Math.Max(0, p.BlameTrust - w[TrustUsRok]);
            var ahead = Math.Max(0, w[TrustDprkRok] - w[TrustDprkUs] - p.BlameAhead);
            w.Add(StandingMoon, -MulDiv((long)(doubted + ahead) * p.Blame, months, 1000), Causes.HomeBlame);
        }
    }
}
