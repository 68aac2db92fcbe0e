using BrighterFuture.Files.Plays;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;

namespace BrighterFuture.Game.Commands;

/// <summary>One run of the program: games one after another, until the player leaves.</summary>
internal sealed class PlayDesk
{
    private readonly PlayRequest _request;
    private readonly PlayPlan _plan;
    private readonly StoryPack _pack;
    private readonly PlainConsole _console;
    private readonly string _folder;
    private SaveStore _store = null!;

    public PlayDesk(PlayRequest request, PlayPlan plan, StoryPack pack, PlayFile? recorded)
    {
        (_request, _plan, _pack) = (request, plan, pack);
        _folder = SaveFolder.Find(request.SaveDir, Environment.CurrentDirectory);
        _console = new PlainConsole(Input(request, recorded), Console.Out, Console.IsInputRedirected || recorded is not null, plan.Width);
    }

    /// <summary>Plays; the exit code.</summary>
    public int Run()
    {
        if (!SaveStore.TryOpen(_folder, TimeProvider.System, out _store, out var problem))
        {
            return Refuse(problem.Message);
        }

        var table = _request.Load is not null || _request.Continue ? Saved(PathToLoad()) : New(_plan.Seat, _plan.Seed ?? PlayCommand.OwnSeed());
        while (table is not null)
        {
            using var keeper = table.Keeper;
            var game = new PlainGame(table.Session, _console, keeper);
            var left = game.Run();
            var setup = table.Session.Setup;
            keeper.Dispose();
            table = left switch
            {
                Leaving.Replay => New(table.Session.Seat, setup.Seed),
                Leaving.OtherSeat => New(Enum.Parse<Seat>(game.Wanted), setup.Seed),
                Leaving.Load => Saved(game.Wanted),
                _ => null,
            };
        }

        return _exit;
    }

    private int _exit = ExitCode.Fine;

    private sealed record Table(GameSession Session, GameKeeper Keeper);

    private Table? New(Seat? seat, ulong seed)
    {
        if ((seat ?? FirstPages.AskSeat(_pack, seed, _console)) is not { } chosen)
        {
            return null;
        }

        var session = GameSession.New(_pack, new GameSetup(seed, chosen, _plan.Others));
        return new Table(session, Keeper(null));
    }

    private Table? Saved(string? path)
    {
        if (path is null)
        {
            return Stop(_request.Load is null ? $"There is no save in {Shown(_folder)} to go on with. Start one: brighter-future play --seat kim" : $"There is no save {_request.Load}. Nothing was changed. See: brighter-future saves list");
        }

        if (!SaveStore.TryRead(path, out var save, out var problem) || !_store.TryResume(path, out var slot, out problem))
        {
            return Stop(problem.Message);
        }

        if (save.Pack.Id != _pack.Info.Id)
        {
            slot.Dispose();
            return Stop($"{Path.GetFileName(path)} needs the pack \"{save.Pack.Id}\" {save.Pack.Version}, and \"{_pack.Info.Id}\" was opened. The save is whole. Start with: brighter-future play {save.Pack.Id} --load {Shown(path)}");
        }

        try
        {
            var session = GameSession.Resume(_pack, new GameSetup(save.Seed, save.Seat, save.Policies), save.Log, out var report);
            if (!report.IsWhole)
            {
                _console.Note($"The story changed since this save ({save.Pack.Version} to {_pack.Info.Version}). Your decisions and numbers are kept. {report.Of - report.Done} steps of the text are told anew: you go on at the start of {report.Scene ?? "this turn"}.");
            }

            return new Table(session, Keeper(slot));
        }
        catch (InvalidOperationException e)
        {
            slot.Dispose();
            return Stop($"{Path.GetFileName(path)} cannot be played with this version of the pack: {e.Message} The file was not touched.");
        }
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

    private Table? Stop(string sentence)
    {
        Refuse(sentence);
        return null;
    }

    private int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return _exit = ExitCode.Problems;
    }

    private static TextReader Input(PlayRequest request, PlayFile? recorded)
    {
        var input = request.OneKey && !Console.IsInputRedirected ? new OneKeyReader() : Console.In;
        if (recorded is not null)
        {
            input = new ReplayReader(recorded.Steps.Select(step => step.Typed).OfType<string>(), input);
        }

        return input;
    }
}
