using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>What nobody decides. Every turn draws the same number of times, so that one changed answer does not reshuffle the weather.</summary>
internal static class EventRules
{
    /// <summary>The pack's events: all look at the same state, then all happen.</summary>
    public static void Events(World w, ReadOnlySpan<int> rolls)
    {
        var turn = w[Turn];
        foreach (var item in w.Scenario.Events)
        {
            if (rolls[item.Roll] < item.ChanceByTurn[turn] && (item.Condition is not { } condition || condition.Holds(w.Now)))
            {
                EffectRules.Add(w, w.Now, item.Effects, again: false);
            }
        }
    }

    /// <summary>A clash, a lost drone, a misread launch: likelier the higher the ladder already is.</summary>
    public static void Accident(World w, int roll)
    {
        var p = w.P;
        var ladder = w[Escalation];
        var heat = p.Accident * Math.Max(0, ladder - p.AccidentFrom) * p.AccidentSlope / 100;
        if (roll >= heat * (p.AccidentCalm - w[TrustDprkRok]) / 10000)
        {
            return;
        }

        w.Add(Escalation, p.AccidentLadder + Percent(ladder, p.AccidentLadderShare), Causes.EventAccident);
        w.Add(Optimism, -p.AccidentOptimism, Causes.EventAccident);
        w.Add(WarmthUsDprk, -p.AccidentWarmth, Causes.EventAccident);
        w.Add(WarmthDprkUs, -p.AccidentWarmth, Causes.EventAccident);
    }

    /// <summary>Below 50 points of loyalty somebody plots: likelier the lower it is [N19, low confidence].</summary>
    public static void Plot(World w, int roll)
    {
        var p = w.P;
        if (roll >= Percent(Math.Max(0, p.PlotFrom - w[EliteLoyalty]), p.Plot))
        {
            return;
        }

        w.Add(EliteLoyalty, -RegimeRules.Grumbling(p, w[EliteLoyalty], p.PlotElite), Causes.EventPlot);
        w.Add(Assurance, -p.PlotAssurance, Causes.EventPlot);
        w.Add(LegitimacyIdeological, -p.PlotIdeology, Causes.EventPlot);
        w.Add(LegitimacyEconomic, -p.PlotEconomy, Causes.EventPlot);
    }
}

/// <summary>An event with its chances, condition and effects worked out.</summary>
/// <param name="Roll">Place of its draw among the draws of a turn.</param>
/// <param name="ChanceByTurn">Chance in ten-thousandths, by turn.</param>
/// <param name="Condition">Must hold; null always holds.</param>
/// <param name="Effects">What it does.</param>
internal sealed record CompiledEvent(int Roll, int[] ChanceByTurn, Test? Condition, Effect[] Effects);
