using BrighterFuture.Terminal.Screens.Gui;
using BrighterFuture.Terminal.Screens.Lists;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>A trouble shown before a game stands on the screen.</summary>
public sealed class ScreenNotice(Trouble trouble)
{
    /// <summary>The way that was chosen; null while none is.</summary>
    internal Way? Choice { get; private set; }

    /// <summary>The line that was typed, where the way asks for one.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>The player has left the program instead.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>Shows it; the way that was chosen, or null for Esc.</summary>
    public Way? Run(ScreenTerminal terminal)
    {
        var desk = Desk(terminal.Settings);
        terminal.Show(desk);
        IsLeft = desk.IsLeft;
        return Choice;
    }

    /// <summary>The desk of the notice.</summary>
    internal ScreenDesk Desk(ScreenSettings settings)
    {
        var desk = new ScreenDesk(settings, null);
        desk.Commands = [new("menu", '\0', "", "back", _ => desk.Close())];
        desk.Open(new NoticeScreen(desk, trouble, isPanel: false, (way, typed) =>
        {
            (Choice, Typed) = (way, typed);
            desk.Close();
        }));
        return desk;
    }
}
