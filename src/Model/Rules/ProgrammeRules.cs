using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>The arsenal, the halt, and the posture against it.</summary>
internal static class ProgrammeRules
{
    /// <summary>The plants keep running while no main deal stops them; a first step halves it [N11].</summary>
    public static void DriftArsenal(World w, int months)
    {
        if (w[Meters.Phase] == (int)Model.Phase.Road && w[Dead] == 0)
        {
            return;
        }

        var grown = w.P.ArsenalGrowth * months;
        w.Add(Arsenal, w[Interim] != 0 ? grown / 2 : grown, Causes.DriftArsenal);
    }

    /// <summary>Posture returns to routine, tempers cool, an unratified word fades [P27]; tests and exercises together feed each other [T05-T15].</summary>
    public static void DriftPosture(World w, int months)
    {
        w.Toward(Deterrence, w.P.DeterrenceHome, w.Fade.Deterrence, months, Causes.DriftDeterrence);
        w.Toward(Escalation, w.P.EscalationHome, w.Fade.Escalation, months, Causes.DriftCalm);
        if (w[Meters.Phase] == 0)
        {
            w.Toward(Guarantee, 0, w.Fade.Guarantee, months, Causes.DriftGuarantee);
        }

        if (w[MoratoriumDeeds] == 0 && w[ExercisesPaused] == 0)
        {
            w.Add(Escalation, w.P.Hostile * months, Causes.DriftHostile);
        }
    }

    /// <summary>Byungjin at the top: words go first, then the halt itself [A16, T79].</summary>
    public static void Tests(World w, int roll)
    {
        var p = w.P;
        if (w[Byungjin] >= p.ByungjinWords && w[MoratoriumWords] != 0)
        {
            w.Add(MoratoriumWords, -1, Causes.ByungjinWords);
        }

        if (w[Byungjin] >= p.ByungjinTest && w[MoratoriumDeeds] != 0 && roll < p.TestChance)
        {
            w.Add(MoratoriumDeeds, -1, Causes.ByungjinTest);
            w.Add(Meters.Tests, 1, Causes.ByungjinTest);
            w.Add(Escalation, p.TestLadder, Causes.ByungjinTest);
            w.Add(Cooling, p.TestCooling, Causes.ByungjinTest);
            w.Add(EliteLoyalty, p.TestElite, Causes.ByungjinTest);
            w.Add(Byungjin, -p.TestByungjin, Causes.ByungjinTest);
            BreachOfHalt(w, Causes.ByungjinTest);
        }
    }

    /// <summary>A test breaks a promise to three capitals, chills four, and makes the neighbours enforce [S14, T15].</summary>
    public static void BreachOfHalt(World w, int cause)
    {
        var p = w.P;
        w.Add(BrokenUsDprk, p.BreachRecord, cause);
        w.Add(BrokenRokDprk, p.BreachRecord, cause);
        w.Add(BrokenJpnDprk, p.BreachRecord, cause);
        w.Add(WarmthUsDprk, -p.BreachWarmth, cause);
        w.Add(WarmthRokDprk, -p.BreachWarmth, cause);
        w.Add(WarmthJpnDprk, -p.BreachWarmth, cause);
        w.Add(WarmthPrcDprk, -p.BreachWarmth, cause);
        w.Add(EnforcementPrc, p.BreachEnforcementPrc, cause);
        w.Add(EnforcementRus, p.BreachEnforcementRus, cause);
        w.Add(MeasureUn2397, p.BreachWorkers, cause);
        w.Add(Optimism, -p.BreachOptimism, cause);
    }
}
