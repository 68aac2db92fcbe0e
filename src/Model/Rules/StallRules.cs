using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>What "nothing happens" does.</summary>
internal static class StallRules
{
    /// <summary>No agreement costs hope, enforcement and patience; what hurts Kim is measured by pressure. A first step halves it [A24].</summary>
    public static void DriftStall(World w, int months)
    {
        var p = w.P;
        if (w[Stall] < p.StallFrom || w[Meters.Phase] != 0)
        {
            return;
        }

        var soft = w[Interim] != 0 ? 2 : 1;
        w.Add(Optimism, -(p.StallOptimism * months / soft), Causes.StallOptimism);
        w.Add(Byungjin, p.StallByungjin * months * w[Pressure] / p.StallPressure / soft, Causes.StallByungjin);
        w.Add(EnforcementPrc, -(p.StallEnforce * months / soft), Causes.StallEnforcement);
        w.Add(EnforcementRus, -(p.StallEnforce * months / soft), Causes.StallEnforcement);
        var coldness = -(p.StallWarmth * months / soft);
        w.Add(WarmthUsDprk, coldness, Causes.StallTrust);
        w.Add(WarmthDprkUs, coldness, Causes.StallTrust);
        if (w[Stall] >= p.StallKoreasFrom)
        {
            w.Add(WarmthDprkRok, coldness, Causes.StallTrust);
            w.Add(WarmthRokDprk, coldness, Causes.StallTrust);
        }
    }

    /// <summary>Restraint pays with Beijing: above its home the line comes down.</summary>
    public static void DriftByungjin(World w, int months)
    {
        if (w[Byungjin] > w.P.ByungjinHome)
        {
            w.Toward(Byungjin, w.P.ByungjinHome, w.Fade.Byungjin, months, Causes.DriftRestraint);
        }
    }
}
