using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Debrief;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>The game laid open. What is ready stands there at once; the counterfactuals come when they are worked out, and leaving stops them.</summary>
/// <param name="desk">Where it lies.</param>
/// <param name="work">The debrief, done or not.</param>
/// <param name="page">One of the six pages, or empty for all.</param>
/// <param name="where">Where the game stands.</param>
/// <param name="keys">The keys of a panel.</param>
internal sealed class DebriefScreen(ScreenDesk desk, DebriefWork work, string page, Func<string> where, ImmutableArray<KeyHint> keys) : ListScreen
{
    private DebriefReport? _shown;
    private ImmutableArray<Entry> _entries = [];

    public override string Name => "debrief";

    public override ImmutableArray<KeyHint> Keys => keys;

    protected override Row Heading => Row.Of(new Span("DEBRIEF", Tone.Heading), new Span(work.IsDone ? "" : "  being worked out; Esc leaves and stops it"));

    protected override Row HeadingRight => work.IsDone ? Row.Of(where() + " ", Tone.Quiet) : Row.Blank;

    /// <summary>A row of a chart is drawn where it fits, and said where it does not.</summary>
    protected override ImmutableArray<Row> Layout(Entry entry, int room) =>
        entry.Paragraph.Drawn is { } drawn && drawn.Length <= room ? [Row.Of(drawn, entry.Tone)] : base.Layout(entry, room);

    public override bool Tick()
    {
        work.Check();
        return work.Report != _shown;
    }

    public override void Left() => work.Stop();

    protected override ImmutableArray<Entry> Entries()
    {
        var report = work.Report;
        if (report is null)
        {
            return [Entry.Of(new Paragraph(Role.Note, "Being worked out."))];
        }

        if (report != _shown)
        {
            (_shown, _entries) = (report, Entry.Of(page.Length > 0 ? DebriefPages.Page(report, page) : DebriefPages.All(report)));
        }

        return _entries;
    }

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }
}
