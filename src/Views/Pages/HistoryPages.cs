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
        var decisions = play.Past.Sum(turn => turn.Answers.Count(answer => answer.Seat == seat && pack.Scenario.CardOf(answer.Card) is not null) + turn.Said.Length + (turn.Signed is null ? 0 : 1));
        var talk = rows.Count > decisions ? $", and {Say.Count(rows.Count - decisions, "line")} of what lay on the tables" : "";
        var later = play.Start.Phase == Phase.Over ? "." : "; later ones open when you have played them.";
        return
        [
            new Paragraph(Role.Title, $"You beside history. {Say.Count(decisions, "decision")}{talk}{later}"),
            .. rows.Select(row => new Paragraph(Role.Moved, row)),
        ];
    }

    private static IEnumerable<string> Rows(StoryPack pack, Play play, Seat seat)
    {
        foreach (var turn in play.Past)
        {
            var own = turn.Answers.Where(answer => answer.Seat == seat).Select(answer => Card(pack, turn, answer)).OfType<string>();
            foreach (var row in own.Concat(AtTable(pack, turn, seat)).Concat(OnTheRoad(pack, turn)))
            {
                yield return row;
            }
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

    /// <summary>Every answer given on the road; where nothing was asked, the last one stands.</summary>
    private static IEnumerable<string> OnTheRoad(StoryPack pack, TurnRecord turn) =>
        turn.Said.Select(said => $"{GameDate.HalfYear(turn.Before.Half)}, {LowerTitle(pack, said.Card)}. You: {Say.Stop(pack.Words.Road[said.Card].Options.First(option => option.Key == said.Option).Text)} History had no such road.");

    private static string LowerTitle(StoryPack pack, string question) => pack.Words.Road[question].Title is { } title ? $"{char.ToLowerInvariant(title[0])}{title[1..]}" : "";
}
