using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>The pause menu: what Esc shows on the story.</summary>
internal sealed class MenuScreen(ScreenDesk desk) : ListScreen
{
    public override string Name => "pause menu";

    public override ImmutableArray<KeyHint> Keys => [new("\u2191\u2193", "line", null), new("Enter", "opens it", "press enter"), new("?", "help", "help"), new("Esc", "back", "back")];

    protected override Row Heading => Row.Of(new Span("PAUSE", Tone.Heading), new Span("  the game is saved after every choice"));

    protected override ImmutableArray<Entry> Entries() => [Entry.Of("Back to the story.", "back"), .. desk.Menus.SelectMany(Group)];

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Back();
            desk.Do(does);
        }
    }

    private static IEnumerable<Entry> Group(Menu menu)
    {
        yield return Entry.Title(menu.Title.Replace("_", "", StringComparison.Ordinal));
        foreach (var line in menu.Lines)
        {
            yield return Entry.Of(line.Text.Replace("_", "", StringComparison.Ordinal), line.Does);
        }
    }
}
