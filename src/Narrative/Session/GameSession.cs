using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Drafts;
using BrighterFuture.Narrative.Log;

namespace BrighterFuture.Narrative.Session;

/// <summary>
/// One person's game while it is played: the moment on the screen, the log behind it, undo and redo. The moments themselves never change; this only
/// remembers which one is shown.
/// </summary>
public sealed class GameSession
{
    private readonly TurnFlow _flow;
    private readonly List<Held> _path = [];

    private GameSession(StoryPack pack, GameSetup setup)
    {
        (Pack, Setup) = (pack, setup);
        _flow = new TurnFlow(pack, setup);
    }

    private sealed record Held(Moment Moment, int Position);

    public StoryPack Pack { get; }

    public GameSetup Setup { get; }

    public Seat Seat => Setup.Person!.Value;

    public GameLog Log { get; private set; } = GameLog.Empty;

    /// <summary>The packages the person is thinking about; they lie beside the story, and undo of the story leaves them.</summary>
    public DraftDesk Drafts { get; } = new();

    /// <summary>What stands before the reader.</summary>
    public Moment Now => _path[^1].Moment;

    /// <summary>Every moment of this line of play, the first page first; a page from which an envoy was sent stands once.</summary>
    public IEnumerable<Moment> Path => _path.Where((_, place) => place + 1 == _path.Count || !_path[place + 1].Moment.IsBeside).Select(held => held.Moment);

    /// <summary>Whether the person has chosen anything yet: a game is kept from its first choice on.</summary>
    public bool HasChosen => Log.Branches.Any(branch => branch.Records.Any(record => record.IsChoice));

    /// <summary>A new game at its first page.</summary>
    public static GameSession New(StoryPack pack, GameSetup setup)
    {
        var session = new GameSession(pack, setup);
        session.Keep(session._flow.Begin(Game.Start(pack.Scenario, setup)));
        return session;
    }

    /// <summary>A game as its log left it: every act is done again and must give what it gave; where the story was edited, the report says what changed.</summary>
    public static GameSession Resume(StoryPack pack, GameSetup setup, GameLog log, out ResumeReport report)
    {
        var session = New(pack, setup);
        var happened = log.Happened;
        var opening = session.Log.Position;
        var done = StartsWith(happened, session.Log.Happened) ? session.Replay(happened[opening..]) + opening : 0;
        report = ResumeReport.Whole;
        if (done < happened.Length)
        {
            report = session.StandAtLastScene(happened, done);
        }

        session.Log = report.IsWhole ? log : session.Log;
        return session;
    }

    /// <summary>Goes on where text waits.</summary>
    public void GoOn() => Keep(_flow.GoOn(Now));

    /// <summary>Takes a numbered option; false where there is no such number.</summary>
    public bool Pick(int number)
    {
        if (Now.Options.FirstOrDefault(option => option.Number == number) is not { } option)
        {
            return false;
        }

        Keep(_flow.Pick(Now, option));
        return true;
    }

    /// <summary>Sends an envoy to China, Japan or Russia; null where he left, else why he cannot.</summary>
    public Outcome.Refused? Visit(Decision.Courted courted) => Beside(courted);

    /// <summary>Gives a pledge in public, or takes the standing one back; null where it was said, else why not.</summary>
    public Outcome.Refused? Pledge(Decision.Pledged pledged) => Beside(pledged);

    private Outcome.Refused? Beside(Decision decision)
    {
        if (Game.Apply(Now.Play, decision) is Outcome.Refused refused)
        {
            return refused;
        }

        Keep(_flow.Beside(Now, decision));
        return null;
    }

    /// <summary>
    /// Puts any package: in a round of the open table, where the others answer it, or before it opens as the seat's paper of this turn. Null where it was
    /// taken; else why not.
    /// </summary>
    public Outcome.Refused? Put(string package) => Do(Now.Play.Table is null ? new Decision.Offered(package) : new Decision.Tabled(package));

    /// <summary>The option of this stop that signs a paper of somebody else; null where it is not before the reader.</summary>
    public StopOption? SignsNow(string package) => Now.Stop switch
    {
        Stop.Talks => Now.Options.FirstOrDefault(option => TalkDesk.DecisionOf(option) is Decision.Accepted accepted && accepted.Package == package),
        Stop.Paper paper when paper.Who != Seat && paper.Package == package => Now.Options.FirstOrDefault(option => option.Key == StopOptions.SignKey),
        _ => null,
    };

    /// <summary>Leaves the open table. Null where it was taken; else why not.</summary>
    public Outcome.Refused? WalkOut() => Do(new Decision.WalkedOut());

    /// <summary>The one line behind a closed choice, where the scene has one.</summary>
    public string? BehindClosed(StopOption option) => _flow.BehindClosed(Now, option);

    /// <summary>The option that was taken at a moment of this line of play; null where none was.</summary>
    public StopOption? ChosenAt(Moment moment)
    {
        var at = _path.FindIndex(held => ReferenceEquals(held.Moment, moment));
        var chosen = at < 0 || at + 1 >= _path.Count ? null : Log.Happened[_path[at].Position.._path[at + 1].Position].FirstOrDefault(record => record.IsChoice);
        return chosen switch
        {
            LogRecord.Chose chose => moment.Options.FirstOrDefault(option => option.Ink == chose.Choice),
            LogRecord.Decided { Decision: Decision.Answered answered } => moment.Options.FirstOrDefault(option => option.Card == answered.Card && option.Key == answered.Option),
            LogRecord.Decided { Decision: var done } when moment.Stop is Stop.Talks => moment.Options.FirstOrDefault(option => done.Equals(TalkDesk.DecisionOf(option))),
            LogRecord.Decided { Decision: Decision.Accepted } => moment.Options.FirstOrDefault(option => option.Key == StopOptions.SignKey),
            LogRecord.Decided { Decision: Decision.Refused } => moment.Options.FirstOrDefault(option => option.Key == StopOptions.RefuseKey),
            _ => null,
        };
    }

    /// <summary>Back to before the last choice; false where there is none. The branch left stays in the log.</summary>
    public bool Undo()
    {
        if (!Log.CanUndo)
        {
            return false;
        }

        Log = Log.Undo();
        while (_path.Count > 1 && _path[^1].Position > Log.Position)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        return true;
    }

    /// <summary>Forward again over the choice that undo took back; false where there is none.</summary>
    public bool Redo()
    {
        if (!Log.CanRedo)
        {
            return false;
        }

        var target = Log.Redo();
        return Replay(target.Happened[Log.Position..]) > 0;
    }

    /// <summary>Gives the present branch a name.</summary>
    public void NameBranch(string name) => Log = Log.Rename(Log.Current, name);

    /// <summary>To the end of another branch of the same game.</summary>
    public bool Switch(int branch)
    {
        var target = Log.Switch(branch);
        var shared = Log.Happened.Zip(target.Happened).TakeWhile(pair => pair.First == pair.Second).Count();
        var back = _path.FindLastIndex(held => held.Position <= shared);
        _path.RemoveRange(back + 1, _path.Count - back - 1);
        Log = target.GoTo(_path[^1].Position);
        var rest = target.Happened[Log.Position..];
        return Replay(rest) == rest.Length;
    }

    private Outcome.Refused? Do(Decision decision)
    {
        if (Game.Apply(Now.Play, decision) is Outcome.Refused refused)
        {
            return refused;
        }

        if (_flow.Do(Now, decision) is not { } moment)
        {
            return new Outcome.Refused(Refusal.NoTable, []);
        }

        Keep(moment);
        return null;
    }

    private static bool StartsWith(ImmutableArray<LogRecord> records, ImmutableArray<LogRecord> beginning) => records.Length >= beginning.Length && records.AsSpan()[..beginning.Length].SequenceEqual(beginning.AsSpan());

    private void Keep(Moment moment)
    {
        Log = Log.Append(_flow.TakeWritten());
        _path.Add(new Held(moment, Log.Position));
    }

    /// <summary>Does recorded acts again; how many records came out as recorded.</summary>
    private int Replay(ImmutableArray<LogRecord> records)
    {
        var done = 0;
        while (done < records.Length && ActAgain(records[done]) is { } moment)
        {
            var written = _flow.TakeWritten();
            if (!Repeats(records[done..], written))
            {
                break;
            }

            Log = Log.Append(records.Skip(done).Take(written.Length));
            _path.Add(new Held(moment, Log.Position));
            done += written.Length;
        }

        _flow.TakeWritten();
        return done;
    }

    private Moment? ActAgain(LogRecord record)
    {
        if (record is LogRecord.Continued)
        {
            return Now.TextWaits ? _flow.GoOn(Now) : ToOrFromTalks() is { } turned ? _flow.Pick(Now, turned) : null;
        }

        if (record is LogRecord.Decided { ByStory: false, Decision: var decision } && _flow.Do(Now, decision) is { } done)
        {
            return done;
        }

        if (record is LogRecord.Decided { Decision: (Decision.Courted or Decision.Pledged) and var beside })
        {
            return Game.Apply(Now.Play, beside) is Outcome.Accepted ? _flow.Beside(Now, beside) : null;
        }

        return Recorded(record) is { Number: not null } option ? _flow.Pick(Now, option) : null;
    }

    /// <summary>The option that goes from a paper to the rounds, or from the rounds to the papers: nothing is decided by it.</summary>
    private StopOption? ToOrFromTalks() => Now.Options.FirstOrDefault(option => option.Key == (Now.Stop is Stop.Paper ? TalkDesk.BeginKey : TalkDesk.CloseKey));

    /// <summary>The option a record stands for, at the present stop.</summary>
    private StopOption? Recorded(LogRecord record)
    {
        return record switch
        {
            LogRecord.Chose chose => Now.Stop is Stop.SceneBeat ? ByTextElseByPlace(chose) : null,
            LogRecord.Decided { Decision: Decision.Answered answered, ByStory: false } => Now.Stop is Stop.SceneBeat ? null : Now.Options.FirstOrDefault(option => option.Card == answered.Card && option.Key == answered.Option),
            LogRecord.Decided { Decision: Decision.Accepted accepted } when Now.Stop is Stop.Talks => Now.Options.FirstOrDefault(option => accepted.Equals(TalkDesk.DecisionOf(option))),
            LogRecord.Decided { Decision: Decision.Accepted accepted } => Now.Stop is Stop.Paper paper && paper.Package == accepted.Package ? Now.Options[0] : null,
            LogRecord.Decided { Decision: Decision.Refused refused } => Now.Stop is Stop.Paper paper && paper.Package == refused.Package ? Now.Options[1] : null,
            LogRecord.Decided { Decision: Decision.Offered { Package: null } } => Now.Stop is Stop.Paper paper && paper.Who == Seat ? Now.Options[1] : null,
            _ => null,
        };
    }

    private StopOption? ByTextElseByPlace(LogRecord.Chose chose)
    {
        return Now.Options.FirstOrDefault(option => TextHash.Of(option.Text) == chose.TextHash) ?? Now.Options.FirstOrDefault(option => option.Ink == chose.Choice);
    }

    /// <summary>Whether an act gave what it had given; the words of a choice may have been edited.</summary>
    private static bool Repeats(ImmutableArray<LogRecord> records, ImmutableArray<LogRecord> written)
    {
        return records.Length >= written.Length && records.Zip(written).All(pair => pair.First == pair.Second || (pair.First is LogRecord.Chose was && pair.Second is LogRecord.Chose now && was.Choice == now.Choice));
    }

    /// <summary>Edited rules may refuse what was decided (a paper that is no longer on the table, an ask that is closed): such a decision falls away, and the report says that the game did not come back whole.</summary>
    private IEnumerable<Decision> StillPossible(IEnumerable<Decision> decisions)
    {
        var play = Game.Start(Pack.Scenario, Setup);
        foreach (var decision in decisions)
        {
            var outcome = Game.Apply(play, decision);
            if (outcome is Outcome.Accepted accepted)
            {
                play = accepted.Play;
                yield return decision;
            }
        }
    }

    /// <summary>The story changed under the log: decisions and numbers are kept, and the game goes on at the start of the scene that was on the screen.</summary>
    private ResumeReport StandAtLastScene(ImmutableArray<LogRecord> happened, int done)
    {
        var play = Game.Fold(Pack.Scenario, Setup, StillPossible(happened.OfType<LogRecord.Decided>().Select(record => record.Decision)));
        var entered = happened.OfType<LogRecord.Entered>().Select(record => record.Scene).Where(Pack.Scenes.ByKnot.ContainsKey).ToList();
        Log = Log.GoTo(0).Append(happened);
        var before = _path.FindLastIndex(held => held.Moment.Scene?.Knot != entered.LastOrDefault());
        var moment = _flow.StandAt(play, happened, before >= 0 ? _path[before].Moment.Ink : null);
        _flow.TakeWritten();
        _path.Clear();
        _path.Add(new Held(moment, Log.Position));
        return new ResumeReport(done, happened.Length, entered.LastOrDefault());
    }
}

/// <summary>How a saved game came back.</summary>
/// <param name="Done">Records that gave what they had given.</param>
/// <param name="Of">Records there were.</param>
/// <param name="Scene">The scene at whose start it stands where the story changed, or null.</param>
public sealed record ResumeReport(int Done, int Of, string? Scene)
{
    public static ResumeReport Whole { get; } = new(0, 0, null);

    public bool IsWhole => Done == Of;
}
