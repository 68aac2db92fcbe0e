using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>The half-years after a signature, first part: what each side delivers.</summary>
internal static class RoadRules
{
    /// <summary>The deal on the road.</summary>
    public static Paper Deal(World w) => w.Scenario.PaperNumbered(w[Package]);

    /// <summary>How many half-years the deal's timetable takes.</summary>
    public static int HalfYears(World w) => w.Scenario.Data.Road.HalfYearsByTime[Deal(w).Time];

    /// <summary>Share of the programme the deal takes, hundredths of a percent.</summary>
    public static int ProgrammeShare(World w) => w.Scenario.Data.Road.ProgrammeShareByScope[Deal(w).Scope];

    /// <summary>Complete disarmament faster than engineers can do it.</summary>
    public static bool Hurried(Paper deal) => deal.Scope == Scopes.Complete && deal.Time < 2;

    /// <summary>Two half-years to get a treaty through Senate and Assembly; work done before helps, a popular president helps [H01, H02, H15].</summary>
    public static void Ratify(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var p = w.P;
        if (Deal(w).Guarantee < 2 || w[Ratified] != 0 || w[Steps] > p.RatifyTries)
        {
            return;
        }

        var chance = (p.Ratify * 100) + Percent(w[Congress], p.RatifyCongress)
            + Percent(w[StandingTrump] - p.RatifyTrumpNeutral, p.RatifyTrump) + Percent(w[StandingMoon] - p.RatifyMoonNeutral, p.RatifyMoon)
            + Percent(w[Cohesion] - p.RatifyCohesionNeutral, p.RatifyCohesion);
        if (rolls[(int)RoadRoll.Ratify] < Math.Clamp(chance, p.ChanceLeast, p.ChanceMost))
        {
            w.Add(Ratified, 1, Causes.ImpRatified);
            w.Add(Guarantee, p.RatifiedGuarantee, Causes.ImpRatified);
            w.Add(KeptDprkUs, p.RatifiedRecord, Causes.ImpRatified);
        }
        else if (w[Steps] == p.RatifyTries)
        {
            w.Add(RatificationLost, 1, Causes.ImpRatificationLost);
            w.Add(BrokenDprkUs, p.RatificationLostRecord, Causes.ImpRatificationLost);
            w.Add(BreachUs, 1, Causes.ImpRatificationLost);
            BreakdownRules.Die(w, Causes.ImpRatificationLost);
        }
        else
        {
            w.Add(Optimism, -p.RatificationDelayedOptimism, Causes.ImpRatificationDelayed);
        }
    }

    /// <summary>Pyongyang's tranche. Arrears, disputes and an impossible timetable slow it; cheating looks like delivery [P22, A28].</summary>
    public static void Disarm(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var p = w.P;
        var answer = SlowedBy(w, choice.Dprk);
        var step = DisarmStep(w, answer);
        var hidden = answer == Delivery.Cheat ? Percent(step, p.CheatShare) : 0;
        var done = w[GaugeComplete] + step;
        var seen = Percent(done, w.Scenario.Data.Road.SeenPercentByVerif[Deal(w).Verification]);
        w.Add(GaugeComplete, step, Causes.ImpDismantled);
        w.Add(GaugeIrreversible, Percent(step - hidden, p.IrreversibleShare), Causes.ImpDismantled);
        w.Add(Hidden, hidden, Causes.ImpHidden);
        w.Add(Arsenal, -MulDiv(p.ProgrammeWeapons, step - hidden, 10000), Causes.ImpDismantled);
        w.Add(GaugeVerifiable, Math.Max(0, seen - w[GaugeVerifiable]) / 2, Causes.ImpInspected);
        w.Add(EliteLoyalty, -(Percent(step, p.EliteDismantle) * (w[ExitPlan] != 0 ? 1 : 2)), Causes.ImpArmyLoses);
        CountTranche(w, answer, step);
        CountMilestones(w, done);
    }

    /// <summary>Washington's tranche: relief, recognition and money, each by its share of the timetable [A47, P04, S14, S27].</summary>
    public static void Deliver(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        Relieve(w, choice.Us);
        PayFund(w, choice.Us);
        var p = w.P;
        switch (choice.Us)
        {
            case Tranche.Deliver:
                w.Add(KeptDprkUs, p.TrancheRecord, Causes.KeptTrancheUs);
                w.Add(Arrears, -Math.Min(p.TrancheArrears, w[Arrears]), Causes.KeptTrancheUs);
                break;
            case Tranche.Delay:
                w.Add(Arrears, p.LateArrears, Causes.ImpLate);
                w.Add(BrokenDprkUs, p.LateRecord, Causes.ImpLate);
                break;
            default:
                w.Add(Arrears, p.WithheldArrears, Causes.ImpWithheld);
                w.Add(BrokenDprkUs, p.WithheldRecord, Causes.ImpWithheld);
                break;
        }
    }

    /// <summary>The guarantee gains or loses substance; unratified it is an executive's word [P27].</summary>
    public static void Guard(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var deal = Deal(w);
        var full = w.Scenario.Data.Road.GuaranteeByLevel[deal.Guarantee];
        var target = w[Ratified] != 0 || deal.Guarantee < 2 ? full : Percent(full, w.P.GuaranteeUnratified);
        w.Add(Guarantee, Percent(target - w[Guarantee], w.P.GuaranteeRate), Causes.ImpGuarantee);
    }

    /// <summary>Seoul's projects: promised, and built once the first waiver is there.</summary>
    public static void BuildProjects(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var p = w.P;
        if (!choice.RokBuilds)
        {
            w.Add(BrokenDprkRok, p.SeoulSlowRecord, Causes.ImpProjectsSlow);
            w.Add(Arrears, p.SeoulSlowArrears, Causes.ImpProjectsSlow);
        }
        else if (Deal(w).Levels[IssueIndex.Infrastructure] >= 1 && w[ReliefDone] >= p.SeoulRelief)
        {
            w.Set(Kaesong, 1, Causes.ImpKaesong);
            w.Set(Rail, 1, Causes.ImpRail);
            w.Add(KeptDprkRok, p.SeoulRecord, Causes.KeptProjects);
            w.Add(WarmthDprkRok, p.SeoulWarmth, Causes.KeptProjects);
            w.Add(StandingMoon, p.SeoulMoon, Causes.KeptProjects);
        }
    }

    /// <summary>Reform level of the deal x chosen pace. Fast reform without money behind it is the classic way to lose the elite [P33].</summary>
    public static void ReformNorth(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var p = w.P;
        var level = w.Scenario.Data.Road.ReformByLevel[Deal(w).Levels[IssueIndex.Reform]];
        var (reform, shock) = choice.Reform switch
        {
            Pace.Managed => (level, Percent(level, p.ReformManagedShock)),
            Pace.Fast => (level + p.ReformFast, level + p.ReformFastShock),
            _ => (0, 0),
        };
        w.Add(Reform, reform, Causes.ImpReform);
        w.Add(ReformShock, shock, Causes.ImpReform);
        if (w[FundPaid] >= p.ExitPlanFund && choice.Reform == Pace.Managed && w[ExitPlan] == 0)
        {
            w.Add(ExitPlan, 1, Causes.ImpExitPlan);
        }
    }

    private static Delivery SlowedBy(World w, Delivery answer) =>
        answer == Delivery.Deliver && (w[Arrears] >= w.P.SlowArrears || w[Disputes] >= w.P.SlowDisputes) ? Delivery.Slow : answer;

    private static int DisarmStep(World w, Delivery answer)
    {
        var step = ProgrammeShare(w) / HalfYears(w);
        step = Hurried(Deal(w)) ? Math.Min(step, w.P.FastestComplete) : step;
        step = answer switch
        {
            Delivery.Slow => step / 2,
            Delivery.Refuse => 0,
            _ => step,
        };
        step = w[BorderClosed] > 0 ? step / 2 : step; // inspectors cannot travel
        return Math.Min(step, Math.Max(0, ProgrammeShare(w) - w[GaugeComplete]));
    }

    private static void CountTranche(World w, Delivery answer, int step)
    {
        var p = w.P;
        if (answer is Delivery.Deliver or Delivery.Cheat && step != 0)
        {
            w.Add(KeptUsDprk, p.TrancheRecord, Causes.KeptTrancheDprk);
            w.Add(KeptRokDprk, p.TrancheRecord, Causes.KeptTrancheDprk);
            w.Add(KeptPrcDprk, p.TrancheRecord, Causes.KeptTrancheDprk);
            w.Add(KeptRusDprk, p.TrancheRecord, Causes.KeptTrancheDprk);
            w.Add(KeptJpnDprk, p.TrancheRecord, Causes.KeptTrancheDprk);
        }

        if (answer == Delivery.Refuse)
        {
            w.Add(BrokenUsDprk, p.RefusedTrancheRecord, Causes.BrokenTrancheDprk);
            w.Add(BrokenRokDprk, p.RefusedTrancheRecord, Causes.BrokenTrancheDprk);
            w.Add(Disputes, 1, Causes.BrokenTrancheDprk);
        }
    }

    private static void CountMilestones(World w, int done)
    {
        foreach (var percent in w.Scenario.Data.Road.MilestonePercents)
        {
            var mark = Percent(ProgrammeShare(w), percent);
            if (w[GaugeComplete] < mark && mark <= done && w[Disputes] <= w.P.MilestoneDisputes)
            {
                w.Add(Milestones, 1, Causes.ImpMilestone);
                w.Add(Optimism, w.P.MilestoneOptimism, Causes.ImpMilestone);
            }
        }
    }

    private static void Relieve(World w, Tranche answer)
    {
        var (p, deal) = (w.P, Deal(w));
        var full = 10000 / HalfYears(w);
        full = Hurried(deal) ? Math.Min(full, p.FastestComplete) : full;
        var part = answer switch
        {
            Tranche.Deliver => full,
            Tranche.Delay => Percent(full, p.TrancheDelayed),
            _ => 0,
        };
        var left = 10000 - w[ReliefDone];
        var step = Math.Min(part, left);
        w.Add(ReliefDone, step, Causes.ImpRelief);
        if (step != 0)
        {
            LiftMeasures(w, deal, step, left);
            Recognise(w, deal, step, left);
        }
    }

    private static void LiftMeasures(World w, Paper deal, int step, int left)
    {
        foreach (var (meter, end) in w.Scenario.FinalMeasures[deal.Levels[IssueIndex.Sanctions]])
        {
            if (w[meter] > end)
            {
                w.Add(meter, -MulDiv(w[meter] - end, step, left), Causes.ImpRelief);
            }
        }
    }

    private static void Recognise(World w, Paper deal, int step, int left)
    {
        var recognised = MulDiv(w.P.RecognitionFull, step, 10000);
        if (deal.Normalisation == w.P.RecognitionJapanLevel)
        {
            w.Add(MeasureJpn, -MulDiv(w[MeasureJpn], step, left), Causes.ImpRelief);
            w.Add(NormJp, recognised, Causes.ImpRecognition);
        }

        if (deal.Normalisation >= 1)
        {
            w.Add(NormUs, recognised, Causes.ImpRecognition);
        }
    }

    private static void PayFund(World w, Tranche answer)
    {
        var p = w.P;
        var percent = answer switch
        {
            Tranche.Deliver => 100,
            Tranche.Delay => p.FundDelayed,
            _ => p.FundWithheld,
        };
        var money = Percent(Deal(w).MoneyMillions / HalfYears(w), percent);
        money = w[RokLine] == 2 ? Percent(money, p.FundSceptic) : money;
        money = w[BorderClosed] > 0 ? money / 2 : money;
        money = Math.Min(money, Percent(w[Gdp], p.FundAbsorb));
        w.Add(FundPaid, money, Causes.ImpFund);
        w.Set(FundRate, money, Causes.ImpFund);
        w.Add(HardCurrency, Percent(money, p.FundCash), Causes.ImpFund);
        w.Add(EliteLoyalty, Math.Min(p.ConversionJobsMost, MulDiv(money, p.ConversionJobs, 1000)), Causes.ImpConversionJobs);
    }
}

/// <summary>Places of the draws of a half-year.</summary>
internal enum RoadRoll
{
    Ratify,
    Found,
    Dispute,
    Settled,
    ElectionUs,
    NewLine,
    ElectionRok,
    SpoilerLimited,
    SpoilerGreedy,
    SpoilerTotal,
    Accident,
    Plot,
    Pandemic,
    Count,
}
