using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>Elections on the road: a new administration may continue, review or leave [E12, P27].</summary>
internal static class ElectionRules
{
    private const int Continues = 1;
    private const int Reviews = 2;
    private const int Leaves = 3;

    /// <summary>Elections that fall into this half-year; ratification, progress and partners hold a new administration in.</summary>
    public static void Elect(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        var calendar = w.Scenario.Calendar;
        if (calendar.ElectionsUs.Contains(w[Meters.Half]))
        {
            ElectWashington(w, rolls[(int)RoadRoll.ElectionUs], rolls[(int)RoadRoll.NewLine]);
        }

        if (calendar.ElectionsRok.Contains(w[Meters.Half]))
        {
            ElectSeoul(w, rolls[(int)RoadRoll.ElectionRok]);
        }
    }

    private static void ElectWashington(World w, int roll, int lineRoll)
    {
        var p = w.P;
        var holds = p.ElectionUsHold + (w[StandingTrump] - p.ElectionUsNeutral);
        if (roll < Math.Clamp(holds, p.ElectionLeast, p.ElectionMost))
        {
            return;
        }

        var turnsAway = LeaveChance(w);
        var line = lineRoll < Percent(turnsAway, p.LeaveAtOnce) ? Leaves : lineRoll < turnsAway ? Reviews : Continues;
        w.Set(UsLine, line, Causes.ImpElectionUs);
        w.Set(StandingTrump, p.ElectionStanding, Causes.ImpElectionUs);
        if (w[TrustDprkUs] > p.ElectionTrustAbove)
        {
            w.Add(WarmthDprkUs, -((w[TrustDprkUs] - p.ElectionTrustAbove) / p.ElectionTrustLost), Causes.ImpElectionUs);
        }

        if (line == Leaves)
        {
            w.Add(BreachUs, 1, Causes.ImpUsLeaves);
            w.Add(BrokenDprkUs, p.LeavesRecord, Causes.ImpUsLeaves);
            BreakdownRules.Die(w, Causes.ImpUsLeaves);
        }
    }

    private static int LeaveChance(World w)
    {
        var p = w.P;
        var chance = p.Leave * 100;
        chance = w[Ratified] != 0 ? Percent(chance, p.LeaveRatified) : chance;
        chance -= (w[GaugeComplete] / p.LeaveProgress) + (w[Cohesion] / p.LeaveCohesion) + (w[Milestones] * p.LeaveMilestone);
        return Math.Clamp(chance + (w[Disputes] * p.LeaveDispute), p.LeaveLeast, p.LeaveMost);
    }

    private static void ElectSeoul(World w, int roll)
    {
        var p = w.P;
        var flips = roll < Math.Clamp(p.ElectionRokFlip - (w[StandingMoon] - p.ElectionRokNeutral), p.ElectionLeast, p.ElectionMost);
        w.Set(RokLine, flips ? Reviews : Continues, Causes.ImpElectionRok);
        w.Set(StandingMoon, p.ElectionStanding, Causes.ImpElectionRok);
    }
}
