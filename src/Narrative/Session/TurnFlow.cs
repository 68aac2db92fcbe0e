using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Words;

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
            Stop.Turned turned => Page(now.Play, now.Played, now, Stage.Moved, turned.At + 1 < turned.Beats.Length ? turned with { At = turned.At + 1 } : turned.Then, []),
            Stop.Moved => Open(now.Play, now.Played, now),
            Stop.Talks => CloseTable(now.Play, now.Played, now, null),
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
            Stop.Paper when option.Key == TalkDesk.BeginKey => BeginTalks(now),
            Stop.Talks => TalkDesk.DecisionOf(option) is { } decision ? Talk(now, decision) : EndTalks(now),
            Stop.Paper paper when paper.Who == _seat => PutOwn(now, paper, option.Key == StopOptions.SignKey),
            Stop.Paper paper => Sign(now, paper, option.Key == StopOptions.SignKey),
            _ => throw new InvalidOperationException($"Nothing to choose here: {now.Stop.GetType().Name}."),
        };
    }

    /// <summary>
    /// A decision that no option of the stop need offer: a paper put before the table opens or in a round of it, or leaving it. Null where the model or the
    /// stop does not take it.
    /// </summary>
    public Moment? Do(Moment now, Decision decision)
    {
        var atTable = now.Stop is Stop.Paper or Stop.Talks;
        var taken = decision is Decision.Tabled or Decision.WalkedOut ? atTable : decision is Decision.Offered { Package: not null } && now.Play.Table is null;
        if (!taken || Game.Apply(now.Play, decision) is not Outcome.Accepted accepted)
        {
            return null;
        }

        _scenes.Stand(now);
        if (atTable)
        {
            return Talk(now, decision);
        }

        _written.Add(new LogRecord.Decided(decision));
        return now with { Play = accepted.Play, Before = now.Play, Answered = [] };
    }

    /// <summary>Something is decided beside the page: an envoy leaves, a pledge is given. What stands before the reader goes on standing there.</summary>
    public Moment Beside(Moment now, Decision decision)
    {
        _written.Add(new LogRecord.Decided(decision));
        return now with { Play = Accept(now.Play, decision), IsBeside = true };
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
        if (play.Start.Phase == Phase.Over)
        {
            return Open(play, played.ToImmutable(), null);
        }

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

        var post = play.Past[^1].Road is null ? Post(play, before) : null;
        if (IsQuiet(play, played) && PassesByItself(play))
        {
            return play.Start.Phase == Phase.Road ? EndQuietHalfYears(play, played, before, post) : EndTurn(play, played, before, post);
        }

        return post is null ? Next(play, played, before, Stage.Scene) : Remember(Page(play, played, before, Stage.Post, post, []), post.Quiet);
    }

    /// <summary>The post of a turn of the talks, or of the first half-year of the road; null where it is empty.</summary>
    private Stop.Post? Post(Play play, Moment? before)
    {
        var news = PostRules.News(_pack, play.Past, _seat);
        var quiet = news.IsEmpty ? PostRules.Quiet(_pack, play, _seat, before?.Told ?? []) : null;
        return news.IsEmpty && quiet is null ? null : new Stop.Post(news, quiet);
    }

    private bool IsQuiet(Play play, ImmutableArray<PlayedScene> played) => MemoRules.Waiting(play).IsEmpty && RoadDesk.Waiting(_pack, play).IsEmpty && _scenes.Choose(play, played) is null;

    /// <summary>No paper of the turn waits for the person, so that its post and what moved fit on one page.</summary>
    private bool PassesByItself(Play play) => Accept(play, new Decision.EndedTurn()).Table is not { } table || StopOptions.NextPaper(play, table, _seat) is null;

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
            return AskOnTheRoad(play, played, before, question.Words, question.Reason);
        }

        return EndTurn(play, played, before, null);
    }

    private Moment AskOnTheRoad(Play play, ImmutableArray<PlayedScene> played, Moment? before, RoadWords question, string reason)
    {
        var told = before?.Told ?? [];
        var text = RoadDesk.Text(question, reason, told);
        var page = Page(play, played, before, Stage.Memos, new Stop.RoadMemo(question, reason, text), StopOptions.OfRoad(question));
        return text is null ? page : page with { Told = told.Add(text) };
    }

    private Moment EndTurn(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post)
    {
        _written.Add(new LogRecord.Decided(new Decision.EndedTurn()));
        var ended = Accept(play, new Decision.EndedTurn());
        if (play.Start.Phase == Phase.Road)
        {
            return EndOfHalfYears(ended, played, before, post, 1);
        }

        if (ended.Table is null)
        {
            return Moved(ended, played, before, post, null, ended.Past[^1]);
        }

        var isPut = play.Now.OfType<Decision.Offered>().Any();
        return !isPut && ended.Table.Own is { } own && _pack.Words.Seats[_seat].Papers.Own is not null
            ? AtTable(ended, played, before, new TabledPaper(_seat, own))
            : TakeUp(ended, played, before, post);
    }

    /// <summary>Half-years in which nothing is asked pass together: four at most, no more news than a page holds, none behind a death or another administration.</summary>
    private Moment EndQuietHalfYears(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post)
    {
        const int Most = 4;
        var (ended, count) = (Accept(play, new Decision.EndedTurn()), 1);
        var pieces = PostRules.News(_pack, ended.Past, _seat).Length + (post?.News.Length ?? 0);
        while (count < Most && ended.Start.Phase == Phase.Road && !IsTurn(ended.Past[^1]) && IsQuiet(ended, played))
        {
            var next = Accept(ended, new Decision.EndedTurn());
            pieces += PostRules.News(_pack, next.Past, _seat).Length;
            if (pieces > PostRules.MostPieces || TurningDesk.DeathOf(_pack, next.Past[^1]) is not null)
            {
                break;
            }

            (ended, count) = (next, count + 1);
        }

        _written.AddRange(Enumerable.Repeat(new LogRecord.Decided(new Decision.EndedTurn()), count));
        return EndOfHalfYears(ended, played, before, post, count);
    }

    /// <summary>A half-year after which the road is another one.</summary>
    private static bool IsTurn(TurnRecord half) =>
        half.Before[Meters.Dead] == 0 != (half.After[Meters.Dead] == 0) || half.Before[Meters.UsLine] != half.After[Meters.UsLine] || half.Before[Meters.RokLine] != half.After[Meters.RokLine];

    /// <summary>The page of half-years that are over, with what happened in them.</summary>
    private Moment EndOfHalfYears(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post, int count)
    {
        var halves = play.Past[^count..];
        var news = Enumerable.Range(play.Past.Length - count + 1, count).SelectMany(length => PostRules.News(_pack, play.Past[..length], _seat)).ToImmutableArray();
        var quiet = news.IsEmpty && post is null ? PostRules.Quiet(_pack, play, _seat, before?.Told ?? []) : null;
        var mail = news.IsEmpty && quiet is null ? post : new Stop.Post([.. post?.News ?? [], .. news], quiet ?? post?.Quiet);
        return Moved(play, played, before, mail, null, AsOne(halves));
    }

    /// <summary>Half-years that follow each other as one: what moved in all of them.</summary>
    private static TurnRecord AsOne(ImmutableArray<TurnRecord> halves) => halves is [var only]
        ? only
        : halves[^1] with { Before = halves[0].Before, Ledger = [.. halves.SelectMany(half => half.Ledger)], Answers = [.. halves.SelectMany(half => half.Answers)] };

    /// <summary>The next paper that waits for the person; where none does the table is closed.</summary>
    private Moment TakeUp(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post)
    {
        if (play.Table is { } table && StopOptions.NextPaper(play, table, _seat) is { } paper)
        {
            return AtTable(play, played, before, paper);
        }

        return play.Table is { Own: not null, Papers.IsEmpty: true, Rounds.IsEmpty: true } && TalkDesk.Offered(_pack, play, _seat) is { } words
            ? AtTalks(play, played, before, words)
            : CloseTable(play, played, before, post);
    }

    /// <summary>The turn is resolved: what lies on the table is judged.</summary>
    private Moment CloseTable(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post)
    {
        _written.Add(new LogRecord.Decided(new Decision.EndedTurn()));
        var end = play.Table is { } closed ? new TableEnd(closed.State, [.. play.Now.OfType<Decision.Refused>().Select(refused => refused.Package)]) : null;
        var ended = Accept(play, new Decision.EndedTurn());
        return Moved(ended, played, before, post, end, ended.Past[^1]);
    }

    private Moment AtTable(Play play, ImmutableArray<PlayedScene> played, Moment? before, TabledPaper paper)
    {
        var papers = _pack.Words.Seats[_seat].Papers;
        var words = paper.Who == _seat ? papers.Own! : papers;
        return Page(play, played, before, Stage.Table, new Stop.Paper(paper.Who, paper.Package, words), StopOptions.OfPaper(words, TalkDesk.Offered(_pack, play, _seat)));
    }

    private Moment AtTalks(Play play, ImmutableArray<PlayedScene> played, Moment? before, TalkWords words) =>
        Page(play, played, before, Stage.Table, new Stop.Talks(words), TalkDesk.Options(_pack, play, words));

    /// <summary>From a paper to the rounds: nothing is decided yet.</summary>
    private Moment BeginTalks(Moment now)
    {
        _written.Add(new LogRecord.Continued());
        return AtTalks(now.Play, now.Played, now, _pack.Words.Seats[_seat].Talks!);
    }

    /// <summary>A paper is put and answered, or another's is to be signed, or the seat gets up.</summary>
    private Moment Talk(Moment now, Decision decision)
    {
        _written.Add(new LogRecord.Decided(decision));
        var play = Accept(now.Play, decision);
        return decision switch
        {
            Decision.WalkedOut => CloseTable(play, now.Played, now, null),
            Decision.Tabled when _pack.Words.Seats[_seat].Talks is { } words => AtTalks(play, now.Played, now, words),
            _ => TakeUp(play, now.Played, now, null),
        };
    }

    /// <summary>The rounds are over: papers that were neither signed nor refused are taken up one by one, and the table is closed.</summary>
    private Moment EndTalks(Moment now)
    {
        if (now.Play.Table is not { } table || StopOptions.NextPaper(now.Play, table, _seat) is not { } paper)
        {
            return CloseTable(now.Play, now.Played, now, null);
        }

        _written.Add(new LogRecord.Continued());
        return AtTable(now.Play, now.Played, now, paper);
    }

    /// <summary>What moved; where the game turned, the telling of it comes first.</summary>
    private Moment Moved(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stop.Post? post, TableEnd? end, TurnRecord turn)
    {
        var moved = new Stop.Moved(turn, post, end) { Unsigned = TurningDesk.Unsigned(_pack, turn, _seat, before?.Told ?? []) };
        Stop stop = TurningDesk.Told(_pack, play, turn, _seat) is { } told ? new Stop.Turned(told.Place, told.Beats, 0, moved) : moved;
        return Remember(Page(play, played, before, Stage.Moved, stop, []), moved.Unsigned, post?.Quiet);
    }

    /// <summary>Notes what is read here, so that it is not read again.</summary>
    private static Moment Remember(Moment moment, params string?[] texts) => moment with { Told = moment.Told.AddRange(texts.OfType<string>()) };

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
        var broke = reading.Beat.End == BeatEnd.Broken;
        if (reading.Beat is { Lines.IsEmpty: true, Choices.IsEmpty: true })
        {
            return Next(reading.Play, played, before, Stage.Scene) with { Problems = reading.Problems, SceneBroke = broke };
        }

        var options = StopOptions.OfBeat(_pack, reading.Beat, _scenes.Peek);
        return new Moment(reading.Play, _scenes.Save(), Stage.Scene, scene, played, new Stop.SceneBeat(scene, reading.Beat, first), options, before?.Play ?? play,
            [.. reading.Answers.Select(answer => answer.Card + answer.Option)], reading.Problems)
        {
            Told = before?.Told ?? [],
            SceneBroke = broke,
        };
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
        return Decide(now, sign ? new Decision.Accepted(paper.Package) : new Decision.Refused(paper.Package));
    }

    /// <summary>The seat's own paper goes on the table, or is offered to nobody.</summary>
    private Moment PutOwn(Moment now, Stop.Paper paper, bool put) => Decide(now, put ? new Decision.Accepted(paper.Package) : new Decision.Offered(null));

    private Moment Decide(Moment now, Decision decision)
    {
        _written.Add(new LogRecord.Decided(decision));
        return TakeUp(Accept(now.Play, decision), now.Played, now, null);
    }

    private Moment Page(Play play, ImmutableArray<PlayedScene> played, Moment? before, Stage stage, Stop stop, ImmutableArray<StopOption> options)
    {
        return new Moment(play, _scenes.Save(), stage, null, played, stop, options, before?.Play ?? play, [], []) { Told = before?.Told ?? [] };
    }

    private static Play Accept(Play play, Decision decision)
    {
        return Game.Apply(play, decision) is Outcome.Accepted accepted ? accepted.Play : throw new InvalidOperationException($"The model refused {decision}.");
    }
}
