using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.First;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>A trouble with its numbered ways out.</summary>
/// <param name="desk">Where it lies.</param>
/// <param name="trouble">What is said.</param>
/// <param name="isPanel">It lies over a game, so Esc goes back there.</param>
/// <param name="choose">Takes the way, with the line that was typed for it.</param>
internal sealed class NoticeScreen(ScreenDesk desk, Trouble trouble, bool isPanel, Action<Way, string> choose) : ListScreen
{
    public override string Name => "notice";

    public override bool IsPanel => isPanel;

    public override ImmutableArray<KeyHint> Keys =>
    [
        new(trouble.Ways.Length == 1 ? "1" : $"1-{trouble.Ways.Length}", "choose", null), new("Enter", "does it", "press enter"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of("NOTICE", Tone.Heading);

    public override bool Press(Stroke stroke)
    {
        if (stroke.Digit > 0 && stroke.Digit <= trouble.Ways.Length)
        {
            Take(trouble.Ways[stroke.Digit - 1]);
            return true;
        }

        return base.Press(stroke);
    }

    protected override ImmutableArray<Entry> Entries() =>
    [
        new Entry(new Paragraph(Role.Prose, trouble.Sentence), null, Tone.Text, 0),
        .. trouble.Ways.Select((way, place) => Entry.Of($"{place + 1} {way.Words}", $"way {place}")),
    ];

    protected override void Take()
    {
        if (Current is not null)
        {
            Take(trouble.Ways[Selected - 1]);
        }
    }

    private void Take(WayOut way)
    {
        if (!way.Page.IsEmpty)
        {
            desk.OpenOver(new PageScreen(desk, way.Words, () => "", () => way.Page.Select(line => new Paragraph(Role.Moved, line)), [new("?", "help", "help"), new("Esc", "back", "back")]));
        }
        else if (way.Asks.Length > 0)
        {
            desk.AskLine(way.Asks, typed => choose(way.Way, typed));
        }
        else
        {
            choose(way.Way, "");
        }
    }
}
