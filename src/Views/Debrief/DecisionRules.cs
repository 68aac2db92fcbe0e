using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Views.Debrief;

/// <summary>What the seat decided, beside history: the cards of the talks, signatures, and every answer given on the road, the same as before or not.</summary>
internal static class DecisionRules
{
    private const string Nothing = "nothing was signed";
    private const string NoRoad = "had no such road";

    public static ImmutableArray<DecisionRow> Of(StoryPack pack, Play play, Seat seat) =>
    [
        .. play.Past.SelectMany((turn, number) => turn.Answers.Where(answer => answer.Seat == seat)
            .Select(answer => InTalks(turn.Label, pack.Scenario.CardOf(answer.Card)!, answer.Option, number))
            .Concat(Signature(pack, turn))
            .Concat(turn.Said.Select(said => OnTheRoad(pack, turn, said)))),
    ];

    private static DecisionRow InTalks(string turn, Card card, string? option, int number)
    {
        var ask = card.Asked.FirstOrDefault(ask => ask.Turn == number);
        return new DecisionRow(turn, card.Id, card.Title, DebriefBuilder.TextOf(card, option), ask is null ? null : DebriefBuilder.TextOf(card, ask.Historical), ask is not null && ask.Historical == option);
    }

    private static IEnumerable<DecisionRow> Signature(StoryPack pack, TurnRecord turn) => turn.Signed is { } signed
        ? [new DecisionRow(turn.Label, signed, "The signature", $"signed: {Knowledge.PackageWords.Title(pack, signed)}", Nothing, false)]
        : [];

    private static DecisionRow OnTheRoad(StoryPack pack, TurnRecord turn, GivenAnswer said)
    {
        var words = pack.Words.Road[said.Card];
        return new DecisionRow(turn.Label, said.Card, words.Title, words.Options.First(option => option.Key == said.Option).Text.TrimEnd('.'), NoRoad, false);
    }
}
