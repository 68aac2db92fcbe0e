using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>Who accepts a paper now, whether it can honestly be promised, and what the table does.</summary>
internal static class TableRules
{
    /// <summary>How many parties there are.</summary>
    public const int Parties = 6;

    /// <summary>The table opens from the summit on, while both sides half believe each other, the halt holds and time is left.</summary>
    public static bool IsOpen(World w)
    {
        var barred = w[Turn] < w.Scenario.Calendar.Summit || w[Meters.Phase] != 0 || w[Package] != 0 || w[Cooling] != 0
            || w[MoratoriumDeeds] == 0 || w[Window] <= 0;
        return !barred && (w[TrustUsDprk] + w[TrustDprkUs]) / 2 >= w.P.TableTrust;
    }

    /// <summary>Everything that keeps it shut; <see cref="IsOpen"/> asks the same in one go.</summary>
    public static IEnumerable<TableShut> WhyShut(World w)
    {
        (bool Holds, TableShut Why)[] bars =
        [
            (w[Turn] < w.Scenario.Calendar.Summit, TableShut.BeforeSummit),
            (w[Meters.Phase] != 0 || w[Package] != 0, TableShut.Signed),
            (w[Cooling] != 0, TableShut.Cooling),
            (w[MoratoriumDeeds] == 0, TableShut.Tested),
            (w[Window] <= 0, TableShut.WindowClosed),
            ((w[TrustUsDprk] + w[TrustDprkUs]) / 2 < w.P.TableTrust, TableShut.Distrust),
        ];
        return bars.Where(bar => bar.Holds).Select(bar => bar.Why);
    }

    /// <summary>Protection of the arsenal, thousandths: a bigger one protects more [N10].</summary>
    public static int Protection(World w) => Protection(w.P, w[Arsenal]);

    /// <summary>The same of an arsenal in hundredths of a weapon.</summary>
    public static int Protection(Parameters p, int arsenal) =>
        Math.Clamp(p.D0Base + MulDiv(arsenal - p.ProgrammeWeapons, p.D0Arsenal, 100), p.D0Least, p.D0Most);

    /// <summary>Surplus of the six over their walk-away: gain over today minus the hurdle at home, hundredths of a point.</summary>
    public static void Surplus(World w, Paper paper, Span<int> surplus)
    {
        w.Scenario.Surpluses.Gains(paper, w[TauDprk], w[TauOthers], Protection(w), surplus);
        for (var party = 0; party < Parties; party++)
        {
            surplus[party] -= w[HurdleUs + party];
        }

        // A main deal over Japan's head costs Washington at home.
        if (paper.PassesOverJapan && surplus[(int)Party.Jpn] < 0)
        {
            surplus[(int)Party.Us] -= w.P.MLeftOut;
        }
    }

    /// <summary>How far the worst required signer is below its walk-away; 0 if all sign. A red line counts as a fixed gap.</summary>
    public static int Shortfall(World w, Paper paper, ReadOnlySpan<int> surplus)
    {
        var worst = 0;
        foreach (var party in paper.Signers)
        {
            var gap = paper.IsStopped(w, party) ? Math.Max(-surplus[party], w.P.RedLineGap) : -surplus[party];
            worst = Math.Max(worst, gap);
        }

        return worst;
    }

    /// <summary>Shortfall without private facts.</summary>
    public static int Shortfall(World w, Paper paper)
    {
        Span<int> surplus = stackalloc int[Parties];
        Surplus(w, paper, surplus);
        return Shortfall(w, paper, surplus);
    }

    /// <summary>What is missing before a paper can honestly be promised, hundredths of a point in all; 0 if nothing [A02, A03, A09].</summary>
    public static int Missing(World w, Paper paper) => MissingParts(w, paper) + MissingBackers(w, paper);

    /// <summary>Whether a paper can honestly be promised.</summary>
    public static bool IsPromisable(World w, Paper paper) => Missing(w, paper) == 0;

    /// <summary>How ready paper and backers are, 0 to 100.</summary>
    public static int Readiness(World w, Paper paper) => Math.Max(0, 100 - (Missing(w, paper) / w.P.ReadinessPer));

    /// <summary>The leaders sit down.</summary>
    public static void SitDown(World w)
    {
        if (w[SummitHeld] == 0)
        {
            w.Add(SummitHeld, 1, Causes.TalksSummit);
            w.Add(Isolation, -w.P.SummitIsolation, Causes.TalksSummit);
            w.Apply();
        }
    }

    /// <summary>One paper is taken up: how near it came is remembered, and a refusal teaches. Returns whether it passes but for the leaders' will.</summary>
    public static bool TakeUp(World w, Paper paper, Span<int> surplus)
    {
        Surplus(w, paper, surplus);
        surplus[(int)Party.Us] += w[UsAppetite]; // here the private facts count
        surplus[(int)Party.Dprk] += w[KimWilling];
        var gap = Shortfall(w, paper, surplus);
        gap = IsPromisable(w, paper) ? gap : Math.Max(gap, w.P.TableEmpty);
        NoteGap(w, paper, gap);
        return gap == 0;
    }

    /// <summary>A refusal by Kim teaches the others where his line is [A13].</summary>
    public static void Learn(World w, Seat who, ReadOnlySpan<int> surplus)
    {
        var real = surplus[(int)Party.Dprk];
        if (who != Seat.Kim && real < 0 && real - w[KimWilling] + w[KimEstimate] >= 0)
        {
            w.Set(KimEstimate, w[KimWilling] - w.P.RefusedMargin, Causes.TalksRefused);
            w.Apply();
        }
    }

    /// <summary>A paper is signed: hope, standing, a handshake; a first step begins at once, a main deal opens the road.</summary>
    public static void Sign(World w, Paper paper)
    {
        Celebrate(w);
        if (paper.Scope == Scopes.FirstStep)
        {
            BeginFirstStep(w, paper);
        }
        else
        {
            OpenRoad(w, paper);
            PledgeRules.Keep(w);
        }
    }

    /// <summary>The table broke up. Walking out is a breach of good faith in the other's eyes; failing politely is less [T65].</summary>
    public static void BreakUp(World w, bool walkedOut)
    {
        var p = w.P;
        if (!walkedOut)
        {
            w.Add(BrokenDprkUs, 2 * p.SoftFail, Causes.TalksNoDeal);
            w.Add(BrokenUsDprk, 2 * p.SoftFail, Causes.TalksNoDeal);
            w.Add(Optimism, -p.NoDealOptimism, Causes.TalksNoDeal);
            return;
        }

        w.Set(WalkedOut, 1, Causes.TalksWalkout);
        w.Add(BrokenDprkUs, 2 * p.Walkout, Causes.TalksWalkout);
        w.Add(BrokenUsDprk, Percent(p.Walkout, p.WalkoutBack), Causes.TalksWalkout);
        w.Add(Optimism, -p.WalkoutOptimism, Causes.TalksWalkout);
        w.Add(Cooling, p.WalkoutCooling, Causes.TalksWalkout);
        w.Add(StandingMoon, -p.WalkoutMoon, Causes.TalksWalkout);
    }

    /// <summary>Somebody left in the rounds: whoever leaves breaks faith with the side it sat across, and the rest is as at Hanoi [T65].</summary>
    public static void Leave(World w, Seat who)
    {
        if (who == Seat.Trump)
        {
            BreakUp(w, walkedOut: true);
            return;
        }

        var (p, cause) = (w.P, who == Seat.Kim ? Causes.TalksWalkoutKim : Causes.TalksWalkoutMoon);
        var (broken, blamed) = who == Seat.Kim ? (BrokenUsDprk, BrokenDprkUs) : (BrokenDprkRok, BrokenRokDprk);
        w.Add(broken, 2 * p.Walkout, cause);
        w.Add(blamed, Percent(p.Walkout, p.WalkoutBack), cause);
        w.Add(Optimism, -p.WalkoutOptimism, cause);
        w.Add(Cooling, p.WalkoutCooling, cause);
        w.Add(StandingMoon, -p.WalkoutMoon, cause);
    }

    private static int MissingParts(World w, Paper paper)
    {
        var p = w.P;
        if (paper.Scope == Scopes.FirstStep && paper.Backers == Backing.AllFive)
        {
            return Math.Max(0, p.CapGate - w[Blueprint]);
        }

        if (paper.Scope < Scopes.Cap || paper.Sequence == 0)
        {
            return 0;
        }

        var complete = paper.Scope == Scopes.Complete;
        var gate = complete ? p.BlueprintGate : paper.Backers != Backing.UsAndRok ? p.CapGate : p.BilateralGate;
        var parts = Lacks(w[BlueprintRoadmap], 1)
            + (complete ? Lacks(w[BlueprintEndState], 1) : 0)
            + (paper.Fund >= 1 ? Lacks(w[BlueprintFund], Math.Min(2, paper.Fund)) : 0)
            + (paper.Guarantee >= 2 ? Lacks(w[BlueprintGuarantees], paper.Guarantee - 1) : 0)
            + (paper.Normalisation >= 1 && complete ? Lacks(w[BlueprintNormalisation], 1) : 0);
        return Math.Max(0, gate - w[Blueprint]) + (parts * p.PartMissing);
    }

    private static int Lacks(int level, int needed) => level < needed ? 1 : 0;

    private static int MissingBackers(World w, Paper paper)
    {
        if (paper.Sequence < 1 || paper.Scope < Scopes.FirstStep)
        {
            return 0;
        }

        var (p, missing) = (w.P, 0);
        if (paper.Needs(Party.Prc))
        {
            missing += Math.Max(0, p.FloorPrc - w[SupportPrc]);
        }

        if (paper.Needs(Party.Jpn))
        {
            missing += Math.Max(0, p.FloorJpn - w[SupportJpn]);
        }

        if (paper.Needs(Party.Rus))
        {
            missing += Math.Max(0, p.FloorRus - w[SupportRus]);
        }

        return missing;
    }

    private static void NoteGap(World w, Paper paper, int gap)
    {
        if (gap < w[ClosestGap])
        {
            w.Set(ClosestGap, gap, Causes.TalksOffer);
            w.Set(ClosestPackage, paper.Index + 1, Causes.TalksOffer);
            w.Apply();
        }

        if (gap < w[LastGap])
        {
            w.Set(LastGap, gap, Causes.TalksOffer);
            w.Apply();
        }
    }

    private static void Celebrate(World w)
    {
        var p = w.P;
        w.Add(Optimism, p.SignedOptimism, Causes.TalksSigned);
        w.Set(Stall, 0, Causes.TalksSigned);
        w.Add(StandingTrump, p.SignedTrump, Causes.TalksSigned);
        w.Add(StandingMoon, p.SignedMoon, Causes.TalksSigned);
        w.Add(Byungjin, -p.SignedByungjin, Causes.TalksSigned);
        w.Add(Isolation, -p.SignedIsolation, Causes.TalksSigned);
        w.Add(WarmthUsDprk, p.SignedWarmth, Causes.TalksSigned);
        w.Add(WarmthDprkUs, p.SignedWarmth, Causes.TalksSigned);
        w.Add(WarmthRokDprk, p.SignedWarmth, Causes.TalksSigned);
        w.Add(WarmthDprkRok, p.SignedWarmth, Causes.TalksSigned);
    }

    private static void BeginFirstStep(World w, Paper paper)
    {
        var p = w.P;
        w.Add(Interim, paper.Index + 1, Causes.TalksSigned);
        w.Add(MeasureUn2371, -p.StepSignedMeasures, Causes.TalksSigned);
        w.Add(MeasureUn2375, -p.StepSignedMeasures, Causes.TalksSigned);
        w.Add(GaugeComplete, p.StepSignedComplete, Causes.TalksSigned);
        w.Add(GaugeVerifiable, p.StepSignedVerifiable, Causes.TalksSigned);
        w.Add(GaugeIrreversible, p.StepSignedIrreversible, Causes.TalksSigned);
        w.Add(NormUs, p.StepSignedNorm, Causes.TalksSigned);
    }

    private static void OpenRoad(World w, Paper paper)
    {
        w.Add(Package, paper.Index + 1, Causes.TalksSigned);
        w.Add(SignedTurn, w[Turn] + 1, Causes.TalksSigned);
        w.Add(LeftOut, LeftOutBy(w, paper), Causes.TalksSigned);
        w.Add(Meters.Phase, 1, Causes.TalksSigned);
        w.Set(Meters.Half, w.Scenario.Calendar.Turns[w[Turn]].FirstHalfYearAfter, Causes.TalksSigned);
        w.Set(Steps, 0, Causes.TalksSigned);
    }

    /// <summary>A bit for each party outside the deal that scores below its walk-away.</summary>
    private static int LeftOutBy(World w, Paper paper)
    {
        Span<int> surplus = stackalloc int[Parties];
        Surplus(w, paper, surplus);
        var left = 0;
        for (var party = 0; party < Parties; party++)
        {
            left |= surplus[party] < 0 && !paper.Needs((Party)party) ? 1 << party : 0;
        }

        return left;
    }
}
