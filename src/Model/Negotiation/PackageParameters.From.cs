using System.Collections.Immutable;
using static BrighterFuture.Model.Negotiation.IssueIndex;

namespace BrighterFuture.Model.Negotiation;

public sealed partial record PackageParameters
{
    /// <summary>The parameters from their numbers by path; whatever is missing or unknown is reported by path and message.</summary>
    public static PackageParameters From(ParameterValues values, Action<string, string> report)
    {
        var p = new ParameterReader(values, report);
        var parameters = new PackageParameters
        {
            TauDprk = p.Number("tau_D"),
            TauOthers = p.Number("tau_U"),
            BenefitsFirst = p.ByLevel("f", Sequence),
            DisarmamentFirst = p.ByLevel("g", Sequence),
            Years = p.ByLevel("years", Time),
            Discount = p.ByParty("disc", withDprk: true),
            Realism = [.. Enumerable.Range(0, LevelCounts[Scope]).Select(scope => p.ByLevel($"real.{scope}", Time))],
            VerificationConfidence = p.ByLevel("vconf", Verification),
            VerificationBonus = p.ByLevel("vbonus", Verification),
            Snapback = p.Number("snap"),
            GuaranteeBonus = p.ByLevel("gbonus", Guarantee),
            ChinaBonus = p.Number("prcbonus"),
            Shift = p.Number("shift"),
            FundSize = p.ByLevel("size", Fund),
            FundShare = p.ByParty("share", withDprk: false),
            InstitutionShare = p.Number("ifi"),
            PledgeCap = p.ByParty("cap", withDprk: false),
            ArsenalProtection = p.Number("d0"),
            Rho = p.Number("rho"),
            ProtectionLost = p.ByLevel("loss", Scope),
            GuaranteeProtection = p.ByLevel("G", Guarantee),
            GuaranteeBase = p.Number("gt0"),
            AllianceProtection = p.ByLevel("alliG", Alliance),
            Economy = new EconomyWeights(
                p.Number("wE.relief"), p.Number("wE.fund"), p.Number("wE.infra"), p.Number("wE.norm"), p.Number("wE.inst"), p.Number("wE.ikp")),
            Relief = p.ByLevel("relief", Sanctions),
            FundHalf = p.Number("half"),
            ReformMultiplier = p.ByLevel("rmult", IssueIndex.Reform),
            Infrastructure = p.ByLevel("infra", IssueIndex.Infrastructure),
            Normalisation = p.ByLevel("normD", IssueIndex.Normalisation),
            InterKoreanPlan = p.ByLevel("ikpD", Plan),
            ControlReform = p.ByLevel("ctrl.REFORM", IssueIndex.Reform),
            ControlVerification = p.ByLevel("ctrl.VERIF", Verification),
            ControlPlan = p.ByLevel("ctrl.IKP", Plan),
            ControlInfrastructure = p.ByLevel("ctrl.INFRA", IssueIndex.Infrastructure),
            SurvivalEconomyBothControl = [p.Number("kD.0"), p.Number("kD.1"), p.Number("kD.2"), p.Number("kD.3")],
            Sheets = [.. ParameterReader.PartyIds.Select(party => party == "DPRK" ? null : Sheet(p, party))],
            Hurdles = p.ByParty("m", withDprk: true),
            BenefitYears = p.Number("benefitYears"),
            DisarmamentYears = p.Number("disarmamentYears"),
            BeliefMost = p.Number("beliefMost"),
            GuaranteeMost = p.Number("guaranteeMost"),
            LeverLate = p.Number("leverLate"),
            LegacyRecognition = p.Number("legacyRecognition"),
            LegacyTreaty = p.Number("legacyTreaty"),
            RoleOfStatusQuo = p.Number("roleOfStatusQuo"),
        };
        p.Done();
        return parameters;
    }

    /// <summary>Interests by their name in the data and the issue whose levels they value; a lever and a legacy are formulas.</summary>
    private static readonly (InterestKind Kind, string Name, int? Issue)[] s_interests =
    [
        (InterestKind.Lever, "lever", null), (InterestKind.Verification, "verif", Verification), (InterestKind.Alliance, "alli", Alliance),
        (InterestKind.Guarantee, "guar", Guarantee), (InterestKind.Legacy, "legacy", null), (InterestKind.Reform, "reform", IssueIndex.Reform),
        (InterestKind.Peace, "peace", Guarantee), (InterestKind.Plan, "ikp", Plan), (InterestKind.Infrastructure, "infra", IssueIndex.Infrastructure),
        (InterestKind.Relief, "relief", Sanctions), (InterestKind.Stability, "stab", Guarantee), (InterestKind.Abductees, "abduct", IssueIndex.Normalisation),
        (InterestKind.Role, "role", Backers),
    ];

    private static ScoreSheet Sheet(ParameterReader p, string party) => new()
    {
        Nuclear = p.Number($"W.{party}.nuke"),
        NuclearByScope = p.ByLevel($"nv.{party}", Scope),
        Money = p.Number($"W.{party}.money"),
        Interests = [.. s_interests.Where(row => p.Has($"W.{party}.{row.Name}"))
            .Select(row => new Interest(row.Kind, p.Number($"W.{party}.{row.Name}"), Values(p, party, row)))],
    };

    /// <summary>A table stands once for all parties or once a party; the lever's stands by itself, and a legacy needs none.</summary>
    private static ImmutableArray<double> Values(ParameterReader p, string party, (InterestKind Kind, string Name, int? Issue) interest)
    {
        if (interest.Issue is not { } issue)
        {
            return interest.Kind == InterestKind.Lever ? p.ByLevel("leverL", Sanctions) : [];
        }

        var path = p.Has($"V.{interest.Name}.0") ? $"V.{interest.Name}" : $"V.{interest.Name}.{party}";
        return p.ByLevel(path, issue);
    }
}
