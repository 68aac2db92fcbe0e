using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Drafts;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens.First;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>How the reader came to the page before him.</summary>
internal enum Arrival
{
    /// <summary>The text went on.</summary>
    Onward,

    /// <summary>By a choice.</summary>
    Chosen,

    /// <summary>By undo.</summary>
    Back,
}

/// <summary>The game that is played: acts on the session, keeps it on disk, and remembers what was read.</summary>
/// <param name="session">The game.</param>
/// <param name="keeper">Keeps it on disk.</param>
/// <param name="seen">Marks of the lines that were read before, in this game and in others; it grows while one reads.</param>
internal sealed class GameTable(GameSession session, GameKeeper keeper, ISet<string>? seen = null)
{
    private const int UndosBeforeHint = 3;

    /// <summary>How the engine says that a line did not come back.</summary>
    private const string TooLong = "did not come back";

    private readonly ISet<string> _seen = seen ?? new HashSet<string>(StringComparer.Ordinal);
    private Trouble? _trouble;
    private int _undos;

    public GameSession Session => session;

    public GameKeeper Keeper => keeper;

    public StoryPack Pack => session.Pack;

    public Seat Seat => session.Seat;

    public Moment Now => session.Now;

    /// <summary>The package that is thought about.</summary>
    public DraftBoard Drafts { get; } = new(session);

    public Arrival Arrival { get; private set; }

    /// <summary>Choices made since the game was opened here: keys appear when they first have a use.</summary>
    public int Choices { get; private set; }

    /// <summary>How the game was left, once it was.</summary>
    public Leaving Leaving { get; set; }

    /// <summary>What is asked for on leaving: a seat's or a save's name.</summary>
    public string Wanted { get; set; } = "";

    /// <summary>What was chosen at a moment, as it stood there; null where nothing was.</summary>
    public string? ChosenAt(Moment moment) => session.ChosenAt(moment) is { } option ? $"{option.Number}  {option.Text}" : null;

    /// <summary>What stood on the page that undo left; null where nothing was undone.</summary>
    public Moment? Left { get; private set; }

    /// <summary>Where the story broke and what the engine said; empty while nothing did.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>The moment before this one, or null.</summary>
    public Moment? Before => session.Path.Reverse().Skip(1).FirstOrDefault();

    /// <summary>What went wrong and can be answered; reading it forgets it.</summary>
    public Trouble? TakeTrouble()
    {
        var trouble = _trouble;
        _trouble = null;
        return trouble;
    }

    /// <summary>Goes on where text waits; a sentence where something is wrong.</summary>
    public string? GoOn()
    {
        return Act(Arrival.Onward, () =>
        {
            session.GoOn();
            return true;
        });
    }

    /// <summary>Takes a numbered option; a sentence where something is wrong.</summary>
    public string? Pick(int number)
    {
        var before = Now;
        var problem = Act(Arrival.Chosen, () => session.Pick(number));
        Choices += Now != before ? 1 : 0;
        return problem;
    }

    /// <summary>Puts the open draft on the table; a sentence to say.</summary>
    public string Put()
    {
        var before = Now;
        var sentence = Drafts.Put();
        if (Now != before)
        {
            (Arrival, _undos) = (Arrival.Onward, 0);
            Keep();
        }

        return sentence;
    }

    /// <summary>Puts a package that was typed; a sentence to say.</summary>
    public string PutPackage(string package)
    {
        var isTable = Now.Play.Table is not null;
        if (session.Put(package) is { } refused)
        {
            return TalkPages.Refused(refused);
        }

        (Arrival, _undos) = (Arrival.Onward, 0);
        Keep();
        return isTable ? "Put across the table." : "Your paper of this turn. It lies on the table when the turn ends, if one is open.";
    }

    /// <summary>Leaves the open table; a sentence to say.</summary>
    public string WalkOut()
    {
        if (session.WalkOut() is { } refused)
        {
            return TalkPages.Refused(refused);
        }

        (Arrival, _undos) = (Arrival.Onward, 0);
        Keep();
        return "You have left the table.";
    }

    /// <summary>Sends an envoy; a sentence to say.</summary>
    public string Visit(Decision.Courted courted)
    {
        if (session.Visit(courted) is { } refused)
        {
            return CourtPages.Refused(refused);
        }

        (Arrival, _undos) = (Arrival.Onward, 0);
        Keep();
        return CourtPages.Sent(Pack, Seat, courted);
    }

    /// <summary>Gives a pledge, or takes one back; a sentence to say.</summary>
    public string Pledge(Decision.Pledged pledged)
    {
        if (session.Pledge(pledged) is { } refused)
        {
            return PledgePages.Refused(refused);
        }

        (Arrival, _undos) = (Arrival.Onward, 0);
        Keep();
        return PledgePages.Said(Pack, Now, Seat, pledged);
    }

    /// <summary>Back before the last choice; a sentence to say.</summary>
    public string? Undo()
    {
        var left = Now;
        if (!session.Undo())
        {
            return "There is nothing to undo: this is the first choice.";
        }

        (Arrival, Left) = (Arrival.Back, left);
        Keep();
        return ++_undos >= UndosBeforeHint ? "Saves (s) shows all branches." : null;
    }

    /// <summary>Forward again over what undo took back; a sentence where there is nothing.</summary>
    public string? Redo()
    {
        if (!session.Redo())
        {
            return "There is nothing to redo.";
        }

        Arrival = Arrival.Chosen;
        Keep();
        return null;
    }

    /// <summary>To another branch of this game.</summary>
    public void Switch(int branch)
    {
        session.Switch(branch);
        Arrival = Arrival.Onward;
        Keep();
    }

    /// <summary>Writes the game to disk; where that fails it is a trouble, once for each reason.</summary>
    public void Keep()
    {
        if (keeper.Keep(session) is { } problem)
        {
            _trouble = Troubles.Unsaved(problem);
        }
    }

    /// <summary>Goes on past a scene that broke.</summary>
    public void GoOnWithout()
    {
        session.Redo();
        Arrival = Arrival.Onward;
        Keep();
    }

    /// <summary>Writes what a writer needs to see a fault again; a sentence to say.</summary>
    public string Report(string fault)
    {
        var name = $"report-{Seat.ToString().ToLowerInvariant()}-seed{session.Setup.Seed}.txt";
        return keeper.WriteReport(name, StoryReport.Of(session, fault), out var problem) is { } written ? $"Copied to {written}." : problem;
    }

    /// <summary>Whether a line was read before.</summary>
    public bool WasSeen(Paragraph paragraph) => _seen.Contains(SeenMark.Of(paragraph));

    private string? Act(Arrival arrival, Func<bool> act)
    {
        var read = StoryPages.Of(Pack, Now, Seat);
        if (!act())
        {
            return "There is no such option. Nothing has changed.";
        }

        _seen.UnionWith(read.Select(SeenMark.Of));
        (Arrival, _undos) = (arrival, 0);
        Keep();
        if (Now.SceneBroke)
        {
            Stop(Now.Problems);
        }

        return null;
    }

    /// <summary>A scene that broke is taken back, so that the player can choose otherwise; where there is no choice to go back to, the game goes on without it.</summary>
    private void Stop(ImmutableArray<StoryProblem> problems)
    {
        var fault = problems.LastOrDefault() is { } last ? $"{last.Place}, \"{last.Text.TrimEnd('.')}\"" : "a scene";
        var isBack = session.Undo();
        Arrival = isBack ? Arrival.Back : Arrival;
        Fault = fault;
        _trouble = problems.Any(problem => problem.Text.Contains(TooLong, StringComparison.Ordinal)) ? Troubles.StoryTooLong(isBack) : Troubles.StoryStopped(fault, isBack);
    }
}
