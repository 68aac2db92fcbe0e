using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>What passes with time.</summary>
internal static class ClockRules
{
    /// <summary>January 2019: letters and an envoy at the White House, if both still want it, set the summit [T60, T62].</summary>
    public static void SummitAgreed(World w, int months)
    {
        var p = w.P;
        if (w[Turn] != w.Scenario.Calendar.Summit - 1 || (w[TrustUsDprk] + w[TrustDprkUs]) / 2 < p.TableTrust - p.SummitSlack)
        {
            return;
        }

        w.Add(WarmthUsDprk, p.SummitWarmth, Causes.TalksSummitAgreed);
        w.Add(WarmthDprkUs, p.SummitWarmth, Causes.TalksSummitAgreed);
        w.Add(Optimism, p.SummitOptimism, Causes.TalksSummitAgreed);
        w.Add(Stall, -Math.Max(0, w[Stall] - 1), Causes.TalksSummitAgreed);
    }

    /// <summary>Months pass, the stall counts turns, a cooling-off shortens, old offers lose their pull [A06].</summary>
    public static void DriftClock(World w, int months)
    {
        var talking = w[Meters.Phase] == 0;
        if (talking)
        {
            w.Add(Window, -months, Causes.ClockWindow);
        }

        if (w[Cooling] != 0)
        {
            w.Add(Cooling, -1, Causes.ClockCooling);
        }

        if (talking)
        {
            w.Add(Stall, 1, Causes.ClockStall);
        }

        var none = w.Scenario.High[LastGap];
        if (w[LastGap] < none)
        {
            w.Add(LastGap, Math.Min(none - w[LastGap], w.P.GapForget * months), Causes.ClockForget);
        }
    }
}
