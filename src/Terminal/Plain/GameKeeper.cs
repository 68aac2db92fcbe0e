using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Terminal.Plain;

/// <summary>Keeps a game on disk while it is played: from the first choice on, after every act, the one before it beside it (DESIGN section 7).</summary>
public sealed class GameKeeper : IDisposable
{
    /// <summary>Stamped on the saves of a game in which every number is exact.</summary>
    private const string OpenBook = "open book";

    private SaveStore _store;
    private readonly TimeProvider _clock;
    private readonly string _version;
    private readonly Func<string, string> _shown;
    private SaveSlot? _slot;
    private string _lastProblem = "";

    /// <param name="store">The folder.</param>
    /// <param name="slot">The place of the game that goes on, or null for a new one.</param>
    /// <param name="clock">Says when a save was written; no clock time enters the game's text.</param>
    /// <param name="version">Version of the program.</param>
    /// <param name="shown">How a path is shown to the player.</param>
    public GameKeeper(SaveStore store, SaveSlot? slot, TimeProvider clock, string version, Func<string, string> shown)
    {
        (_store, _slot, _clock, _version, _shown) = (store, slot, clock, version, shown);
    }

    /// <summary>The save as the player may name it; null before the first choice.</summary>
    public string? SavedAs { get; private set; }

    /// <summary>Whether the last act is on disk.</summary>
    public bool IsKept { get; private set; }

    /// <summary>The folder's saves, newest first.</summary>
    public IReadOnlyList<SaveEntry> All => _store.All;

    /// <summary>How a game is set up again from its save.</summary>
    public static GameSetup SetupOf(SaveFile save) => new(save.Seed, save.Seat, save.Policies) { OpenBook = save.SessionState == OpenBook };

    /// <summary>Writes the game as it stands; a sentence where that failed, once for each reason.</summary>
    public string? Keep(GameSession session)
    {
        if (!session.HasChosen)
        {
            return null;
        }

        if (_slot is null && !_store.TryStart(session.Seat, session.Setup.Seed, out _slot!, out var problem) || !_slot.TryWrite(Write(session), out problem))
        {
            var isNew = problem.Message != _lastProblem;
            (_lastProblem, IsKept) = (problem.Message, false);
            return isNew ? problem.Message : null;
        }

        (_lastProblem, SavedAs, IsKept) = ("", _shown(_slot.Path), true);
        return null;
    }

    /// <summary><c>turn 3</c> or <c>2021 H1</c>: where the game stands, for a sentence.</summary>
    public static string Place(GameSession session)
    {
        var play = session.Now.Play;
        return session.Now.Stop is Stop.Ended ? "at its ending" : play.Start.Phase == Phase.Talks ? $"turn {play.Start.Turn + 1}" : GameDate.Label(play);
    }

    public string Shown(string path) => _shown(path);

    /// <summary>Keeps the game in another folder from now on; a sentence where that folder does not take it either.</summary>
    public string? KeepIn(string folder, GameSession session)
    {
        if (!SaveStore.TryOpen(folder, _clock, out var store, out var problem))
        {
            return problem.Message;
        }

        _slot?.Dispose();
        (_store, _slot) = (store, null);
        return Keep(session);
    }

    /// <summary>Writes a text beside the saves; its name as the player may type it, or null with a sentence.</summary>
    public string? WriteReport(string name, string text, out string problem)
    {
        return _store.TryWriteText(name, text, out var path, out problem) ? _shown(path) : null;
    }

    public void Dispose() => _slot?.Dispose();

    private SaveFile Write(GameSession session)
    {
        var moment = session.Now;
        var info = session.Pack.Info;
        return new SaveFile(
            _version, _clock.GetUtcNow(), new PackStamp(info.Id, info.Version, info.Hash), session.Setup.Seed, session.Seat, session.Setup.Policies, session.Log,
            moment.Play.Start.ToText(), moment.Ink, session.Setup.OpenBook ? OpenBook : "", moment.Play.Start.Fingerprint,
            $"{GameDate.Label(moment.Play)}, {Place(session)}{(session.Setup.OpenBook ? ", " + OpenBook : "")}")
        {
            Drafts = session.Drafts.Book,
        };
    }
}
