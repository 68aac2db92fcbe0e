using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>What holds the regime together: rents, belief, safety.</summary>
internal static class RegimeRules
{
    /// <summary>Loyalty follows rents: toward its home, plus or minus money, minus pressure [N18].</summary>
    public static void DriftElite(World w, int months)
    {
        var p = w.P;
        var target = p.EliteHome + Percent(Readings.MoneyIndex(w) - p.MoneyNeutral, p.EliteMoney)
            - Percent(w[Pressure] - p.PressureNeutral, p.ElitePressure);
        w.Toward(EliteLoyalty, Math.Clamp(target, p.EliteLowest, p.EliteHighest), w.Fade.Elite, months, Causes.DriftElite);
    }

    /// <summary>
    /// What a concession, a reform or a plot costs in loyalty: less the lower loyalty already is, since those who would leave over it have left and the core
    /// has nowhere to go. Full size from <c>elite_full_at</c> up; zero there switches the rule off.
    /// </summary>
    public static int Grumbling(Parameters p, int loyalty, int cost) =>
        p.EliteFullAt == 0 || loyalty >= p.EliteFullAt ? cost : MulDiv(cost, loyalty, p.EliteFullAt);

    /// <summary>Reform faster than the system digests costs loyalty and ideology; money and guarantees cushion it [A38, P33].</summary>
    public static void DriftShock(World w, int months)
    {
        if (w[ReformShock] == 0)
        {
            return;
        }

        var p = w.P;
        var bare = 10000 - Percent(Readings.MoneyIndex(w), p.ShockMoney) - Percent(w[Guarantee], p.ShockGuarantee);
        var cost = MulDiv((long)MulDiv(w[ReformShock], bare, 10000) * p.ShockElite, months, 1000);
        w.Add(EliteLoyalty, -Grumbling(p, w[EliteLoyalty], cost), Causes.DriftReformShock);
        w.Add(LegitimacyIdeological, -Percent(cost, p.ShockIdeology), Causes.DriftReformShock);
        w.Toward(ReformShock, 0, w.Fade.Shock, months, Causes.DriftDigest);
    }

    /// <summary>People believe results, slowly; the line settles where it was [T23, T83].</summary>
    public static void DriftLegitimacy(World w, int months)
    {
        var p = w.P;
        var believed = p.LegitZero + MulDiv(w[Growth], p.LegitGrowth, p.LegitGrowthPer);
        var target = Math.Clamp(believed, 0, w.Scenario.High[LegitimacyEconomic]);
        w.Toward(LegitimacyEconomic, target, w.Fade.Legitimacy, months, Causes.DriftLegitimacyEconomy);
        w.Toward(LegitimacyIdeological, p.IdeologyHome, w.Fade.Ideology, months, Causes.DriftLegitimacyIdeology);
    }

    /// <summary>How safe the leadership feels: arsenal, patron, guarantee, minus fear [A53, A54].</summary>
    public static void DriftAssurance(World w, int months)
    {
        var p = w.P;
        var target = p.AssureBase + Percent(w[LegitimacyNuclear], p.AssureArsenal) + Percent(w[TrustDprkPrc], p.AssurePatron)
            + Percent(w[TrustDprkUs], p.AssureUs) + Percent(w[Guarantee], p.AssureGuarantee)
            - Percent(w[Deterrence] - p.DeterrenceNeutral, p.AssureDeterrence) - (w[Escalation] * p.AssureEscalation);
        w.Toward(Assurance, Math.Clamp(target, 0, 10000), w.Fade.Assurance, months, Causes.DriftAssurance);
    }
}
