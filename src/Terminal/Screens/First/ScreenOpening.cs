using BrighterFuture.Terminal.Screens.Gui;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>Shows the title while something is read behind it.</summary>
public static class ScreenOpening
{
    /// <summary>Waits for the work with the title on the screen; false where the player left first.</summary>
    public static bool Run(ScreenTerminal terminal, Task work)
    {
        var waiting = new List<Stroke>();
        var desk = Desk(terminal.Settings, () => work.IsCompleted, waiting);
        _ = work.ContinueWith(_ => terminal.Wake(), TaskScheduler.Default);
        terminal.Show(desk);
        terminal.Waiting = waiting;
        return !desk.IsLeft && terminal.EndedBy is null;
    }

    /// <summary>The desk of the opening.</summary>
    internal static ScreenDesk Desk(ScreenSettings settings, Func<bool> isRead, List<Stroke> waiting)
    {
        var desk = new ScreenDesk(settings, null);
        desk.Commands = [new("menu", '\0', "", "leaves; asks once", _ => desk.AskToLeave()), new("quit", '\0', "", "leaves; asks once", _ => desk.AskToLeave())];
        desk.Open(new OpeningScreen(desk, isRead, waiting));
        return desk;
    }
}
