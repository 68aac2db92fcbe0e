using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Views.Debrief;

/// <summary>A decision of the game with all that could have been answered: a card of the talks, or a question of the road.</summary>
/// <param name="Turn">Turn from 0.</param>
/// <param name="Card">Id of the card or question.</param>
/// <param name="Title">What it was about.</param>
/// <param name="Chosen">Key of the answer given; null where it was left.</param>
/// <param name="Answers">Every answer that was open then, the one given among them.</param>
internal sealed record WhatIfQuestion(int Turn, string Card, string Title, string? Chosen, ImmutableArray<WhatIfAnswer> Answers)
{
    /// <summary>Every decision of the person, in order; small cards, which move little, are left out.</summary>
    public static IEnumerable<WhatIfQuestion> All(StoryPack pack, Play play) =>
        play.Past.SelectMany((turn, number) => InTalks(pack, play, turn, number).Concat(turn.Said.Select(said => OnTheRoad(pack, said, number))));

    /// <summary>The turns in which it was asked.</summary>
    public IEnumerable<int> AskedIn(Play play) => Enumerable.Range(0, play.Past.Length)
        .Where(turn => play.Past[turn].Answers.Any(answer => answer.Seat == play.Setup.Person && answer.Card == Card) || play.Past[turn].Said.Any(said => said.Card == Card));

    private static IEnumerable<WhatIfQuestion> InTalks(StoryPack pack, Play play, TurnRecord turn, int number)
    {
        foreach (var answer in turn.Answers.Where(answer => answer.Seat == play.Setup.Person))
        {
            if (pack.Scenario.CardOf(answer.Card) is { Small: false } card)
            {
                var open = card.Options.Where(option => option.Key == answer.Option || IsOpen(play, option, turn.Before)).Select(option => (string?)option.Key).Append(null);
                yield return new WhatIfQuestion(number, card.Id, card.Title, answer.Option, [.. open.Select(key => new WhatIfAnswer(key, DebriefBuilder.TextOf(card, key)))]);
            }
        }
    }

    private static WhatIfQuestion OnTheRoad(StoryPack pack, GivenAnswer said, int number)
    {
        var words = pack.Words.Road[said.Card];
        return new WhatIfQuestion(number, said.Card, words.Title, said.Option, [.. words.Options.Select(option => new WhatIfAnswer(option.Key, option.Text.TrimEnd('.')))]);
    }

    private static bool IsOpen(Play play, CardOption option, GameState state) =>
        option.ClosedUnder is not { } bound || state[Meters.IndexOf(bound.Meter)] >= (bound.Parameter is { } id ? play.Scenario.Parameters[id] : bound.Value);
}

/// <summary>One answer to a decision.</summary>
/// <param name="Key">Its key; null where it is left.</param>
/// <param name="Text">In words.</param>
internal sealed record WhatIfAnswer(string? Key, string Text);
