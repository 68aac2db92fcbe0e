using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>The half-years after a signature, second part: what can go wrong.</summary>
internal static class BreakdownRules
{
    /// <summary>Inspectors find what is hidden, or quarrel about access; a commission settles half of it [P24, P25].</summary>
    public static void Inspect(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var (p, deal) = (w.P, RoadRules.Deal(w));
        if (w[Hidden] >= p.HiddenFindable && rolls[(int)RoadRoll.Found] < w.Scenario.Data.Road.FoundOf10000ByVerif[deal.Verification])
        {
            Catch(w);
        }

        var trust = (w[TrustUsDprk] + w[TrustDprkUs]) / 2;
        var quarrel = (p.Dispute * 100) + MulDiv(p.DisputeTrustNeutral - trust, p.DisputeTrust, 1000)
            + (deal.Verification == 2 ? p.DisputeAnywhere : 0) + (RoadRules.Hurried(deal) ? p.DisputeHurry : 0);
        if (rolls[(int)RoadRoll.Dispute] < Math.Clamp(quarrel, p.DisputeLeast, p.DisputeMost))
        {
            w.Add(Disputes, 1, Causes.ImpDispute);
        }

        if (w[Disputes] != 0)
        {
            Settle(w, trust, rolls[(int)RoadRoll.Settled]);
        }
    }

    /// <summary>A disarming regime whose army is bought neither with money nor with safety may crack.</summary>
    public static void Gamble(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        if (w[EliteLoyalty] < w.P.GambleFrom)
        {
            w.Add(EliteLoyalty, -((w.P.GambleFrom - w[EliteLoyalty]) / w.P.GambleShare), Causes.ImpEliteGamble);
        }
    }

    /// <summary>A review ends after half a year; a tranche came late meanwhile.</summary>
    public static void EndReview(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        if (w[UsLine] == 2)
        {
            w.Add(UsLine, -1, Causes.ImpReviewOver);
            w.Add(Arrears, w.P.ReviewArrears, Causes.ImpLate);
        }
    }

    /// <summary>Stedman's three kinds. Co-guarantors and cohesion weaken them; left-out allies and arrears feed them [Stedman 1997].</summary>
    public static void Spoil(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var p = w.P;
        var left = System.Numerics.BitOperations.PopCount((uint)w[LeftOut]);
        if (rolls[(int)RoadRoll.SpoilerLimited] < Strength(w, SpoilerLimited, left))
        {
            w.Add(HardCurrency, -p.PaidMoney, Causes.SpoilerPaid);
            w.Add(SpoilerLimited, -p.PaidWeaker, Causes.SpoilerPaid);
        }

        if (rolls[(int)RoadRoll.SpoilerGreedy] < Strength(w, SpoilerGreedy, left))
        {
            w.Add(Arrears, p.GreedyArrears, Causes.SpoilerGreedy);
            w.Add(EliteLoyalty, -p.GreedyElite, Causes.SpoilerGreedy);
            w.Add(SpoilerGreedy, -p.GreedyWeaker, Causes.SpoilerGreedy);
        }

        if (rolls[(int)RoadRoll.SpoilerTotal] < Strength(w, SpoilerTotal, left) / 2)
        {
            w.Add(Disputes, 1, Causes.SpoilerTotal);
            w.Add(Escalation, p.TotalLadder, Causes.SpoilerTotal);
            w.Add(Optimism, -p.TotalOptimism, Causes.SpoilerTotal);
            w.Add(SpoilerTotal, -p.TotalWeaker, Causes.SpoilerTotal);
            w.Add(Cohesion, -p.TotalCohesion * (1 + left), Causes.SpoilerTotal);
        }
    }

    /// <summary>Three open disputes, or a second proven cheat: Washington may snap sanctions back. Too much unpaid: Pyongyang stops.</summary>
    public static void Snapback(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var p = w.P;
        if ((w[Disputes] >= p.SnapbackDisputes && choice.Snap) || w[BreachDprk] >= p.SnapbackBreaches)
        {
            Die(w, Causes.ImpSnapback);
        }
        else if (w[Arrears] >= p.SnapbackArrears)
        {
            Die(w, Causes.ImpArrearsKill);
        }
    }

    /// <summary>The deal is over: sanctions come back, fewer of them and less enforced; guarantees lose their word [P26, P27].</summary>
    public static void Die(World w, int cause)
    {
        var p = w.P;
        var lost = RoadRules.Deal(w).Guarantee > 2 ? p.DeadGuaranteeShared : p.DeadGuarantee;
        w.Add(Dead, 1, cause);
        w.Add(Optimism, -p.DeadOptimism, cause);
        w.Set(FundRate, 0, cause);
        w.Add(Guarantee, -Percent(w[Guarantee], lost), cause);
        w.Add(Escalation, p.DeadLadder, cause);
        w.Add(LegitimacyEconomic, -(w[LegitimacyEconomic] / p.DeadHopes), cause);
        w.Add(EliteLoyalty, -Percent(w[GaugeIrreversible], p.BadBargain), Causes.ImpBadBargain);
        w.Add(Cohesion, -p.DeadCohesion, cause);
        w.Add(EnforcementPrc, -p.DeadEnforcement, cause);
        w.Add(EnforcementRus, -p.DeadEnforcement, cause);
        foreach (var measure in w.Scenario.Measures)
        {
            var back = measure.InForcePercent * p.DeadMeasures;
            if (w[measure.Meter] < back)
            {
                w.Set(measure.Meter, back, Causes.ImpSnapbackMeasures);
            }
        }
    }

    /// <summary>A dead deal: the North rebuilds what it still can; what is gone is gone, and the guarantee with it [P26, P28].</summary>
    public static void Aftermath(World w, ReadOnlySpan<int> rolls)
    {
        var p = w.P;
        var gone = w[GaugeIrreversible];
        w.Add(Dead, 1, Causes.Aftermath);
        w.Add(GaugeComplete, -(Math.Max(0, w[GaugeComplete] - gone) / p.RebuildParts), Causes.AftermathRebuild);
        w.Add(Guarantee, -Percent(w[Guarantee], p.AfterGuarantee), Causes.AftermathGuarantee);
        w.Add(Assurance, -(gone / p.AfterAssurance), Causes.AftermathExposed);
        w.Add(EliteLoyalty, -(gone / p.AfterElite), Causes.AftermathElite);
        w.Add(LegitimacyEconomic, -(w[LegitimacyEconomic] / p.AfterHopes), Causes.AftermathHopes);
        w.Add(ReformShock, w[Reform] / p.AfterShock, Causes.AftermathHopes);
        if (gone >= p.ExposedFrom)
        {
            Expose(w, rolls[(int)RoadRoll.SpoilerLimited], gone);
        }
    }

    /// <summary>No bomb, and the guarantee is worth what it is worth: a hazard, not a fate [P26, P28].</summary>
    private static void Expose(World w, int roll, int gone)
    {
        var p = w.P;
        var danger = Percent(gone, p.Exposed) + (Math.Max(0, p.ExposedStability - w[RegimeStability]) / 2);
        if (roll < MulDiv(danger, 10000 - w[Guarantee], 10000))
        {
            w.Add(EliteLoyalty, -p.ExposedElite, Causes.EventExposed);
            w.Add(Assurance, -p.ExposedAssurance, Causes.EventExposed);
            w.Add(LegitimacyEconomic, -p.ExposedEconomy, Causes.EventExposed);
            w.Add(LegitimacyIdeological, -p.ExposedIdeology, Causes.EventExposed);
        }
    }

    private static void Catch(World w)
    {
        var p = w.P;
        w.Add(BreachDprk, 1, Causes.ImpCaught);
        w.Add(Disputes, 1, Causes.ImpCaught);
        w.Set(Hidden, 0, Causes.ImpCaught);
        w.Add(Optimism, -p.CaughtOptimism, Causes.ImpCaught);
        w.Add(BrokenUsDprk, p.CaughtRecord, Causes.ImpCaught);
        w.Add(BrokenRokDprk, p.CaughtRecord, Causes.ImpCaught);
        w.Add(BrokenJpnDprk, p.CaughtRecord, Causes.ImpCaught);
    }

    private static void Settle(World w, int trust, int roll)
    {
        var p = w.P;
        var chance = (p.Resolve * 100) + Percent(w[Cohesion], p.ResolveCohesion) + Percent(trust - p.ResolveTrustNeutral, p.ResolveTrust);
        if (roll >= Math.Clamp(chance, p.ChanceLeast, p.ChanceMost))
        {
            w.Add(Arrears, p.DisputeArrears, Causes.ImpDisputeDrags);
            return;
        }

        w.Add(Disputes, -1, Causes.ImpResolved);
        w.Add(KeptUsDprk, p.ResolvedRecord, Causes.ImpResolved);
        w.Add(KeptDprkUs, p.ResolvedRecord, Causes.ImpResolved);
    }

    private static int Strength(World w, int spoiler, int left)
    {
        var p = w.P;
        var shield = w.Scenario.Data.Road.SpoilerShieldByBack[RoadRules.Deal(w).Backers] + Percent(w[Cohesion], p.ShieldCohesion);
        return Percent(Math.Max(0, w[spoiler] + (p.SpoilerLeftOut * left) + (w[Arrears] * p.SpoilerArrears) - shield), p.Spoil);
    }
}
