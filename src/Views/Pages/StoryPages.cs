using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>What stands before the reader, as paragraphs: the same for the screen, plain mode and the transcript.</summary>
public static class StoryPages
{
    /// <summary>A moved block has at most three lines (loop.md section 7).</summary>
    private const int MostMovedLines = 3;

    /// <summary>The page of a moment.</summary>
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Moment moment, Seat seat)
    {
        var body = moment.Stop switch
        {
            Stop.Post post => [.. Post(post), .. OpenTable(pack, moment.Play)],
            Stop.SceneBeat beat => Scene(beat),
            Stop.CardMemo memo => Memo(memo),
            Stop.Paper paper => PaperPages.Of(pack, moment.Play, paper, seat),
            Stop.Talks talks => TalkPages.Of(pack, moment.Play, talks.Words, seat),
            Stop.RoadMemo road => RoadPages.Memo(pack, moment.Play, road, seat),
            Stop.Turned turned => [.. turned.Beats[turned.At].Select(text => new Paragraph(Role.Prose, text))],
            Stop.Moved moved => MovedPages.Of(pack, moment.Play, moved, seat),
            Stop.Ended ended => EndingPages.Of(pack, moment.Play, ended, seat),
            _ => [],
        };
        return [Heading(pack, moment, seat), .. Problems(moment), .. Moved(pack, moment, seat), .. body, .. Earlier(pack, moment, seat), .. Question(pack, moment)];
    }

    /// <summary>The lines of a question: what is decided, how many options, each with its number, closed ones behind.</summary>
    public static ImmutableArray<Paragraph> Question(StoryPack pack, Moment moment)
    {
        var open = moment.Options.Count(option => option.Number is not null);
        if (open == 0)
        {
            return [];
        }

        return [new Paragraph(Role.Title, QuestionTitle(pack, moment, open)), .. moment.Options.Select(Option)];
    }

    /// <summary>What the last choice moved, as sentences.</summary>
    public static ImmutableArray<Paragraph> Moved(StoryPack pack, Moment moment, Seat seat)
    {
        var moved = MovedRules.ByAnswers(moment, pack, seat);
        var lines = moved.Take(MostMovedLines).Select(row => new Paragraph(Role.Moved, row.Sentence) { About = row.Meter.Id }).ToList();
        if (moved.Length > MostMovedLines)
        {
            lines.Add(new Paragraph(Role.Moved, $"{moved.Length - MostMovedLines} more moved; all meters show them."));
        }

        // A turn that has ended says on its own page whether something moved unseen.
        if (!moment.Answered.IsEmpty && moment.Before.Past.Length == moment.Play.Past.Length && MovedRules.SomethingUnseen(moment.Play, moment.Before.Preview, moment.Play.Preview, seat))
        {
            lines.Add(new Paragraph(Role.Moved, "Unseen: something moved that your staff cannot measure."));
        }

        return [.. lines];
    }

    private static Paragraph Heading(StoryPack pack, Moment moment, Seat seat)
    {
        if (moment.Stop is (Stop.Post or Stop.RoadMemo or Stop.Moved) && RoadPages.Heading(pack, moment, seat) is { } road)
        {
            return road;
        }

        var (date, place) = moment.Stop is Stop.SceneBeat { Scene: var scene } && scene.Date.Length > 0
            ? (Say.Date(scene.Date), scene.Place.Length > 0 ? scene.Place : SeatTable.Capital(seat))
            : (GameDate.Label(moment.Play), SeatTable.Capital(seat));
        if (moment.Stop is Stop.Turned turned)
        {
            var turn = turned.Then.Turn;
            return new Paragraph(Role.Heading, $"Seat {SeatTable.Name(seat)}. {GameDate.Count(moment.Play, turn.Before)} {GameDate.Months(turn.Label)}. {Say.Stop(turned.Place)}");
        }

        if (moment.Stop is Stop.Moved moved)
        {
            return new Paragraph(Role.Heading, $"Seat {SeatTable.Name(seat)}. {GameDate.Count(moment.Play, moved.Turn.Before)} The end of {moved.Turn.Label}.");
        }

        return moment.Stop is Stop.Ended
            ? new Paragraph(Role.Heading, $"Seat {SeatTable.Name(seat)}. {GameDate.Count(moment.Play)} The game is over.")
            : new Paragraph(Role.Heading, $"Seat {SeatTable.Name(seat)}. {GameDate.Count(moment.Play)} {Say.Stop(Say.Capital(date))} {Say.Stop(Say.Capital(place))}");
    }

    /// <summary>What was answered when the same card came before.</summary>
    private static IEnumerable<Paragraph> Earlier(StoryPack pack, Moment moment, Seat seat)
    {
        return CardsOf(moment) is [var card] && EarlierAnswers.Line(pack, moment.Play, card, seat) is { } line ? [new Paragraph(Role.Note, line)] : [];
    }

    private static List<string> CardsOf(Moment moment) => [.. moment.Options.Select(option => option.Card).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Paragraph> Problems(Moment moment)
    {
        return moment.Problems.Select(problem => new Paragraph(Role.Note, Say.Stop($"The story stumbled: {problem.Place}, {problem.Text.TrimEnd('.')}")));
    }

    private static ImmutableArray<Paragraph> Post(Stop.Post post)
    {
        if (post.News.IsEmpty)
        {
            return post.Quiet is { Length: > 0 } quiet ? [new Paragraph(Role.News, quiet)] : [];
        }

        return [new Paragraph(Role.Title, $"The post. {Say.Count(post.News.Length, "piece")}."), .. post.News.Select(item => new Paragraph(Role.News, Line(item)))];
    }

    /// <summary>A turn in which leaders can sit down says so at its beginning.</summary>
    private static IEnumerable<Paragraph> OpenTable(StoryPack pack, Play play)
    {
        if (play.Start.Turn > pack.Scenario.Calendar.Summit && TableDesk.WhyShut(pack.Scenario, play.Preview).IsEmpty)
        {
            yield return new Paragraph(Role.Note, "A table is open this turn. A draft that is put forward before the turn ends lies on it; what the others put comes to you to sign or not.");
        }
    }

    private static string Line(NewsItem item) => item.Kind == NewsKind.Rumour ? $"Rumour. {item.Text}" : item.Text;

    private static ImmutableArray<Paragraph> Scene(Stop.SceneBeat beat) => [.. beat.Beat.Lines.Select(Line)];

    private static Paragraph Line(BeatLine line) => new(Role.Prose, line.Text, line.Sources);

    private static ImmutableArray<Paragraph> Memo(Stop.CardMemo memo) => [Document(memo.Memo.By, memo.Memo.Text, Keys(memo.Memo.Source))];

    private static Paragraph Document(string by, string text, ImmutableArray<string> sources) => new(Role.Document, $"{by}: {text}", sources);

    private static ImmutableArray<string> Keys(string source) => [.. source.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];

    private static string QuestionTitle(StoryPack pack, Moment moment, int open)
    {
        var options = Say.Count(open, "option");
        var cards = CardsOf(moment);
        return moment.Stop switch
        {
            Stop.Paper paper when paper.Who == moment.Play.Setup.Person => $"Your own paper, to put or not. {options}.",
            Stop.Paper => $"A paper to sign or not. {options}.",
            Stop.Talks => Game.RoundsLeft(moment.Play) > 0 ? $"Round {moment.Play.Table!.Rounds.Length + 1} of {pack.Scenario.Parameters.TalkRounds}. {options}." : $"The end of the rounds. {options}.",
            Stop.RoadMemo road => $"Decision: {road.Question.Title}. {options}.",
            _ when cards is [var card] && pack.Scenario.CardOf(card) is { } found => $"Decision: {found.Title} ({found.Id}). {options}.",
            _ when cards is [var question] && pack.Words.Road.TryGetValue(question, out var words) => $"Decision: {words.Title}. {options}.",
            _ => $"{options}.",
        };
    }

    private static Paragraph Option(StopOption option)
    {
        if (option.Closed is { } reason)
        {
            return new Paragraph(Role.Closed, $"Closed: {Say.Stop(option.Text)} {Say.Stop(Say.Capital(reason))}");
        }

        return new Paragraph(Role.Choice, $"{option.Number}. {option.Text}{(option.Grave ? " (Grave: others will see.)" : "")}");
    }
}
