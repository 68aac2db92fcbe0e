using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>When a game ends, and how.</summary>
internal static class EndingTests
{
    /// <summary>Endings that can come on any turn: war, a disarmed and unprotected state that falls, a palace that does. 0 is none.</summary>
    public static int Now(World w)
    {
        if (w[Escalation] >= w.Scenario.High[Escalation])
        {
            return EndingNumber.FireAndFury;
        }

        var exposed = w[GaugeIrreversible] >= w.P.ExposedFrom && (w[BreachUs] != 0 || w[Dead] != 0);
        if (exposed && w[RegimeStability] < w.P.Libya)
        {
            return EndingNumber.LibyasShadow;
        }

        return w[RegimeStability] < w.P.Tremor ? EndingNumber.PalaceTremor : 0;
    }

    /// <summary>No main deal by November 2020.</summary>
    public static int OfTalks(World w)
    {
        if (w[Interim] != 0)
        {
            return EndingNumber.FreezeForFreeze;
        }

        if (IsFortress(w))
        {
            return EndingNumber.FortressByungjin;
        }

        if (Projects(w) >= w.P.BridgeProjects && w[TrustDprkRok] >= w.P.BridgeTrust && w[MilAccord] != 0)
        {
            return EndingNumber.SeoulsBridge;
        }

        if (w[LastGap] <= w.P.Near)
        {
            return EndingNumber.SoNear;
        }

        var frozen = w[MoratoriumWords] != 0 && w[ExercisesPaused] != 0 && w[Escalation] <= w.P.FreezeLadder;
        return frozen ? EndingNumber.FreezeForFreeze : EndingNumber.WalkedAway;
    }

    /// <summary>Whether a signed deal has run its course.</summary>
    public static bool DealIsOver(World w) =>
        w[Dead] > w.P.Aftermath
        || (w[GaugeComplete] >= RoadRules.ProgrammeShare(w) && w[ReliefDone] >= w.P.ReliefComplete)
        || w[Meters.Half] > w.Scenario.Calendar.LastHalfYear;

    /// <summary>What became of a signed deal.</summary>
    public static int OfDeal(World w)
    {
        var (p, cap) = (w.P, RoadRules.Deal(w).Scope == Scopes.Cap);
        if (w[LeftOut] != 0 && cap)
        {
            return EndingNumber.SeparatePeace;
        }

        if (w[Dead] != 0)
        {
            return EndingNumber.PeaceOnPaper;
        }

        if (cap)
        {
            return w[GaugeVerifiable] >= p.CapVerified && w[BreachDprk] == 0 ? EndingNumber.TheCap : EndingNumber.PeaceOnPaper;
        }

        var disarmed = w[Milestones] >= p.BrighterMilestones && w[GaugeComplete] >= p.BrighterComplete && w[Hidden] < p.BrighterHidden;
        return disarmed && w[RegimeStability] >= p.Brighter && TotalSurplus(w) >= p.BrighterSurplus
            ? EndingNumber.TheBrighterFuture
            : EndingNumber.PeaceOnPaper;
    }

    /// <summary>How many of Kaesong, Kumgang, rail, visit and aid exist.</summary>
    public static int Projects(World w) => w[Kaesong] + w[Kumgang] + w[Rail] + w[Visit] + w[Aid];

    private static bool IsFortress(World w)
    {
        var p = w.P;
        var closed = w[TauDprk] <= p.FortressTau && w[Byungjin] >= p.FortressByungjin;
        return w[MoratoriumDeeds] == 0 || closed || w[Byungjin] >= p.ByungjinTest;
    }

    private static int TotalSurplus(World w)
    {
        Span<int> surplus = stackalloc int[TableRules.Parties];
        TableRules.Surplus(w, RoadRules.Deal(w), surplus);
        var sum = 0;
        foreach (var party in surplus)
        {
            sum += party;
        }

        return sum;
    }
}
