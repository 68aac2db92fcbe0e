using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>The reckoning leader: plays each option on a copy of the world, lets two months pass without dice, and values what is left.</summary>
internal static class UtilityRules
{
    private const int Whole = 100000; // everything near, ready and large

    /// <summary>The option that leaves the most; ties go to the smaller letter.</summary>
    public static byte Answer(World w, Policy policy, int place, Seat seat)
    {
        Guard? guard = policy == Policy.Guarded ? GuardedRules.Stance(w, seat) : null;
        var best = AnswerRules.Left;
        var most = long.MinValue;
        for (var option = 0; option < w.Scenario.Options[place].Length; option++)
        {
            if (!ChoiceRules.IsOpen(w, place, option))
            {
                continue;
            }

            var answer = (byte)(AnswerRules.First + option);
            var ahead = LookAhead(w, place, answer);
            var value = Value(ahead, seat) - (guard is { } stance ? GuardedRules.HoldsBack(w, ahead, stance) : 0);
            if (value > most)
            {
                (best, most) = (answer, value);
            }
        }

        return best;
    }

    private static World LookAhead(World w, int place, byte answer)
    {
        var ahead = w.Ahead();
        AnswerRules.Add(ahead, w.Now, w.Scenario.Options[place][answer - AnswerRules.First], AnswerRules.SaidBefore(w, place, answer));
        ahead.Apply();
        Readings.Refresh(ahead, Causes.ReadDecisions);
        DriftRules.Foresee(ahead, w.P.ProspectMonths);
        Readings.Refresh(ahead, Causes.ReadDecisions);
        return ahead;
    }

    /// <summary>What a state is worth to a leader: its own meters, the best deal in sight, and fear of war, which grows with the square of the ladder.</summary>
    private static long Value(World w, Seat seat)
    {
        var want = w.Scenario.Wants[(int)seat];
        var value = (long)want.Deal * Prospect(w, seat);
        foreach (var (meter, weight) in want.Meters)
        {
            value += (long)weight * w[meter];
        }

        value -= (long)want.War * w[Escalation] * w[Escalation] / 100;
        return seat == Seat.Kim && w[RegimeStability] < w.P.KimAlarm ? value - w.P.KimAlarmCost : value;
    }

    /// <summary>The best deal in sight: own surplus x how near the others are x how ready the paper is, 0 to 10000.</summary>
    private static long Prospect(World w, Seat seat)
    {
        var p = w.P;
        Span<int> surplus = stackalloc int[TableRules.Parties];
        long best = 0;
        foreach (var paper in w.Scenario.Targets)
        {
            OfferRules.Believed(w, paper, seat, surplus);
            var own = surplus[OfferRules.PartyOf(seat)];
            if (own < -p.ProspectFloor)
            {
                continue;
            }

            var near = Math.Clamp(p.ProspectReach - TableRules.Shortfall(w, paper, surplus), 0, p.ProspectReach);
            var size = (long)near * TableRules.Readiness(w, paper) * w.Scenario.DealSize[paper.Scope] / p.ProspectScale;
            var worth = 10000 + (Math.Clamp(own, -p.ProspectFloor, p.ProspectMost) * 2);
            best = Math.Max(best, size * worth / Whole);
        }

        return best;
    }
}

/// <summary>What a leader values, with places instead of names.</summary>
internal sealed record CompiledWant((int Meter, int Weight)[] Meters, int Deal, int War);
