using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>The title while the story is being read behind it: it stands there at once, and keys wait.</summary>
/// <param name="desk">Where it lies.</param>
/// <param name="isRead">Whether the story is read.</param>
/// <param name="waiting">Keys that were pressed too early, for the screen that comes next.</param>
internal sealed class OpeningScreen(ScreenDesk desk, Func<bool> isRead, List<Stroke> waiting) : ListScreen
{
    private const string Game = "BRIGHTER FUTURE";

    public override string Name => "opening";

    public override bool IsPanel => false;

    public override ImmutableArray<KeyHint> Keys => [new("?", "help", "help"), new("Ctrl+Q", "quit", "press quit")];

    protected override Row Heading => Row.Of(string.Join(' ', Game.ToCharArray()), Tone.Heading);

    public override bool Press(Stroke stroke)
    {
        waiting.Add(stroke);
        desk.Say("The story is being read; your key is kept.");
        return true;
    }

    public override bool Tick()
    {
        if (isRead())
        {
            desk.Close();
        }

        return desk.IsClosed;
    }

    protected override ImmutableArray<Entry> Entries() =>
    [
        .. TitlePages.Opening.Where(paragraph => paragraph.Role == Role.Prose).Select(paragraph => Entry.Of(paragraph) with { Does = null }),
        Entry.Of(new Paragraph(Role.Note, "The story is being read.")),
        .. TitlePages.Opening.Where(paragraph => paragraph.Role == Role.Note).Select(Entry.Of),
    ];

    protected override void Take()
    {
    }
}
