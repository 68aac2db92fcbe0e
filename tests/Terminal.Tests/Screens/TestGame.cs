using BrighterFuture.Files;
using BrighterFuture.Files.Packs;
using BrighterFuture.Files.Rules;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Testing;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>A game with a small story of its own on the frozen rules, so that a new scene of the pack changes no golden.</summary>
internal sealed class TestGame : IDisposable
{
    private static readonly Lazy<StoryPack> s_real = new(Real);
    private static readonly Lazy<StoryPack> s_small = new(() => Small("small.ink"));

    private readonly string _folder = Directory.CreateTempSubdirectory("bf-screens-").FullName;
    private readonly GameKeeper _keeper;

    public TestGame(Seat seat = Seat.Trump, bool isReal = false, ScreenSettings? settings = null, ISet<string>? seen = null)
        : this(isReal ? s_real.Value : s_small.Value, new GameSetup(7, seat, Policies.All(Policy.Utility)), settings, seen)
    {
    }

    public TestGame(StoryPack pack, GameSetup setup, ScreenSettings? settings = null, ISet<string>? seen = null)
    {
        SaveStore.TryOpen(_folder, TimeProvider.System, out var store, out _);
        _keeper = new GameKeeper(store, null, TimeProvider.System, "1.0", path => "saves/" + Path.GetFileName(path));
        Table = new GameTable(GameSession.New(pack, setup), _keeper, seen);
        Desk = ScreenGame.Desk(Table, settings ?? new ScreenSettings());
    }

    /// <summary>A game on a story of this folder.</summary>
    public static TestGame On(string story) => new(Small(story), new GameSetup(7, Seat.Trump, Policies.All(Policy.Utility)));

    public static StoryPack SmallPack => s_small.Value;

    public static Extent Design { get; } = new(80, 24);

    public GameTable Table { get; }

    public ScreenDesk Desk { get; }

    /// <summary>The screen once nothing is being counted any more.</summary>
    public string Screen(Extent? extent = null)
    {
        Desk.Draw(extent ?? Design);
        Table.Drafts.Settle();
        return Desk.Draw(extent ?? Design).ToString();
    }

    /// <summary>The screen as running words.</summary>
    public string Words() => string.Join(' ', Screen().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A file of the game's save folder.</summary>
    public string FileNamed(string name) => Path.Combine(_folder, name);

    /// <summary>The save folder is taken away in mid-game.</summary>
    public void LoseFolder() => Directory.Delete(_folder, recursive: true);

    /// <summary>Types keys: characters, and names in brackets such as <c>[esc]</c>.</summary>
    public TestGame Type(string keys)
    {
        foreach (var key in keys.Split('[', ']').SelectMany((part, place) => place % 2 == 1 ? [Named(part)] : part.Select(Stroke.Of)))
        {
            Desk.Draw(Design);
            Desk.Press(key);
        }

        return this;
    }

    /// <summary>One act as a reader does it: Space where text waits, else a choice, with Enter where it is grave.</summary>
    public TestGame Act(int choice = 1)
    {
        if (Table.Now.TextWaits)
        {
            return Type(" ");
        }

        var before = Table.Now;
        Type($"{choice}");
        return ReferenceEquals(before, Table.Now) ? Type("[enter]") : this;
    }

    public void Dispose()
    {
        _keeper.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static Stroke Named(string name) => name.StartsWith("ctrl", StringComparison.Ordinal)
        ? Stroke.Ctrl(name[^1])
        : new Stroke(name switch
        {
            "esc" => StrokeKind.Escape,
            "enter" => StrokeKind.Enter,
            "up" => StrokeKind.Up,
            "down" => StrokeKind.Down,
            "left" => StrokeKind.Left,
            "right" => StrokeKind.Right,
            "pgup" => StrokeKind.PageUp,
            "pgdn" => StrokeKind.PageDown,
            "home" => StrokeKind.Home,
            "end" => StrokeKind.End,
            "tab" => StrokeKind.Tab,
            "backtab" => StrokeKind.BackTab,
            _ => throw new ArgumentException(name, nameof(name)),
        });

    private static StoryPack Real()
    {
        var problems = new FileProblems();
        return StoryPackReader.TryRead(RepositoryRoot.Of("stories", "brighter-future"), problems, InkPack.Compile, out var pack) ? pack : throw new InvalidOperationException(string.Join('\n', problems.All));
    }

    private static StoryPack Small(string story)
    {
        var problems = new FileProblems();
        var scenario = RulesReader.Read(RepositoryRoot.Of("tests", "Packs", "reference"), problems) ?? throw new InvalidOperationException(string.Join('\n', problems.All));
        var contract = File.ReadAllText(RepositoryRoot.Of("stories", "brighter-future", "ink", "contract.ink"));
        var ink = InkPack.Compile(InkFiles.Of("main.ink", ("main.ink", "INCLUDE contract.ink\n" + File.ReadAllText(RepositoryRoot.Of("tests", "Terminal.Tests", "Screens", story))), ("contract.ink", contract)));
        var scenes = SceneIndex.Read(ink);
        return s_real.Value with { Scenario = scenario, Ink = ink, Scenes = scenes, Words = FewWords.Of(s_real.Value.Words), Info = s_real.Value.Info with { Title = "A small story", ContentNote = "It speaks of weapons." } };
    }
}
