using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Narrative.Session;

/// <summary>One turn as the player lives it: post, scenes, memos, papers, what moved (loop.md section 1). Each act takes one moment to the next.</summary>
internal sealed class TurnFlow
{
    private readonly StoryPack _pack;
    private readonly Seat _seat;
    private readonly SceneDesk _scenes;
    private readonly List<LogRecord> _written = [];

    public TurnFlow(StoryPack pack, GameSetup setup)
    {
        _pack = pack;
        _seat = setup.Person ?? throw new ArgumentException("A story is told to somebody: the setup names no person.", nameof(setup));
        _scenes = new SceneDesk(pack, setup);
    }

    /// <summary>What the last act wrote into the log, in order; reading it empties it.</summary>
    public ImmutableArray<LogRecord> TakeWritten()
    {
        ImmutableArray<LogRecord> taken = [.. _written];
        _written.Clear();
        return taken;
    }

    public Moment Begin(Play play) => Open(play, [], null);

    public Moment GoOn(Moment now)
    {
        // After undo the story still remembers what was undone: every act begins from the moment it is done in.
        _scenes.Stand(now);
        _written.Add(new LogRecord.Continued());
        return now.Stop switch
        {
            Stop.SceneBeat { Beat.End: not BeatEnd.SceneOver } => ReadOn(now),
            Stop.SceneBeat or Stop.Post => Next(now.Play, now.Played, now, Stage.Scene),
            Stop.Moved => Open(now.Play, now.Played, now),
            _ => throw new InvalidOperationException($"A question cannot be passed over: {now.Stop.GetType().Name}."),
        };
    }

    public Moment Pick(Moment now, StopOption option)
    {
        _scenes.Stand(now);
        return now.Stop switch
        {
            Stop.SceneBeat => PickInScene(now, option),
            Stop.CardMemo or Stop.RoadMemo => Answer(now, option),
            Stop.Paper paper => Sign(now, paper, option.Key == StopOptions.SignKey),
            _ => throw new InvalidOperationException($"Nothing to choose here: {now.Stop.GetType().Name}."),
        };
    }

    /// <summary>The one line behind a closed choice of a scene, played on a copy.</summary>
    public string? BehindClosed(Moment now, StopOption option)
    {
        return now.Stop is Stop.SceneBeat beat && beat.Beat.Choices.FirstOrDefault(choice => choice.Index == option.Ink) is { } choice ? _scenes.BehindClosed(now, choice) : null;
    }

    /// <summary>Stands at the start of the scene that the log entered last in this turn, else where the turn goes on (after an edit of the story).</summary>
    public Moment StandAt(Play play, ImmutableArray<LogRecord> happened, string? ink)
    {
        var played = ImmutableArray.CreateBuilder<PlayedScene>();
        var turn = 1;
        Scene? last = null;
        foreach (var record in happened)
        {
            if (record is LogRecord.Entered entered && _pack.Scenes.ByKnot.TryGetValue(entered.Scene, out var scene))
            {
                played.Add(new PlayedScene(scene.Knot, turn));
                last = scene;
            }
            else if (record is LogRecord.Decided { Decision: Decision.EndedTurn })
            {
                // An open table takes a second one in the same turn; the model says how many turns have passed.
                turn = Math.Min(turn + 1, play.Past.Length + 1);
                last = null;
            }
        }

        _scenes.Leave(ink);
        return last is null ? Next(play, played.ToImmutable(), null, Stage.Scene) : Read(play, played.ToImmutable(), null, last, () => _scenes.Enter(play, last), first: true);
    }

    private Moment Open(Play play, ImmutableArray<PlayedScene> played, Moment? before)
    {
        if (play.Start.Phase == Phase.Over)
        {
            return Page(play, played, before, Stage.Over, new Stop.Ended(play.Start.Ending, _scenes.Echoes(play, played)), []);
        }

        if (play.Past.IsEmpty)
        {
            return Next(play, played, before, Stage.Scene);
        }

        var news = PostRules.News(_pack, play, _seat);
        var post = new Stop.Post(news, news.IsEmpty ? PostRules.Quiet(_pack, play, _seat) : null);
        return IsQuiet(play, played) ? EndTurn(play, played, before, post) : Page(play, played, before, Stage.Post, post, []);
    }

    private bool IsQuiet(Play play, ImmutableArray<PlayedScene> played) => MemoRules.Waiting(play).IsEmpty && RoadDesk.Waiting(_pack, play).IsEmpty && _scenes.Choose(play, played) is null;

    private Moment Next(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stage stage)
    {
        if (stage == Stage.Scene && _scenes.Choose(play, played) is { } scene)
        {
            _written.Add(new LogRecord.Entered(scene.Knot));
            return Read(play, played.Add(new PlayedScene(scene.Knot, play.Past.Length + 1)), before, scene, () => _scenes.Enter(play, scene), first: true);
        }

        if (MemoRules.Waiting(play) is [var card, ..])
        {
            return Page(play, played, before, Stage.Memos, new Stop.CardMemo(card, StopOptions.MemoOf(_pack, play, card)), MemoRules.Options(play, card, _pack.Words.Cards[card.Id]));
        }

        if (RoadDesk.Waiting(_pack, play) is [var question, ..])
        {
            return Page(play, played, before, Stage.Memos, new Stop.RoadMemo(question.Words, question.Reason), StopOptions.OfRoad(question.Words));
        }

        return EndTurn(play, played, before, null);
    }

    private Moment EndTurn(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post)
    {
        _written.Add(new LogRecord.Decided(new Decision.EndedTurn()));
        var ended = Accept(play, new Decision.EndedTurn());
        if (ended.Table is null)
        {
            return Moved(ended, played, before, post);
        }

        if (StopOptions.NextPaper(ended, ended.Table, _seat) is { } paper)
        {
            return AtTable(ended, played, before, paper);
        }

        // Only the person's own paper lies there: nothing to be asked about it.
        _written.Add(new LogRecord.Decided(new Decision.EndedTurn()));
        return Moved(Accept(ended, new Decision.EndedTurn()), played, before, post);
    }

    private Moment AtTable(Play play, ImmutableArray<PlayedScene> played, Moment? before, TabledPaper paper)
    {
        var words = _pack.Words.Seats[_seat].Papers;
        return Page(play, played, before, Stage.Table, new Stop.Paper(paper.Who, paper.Package, words), StopOptions.OfPaper(words));
    }

    private Moment Moved(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post) => Page(play, played, before, Stage.Moved, new Stop.Moved(play.Past[^1], post), []);

    private Moment ReadOn(Moment now) => Read(now.Play, now.Played, now, now.Scene!, () => { }, first: false);

    private Moment PickInScene(Moment now, StopOption option)
    {
        _written.Add(new LogRecord.Chose(option.Ink, TextHash.Of(option.Text)));
        return Read(now.Play, now.Played, now, now.Scene!, () => _scenes.Take(option.Ink), first: false);
    }

    private Moment Read(Play play, ImmutableArray<PlayedScene> played, Moment? before, Scene scene, Action stand, bool first)
    {
        stand();
        var reading = _scenes.Read(play);
        _written.AddRange(reading.Answers.Select(answer => new LogRecord.Decided(answer, ByStory: true)));
        if (reading.Beat is { Lines.IsEmpty: true, Choices.IsEmpty: true })
        {
            return Next(reading.Play, played, before, Stage.Scene) with { Problems = reading.Problems };
        }

        var options = StopOptions.OfBeat(_pack, reading.Beat, _scenes.Peek);
        return new Moment(reading.Play, _scenes.Save(), Stage.Scene, scene, played, new Stop.SceneBeat(scene, reading.Beat, first), options, before?.Play ?? play,
            [.. reading.Answers.Select(answer => answer.Card + answer.Option)], reading.Problems);
    }

    private Moment Answer(Moment now, StopOption option)
    {
        var decision = new Decision.Answered(option.Card!, option.Key);
        _written.Add(new LogRecord.Decided(decision));
        var play = Accept(now.Play, decision);
        var next = Next(play, now.Played, now, Stage.Memos);
        return option.Key is null ? next : next with { Answered = [option.Card + option.Key] };
    }

    private Moment Sign(Moment now, Stop.Paper paper, bool sign)
    {
        Decision decision = sign ? new Decision.Accepted(paper.Package) : new Decision.Refused(paper.Package);
        _written.Add(new LogRecord.Decided(decision));
        var play = Accept(now.Play, decision);
        if (play.Table is { } table && StopOptions.NextPaper(play, table, _seat) is { } next)
        {
            return AtTable(play, now.Played, now, next);
        }

        _written.Add(new LogRecord.Decided(new Decision.EndedTurn()));
        return Moved(Accept(play, new Decision.EndedTurn()), now.Played, now, null);
    }

    private Moment Page(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stage stage, Stop stop, ImmutableArray<StopOption> options)
    {
        return new Moment(play, _scenes.Save(), stage, null, played, stop, options, before?.Play ?? play, [], []);
    }

    private static Play Accept(Play play, Decision decision)
    {
        return Game.Apply(play, decision) is Outcome.Accepted accepted ? accepted.Play : throw new InvalidOperationException($"The model refused {decision}.");
    }
}
