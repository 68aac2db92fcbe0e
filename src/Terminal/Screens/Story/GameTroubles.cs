using BrighterFuture.Terminal.Screens.First;
using BrighterFuture.Terminal.Screens.Lists;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>Puts a trouble of the game over the story and does what the player answers.</summary>
internal static class GameTroubles
{
    /// <summary>Shows what went wrong in the last act; nothing where nothing did.</summary>
    public static void Tell(ScreenDesk desk, GameTable table)
    {
        if (table.TakeTrouble() is { } trouble)
        {
            desk.OpenOver(new NoticeScreen(desk, trouble, isPanel: true, (way, typed) => Answer(desk, table, way, typed)));
        }
    }

    private static void Answer(ScreenDesk desk, GameTable table, Way way, string typed)
    {
        if (way == Way.CopyReport)
        {
            desk.Say(table.Report(table.Fault));
            return;
        }

        if (way == Way.SaveElsewhere && table.Keeper.KeepIn(typed, table.Session) is { } problem)
        {
            desk.Say(problem);
            return;
        }

        desk.BackToStory();
        if (way == Way.GoOnWithout)
        {
            table.GoOnWithout();
        }
        else if (way == Way.SaveElsewhere)
        {
            desk.Say($"Saved: {table.Keeper.SavedAs}.");
        }
    }
}
