using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>How strictly the measures are kept.</summary>
internal static class SanctionRules
{
    /// <summary>Smuggling grows where the five quarrel; a mutual grievance (trade war) does the same [S29-S32].</summary>
    public static void DriftEnforcement(World w, int months)
    {
        var p = w.P;
        var apart = MulDiv((long)(10000 - w[Cohesion]) * p.Erosion, months, 10000);
        var grudge = MulDiv((long)Math.Max(0, p.GrudgeNeutral - w[TrustPrcUs]) * p.Erosion, months, 10000);
        w.Add(EnforcementPrc, -apart - grudge, Causes.DriftErosion);
        w.Add(EnforcementRus, -apart, Causes.DriftErosion);
        var lobby = MulDiv((long)(w[TrustRokDprk] - w[TrustRokUs]) * p.ErosionRok, months, 10000);
        w.Add(EnforcementRok, -Math.Max(0, lobby), Causes.DriftErosion);
        w.Toward(EnforcementUs, p.EnforcementUsHome, w.Fade.Enforcement, months, Causes.DriftTreasury);
        if (WorkersGoHome(w))
        {
            w.Toward(MeasureUn2397, 10000, w.Fade.Workers, months, Causes.DriftWorkersHome);
        }
    }

    /// <summary>By 22 December 2019 workers abroad must go home [S13].</summary>
    private static bool WorkersGoHome(World w) =>
        w[Turn] >= w.P.WorkersFrom && w[Turn] <= w.P.WorkersUntil && w[Meters.Phase] == 0 && w[MeasureUn2397] >= w.P.WorkersLeast;
}
