using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>A notice with numbered ways out of it.</summary>
internal sealed class NoticeScreen(ScreenDesk desk, string sentence, ImmutableArray<string> ways) : ListScreen
{
    public override string Name => "notice";

    public override bool IsPanel => false;

    public override ImmutableArray<KeyHint> Keys =>
    [
        new(ways.Length == 1 ? "1" : $"1-{ways.Length}", "choose", null), new("Enter", "does it", "press enter"), new("?", "help", "help"), new("Esc", "leaves", "back"),
    ];

    protected override Row Heading => Row.Of("NOTICE", Tone.Heading);

    public override bool Press(Stroke stroke)
    {
        if (stroke.Digit > 0)
        {
            desk.Do($"way {stroke.Digit}");
            return true;
        }

        return base.Press(stroke);
    }

    protected override ImmutableArray<Entry> Entries() =>
    [
        new Entry(new Paragraph(Role.Prose, sentence), null, Tone.Text, 0),
        .. ways.Select((way, place) => Entry.Of($"{place + 1} {way}", $"way {place + 1}")),
    ];

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }
}
