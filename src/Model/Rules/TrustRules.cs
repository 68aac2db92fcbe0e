using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>How trust fades and grows by itself.</summary>
internal static class TrustRules
{
    /// <summary>Words and pictures fade: half gone in twenty months [A08].</summary>
    public static void DriftWarmth(World w, int months)
    {
        var gone = w.Fade.Warmth[months];
        for (var pair = 0; pair < Readings.Pairs; pair++)
        {
            var warmth = Readings.WarmthOfPair(pair);
            if (w[warmth] != 0)
            {
                w.Add(warmth, -MulDiv(w[warmth], gone, 1000), Causes.DriftWarmth);
            }
        }
    }

    /// <summary>The five drift to their own habits [A17].</summary>
    public static void DriftCohesion(World w, int months) =>
        w.Toward(Cohesion, w.P.CohesionHome, w.Fade.Cohesion, months, Causes.DriftCohesion);

    /// <summary>Standing promises kept month by month are noticed a little [T15, T23, T32, T42].</summary>
    public static void DriftKeep(World w, int months)
    {
        var kept = w.P.KeepMonth * months;
        if (w[MoratoriumDeeds] != 0)
        {
            w.Add(KeptUsDprk, kept, Causes.KeptMoratorium);
            w.Add(KeptRokDprk, kept, Causes.KeptMoratorium);
        }

        if (w[ExercisesPaused] != 0)
        {
            w.Add(KeptDprkUs, kept, Causes.KeptExercises);
        }

        if (w[MilAccord] != 0)
        {
            w.Add(KeptRokDprk, kept, Causes.KeptAccord);
            w.Add(KeptDprkRok, kept, Causes.KeptAccord);
        }

        if (w[Interim] != 0)
        {
            w.Add(KeptUsDprk, w.P.KeepInterim * kept, Causes.KeptInterim);
            w.Add(KeptDprkUs, w.P.KeepInterim * kept, Causes.KeptInterim);
        }
    }
}
