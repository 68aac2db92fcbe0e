namespace BrighterFuture.Model.Rules;

/// <summary>What happens by itself, in fixed order: each rule reads the state the rule before it left.</summary>
internal static class DriftRules
{
    private static readonly Action<World, int>[] All =
    [
        EconomyRules.DriftCurrency, EconomyRules.DriftGrowth, EconomyRules.DriftFood, EconomyRules.DriftBorder,
        RegimeRules.DriftElite, RegimeRules.DriftShock, RegimeRules.DriftLegitimacy, RegimeRules.DriftAssurance,
        HomeRules.DriftStanding, StallRules.DriftStall, StallRules.DriftByungjin, TrustRules.DriftWarmth, TrustRules.DriftCohesion,
        SanctionRules.DriftEnforcement, ProgrammeRules.DriftArsenal, ProgrammeRules.DriftPosture, TrustRules.DriftKeep,
        ClockRules.SummitAgreed, ClockRules.DriftClock,
    ];

    /// <summary>The rules a leader reckons with when it looks ahead.</summary>
    private static readonly Action<World, int>[] Foreseen =
    [
        RegimeRules.DriftElite, RegimeRules.DriftShock, RegimeRules.DriftLegitimacy, RegimeRules.DriftAssurance,
        HomeRules.DriftStanding, StallRules.DriftByungjin,
    ];

    /// <summary>Lets some months pass.</summary>
    public static void Pass(World w, int months) => Run(All, w, months);

    /// <summary>Lets some months pass as a leader foresees them.</summary>
    public static void Foresee(World w, int months) => Run(Foreseen, w, months);

    private static void Run(Action<World, int>[] rules, World w, int months)
    {
        foreach (var rule in rules)
        {
            rule(w, months);
            w.Apply();
        }
    }
}
