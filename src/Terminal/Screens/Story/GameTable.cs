using System.Security.Cryptography;
using System.Text;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
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
internal sealed class GameTable(GameSession session, GameKeeper keeper)
{
    private const int UndosBeforeHint = 3;
    private readonly Dictionary<Moment, string> _chosen = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _undos;

    public GameSession Session => session;

    public GameKeeper Keeper => keeper;

    public StoryPack Pack => session.Pack;

    public Seat Seat => session.Seat;

    public Moment Now => session.Now;

    public Arrival Arrival { get; private set; }

    /// <summary>Choices made since the game was opened here: keys appear when they first have a use.</summary>
    public int Choices { get; private set; }

    /// <summary>How the game was left, once it was.</summary>
    public Leaving Leaving { get; set; }

    /// <summary>What is asked for on leaving: a seat's or a save's name.</summary>
    public string Wanted { get; set; } = "";

    /// <summary>What was chosen at a moment, as it stood there; null where nothing was.</summary>
    public string? ChosenAt(Moment moment) => _chosen.GetValueOrDefault(moment);

    /// <summary>The moment before this one, or null.</summary>
    public Moment? Before => session.Path.Reverse().Skip(1).FirstOrDefault();

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
        var text = before.Options.FirstOrDefault(option => option.Number == number)?.Text ?? "";
        var problem = Act(Arrival.Chosen, () => session.Pick(number));
        if (problem is null || Now != before)
        {
            _chosen[before] = $"{number}  {text}";
            Choices++;
        }

        return problem;
    }

    /// <summary>Back before the last choice; a sentence to say.</summary>
    public string? Undo()
    {
        if (!session.Undo())
        {
            return "There is nothing to undo: this is the first choice.";
        }

        Arrival = Arrival.Back;
        return ++_undos >= UndosBeforeHint ? keeper.Keep(session) ?? "Saves (s) shows all branches." : keeper.Keep(session);
    }

    /// <summary>Forward again over what undo took back; a sentence where there is nothing.</summary>
    public string? Redo()
    {
        if (!session.Redo())
        {
            return "There is nothing to redo.";
        }

        Arrival = Arrival.Chosen;
        return keeper.Keep(session);
    }

    /// <summary>To another branch of this game; a sentence where something is wrong.</summary>
    public string? Switch(int branch)
    {
        session.Switch(branch);
        Arrival = Arrival.Onward;
        return keeper.Keep(session);
    }

    public string? Keep() => keeper.Keep(session);

    /// <summary>Whether a line was read before.</summary>
    public bool WasSeen(Paragraph paragraph) => _seen.Contains(Mark(paragraph));

    private string? Act(Arrival arrival, Func<bool> act)
    {
        var read = StoryPages.Of(Pack, Now, Seat);
        try
        {
            if (!act())
            {
                return "There is no such option. Nothing has changed.";
            }
        }
        catch (InvalidOperationException e)
        {
            return $"The story stopped: {e.Message.TrimEnd('.')}. You are back before your last choice; nothing is lost. Choose again.";
        }

        _seen.UnionWith(read.Select(Mark));
        (Arrival, _undos) = (arrival, 0);
        return keeper.Keep(session);
    }

    private static string Mark(Paragraph paragraph) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(paragraph.Text)).AsSpan(0, 8));
}
