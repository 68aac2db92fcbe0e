using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Narrative.Session;

/// <summary>The game as the director and the conditions of scenes look at it.</summary>
internal static class SceneWorld
{
    public static DirectorView Of(StoryPack pack, Play play, InkStory story, ImmutableArray<PlayedScene> played)
    {
        var seat = play.Setup.Person!.Value;
        return new DirectorView(
            (long)play.Setup.Seed, seat, play.Past.Length + 1, Budget(pack, play), played, card => IsOpen(play, card), World(pack, play, story, played));
    }

    private static ConditionWorld World(StoryPack pack, Play play, InkStory story, ImmutableArray<PlayedScene> played)
    {
        return new ConditionWorld(
            name => name == SceneVocabulary.LastHalf ? IsLastHalf(play) : pack.Scenario.TryMeter(name, out var meter) && !Meters.IsHidden(meter.Index) ? Numbers.Reading(pack.Scenario, play.Preview, meter.Index) : null,
            story.Read,
            knot => played.Any(scene => scene.Knot == knot) || story.Visits(knot) > 0,
            (card, option) => Answers(play).Any(answer => answer.Card == card && answer.Option is not null && (option is null || answer.Option == option)));
    }

    /// <summary>1 where the road ends with this half-year, as the answers stand; else 0.</summary>
    private static int IsLastHalf(Play play) =>
        play.Start.Phase == Phase.Road && Game.Apply(play, new Decision.EndedTurn()) is Outcome.Accepted { Play.Start.Phase: Phase.Over } ? 1 : 0;

    /// <summary>What this seat knows was answered: its own cards, and what the others did in public in turns that are over.</summary>
    private static IEnumerable<(string Card, string? Option)> Answers(Play play)
    {
        return play.Past.SelectMany(turn => turn.Answers).Where(answer => IsKnown(play, answer)).Select(answer => (answer.Card, answer.Option))
            .Concat(play.Now.OfType<Decision.Answered>().Select(answered => (answered.Card, answered.Option)));
    }

    private static bool IsKnown(Play play, GivenAnswer answer)
    {
        return answer.Seat == play.Setup.Person
            || (answer.Option is { } key && play.Scenario.CardOf(answer.Card)?.OptionOf(key)?.Seen == Visibility.Public);
    }

    /// <summary>A scene may ask a card that is asked this turn, a small card, or a question of the road, none of them answered yet.</summary>
    private static bool IsOpen(Play play, string card)
    {
        return !MemoRules.IsAnswered(play, card)
            && (Game.OpenCards(play).Any(open => open.Id == card) || Game.RoadQuestions(play).Any(question => question.Id == card) || IsOpenSmall(play, card));
    }

    private static bool IsOpenSmall(Play play, string id) => play.Start.Phase != Phase.Over && play.Scenario.CardOf(id) is { Small: true } card && card.Seat == play.Setup.Person;

    private static int Budget(StoryPack pack, Play play)
    {
        var budget = pack.Info.Budget;
        return play.Start.Phase == Phase.Road ? budget.Road : play.Start.Turn <= play.Scenario.Calendar.Summit ? budget.FirstAct : budget.Freeze;
    }
}
