using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;
using CsCheck;

namespace BrighterFuture.Model.Tests.Negotiation;

/// <summary>What must hold whatever the numbers are.</summary>
public sealed class Better_offers
{
    private static readonly PackageModel[] s_models = [.. Enumerable.Range(0, 61).Select(seed => PackageModel.Of(ReferencePack.Scenario, Jitter.Of((ulong)seed)))];

    private static readonly Gen<(PackageModel Model, ImmutableArray<int> Package)> s_offers = Gen.Select(
        Gen.Int[0, 60], Gen.Int[0, PackageNumber.Count - 1], (seed, number) => (s_models[seed], PackageNumber.Levels(number)));

    [Fact]
    public void A_better_guarantee_never_lowers_Pyongyangs_score() => s_offers.Sample(offer =>
        Raised(offer, IssueIndex.Guarantee) is not { } better || Gain(offer, better, Party.Dprk) >= -PackageModel.Tie, iter: 20000);

    [Fact]
    public void An_earlier_benefit_never_lowers_Pyongyangs_score() => s_offers.Sample(offer =>
        Raised(offer, IssueIndex.Sequence) is not { } earlier || Gain(offer, earlier, Party.Dprk) >= -PackageModel.Tie, iter: 20000);

    [Fact]
    public void A_larger_fund_never_lowers_Pyongyangs_score() => s_offers.Sample(offer =>
        Raised(offer, IssueIndex.Fund) is not { } larger || Gain(offer, larger, Party.Dprk) >= -PackageModel.Tie, iter: 20000);

    [Fact]
    public void More_trust_never_makes_Pyongyang_walk_away() => s_offers.Sample(offer =>
    {
        var p = offer.Model.Parameters;
        var trusting = offer.Model.Under(Math.Min(.95, p.TauDprk + .1), p.TauOthers, p.ArsenalProtection, p.Hurdles);
        var (before, after) = (offer.Model.Score.Of(Party.Dprk, offer.Package), trusting.Score.Of(Party.Dprk, offer.Package));
        return after >= before - PackageModel.Tie;
    }, iter: 20000);

    private static ImmutableArray<int>? Raised((PackageModel Model, ImmutableArray<int> Package) offer, int issue) =>
        offer.Package[issue] + 1 < IssueIndex.LevelCounts[issue] ? offer.Package.SetItem(issue, offer.Package[issue] + 1) : null;

    private static double Gain((PackageModel Model, ImmutableArray<int> Package) from, ImmutableArray<int> to, Party party) =>
        from.Model.Score.Of(party, to) - from.Model.Score.Of(party, from.Package);
}
