using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>Why one number stands where it stands: left and right go to the next number, Tab to the other direction of a trust.</summary>
internal sealed class WhyScreen(ScreenDesk desk, GameTable table, Meter meter) : ListScreen
{
    private Meter _meter = meter;

    public override string Name => "why";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("\u2190\u2192", "next number", "press right"),
        .. Other is null ? Array.Empty<KeyHint>() : [new KeyHint("Tab", "other direction", "press tab")],
        new("m", "meters", "meters"), new("/", "find", "press find"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of(new Span("WHY", Tone.Heading), new Span("  " + Say.Capital(MovedRules.Label(_meter, table.Seat))));

    protected override Row HeadingRight => Row.Of(GameDate.Label(table.Now.Play) + " ", Tone.Quiet);

    public override bool Press(Stroke stroke)
    {
        switch (stroke.Kind)
        {
            case StrokeKind.Left or StrokeKind.Right:
                Next(stroke.Kind == StrokeKind.Left ? -1 : 1);
                return true;
            case StrokeKind.Tab or StrokeKind.BackTab when Other is { } other:
                _meter = other;
                Restart();
                return true;
            default:
                return base.Press(stroke);
        }
    }

    protected override ImmutableArray<Entry> Entries() => Entry.Of(WhyPages.Of(table.Pack, table.Now, table.Seat, _meter));

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }

    /// <summary>The same trust the other way round.</summary>
    private Meter? Other
    {
        get
        {
            var parts = _meter.Id.Split('_');
            return parts is ["trust", var from, var to] ? table.Pack.Scenario.Meters.FirstOrDefault(other => other.Id == $"trust_{to}_{from}") : null;
        }
    }

    private void Next(int step)
    {
        var five = SeatTable.Five(table.Seat).Select(own => own.Meter).ToList();
        var at = five.IndexOf(_meter.Id);
        _meter = table.Pack.Scenario.MeterOf(five[at < 0 ? 0 : (at + step + five.Count) % five.Count]);
        Restart();
    }
}
