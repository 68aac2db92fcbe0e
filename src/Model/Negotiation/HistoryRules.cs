using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Whether the model says yes and no where the parties did.</summary>
public static class HistoryRules
{
    /// <summary>Every answer on record or inferred, beside the model's, at the trust of that time.</summary>
    public static ImmutableArray<HistoricalVerdict> Verdicts(Scenario scenario, ParameterValues values) =>
        [.. scenario.Data.Negotiation.Offers.SelectMany(offer => Verdicts(PackageModel.Of(scenario, values.With("tau_D", offer.TauDprk)), offer))];

    private static IEnumerable<HistoricalVerdict> Verdicts(PackageModel model, HistoricalOffer offer) => offer.Answers.Select(
        answer => new HistoricalVerdict(offer, answer, model.Surplus(answer.Party, offer.Package), model.Accepts(answer.Party, offer.Package)));
}

/// <summary>One party's answer to one offer, and the model's.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Answer">What the party said.</param>
/// <param name="Surplus">Its surplus in the model, points of utility.</param>
/// <param name="Accepts">What the model says.</param>
public sealed record HistoricalVerdict(HistoricalOffer Offer, HistoricalAnswer Answer, double Surplus, bool Accepts)
{
    /// <summary>Whether both agree.</summary>
    public bool Agrees => Accepts == Answer.Accepts;
}
