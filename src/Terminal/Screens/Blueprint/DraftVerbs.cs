using BrighterFuture.Terminal.Screens.Story;

namespace BrighterFuture.Terminal.Screens.Blueprint;

/// <summary>What asks before it is done to a draft.</summary>
internal static class DraftVerbs
{
    /// <summary>Puts the open draft on the table: the others will see it.</summary>
    public static void Put(ScreenDesk desk, GameTable table)
    {
        if (table.Drafts.WhyNotPut() is { } reason)
        {
            desk.Say(reason);
            return;
        }

        desk.Ask("Put this draft on the table? Others will see it.", "puts it", () =>
        {
            var sentence = table.Put();
            desk.BackToStory();
            desk.Say(sentence);
        });
    }

    /// <summary>Throws the open draft away.</summary>
    public static void Drop(ScreenDesk desk, GameTable table)
    {
        if (table.Drafts.Book.Now is not { } draft)
        {
            desk.Say(table.Drafts.Drop());
            return;
        }

        desk.Ask($"Throw \"{draft.Name}\" away?", "does it", () => desk.Say(table.Drafts.Drop()));
    }
}
