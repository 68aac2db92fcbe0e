using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads issues.json: the issues, the parameters of the package model, the packages with a name.</summary>
internal sealed class PackageReader(StrictNode file, RulePlaces places)
{
    private static readonly string[] PartyIds = ["US", "ROK", "DPRK", "PRC", "JPN", "RUS"];

    private static readonly Dictionary<InterestKind, string> Interests = new()
    {
        [InterestKind.Lever] = "lever",
        [InterestKind.Verification] = "verif",
        [InterestKind.Alliance] = "alli",
        [InterestKind.Guarantee] = "guar",
        [InterestKind.Legacy] = "legacy",
        [InterestKind.Reform] = "reform",
        [InterestKind.Peace] = "peace",
        [InterestKind.Plan] = "ikp",
        [InterestKind.Infrastructure] = "infra",
        [InterestKind.Relief] = "relief",
        [InterestKind.Stability] = "stab",
        [InterestKind.Abductees] = "abduct",
        [InterestKind.Role] = "role",
    };

    public ImmutableArray<Issue> Issues()
    {
        file.Allow("parties", "note");
        return [.. file.List("issues").Select(issue => places.At(issue, issue.Text("id"), ReadIssue(issue)))];
    }

    public ImmutableArray<int> StatusQuo() => file.Ints("statusQuo");

    public ImmutableArray<PackageRow> Packages() => [.. file.List("packages").Select(ReadPackage)];

    public PackageParameters Parameters()
    {
        var p = file.Node("parameters");
        var control = p.Node("ctrl");
        return new PackageParameters
        {
            TauDprk = p.Number("tau_D"),
            TauOthers = p.Number("tau_U"),
            BenefitsFirst = p.Numbers("f"),
            DisarmamentFirst = p.Numbers("g"),
            Years = p.Numbers("years"),
            Discount = ByParty(p.Node("disc")),
            Realism = [.. p.List("real").Select(row => row.AsList().Select(value => value.AsNumber()).ToImmutableArray())],
            VerificationConfidence = p.Numbers("vconf"),
            VerificationBonus = p.Numbers("vbonus"),
            Snapback = p.Number("snap"),
            GuaranteeBonus = p.Numbers("gbonus"),
            ChinaBonus = p.Number("prcbonus"),
            Shift = p.Number("shift"),
            FundSize = p.Numbers("size"),
            FundShare = ByParty(p.Node("share")),
            InstitutionShare = p.Number("ifi"),
            PledgeCap = ByParty(p.Node("cap")),
            ArsenalProtection = p.Number("d0"),
            Rho = p.Number("rho"),
            ProtectionLost = p.Numbers("loss"),
            GuaranteeProtection = p.Numbers("G"),
            GuaranteeBase = p.Number("gt0"),
            AllianceProtection = p.Numbers("alliG"),
            Economy = Economy(p.Node("wE")),
            Relief = p.Numbers("relief"),
            FundHalf = p.Number("half"),
            ReformMultiplier = p.Numbers("rmult"),
            Infrastructure = p.Numbers("infra"),
            Normalisation = p.Numbers("normD"),
            InterKoreanPlan = p.Numbers("ikpD"),
            ControlReform = control.Numbers("REFORM"),
            ControlVerification = control.Numbers("VERIF"),
            ControlPlan = control.Numbers("IKP"),
            ControlInfrastructure = control.Numbers("INFRA"),
            SurvivalEconomyBothControl = p.Numbers("kD"),
            Sheets = [.. PartyIds.Select(party => Sheet(p, party))],
            Hurdles = ByParty(p.Node("m")),
            BenefitYears = p.Number("benefitYears"),
            DisarmamentYears = p.Number("disarmamentYears"),
            BeliefMost = p.Number("beliefMost"),
            GuaranteeMost = p.Number("guaranteeMost"),
            LeverLate = p.Number("leverLate"),
            LegacyRecognition = p.Number("legacyRecognition"),
            LegacyTreaty = p.Number("legacyTreaty"),
            RoleOfStatusQuo = file.Number("roleOfStatusQuo"),
        };
    }

    private static Issue ReadIssue(StrictNode issue)
    {
        issue.Allow("name", "words", "note");
        return new Issue(issue.Text("id"), issue.Texts("levels"));
    }

    private PackageRow ReadPackage(StrictNode package)
    {
        package.Allow("name", "title", "words", "source", "note");
        return places.At(package, package.Text("id"), new PackageRow(package.Text("id"), package.Ints("levels")));
    }

    private static ImmutableArray<double> ByParty(StrictNode node) => [.. PartyIds.Select(party => node.OptionalNumber(party) ?? 0)];

    private static EconomyWeights Economy(StrictNode weights) => new(
        weights.Number("relief"), weights.Number("fund"), weights.Number("infra"), weights.Number("norm"), weights.Number("inst"), weights.Number("ikp"));

    private static ScoreSheet? Sheet(StrictNode p, string party)
    {
        if (!p.Node("W").Has(party))
        {
            return null;
        }

        var weights = p.Node("W").Node(party);
        return new ScoreSheet
        {
            Nuclear = weights.Number("nuke"),
            NuclearByScope = p.Node("nv").Numbers(party),
            Money = weights.Number("money"),
            Interests = [.. Interests.Where(interest => weights.Has(interest.Value))
                .Select(interest => new Interest(interest.Key, weights.Number(interest.Value), Values(p, party, interest)))],
        };
    }

    /// <summary>A table stands once for all parties or once a party; the lever's stands by itself, and a legacy needs none.</summary>
    private static ImmutableArray<double> Values(StrictNode p, string party, KeyValuePair<InterestKind, string> interest)
    {
        if (interest.Key is InterestKind.Legacy or InterestKind.Lever)
        {
            return interest.Key == InterestKind.Lever ? p.Numbers("leverL") : [];
        }

        var table = p.Node("V").Node(interest.Value);
        return table.Kind == JsonKind.List ? [.. table.AsList().Select(value => value.AsNumber())] : table.Numbers(party);
    }
}
