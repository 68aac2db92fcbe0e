using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Parameters of the package model (reference: zopa.py DEF): who values what in a package, and how far promises are believed.</summary>
public sealed partial record PackageParameters
{
    /// <summary>DPRK belief that later promises will be kept, probability 0 to 1, autumn 2018.</summary>
    public required double TauDprk { get; init; }

    /// <summary>Others' belief that later disarmament will happen, probability 0 to 1.</summary>
    public required double TauOthers { get; init; }

    /// <summary>Share of benefits delivered before the irreversible step, by SEQ.</summary>
    public required ImmutableArray<double> BenefitsFirst { get; init; }

    /// <summary>Share of disarmament delivered before the bulk of benefits, by SEQ.</summary>
    public required ImmutableArray<double> DisarmamentFirst { get; init; }

    /// <summary>Years of the timetable, by TIME.</summary>
    public required ImmutableArray<double> Years { get; init; }

    /// <summary>Discount factor a year, by party.</summary>
    public required ImmutableArray<double> Discount { get; init; }

    /// <summary>Technical realism, 0 to 1, by SCOPE and TIME.</summary>
    public required ImmutableArray<ImmutableArray<double>> Realism { get; init; }

    /// <summary>Confidence that what was done was seen, by VERIF.</summary>
    public required ImmutableArray<double> VerificationConfidence { get; init; }

    /// <summary>What verification adds to others' belief, by VERIF.</summary>
    public required ImmutableArray<double> VerificationBonus { get; init; }

    /// <summary>What a snapback that China backs adds to others' belief.</summary>
    public required double Snapback { get; init; }

    /// <summary>What the guarantee adds to Pyongyang's belief, by GUAR.</summary>
    public required ImmutableArray<double> GuaranteeBonus { get; init; }

    /// <summary>What China's backing adds to Pyongyang's belief.</summary>
    public required double ChinaBonus { get; init; }

    /// <summary>Power shift: what is already disarmed no longer enforces the rest (Fearon).</summary>
    public required double Shift { get; init; }

    /// <summary>Size of the fund by FUND, US$ billion over ten years.</summary>
    public required ImmutableArray<double> FundSize { get; init; }

    /// <summary>Share of the fund a party pays, by party (0 for the DPRK).</summary>
    public required ImmutableArray<double> FundShare { get; init; }

    /// <summary>Share of the fund that international institutions pay.</summary>
    public required double InstitutionShare { get; init; }

    /// <summary>Most a party can credibly pledge, by party, US$ billion over ten years (0 for the DPRK).</summary>
    public required ImmutableArray<double> PledgeCap { get; init; }

    /// <summary>Protection the arsenal gives, 0 to 1.</summary>
    public required double ArsenalProtection { get; init; }

    /// <summary>Share of the arsenal's loss felt before it is handed over.</summary>
    public required double Rho { get; init; }

    /// <summary>Share of protection lost, by SCOPE.</summary>
    public required ImmutableArray<double> ProtectionLost { get; init; }

    /// <summary>Protection a guarantee gives, by GUAR.</summary>
    public required ImmutableArray<double> GuaranteeProtection { get; init; }

    /// <summary>Belief that a guarantee needs none of.</summary>
    public required double GuaranteeBase { get; init; }

    /// <summary>Protection from a change of the alliance, by ALLI.</summary>
    public required ImmutableArray<double> AllianceProtection { get; init; }

    /// <summary>Weights of the DPRK's economic parts: relief, fund, infrastructure, normalisation, institutions, inter-Korean plan.</summary>
    public required EconomyWeights Economy { get; init; }

    /// <summary>Value of relief to the DPRK, by SANC.</summary>
    public required ImmutableArray<double> Relief { get; init; }

    /// <summary>US$ billion at which half the worth of a fund is reached.</summary>
    public required double FundHalf { get; init; }

    /// <summary>What reform makes of the fund, by REFORM.</summary>
    public required ImmutableArray<double> ReformMultiplier { get; init; }

    /// <summary>Value of infrastructure, by INFRA.</summary>
    public required ImmutableArray<double> Infrastructure { get; init; }

    /// <summary>Value of normalisation to the DPRK, by NORM.</summary>
    public required ImmutableArray<double> Normalisation { get; init; }

    /// <summary>Value of the inter-Korean plan to the DPRK, by IKP.</summary>
    public required ImmutableArray<double> InterKoreanPlan { get; init; }

    /// <summary>Loss of control by REFORM.</summary>
    public required ImmutableArray<double> ControlReform { get; init; }

    /// <summary>Loss of control by VERIF.</summary>
    public required ImmutableArray<double> ControlVerification { get; init; }

    /// <summary>Loss of control by IKP.</summary>
    public required ImmutableArray<double> ControlPlan { get; init; }

    /// <summary>Loss of control by INFRA.</summary>
    public required ImmutableArray<double> ControlInfrastructure { get; init; }

    /// <summary>The DPRK's weights of survival, economy, both together, control; sum 1.</summary>
    public required ImmutableArray<double> SurvivalEconomyBothControl { get; init; }

    /// <summary>The five additive sheets by party; null for the DPRK.</summary>
    public required ImmutableArray<ScoreSheet?> Sheets { get; init; }

    /// <summary>Hurdle at home over the status quo, points of utility, by party.</summary>
    public required ImmutableArray<double> Hurdles { get; init; }

    /// <summary>Exponent a year at which promised benefits are discounted (they come on the way, not at the end).</summary>
    public required double BenefitYears { get; init; }

    /// <summary>Exponent a year at which promised disarmament is discounted.</summary>
    public required double DisarmamentYears { get; init; }

    /// <summary>Highest belief that any device can give, probability.</summary>
    public required double BeliefMost { get; init; }

    /// <summary>Highest protection any guarantee can give, 0 to 1.</summary>
    public required double GuaranteeMost { get; init; }

    /// <summary>Share of a lever lost by lifting late, and what is added the earlier it is lifted.</summary>
    public required double LeverLate { get; init; }

    /// <summary>Legacy a step of recognition.</summary>
    public required double LegacyRecognition { get; init; }

    /// <summary>Legacy of a treaty.</summary>
    public required double LegacyTreaty { get; init; }

    /// <summary>Role value of "no deal": today every party is a gate-keeper of sorts.</summary>
    public required double RoleOfStatusQuo { get; init; }
}

/// <summary>Weights of the DPRK's economic parts, sum 1.</summary>
/// <param name="Relief">Sanctions relief.</param>
/// <param name="Fund">Development fund.</param>
/// <param name="Infrastructure">Grid, rail, ports.</param>
/// <param name="Normalisation">Recognition.</param>
/// <param name="Institutions">World bank and the like.</param>
/// <param name="Plan">Inter-Korean plan.</param>
public sealed record EconomyWeights(double Relief, double Fund, double Infrastructure, double Normalisation, double Institutions, double Plan);

/// <summary>An additive scoring sheet: points of utility by interest; weights sum to 100; null where the party has no such interest.</summary>
public sealed record ScoreSheet
{
    /// <summary>Weight of disarmament.</summary>
    public required double Nuclear { get; init; }

    /// <summary>Value of disarmament by SCOPE, 0 to 1.</summary>
    public required ImmutableArray<double> NuclearByScope { get; init; }

    /// <summary>Weight of not paying.</summary>
    public required double Money { get; init; }

    /// <summary>Interests valued by a table over one issue's levels, in the order in which they are added.</summary>
    public required ImmutableArray<Interest> Interests { get; init; }
}

/// <summary>One interest of a sheet.</summary>
/// <param name="Kind">What it is, which also says the issue it reads.</param>
/// <param name="Weight">Weight in points.</param>
/// <param name="Values">Value by level, 0 to 1.</param>
public sealed record Interest(InterestKind Kind, double Weight, ImmutableArray<double> Values);

/// <summary>Interests of the additive sheets, in the order in which they are added (the order decides ties in the last bit).</summary>
public enum InterestKind
{
    /// <summary>Keeping a lever: what is lifted, and how early (SANC, SEQ).</summary>
    Lever,

    /// <summary>Inspection (VERIF, times disarmament).</summary>
    Verification,

    /// <summary>The alliance (ALLI).</summary>
    Alliance,

    /// <summary>Cost of a guarantee (GUAR).</summary>
    Guarantee,

    /// <summary>A legacy: recognition and a treaty (NORM, GUAR).</summary>
    Legacy,

    /// <summary>Reform in the North (REFORM).</summary>
    Reform,

    /// <summary>Peace (GUAR).</summary>
    Peace,

    /// <summary>The inter-Korean plan (IKP).</summary>
    Plan,

    /// <summary>Infrastructure (INFRA).</summary>
    Infrastructure,

    /// <summary>Relief (SANC).</summary>
    Relief,

    /// <summary>Stability (GUAR).</summary>
    Stability,

    /// <summary>Abductees and claims (NORM).</summary>
    Abductees,

    /// <summary>A role (BACK).</summary>
    Role,
}
