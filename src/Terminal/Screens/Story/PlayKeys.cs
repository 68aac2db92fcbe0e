using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>The keys of the status bar on the story: each appears when it first has a use (screens.md section 8); all work from the start.</summary>
internal static class PlayKeys
{
    private const int ChoicesBeforePanels = 2;

    public static ImmutableArray<KeyHint> Of(GameTable table, ChoicePane pane, ScreenSettings settings, bool isGrave, bool hasAdvice)
    {
        var open = pane.Lines.Count(line => line.Number is not null);
        var isOver = table.Now.Stop is Stop.Ended;
        var hints = new List<KeyHint> { open == 0 ? new("Space", "on", "press space") : new(open == 1 ? "1" : $"1-{open}", "choose", null) };
        if (isGrave)
        {
            hints.Add(new("Enter", "confirm", "press enter"));
        }

        var isKnown = settings.AllKeys || table.Session.HasChosen;
        var isLater = settings.AllKeys || table.Choices >= ChoicesBeforePanels || !table.Now.Play.Past.IsEmpty;
        Add(hints, isKnown, "u", table is { Choices: 1, Arrival: Arrival.Chosen } ? "takes it back" : "undo", "undo");
        Add(hints, isKnown, "w", Why(table), "why");
        Add(hints, isOver, "g", "debrief", "debrief");
        Add(hints, isLater, "b", "blueprint", "blueprint");
        Add(hints, open > 0 && !isOver && hasAdvice, "i", "ask", "press i");
        Add(hints, true, "m", "meters", "meters");
        Add(hints, isLater, "d", "dossier", "dossier");
        Add(hints, isLater, "h", "history", "history");
        return [.. hints, new("?", "help", "help"), new("Esc", "menu", "back")];
    }

    /// <summary>Right after a choice it names the number that moved: <c>why 43?</c>.</summary>
    private static string Why(GameTable table)
    {
        return table.Arrival == Arrival.Chosen && Gauge.Five(table).FirstOrDefault(gauge => gauge is { Fresh: true, Change: not 0 }) is { } moved ? $"why {moved.Now}?" : "why";
    }

    private static void Add(List<KeyHint> hints, bool isUseful, string key, string word, string does)
    {
        if (isUseful)
        {
            hints.Add(new KeyHint(key, word, does));
        }
    }
}
