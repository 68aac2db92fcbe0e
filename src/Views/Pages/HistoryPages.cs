using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>You beside history: cards, small matters, papers and signatures, the answers of the road, in the order in which they came; only what has been played.</summary>
public static class HistoryPages
{
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, Seat seat)
    {
        var rows = Rows(pack, play, seat).ToList();
        return
        [
            new Paragraph(Role.Title, $"You beside history. {Say.Count(rows.Count, "decision")}; later ones open when you have played them."),
            .. rows.Select(row => new Paragraph(Role.Moved, row)),
        ];
    }

    private static IEnumerable<string> Rows(StoryPack pack, Play play, Seat seat)
    {
        RoadAnswers? before = null;
        foreach (var turn in play.Past)
        {
            var own = turn.Answers.Where(answer => answer.Seat == seat).Select(answer => Card(pack, turn, answer)).OfType<string>();
            foreach (var row in own.Concat(AtTable(pack, turn, seat)).Concat(OnTheRoad(pack, turn, before, seat)))
            {
                yield return row;
            }

            before = turn.Road ?? before;
        }
    }

    private static string? Card(StoryPack pack, TurnRecord turn, GivenAnswer answer)
    {
        if (pack.Scenario.CardOf(answer.Card) is not { } card)
        {
            return null;
        }

        var you = answer.Option is { } own ? card.OptionOf(own)!.Text : "left it.";
        return $"{GameDate.Months(turn.Label)}, {card.Title}. You: {Say.Stop(you)} {History(card, turn, answer)}";
    }

    private static string History(Card card, TurnRecord turn, GivenAnswer answer)
    {
        if (card.Asked.FirstOrDefault(ask => ask.Turn == turn.Before.Turn) is not { } ask)
        {
            return "History has no page for it.";
        }

        var then = ask.Historical is { } key ? card.OptionOf(key)!.Text : "nothing was done.";
        return $"History: {(ask.Historical == answer.Option ? "the same." : Say.Stop(then))}";
    }

    private static IEnumerable<string> AtTable(StoryPack pack, TurnRecord turn, Seat seat)
    {
        var when = GameDate.Months(turn.Label);
        foreach (var round in turn.Rounds)
        {
            yield return $"{when}, round {round.Number}. You put: {PackageWords.Title(pack, round.Package)}. {string.Join(' ', round.Replies.Select(Answer))}";
        }

        if (turn.Left is { } gone)
        {
            yield return $"{when}, the table. {(gone == seat ? "You" : SeatTable.Name(gone))} left it. Nothing was signed.";
        }

        foreach (var paper in turn.Papers.Where(paper => paper.Who == seat))
        {
            yield return $"{when}, the table. You put: {PackageWords.Title(pack, paper.Package)}.";
        }

        if (turn.Signed is { } signed)
        {
            yield return $"{when}, the signature. You signed: {PackageWords.Title(pack, signed)}. History: nothing was signed.";
        }
    }

    private static string Answer(Reply reply) => SeatTable.Name(reply.Who) + reply.Kind switch
    {
        ReplyKind.Accepts => " would have signed it.",
        ReplyKind.Counters => " put another paper.",
        ReplyKind.WalksOut => " left.",
        _ => " would not sign it.",
    };

    /// <summary>An answer of the road where it is new or another than before; else the last one stands.</summary>
    private static IEnumerable<string> OnTheRoad(StoryPack pack, TurnRecord turn, RoadAnswers? before, Seat seat)
    {
        if (turn.Road is not { } road || !Administration.Decides(turn.Before, seat))
        {
            return [];
        }

        var known = before is null ? [] : RoadPages.AnswersOf(before);
        return RoadPages.AnswersOf(road).Where(answer => pack.Words.Road[answer.Question].Seat == seat && !known.Contains(answer))
            .Select(answer => $"{GameDate.HalfYear(turn.Before.Half)}, {LowerTitle(pack, answer.Question)}. You: {Say.Stop(pack.Words.Road[answer.Question].Options.First(option => option.Key == answer.Key).Text)} History had no such road.");
    }

    private static string LowerTitle(StoryPack pack, string question) => pack.Words.Road[question].Title is { } title ? $"{char.ToLowerInvariant(title[0])}{title[1..]}" : "";
}
