using System.Numerics;
using System.Runtime.CompilerServices;
using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>The computed meters: read again from their parts, never written by a rule.</summary>
internal static class Readings
{
    private const int PairCount = 30;
    private const int PairWidth = 4; // trust, kept, broken, warmth
    private const int KeptPlace = 1;
    private const int BrokenPlace = 2;
    private const int WarmthPlace = 3;
    private const uint StalePressure = 1U << 31;
    private const int StandingParts = 3; // two of loyalty, one of stability

    /// <summary>Reads every computed meter again, in the fixed order of the ledger.</summary>
    public static void Refresh(World w, int cause)
    {
        if ((w.Stale & StalePressure) != 0)
        {
            ReadPressure(w, cause);
        }

        ReadTrust(w, cause, w.Stale & ~StalePressure);
        w.Stale = 0;
        ReadBelief(w, cause);
        ReadRegime(w, cause);
        ReadSupport(w, cause);
        ReadHurdles(w, cause);
    }

    /// <summary>Marks every reading stale: after meters were written from outside the rules.</summary>
    public static uint Everything => StalePressure | ((1U << PairCount) - 1);

    /// <summary>The readings that a meter is a part of: a bit for each pair of parties, one for pressure. The rest are read every time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint StaledBy(int meter)
    {
        var place = unchecked((uint)(meter - TrustUsDprk));
        return place < PairCount * PairWidth ? 1U << (int)(place / PairWidth)
            : meter is >= MeasureUn17182094 and <= EnforcementUs ? StalePressure : 0;
    }

    /// <summary>How well off the treasury is, 0 to 10000: full at <c>money_full</c>.</summary>
    public static int MoneyIndex(World w) => Math.Min(10000, MulDiv(w[HardCurrency], 10000, w.P.MoneyFull));

    /// <summary>Place of the warmth of a pair (0 to 29) in the state.</summary>
    public static int WarmthOfPair(int pair) => WarmthUsDprk + (PairWidth * pair);

    /// <summary>How many directed pairs of parties there are.</summary>
    public static int Pairs => PairCount;

    /// <summary>Legal scope, and pressure = sum of weight x share in force x enforcement [A43].</summary>
    private static void ReadPressure(World w, int cause)
    {
        var scope = 0;
        long pressure = 0;
        foreach (var measure in w.Scenario.Measures)
        {
            var strictness = 0;
            foreach (var enforcer in measure.Enforcers)
            {
                strictness += enforcer.Percent * w[enforcer.Meter];
            }

            var inForce = measure.Weight * w[measure.Meter];
            scope += inForce;
            pressure += (long)inForce * (strictness / 100);
        }

        w.Write(SanctionsScope, scope / 100, cause);
        w.Write(Pressure, (int)(pressure / (100 * 10000)), cause);
    }

    /// <summary>Trust = record + warmth; the record is the share of promises kept.</summary>
    private static void ReadTrust(World w, int cause, uint pairs)
    {
        for (; pairs != 0; pairs &= pairs - 1)
        {
            var trust = TrustUsDprk + (PairWidth * BitOperations.TrailingZeroCount(pairs));
            var kept = w[trust + KeptPlace];
            w.Write(trust, Math.Clamp((10000 * kept / (kept + w[trust + BrokenPlace])) + w[trust + WarmthPlace], 0, 10000), cause);
        }
    }

    /// <summary>What the package model believes is the record alone: a photograph is not a promise [A08].</summary>
    private static void ReadBelief(World w, int cause)
    {
        w.Write(TauDprk, Belief(w, KeptDprkUs, BrokenDprkUs, TauDprk), cause);
        w.Write(TauOthers, Belief(w, KeptUsDprk, BrokenUsDprk, TauOthers), cause);
    }

    private static int Belief(World w, int kept, int broken, int tau)
    {
        var record = w[kept] + w[broken] > 0 ? 10000 * w[kept] / (w[kept] + w[broken]) : 10000 / 2;
        return Math.Clamp((record + (100 / 2)) / 100, 0, w.Scenario.High[tau]);
    }

    private static void ReadRegime(World w, int cause)
    {
        var levels = 0;
        for (var part = BlueprintEndState; part <= BlueprintNormalisation; part++)
        {
            levels += w[part];
        }

        w.Write(Blueprint, levels * 10000 / w.Scenario.BlueprintLevels, cause);
        w.Write(LegitimacyNuclear, w.P.LegitNuclear * (10000 - w[GaugeIrreversible]) / 100, cause);
        w.Write(RegimeStability, Stability(w), cause);
        w.Write(StandingKim, ((2 * w[EliteLoyalty]) + w[RegimeStability]) / StandingParts, cause);
    }

    /// <summary>Stability is five parts, and an open split of the elite breaks it off steeply.</summary>
    private static int Stability(World w)
    {
        var p = w.P;
        var legitimacy = Math.Min(10000, w[LegitimacyNuclear] + w[LegitimacyEconomic] + w[LegitimacyIdeological]);
        var sum = ((p.WElite * w[EliteLoyalty]) + (p.WLegit * legitimacy) + (p.WMoney * MoneyIndex(w))
            + (p.WFood * w[Food]) + (p.WAssure * w[Assurance])) / 100;
        if (w[EliteLoyalty] < p.StrainFrom)
        {
            sum -= Percent(p.StrainFrom - w[EliteLoyalty], p.Strain);
        }

        return Math.Clamp(sum, 0, 10000);
    }

    /// <summary>What the three backers would carry: trust, cohesion, and what the blueprint offers each [A03, A10].</summary>
    private static void ReadSupport(World w, int cause)
    {
        var p = w.P;
        var china = Percent(w[TrustPrcUs], p.SupportPrcTrustUs) + Percent(w[TrustPrcDprk], p.SupportPrcTrustDprk)
            + Percent(w[Cohesion], p.SupportPrcCohesion)
            + (p.SupportPrcGuarantees * w[BlueprintGuarantees]) + (p.SupportPrcRoadmap * w[BlueprintRoadmap]);
        var russia = Percent(w[TrustRusUs], p.SupportRusTrustUs) + Percent(w[TrustRusDprk], p.SupportRusTrustDprk)
            + Percent(w[Cohesion], p.SupportRusCohesion)
            + (p.SupportRusGuarantees * w[BlueprintGuarantees]) + (p.SupportRusInfrastructure * w[BlueprintInfrastructure]);
        var japan = w[JapanAttitude] + Percent(w[Cohesion] - p.SupportJpnCohesionNeutral, p.SupportJpnCohesion)
            + Percent(w[TrustJpnUs] - p.SupportJpnTrustNeutral, p.SupportJpnTrustUs)
            + (p.SupportJpnNormalisation * w[BlueprintNormalisation]) + (p.SupportJpnFund * w[BlueprintFund]);
        w.Write(SupportPrc, Math.Clamp(china, 0, 10000), cause);
        w.Write(SupportRus, Math.Clamp(russia, 0, 10000), cause);
        w.Write(SupportJpn, Math.Clamp(japan, 0, 10000), cause);
    }

    /// <summary>What each needs above "no deal" to get one past home (Putnam's second level).</summary>
    private static void ReadHurdles(World w, int cause)
    {
        var p = w.P;
        var pyongyang = p.HurdleDprk + MulDiv(p.EliteHome - w[EliteLoyalty], p.MDprkElite, 1000)
            + MulDiv(p.PressureNeutral - w[Pressure], p.MDprkPressure, 1000)
            + MulDiv(w[Byungjin] - p.HurdleDprkByungjinNeutral, p.MDprkByungjin, 1000) + MulDiv(w[Arrears], p.MArrears, 1000);
        w.Write(HurdleUs, Hurdle(p, p.HurdleUs + MulDiv(p.HurdleUsNeutral - w[StandingTrump], p.MUs, 1000), p.HurdleUsLowest), cause);
        w.Write(HurdleRok, Hurdle(p, p.HurdleRok + MulDiv(p.HurdleRokNeutral - w[StandingMoon], p.MRok, 1000), p.HurdleLowest), cause);
        w.Write(HurdleDprk, Hurdle(p, pyongyang, p.HurdleLowest), cause);
        w.Write(HurdlePrc, Hurdle(p, p.HurdlePrc + MulDiv(p.HurdlePrcNeutral - w[TrustPrcUs], p.MPrc, 1000), p.HurdleLowest), cause);
        w.Write(HurdleJpn, Hurdle(p, p.HurdleJpn + MulDiv(p.HurdleJpnNeutral - w[JapanAttitude], p.MJpn, 1000), p.HurdleLowest), cause);
        w.Write(HurdleRus, Hurdle(p, p.HurdleRus + MulDiv(p.HurdleRusNeutral - w[TrustRusDprk], p.MRus, 1000), p.HurdleLowest), cause);
    }

    private static int Hurdle(Parameters p, int points, int lowest) => Math.Clamp(points, lowest, p.HurdleHighest);
}
