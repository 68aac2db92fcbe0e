using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.First;
using BrighterFuture.Terminal.Screens.Gui;

namespace BrighterFuture.Game.Commands;

/// <summary>Games on the whole terminal. Only this class names the screens, so that plain mode never loads them.</summary>
internal sealed class ScreenPlay(string? colors, string folder) : IDisposable
{
    private readonly ScreenTerminal _terminal = ScreenTerminal.Open(new ScreenSettings { Colors = Depth(colors) }.With(ReaderSettings.Read(folder)));

    /// <summary>The exit code where a signal ended it.</summary>
    public int? EndedBy => _terminal.EndedBy;

    /// <summary>The title and the choice of a seat; null where the player leaves.</summary>
    public FirstChoice? First(StoryPack pack, ulong seed, Policies others, IReadOnlyList<SaveEntry> games) => new ScreenTitle(pack, seed, others, games).Run(_terminal);

    /// <summary>Plays one game; how it was left, and what is asked for.</summary>
    public (Leaving Left, string Wanted) Play(GameSession session, GameKeeper keeper, string first)
    {
        var game = new ScreenGame(session, keeper, _terminal);
        var left = game.Run(first);
        return (EndedBy is null ? left : Leaving.Quit, game.Wanted);
    }

    /// <summary>Says what went wrong with a save and asks how to go on: 0 the save before it, 1 another game; null leaves.</summary>
    public int? AskAfter(string problem, bool hasPrevious)
    {
        const string Other = "Choose another game, or begin a new one.";
        var choice = new ScreenNotice(problem, hasPrevious ? ["Go on from the save before it, as a game of its own.", Other] : [Other]).Run(_terminal);
        return hasPrevious || choice is null ? choice : 1;
    }

    /// <summary>Says that another window holds the game, and asks whether a copy is opened here.</summary>
    public bool AskForCopy(string problem) => new ScreenNotice(problem, ["Open a copy here, as a game of its own.", "Leave it to the other window."]).Run(_terminal) == 0;

    public void Dispose()
    {
        _terminal.Dispose();
        ReaderSettings.TryWrite(folder, _terminal.Settings.ToValues());
    }

    private static ColorDepth Depth(string? colors)
    {
        return colors switch
        {
            "truecolor" => ColorDepth.TrueColor,
            "16" => ColorDepth.Sixteen,
            "none" => ColorDepth.None,
            _ => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } && colors is null ? ColorDepth.None : ColorDepth.Auto,
        };
    }
}
