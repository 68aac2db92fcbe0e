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

    /// <summary>Whether the player has left, by a signal or by the last notice.</summary>
    public bool IsOver => IsLeft || EndedBy is not null;

    private bool IsLeft { get; set; }

    /// <summary>Shows the title until some work is done; false where the player left first.</summary>
    public bool WaitFor(Task work) => ScreenOpening.Run(_terminal, work);

    /// <summary>The title and the choice of a seat; null where the player leaves.</summary>
    public FirstChoice? First(StoryPack pack, ulong seed, Policies others, IReadOnlyList<SaveEntry> games) => new ScreenTitle(pack, seed, others, games).Run(_terminal);

    /// <summary>Plays one game; how it was left, and what is asked for. What was read is remembered for the next.</summary>
    public (Leaving Left, string Wanted) Play(GameSession session, GameKeeper keeper)
    {
        var pack = session.Pack.Info.Id;
        var seen = SeenLines.Read(folder, pack);
        var game = new ScreenGame(session, keeper, _terminal, seen);
        var left = game.Run();
        SeenLines.TryWrite(folder, pack, seen);
        return (EndedBy is null ? left : Leaving.Quit, game.Wanted);
    }

    /// <summary>Says what went wrong and asks how to go on; null for Esc, and what was typed where a way asks for a line.</summary>
    public (Way? Way, string Typed) Ask(Trouble trouble)
    {
        var notice = new ScreenNotice(trouble);
        var way = notice.Run(_terminal);
        IsLeft = notice.IsLeft;
        return (way, notice.Typed);
    }

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
