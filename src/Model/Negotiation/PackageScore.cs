using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// What a package is worth to each party, 0 to 100 points of utility (reference: zopa.py U). Five additive sheets; the DPRK's score is
/// multilinear, since survival needs both safety and an economy. Floats occur only here. The order of every addition is part of
/// the definition: it decides ties in the last bit.
/// </summary>
public sealed class PackageScore
{
    private readonly PackageParameters _p;
    private readonly ImmutableArray<int> _statusQuo;

    /// <summary>A scorer for one set of parameters.</summary>
    public PackageScore(PackageParameters parameters, ImmutableArray<int> statusQuo)
    {
        _p = parameters;
        _statusQuo = statusQuo;
    }

    /// <summary>Utility of a package to a party under the pack's own beliefs, 0 to 100.</summary>
    public double Of(Party party, ImmutableArray<int> package) =>
        Of(party, package, _p.TauDprk, _p.TauOthers, _p.ArsenalProtection);

    /// <summary>Utility of a package to a party, 0 to 100.</summary>
    /// <param name="party">Whose.</param>
    /// <param name="package">Fourteen levels.</param>
    /// <param name="tauDprk">DPRK belief in promises, 0 to 1.</param>
    /// <param name="tauOthers">Others' belief in disarmament, 0 to 1.</param>
    /// <param name="arsenalProtection">Protection the arsenal gives, 0 to 1.</param>
    public double Of(Party party, ImmutableArray<int> package, double tauDprk, double tauOthers, double arsenalProtection) =>
        party == Party.Dprk ? Dprk(package, tauDprk, arsenalProtection) : Other(party, package, tauOthers);

    /// <summary>Utility of walking away: today's utility plus the hurdle at home.</summary>
    public double WalkAway(Party party) => Of(party, _statusQuo) + _p.Hurdles[(int)party];

    /// <summary>US$ billion over ten years that the backers can credibly pay, international institutions included.</summary>
    public double Delivered(ImmutableArray<int> package)
    {
        var total = 0.0;
        foreach (var party in Others)
        {
            total += Paid(party, package);
        }

        return total + (_p.InstitutionShare * _p.FundSize[package[IssueIndex.Fund]]);
    }

    private static readonly Party[] Others = [Party.Us, Party.Rok, Party.Prc, Party.Jpn, Party.Rus];

    private double Paid(Party party, ImmutableArray<int> x)
    {
        var backers = x[IssueIndex.Backers];
        var outside = party switch
        {
            Party.Jpn => backers is Backing.WithoutJapan or Backing.UsAndRok,
            Party.Prc => backers is Backing.WithoutChina or Backing.UsAndRok,
            Party.Rus => backers is Backing.UsAndRok,
            _ => false,
        };
        return outside ? 0 : Math.Min(_p.FundShare[(int)party] * _p.FundSize[x[IssueIndex.Fund]], _p.PledgeCap[(int)party]);
    }

    private double Other(Party party, ImmutableArray<int> x, double tauOthers)
    {
        var sheet = _p.Sheets[(int)party]!;
        var nuclear = sheet.NuclearByScope[x[IssueIndex.Scope]];
        var u = sheet.Nuclear * nuclear * PromisedDisarmament(party, x, tauOthers);
        u += sheet.Money * (1 - (Paid(party, x) / _p.PledgeCap[(int)party]));
        foreach (var interest in sheet.Interests)
        {
            u += Worth(interest, nuclear, x);
        }

        return u;
    }

    private double Worth(Interest interest, double nuclear, ImmutableArray<int> x)
    {
        var (weight, values) = (interest.Weight, interest.Values);
        return interest.Kind switch
        {
            InterestKind.Lever =>
                weight * (1 - (values[x[IssueIndex.Sanctions]] * (_p.LeverLate + (_p.LeverLate * _p.BenefitsFirst[x[IssueIndex.Sequence]])))),
            InterestKind.Verification => weight * values[x[IssueIndex.Verification]] * nuclear, // inspecting nothing is worth nothing
            InterestKind.Alliance => weight * values[x[IssueIndex.Alliance]],
            InterestKind.Legacy =>
                weight * ((_p.LegacyRecognition * x[IssueIndex.Normalisation]) + (x[IssueIndex.Guarantee] >= 2 ? _p.LegacyTreaty : 0)),
            InterestKind.Reform => weight * values[x[IssueIndex.Reform]],
            InterestKind.Guarantee or InterestKind.Peace or InterestKind.Stability => weight * values[x[IssueIndex.Guarantee]],
            InterestKind.Plan => weight * values[x[IssueIndex.Plan]],
            InterestKind.Infrastructure => weight * values[x[IssueIndex.Infrastructure]],
            InterestKind.Relief => weight * values[x[IssueIndex.Sanctions]],
            InterestKind.Abductees => weight * values[x[IssueIndex.Normalisation]],
            _ => weight * (x.AsSpan().SequenceEqual(_statusQuo.AsSpan()) ? _p.RoleOfStatusQuo : values[x[IssueIndex.Backers]]),
        };
    }

    /// <summary>Present value of one unit of promised disarmament to a party.</summary>
    private double PromisedDisarmament(Party party, ImmutableArray<int> x, double tauOthers)
    {
        var first = _p.DisarmamentFirst[x[IssueIndex.Sequence]];
        var years = _p.Years[x[IssueIndex.Time]];
        var snapback = x[IssueIndex.Sanctions] is 1 or 2 && ChinaBacks(x) ? _p.Snapback : 0;
        var belief = Math.Min(_p.BeliefMost, tauOthers + _p.VerificationBonus[x[IssueIndex.Verification]] + snapback);
        return ((first * _p.VerificationConfidence[x[IssueIndex.Verification]]) + ((1 - first) * belief))
            * Math.Pow(_p.Discount[(int)party], _p.DisarmamentYears * years) * _p.Realism[x[IssueIndex.Scope]][x[IssueIndex.Time]];
    }

    private static bool ChinaBacks(ImmutableArray<int> x) => x[IssueIndex.Backers] is Backing.AllFive or Backing.WithoutJapan;

    /// <summary>What Pyongyang believes of later promises: the record, devices that bind, minus what it has already handed over (Fearon).</summary>
    private double Kappa(ImmutableArray<int> x, double tauDprk)
    {
        var belief = tauDprk + _p.GuaranteeBonus[x[IssueIndex.Guarantee]] + (ChinaBacks(x) ? _p.ChinaBonus : 0)
            - (_p.Shift * _p.ProtectionLost[x[IssueIndex.Scope]] * _p.DisarmamentFirst[x[IssueIndex.Sequence]]);
        return Math.Max(0, Math.Min(_p.BeliefMost, belief));
    }

    /// <summary>How well the regime survives under a package, 0 to 1.</summary>
    internal double Survival(ImmutableArray<int> package) =>
        Survival(package, _p.TauDprk, _p.ArsenalProtection, Kappa(package, _p.TauDprk));

    /// <summary>Share of a promised benefit that Pyongyang counts as received, 0 to 1.</summary>
    internal double BenefitShare(ImmutableArray<int> package) => PromisedBenefit(package, Kappa(package, _p.TauDprk));

    /// <summary>Loss of control, 0 to 1.</summary>
    internal double ControlLost(ImmutableArray<int> x) => Math.Min(1, _p.ControlReform[x[IssueIndex.Reform]]
        + _p.ControlVerification[x[IssueIndex.Verification]] + _p.ControlPlan[x[IssueIndex.Plan]] + _p.ControlInfrastructure[x[IssueIndex.Infrastructure]]);

    private double Dprk(ImmutableArray<int> x, double tauDprk, double arsenalProtection)
    {
        var kappa = Kappa(x, tauDprk);
        var survival = Survival(x, tauDprk, arsenalProtection, kappa);
        var economy = Economy(x) * PromisedBenefit(x, kappa);
        var control = ControlLost(x);
        var weights = _p.SurvivalEconomyBothControl;
        var (forSurvival, forEconomy, forBoth, forControl) = (weights[0], weights[1], weights[2], weights[^1]);
        return 100 * ((forSurvival * survival) + (forEconomy * economy) + (forBoth * survival * economy) + (forControl * (1 - control)));
    }

    /// <summary>Survival: what the arsenal still protects, or else the guarantee.</summary>
    private double Survival(ImmutableArray<int> x, double tauDprk, double arsenalProtection, double kappa)
    {
        var first = _p.DisarmamentFirst[x[IssueIndex.Sequence]];
        var arsenal = arsenalProtection * (1 - (_p.ProtectionLost[x[IssueIndex.Scope]] * (first + ((1 - first) * _p.Rho))));
        var promised = (_p.GuaranteeProtection[x[IssueIndex.Guarantee]] * (_p.GuaranteeBase + tauDprk)) + _p.AllianceProtection[x[IssueIndex.Alliance]];
        var guarantee = Math.Max(0, Math.Min(_p.GuaranteeMost, promised));
        var benefits = _p.BenefitsFirst[x[IssueIndex.Sequence]];
        guarantee *= benefits + ((1 - benefits) * kappa);
        return 1 - ((1 - arsenal) * (1 - guarantee));
    }

    /// <summary>What a package would give the economy if all of it came, 0 to 1.</summary>
    internal double Economy(ImmutableArray<int> x)
    {
        var e = _p.Economy;
        var fund = Delivered(x);
        return (e.Relief * _p.Relief[x[IssueIndex.Sanctions]])
            + (e.Fund * fund / (fund + _p.FundHalf) * _p.ReformMultiplier[x[IssueIndex.Reform]])
            + (e.Infrastructure * _p.Infrastructure[x[IssueIndex.Infrastructure]]) + (e.Normalisation * _p.Normalisation[x[IssueIndex.Normalisation]])
            + (e.Institutions * x[IssueIndex.Institutions]) + (e.Plan * _p.InterKoreanPlan[x[IssueIndex.Plan]]);
    }

    /// <summary>Present value of one unit of promised benefit to the DPRK.</summary>
    private double PromisedBenefit(ImmutableArray<int> x, double kappa)
    {
        var first = _p.BenefitsFirst[x[IssueIndex.Sequence]];
        var years = _p.Years[x[IssueIndex.Time]];
        return first + ((1 - first) * kappa * Math.Pow(_p.Discount[(int)Party.Dprk], _p.BenefitYears * years));
    }
}
