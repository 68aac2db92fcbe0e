using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Views.Knowledge;

/// <summary>What a seat answered when a card lay before it an earlier time.</summary>
public static class EarlierAnswers
{
    /// <summary><c>In December 2018 you let this one lie.</c> Null where the card comes for the first time.</summary>
    public static string? Line(StoryPack pack, Play play, string cardId, Seat seat)
    {
        if (pack.Scenario.CardOf(cardId) is not { Small: false } card)
        {
            return null;
        }

        var turn = play.Past.LastOrDefault(turn => turn.Answers.Any(answer => answer.Card == cardId));
        if (turn is null)
        {
            return null;
        }

        var words = pack.Words.Seats[seat].Again;
        var option = turn.Answers.Last(answer => answer.Card == cardId).Option is { } key ? card.OptionOf(key)!.Text : null;
        return (option is null ? words.Left : words.Chose.Replace("{option}", option, StringComparison.Ordinal)).Replace("{when}", GameDate.Months(turn.Label), StringComparison.Ordinal);
    }
}
