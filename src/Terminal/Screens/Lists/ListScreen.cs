using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>A panel that is a list: it scrolls, it can be searched, and every entry that opens something can be chosen.</summary>
internal abstract class ListScreen : Screen
{
    private const int Margin = 3;
    private const int TopRows = 2;
    private string _wanted = "";
    private int _scroll;
    private int _height = 1;
    private bool _keepInSight;
    private bool _isAtEnd;

    /// <summary>The place of the highlighted entry among those shown.</summary>
    protected int Selected { get; set; }

    /// <summary>What is shown now, searched and all.</summary>
    protected ImmutableArray<Entry> Shown { get; private set; } = [];

    protected abstract Row Heading { get; }

    protected virtual Row HeadingRight => Row.Blank;

    /// <summary>What an empty search says.</summary>
    protected virtual string NothingFound(string wanted) => $"No entry for \"{wanted}\".";

    public override Action<string>? Find => Search;

    public override ImmutableArray<KeyHint> MoreKeys =>
    [
        new("\u2191\u2193", "line up, line down", "press down"), new("Space", "pages; never chooses", "press space"), new("PgUp", "a page back", "press pgup"), new("Home", "to the beginning", "press home"), new("End", "to the end", "press end"),
    ];

    protected abstract ImmutableArray<Entry> Entries();

    /// <summary>Whether an entry can be highlighted.</summary>
    protected virtual bool CanSelect(Entry entry) => entry.Does is not null;

    /// <summary>The highlighted entry, or null.</summary>
    protected Entry? Current => Selected >= 0 && Selected < Shown.Length && CanSelect(Shown[Selected]) ? Shown[Selected] : null;

    public override Painting Paint(Extent extent)
    {
        Refresh();
        _height = extent.Height - 1 - TopRows;
        var (rows, starts) = Set(extent.Width);
        Settle(rows.Count, starts);
        var shown = rows.Skip(_scroll).Take(_height).ToList();
        var below = rows.Count - _scroll - _height;
        if (below > 0)
        {
            shown[^1] = Row.Of(new Span(new string(' ', Margin)), new Span($"\u2193 {below + 1} more lines, Space", Tone.Quiet, "press space"));
        }

        var cursor = Current is null ? ((int, int)?)null : (1, TopRows + Math.Clamp(starts[Selected] - _scroll, 0, _height - 1));
        return new Painting([Row.Ends(extent.Width, Heading.Indent(1), HeadingRight), Row.Rule(extent.Width - 1).Indent(1), .. shown], cursor);
    }

    public override bool Press(Stroke stroke)
    {
        _isAtEnd = stroke.Kind == StrokeKind.End;
        switch (stroke.Kind)
        {
            case StrokeKind.Up:
                Move(-1);
                return true;
            case StrokeKind.Down:
                Move(1);
                return true;
            case StrokeKind.Space or StrokeKind.PageDown:
                Wheel(_height - 1);
                return true;
            case StrokeKind.PageUp:
                Wheel(1 - _height);
                return true;
            case StrokeKind.Home:
                _scroll = 0;
                Selected = First(0, 1);
                return true;
            case StrokeKind.End:
                Selected = First(Shown.Length - 1, -1);
                return true;
            case StrokeKind.Enter:
                Take();
                return true;
            default:
                return false;
        }
    }

    public override bool Run(string name, string words)
    {
        if (name != "row" || !int.TryParse(words, out var place) || place < 0 || place >= Shown.Length)
        {
            return false;
        }

        Selected = place;
        Take();
        return true;
    }

    public override void Wheel(int rows)
    {
        _scroll = Math.Max(0, _scroll + rows);
        _isAtEnd = false;
    }

    /// <summary>Does what Enter does on the highlighted entry.</summary>
    protected abstract void Take();

    /// <summary>Back to the first row: the list is another one.</summary>
    protected void Restart()
    {
        (_scroll, _wanted) = (0, "");
        Refresh();
        Selected = First(0, 1);
    }

    /// <summary>Takes the entries anew.</summary>
    protected void Refresh()
    {
        var all = Entries();
        var found = _wanted.Length == 0 ? all : [.. all.Where(entry => entry.Paragraph.Text.Contains(_wanted, StringComparison.OrdinalIgnoreCase) || entry.Paragraph.Sources.Contains(_wanted, StringComparer.OrdinalIgnoreCase))];
        Shown = found.IsEmpty && _wanted.Length > 0 ? [Entry.Of(NothingFound(_wanted), null, Tone.Quiet)] : found;
        if (Current is null)
        {
            Selected = First(Math.Clamp(Selected, 0, Math.Max(0, Shown.Length - 1)), 1);
        }
    }

    private void Search(string wanted)
    {
        (_wanted, _scroll, Selected, _isAtEnd) = (wanted, 0, 0, false);
    }

    private void Move(int step)
    {
        if (First(Selected + step, step) is var next && next >= 0 && next < Shown.Length)
        {
            Selected = next;
            _keepInSight = true;
        }
        else
        {
            Wheel(step);
        }
    }

    /// <summary>The first place from <paramref name="from"/> on, in a direction, that can be highlighted; -1 where there is none.</summary>
    private int First(int from, int step)
    {
        for (var place = from; place >= 0 && place < Shown.Length; place += step)
        {
            if (CanSelect(Shown[place]))
            {
                return place;
            }
        }

        return step > 0 && from == Selected && from > 0 ? First(from - 1, -1) : -1;
    }

    private (List<Row> Rows, List<int> Starts) Set(int width)
    {
        var room = Math.Min(width - Margin - 1, ScreenSettings.WidestProse);
        var rows = new List<Row>();
        var starts = new List<int>();
        Entry? before = null;
        foreach (var entry in Shown)
        {
            if (entry.StartsGroup(before))
            {
                rows.Add(Row.Blank);
            }

            starts.Add(rows.Count);
            rows.AddRange(Set(entry, starts.Count - 1, room, width));
            before = entry;
        }

        return (rows, starts);
    }

    private IEnumerable<Row> Set(Entry entry, int place, int room, int width)
    {
        var isCurrent = place == Selected && CanSelect(entry);
        var set = Layout(entry, room).Select((row, line) => new Row([new Span(isCurrent && line == 0 ? " > " : "   ", entry.Tone), .. row.Spans]));
        return set.Select(row => (isCurrent ? row.Fit(Math.Min(width, room + Margin)).Focused() : row).Doing(CanSelect(entry) ? $"row {place}" : null));
    }

    /// <summary>How an entry is set.</summary>
    protected virtual ImmutableArray<Row> Layout(Entry entry, int room) => Setting.Paragraph(entry.Paragraph, room, entry.Tone, entry.Hang);

    private void Settle(int rows, List<int> starts)
    {
        if (_keepInSight && Selected >= 0 && Selected < starts.Count)
        {
            var at = starts[Selected];
            var end = Selected + 1 < starts.Count ? starts[Selected + 1] : rows;
            _scroll = at < _scroll ? Math.Max(0, at - 1) : end > _scroll + _height - 1 ? Math.Min(at, end - _height + 1) : _scroll;
        }

        _keepInSight = false;
        var last = Math.Max(0, rows - _height);
        _scroll = _isAtEnd ? last : Math.Clamp(_scroll, 0, last);
    }
}
