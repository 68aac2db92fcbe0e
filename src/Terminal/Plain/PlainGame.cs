using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Plain;

/// <summary>How a plain game was left.</summary>
public enum Leaving
{
    /// <summary>The player has left, or the input has ended.</summary>
    Quit,

    /// <summary>The same game again from its beginning.</summary>
    Replay,

    /// <summary>The same game from another seat.</summary>
    OtherSeat,

    /// <summary>Another saved game.</summary>
    Load,
}

/// <summary>A game told line by line (screens.md section 5): append only, numbered choices, every panel as a command.</summary>
public sealed class PlainGame
{
    private readonly PlainConsole _console;
    private readonly GameKeeper _keeper;
    private readonly PlainCommands _commands;

    public PlainGame(GameSession session, PlainConsole console, GameKeeper keeper)
    {
        (Session, _console, _keeper) = (session, console, keeper);
        _commands = new PlainCommands(this, console, keeper);
    }

    public GameSession Session { get; }

    /// <summary>What is asked for on leaving: a seat's or a save's name.</summary>
    public string Wanted { get; private set; } = "";

    private Leaving? Left { get; set; }

    /// <summary>Plays until the player leaves or the input ends.</summary>
    public Leaving Run()
    {
        ShowStop();
        while (Left is null)
        {
            if (_console.Ask(Prompt()) is { } line)
            {
                Hear(line.Trim());
            }
            else
            {
                EndOfInput();
            }
        }

        return Left.Value;
    }

    /// <summary>Prints what stands before the reader.</summary>
    public void ShowStop()
    {
        _console.Blank();
        _console.Say(StoryPages.Of(Session.Pack, Session.Now, Session.Seat));
    }

    public void Leave(Leaving leaving, string wanted = "") => (Left, Wanted) = (leaving, wanted);

    private int Open => Session.Now.Options.Count(option => option.Number is not null);

    private string Prompt()
    {
        if (Session.Now.Stop is Stop.Ended)
        {
            return "The game is over. A command, or :quit: ";
        }

        return Session.Now.TextWaits ? "Empty line to continue: " : $"Choose 1 to {Open}: ";
    }

    private void Hear(string line)
    {
        if (line.StartsWith(':'))
        {
            _commands.Do(line[1..].Trim());
        }
        else if (Session.Now.Stop is Stop.Ended)
        {
            _console.Note("The game is over: nothing is left to choose. :help lists what can be done.");
        }
        else if (line.Length == 0)
        {
            HearNothing();
        }
        else if (int.TryParse(line, out var number))
        {
            Choose(number);
        }
        else
        {
            _console.Note($"\"{Short(line)}\" is no number and no command. {Options()} Commands begin with a colon; :help lists them. Nothing has changed.");
        }
    }

    private void HearNothing()
    {
        if (!Session.Now.TextWaits)
        {
            _console.Say(StoryPages.Question(Session.Pack, Session.Now));
            return;
        }

        Session.GoOn();
        Keep();
        ShowStop();
    }

    private void Choose(int number)
    {
        if (Session.Now.TextWaits)
        {
            _console.Note($"There is no option {number} here: the text goes on. An empty line continues. Nothing has changed.");
        }
        else if (Session.Pick(number))
        {
            _console.Note($"You chose {number}.");
            Keep();
            ShowStop();
        }
        else
        {
            _console.Note($"There is no option {number}. {Options()} Nothing has changed.");
        }
    }

    private string Options() => Session.Now.TextWaits ? "The text goes on; an empty line continues." : $"Options are 1 to {Open}.";

    private void Keep()
    {
        if (_keeper.Keep(Session) is { } problem)
        {
            _console.Note(problem);
        }
    }

    private void EndOfInput()
    {
        Keep();
        _console.Note(Parting(_keeper, Session, name => $"Input ended. Saved: {name}, {GameKeeper.Place(Session)}. Go on with: brighter-future play --load {name}", "Input ended. Nothing was chosen yet, so no game is kept."));
        Leave(Leaving.Quit);
    }

    /// <summary>What is said on leaving: where the game is kept, that it is not, or that there was nothing to keep.</summary>
    internal static string Parting(GameKeeper keeper, GameSession session, Func<string, string> saved, string nothing)
    {
        if (!session.HasChosen)
        {
            return nothing;
        }

        return keeper is { IsKept: true, SavedAs: { } name } ? saved(name) : "The game could not be saved: its last acts are lost with this window. What was kept before is whole.";
    }

    private static string Short(string line)
    {
        const int Most = 30;
        return line.Length <= Most ? line : line[..Most] + "...";
    }
}
