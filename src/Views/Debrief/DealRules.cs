using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Views.Debrief;

/// <summary>What the six say: to the argument's package with one clause out, to history's offers, and to this game's deal under rival assumptions.</summary>
internal static class DealRules
{
    private const double Tenths = 10;

    /// <summary>The claim whose package stands for the argument where nothing was signed.</summary>
    private const string FullPackage = "B";

    /// <summary>The packages of the argument, judged as things stood when the talks ended.</summary>
    public static ImmutableArray<VerdictRow> Walks(Scenario scenario, Play play)
    {
        var model = LiveRules.Now(scenario, EndOfTalks(play).Before);
        return [.. scenario.Data.Negotiation.Claims.Select(claim => Row($"{claim.Id}, {claim.Title}", model, claim.Package))];
    }

    /// <summary>The offers of 2018 and 2019, each at the trust of its time.</summary>
    public static ImmutableArray<OfferRow> Offers(Scenario scenario) =>
    [
        .. HistoryRules.Verdicts(scenario, scenario.Data.Negotiation.Values).GroupBy(verdict => verdict.Offer).Select(offer => new OfferRow(
            offer.Key.Date, offer.Key.Title,
            [.. offer.Select(verdict => new OfferAnswer(PartyTable.Capital(verdict.Answer.Party), verdict.Answer.Accepts, verdict.Answer.Reported, verdict.Agrees))], offer.Key.Source)),
    ];

    /// <summary>What was signed, else the full package, under the pack's own assumptions and under its rivals'.</summary>
    public static ModelComparison Models(StoryPack pack, Play play)
    {
        var (scenario, data) = (pack.Scenario, pack.Scenario.Data.Negotiation);
        var claim = data.Claims.First(claim => claim.Id == FullPackage);
        var (deal, levels) = EndOfTalks(play).Signed is { } signed
            ? ($"what was signed: {PackageWords.Title(pack, signed)}", scenario.PackageOf(signed)!.Levels)
            : ($"{claim.Id}, {claim.Title}", claim.Package);
        return new ModelComparison(deal,
        [
            Row("this game's assumptions, November 2018", PackageModel.Of(scenario, data.Values), levels),
            .. data.Rivals.Select(rival => Row(rival.Title, PackageModel.Of(scenario, data.Values.With(rival.Values)), levels)),
        ]);
    }

    /// <summary>The last turn of the talks.</summary>
    public static TurnRecord EndOfTalks(Play play) => play.Past.Last(turn => turn.Road is null);

    /// <summary>Points as whole tenths, rounded to the nearest.</summary>
    public static int InTenths(double points) => (int)Math.Round(Tenths * points, MidpointRounding.AwayFromZero);

    private static VerdictRow Row(string title, PackageModel model, ImmutableArray<int> package)
    {
        var verdict = VerdictRules.Judge(model, package);
        return new VerdictRow(title, [.. verdict.Surplus.Select(InTenths)], [.. verdict.Losers.Select(party => PartyTable.Capital(party) + (verdict.IsStopped(party) ? " (a red line)" : ""))]);
    }
}
