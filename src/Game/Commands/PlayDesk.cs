using BrighterFuture.Files.Plays;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.First;

namespace BrighterFuture.Game.Commands;

/// <summary>One run of the program: games one after another, until the player leaves.</summary>
internal sealed class PlayDesk
{
    /// <summary>The ending of the save before a save.</summary>
    private const string PreviousEnding = ".bak";

    private readonly PlayRequest _request;
    private readonly PlayPlan _plan;
    private StoryPack _pack = null!;
    private readonly PlainConsole _console;
    private readonly string _folder;
    private readonly bool _isScreens;
    private readonly List<string> _said = [];
    private SaveStore _store = null!;
    private ScreenPlay? _screens;

    public PlayDesk(PlayRequest request, PlayPlan plan, PlayFile? recorded)
    {
        (_request, _plan) = (request, plan);
        _isScreens = IsScreens(request, recorded);
        _folder = SaveFolder.Find(request.SaveDir, Environment.CurrentDirectory);
        _console = new PlainConsole(Input(request, plan, recorded), Console.Out, Console.IsInputRedirected || recorded is not null, plan.Width);
    }

    /// <summary>Plays; the exit code.</summary>
    public int Run()
    {
        try
        {
            return Play();
        }
        finally
        {
            _screens?.Dispose();
            _said.ForEach(Console.Error.WriteLine);
        }
    }

    private int Play()
    {
        if (!SaveStore.TryOpen(_folder, TimeProvider.System, out _store, out var problem))
        {
            return Refuse(problem.Message);
        }

        var reading = Task.Run(ReadPack);
        _screens = _isScreens ? new ScreenPlay(_request.Colors, _folder) : null;
        if (_screens is { } screens && !screens.WaitFor(reading))
        {
            return screens.EndedBy ?? _exit;
        }

        if (reading.GetAwaiter().GetResult() is { } packProblem)
        {
            return Refuse(packProblem);
        }

        var table = _request.Load is not null || _request.Continue ? Saved(PathToLoad()) : New(_plan.Seat, _plan.Seed ?? PlayCommand.OwnSeed());
        while (table is not null)
        {
            using var keeper = table.Keeper;
            var (left, wanted) = _screens?.Play(table.Session, keeper) ?? Plain(table.Session, keeper);
            var setup = table.Session.Setup;
            keeper.Dispose();
            table = left switch
            {
                Leaving.Replay => New(setup),
                Leaving.OtherSeat => New(setup with { Person = Enum.Parse<Seat>(wanted) }),
                Leaving.Load => Saved(wanted),
                _ => null,
            };
        }

        return _screens?.EndedBy ?? _exit;
    }

    /// <summary>Reads the pack; what is wrong with it, or null.</summary>
    private string? ReadPack() => Packs.TryLoadToPlay(_request.Pack, _folder, out _pack, out var problem) ? null : problem;

    private (Leaving Left, string Wanted) Plain(GameSession session, GameKeeper keeper)
    {
        var game = new PlainGame(session, _console, keeper);
        return (game.Run(), game.Wanted);
    }

    private int _exit = ExitCode.Fine;

    private sealed record Table(GameSession Session, GameKeeper Keeper);

    private Table? New(Seat? seat, ulong seed)
    {
        if (_screens is { } screens && seat is null)
        {
            return FromTitle(screens, seed);
        }

        return (seat ?? FirstPages.AskSeat(_pack, seed, _console)) is { } chosen ? New(new GameSetup(seed, chosen, _plan.Others)) : null;
    }

    private Table? FromTitle(ScreenPlay screens, ulong seed)
    {
        return screens.First(_pack, seed, _plan.Others, _store.All) switch
        {
            { Path: { } path } => Saved(path),
            { Seat: { } seat } choice => New(new GameSetup(choice.Seed ?? seed, seat, choice.Others) { OpenBook = choice.OpenBook }),
            _ => null,
        };
    }

    private Table New(GameSetup setup) => new(GameSession.New(_pack, setup), Keeper(null));

    /// <summary>A saved game; where it cannot be opened the screens ask how to go on, and plain mode ends.</summary>
    private Table? Saved(string? path)
    {
        var table = Open(path, out var trouble);
        if (table is not null || path is null || _screens is not { } screens)
        {
            return table;
        }

        _said.Clear();
        _exit = ExitCode.Fine;
        var (way, typed) = screens.Ask(trouble);
        return way switch
        {
            Way.LoadPrevious when SaveStore.TryRead(path + PreviousEnding, out var previous, out _) => Resume(previous, null, path, out _),
            Way.OpenCopy when SaveStore.TryRead(path, out var copy, out _) => Resume(copy, null, path, out _),
            Way.PickPlace => FromPlace(typed, path),
            _ when !screens.IsOver => FromTitle(screens, _plan.Seed ?? PlayCommand.OwnSeed()),
            _ => null,
        };
    }

    /// <summary>The same save with the pack that lies in a folder.</summary>
    private Table? FromPlace(string folder, string path)
    {
        if (Packs.TryLoad(Path.GetFullPath(folder), out var pack, out _))
        {
            _pack = pack;
        }

        return Saved(path);
    }

    private Table? Open(string? path, out Trouble trouble)
    {
        if (path is null)
        {
            return Stop(_request.Load is null ? $"There is no save in {Shown(_folder)} to go on with. Start one: brighter-future play --seat kim" : $"There is no save {_request.Load}. Nothing was changed. See: brighter-future saves list", out trouble);
        }

        if (!SaveStore.TryRead(path, out var save, out var problem))
        {
            Refuse(problem.Message);
            trouble = Troubles.Unopened(problem, path, SaveStore.TryRead(path + PreviousEnding, out var previous, out _) ? previous : null);
            return null;
        }

        if (path.EndsWith(PreviousEnding, StringComparison.Ordinal))
        {
            // The save before a damaged one goes on as a game of its own: the damaged file is kept untouched.
            return Resume(save, null, path, out trouble);
        }

        if (_store.TryResume(path, out var slot, out problem))
        {
            return Resume(save, slot, path, out trouble);
        }

        if (problem.Kind == SaveProblemKind.Locked && _screens is null)
        {
            trouble = Troubles.Unplayable(problem.Message);
            return WantsCopy(problem.Message) ? Resume(save, null, path, out trouble) : Left();
        }

        Refuse(problem.Message);
        trouble = Troubles.Unopened(problem, path, null);
        return null;
    }

    /// <summary>What was wrong has been said already.</summary>
    private Table? Left()
    {
        _exit = ExitCode.Problems;
        return null;
    }

    /// <summary>In plain mode a game that another window holds can be gone on with as a copy.</summary>
    private bool WantsCopy(string problem)
    {
        _console.Note(problem);
        _console.Note("1. Open a copy here, as a game of its own.");
        return _console.Ask("Choose 1, or an empty line to leave: ")?.Trim() == "1";
    }

    private Table? Resume(SaveFile save, SaveSlot? slot, string path, out Trouble trouble)
    {
        if (save.Pack.Id != _pack.Info.Id && !TakePackOf(save))
        {
            slot?.Dispose();
            Refuse($"{Path.GetFileName(path)} needs the pack \"{save.Pack.Id}\" {save.Pack.Version}, and \"{_pack.Info.Id}\" was opened. The save is whole. Start with: brighter-future play {save.Pack.Id} --load {Shown(path)}");
            trouble = Troubles.MissingPack(save.Pack);
            return null;
        }

        try
        {
            var session = GameSession.Resume(_pack, GameKeeper.SetupOf(save), save.Log, out var report);
            if (!report.IsWhole && !GoesOn(save, report))
            {
                slot?.Dispose();
                trouble = Troubles.Unplayable("");
                return _screens is { IsOver: false } screens ? FromTitle(screens, _plan.Seed ?? PlayCommand.OwnSeed()) : null;
            }

            session.Drafts.Open(save.Drafts);
            trouble = null!;
            return new Table(session, Keeper(slot));
        }
        catch (InvalidOperationException e)
        {
            slot?.Dispose();
            return Stop($"{Path.GetFileName(path)} cannot be played with this version of the pack: {e.Message} The file was not touched.", out trouble);
        }
    }

    /// <summary>On the screens a save brings its own pack where it is in stories/.</summary>
    private bool TakePackOf(SaveFile save)
    {
        if (_screens is null || !Packs.TryLoad(save.Pack.Id, out var pack, out _))
        {
            return false;
        }

        _pack = pack;
        return true;
    }

    /// <summary>The story changed under a save: plain mode says so and goes on, the screens ask.</summary>
    private bool GoesOn(SaveFile save, ResumeReport report)
    {
        var trouble = Troubles.StoryChanged(save.Pack.Version, _pack.Info.Version, ResumeWords.Lost(_pack, report), ResumeWords.Gone(_pack, save, report));
        if (_screens is { } screens)
        {
            return screens.Ask(trouble).Way == Way.GoOn;
        }

        _console.Note(trouble.Sentence);
        return true;
    }

    private GameKeeper Keeper(SaveSlot? slot) => new(_store, slot, TimeProvider.System, typeof(PlayDesk).Assembly.GetName().Version!.ToString(3), Shown);

    private string? PathToLoad()
    {
        if (_request.Load is not { } named)
        {
            return _store.Newest?.Path;
        }

        string[] candidates = [named, Path.Combine(_folder, named), Path.Combine(_folder, named + ".json")];
        return candidates.FirstOrDefault(File.Exists);
    }

    /// <summary>A path as the player may type it: relative where it lies below the folder he stands in.</summary>
    private string Shown(string path)
    {
        if (_request.SaveDir is not null)
        {
            return path;
        }

        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative;
    }

    private Table? Stop(string sentence, out Trouble trouble)
    {
        Refuse(sentence);
        trouble = Troubles.Unplayable(sentence);
        return null;
    }

    private int Refuse(string sentence)
    {
        _said.Add(sentence);
        return _exit = ExitCode.Problems;
    }

    /// <summary>Screens where there is a terminal that can hold them and nobody asked for lines; without a terminal that is said once.</summary>
    private static bool IsScreens(PlayRequest request, PlayFile? recorded)
    {
        if (request.Plain || request.OneKey || request.Width is not null || request.Record is not null || recorded is not null || TerminalPresence.PrefersLines)
        {
            return false;
        }

        if (!TerminalPresence.IsThere)
        {
            Console.Error.WriteLine(TerminalPresence.Missing);
        }

        return TerminalPresence.IsThere;
    }

    private static TextReader Input(PlayRequest request, PlayPlan plan, PlayFile? recorded)
    {
        var input = request.OneKey && !Console.IsInputRedirected ? new OneKeyReader() : Console.In;
        if (recorded is not null)
        {
            input = new ReplayReader(recorded.Steps.Select(step => step.Typed).OfType<string>(), input);
        }

        if (request.Record is not { } file)
        {
            return input;
        }

        var play = new StreamWriter(file);
        play.Write(new PlayFile(request.Pack, $"{plan.Seat}".ToLowerInvariant(), $"{plan.Seed}", request.Others ?? PolicyNames.NameOf(Policy.Guarded), []).Heading());
        return new RecordingReader(input, play);
    }
}
