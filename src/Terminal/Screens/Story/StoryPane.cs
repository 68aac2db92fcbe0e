using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>Where the reader is in the text: new text begins at the top of the pane, Space pages, End returns.</summary>
internal sealed class StoryPane
{
    private StoryDocument _document = new([], 0, []);
    private int _top = -1;
    private int _height = 1;
    private int _revealed = -1;

    /// <summary>Text waits: below the last row, or because it is still appearing.</summary>
    public bool HasMore => _revealed >= 0 || IsCut;

    private bool IsCut => _top + _height < Length;

    /// <summary>The reader has gone back behind the new text.</summary>
    public bool IsBack => _top < Home;

    private int Length => _revealed < 0 ? _document.Rows.Length : Math.Min(_revealed, _document.Rows.Length);

    /// <summary>Where the new text is read from: its mark at the top, unless all of it fits below older text.</summary>
    private int Home => Math.Clamp(_document.Home, 0, Math.Max(0, _document.Rows.Length - 1));

    private int Last => Math.Max(Home, Length - _height);

    /// <summary>Another page stands before the reader.</summary>
    public void Restart() => (_top, _revealed) = (-1, -1);

    public void Take(StoryDocument document, TextPace pace)
    {
        if (_top >= 0 && !ReferenceEquals(document, _document))
        {
            (_top, _revealed) = (SamePlace(document), -1);
        }

        _document = document;
        if (_top < 0)
        {
            _top = Home;
            _revealed = pace == TextPace.AtOnce ? -1 : document.Stops.IsEmpty ? -1 : pace == TextPace.ByLine ? Home + 2 : document.Stops[0];
        }
    }

    /// <summary>Another window breaks the lines elsewhere: the reader stays as far behind or into the new text as he was.</summary>
    private int SamePlace(StoryDocument other)
    {
        if (_top < Home)
        {
            return _top * other.Home / Home;
        }

        var (before, now) = (_document.Rows.Length - Home, other.Rows.Length - other.Home);
        return other.Home + ((_top - Home) * now / Math.Max(1, before));
    }

    /// <summary>The rows of the pane.</summary>
    public ImmutableArray<Row> Rows(int height, int width)
    {
        _height = height;
        _top = Math.Clamp(_top, 0, Math.Max(Last, 0));
        var rows = _document.Rows.Take(Length).Skip(_top).Take(height).ToList();
        while (rows.Count < height)
        {
            rows.Add(Row.Blank);
        }

        if (IsCut)
        {
            rows[^1] = Row.Of(new Span("  "), new Span($"\u2193 {Length - _top - height + 1} more lines, Space", Tone.Link, "press space"));
        }

        if (IsBack)
        {
            rows[0] = Row.Rule(width - 2, "reading back", "End returns").Indent(1).Doing("press end");
        }

        return [.. rows];
    }

    /// <summary>A pane down or up; two rows stay in sight. Text that still appears is shown whole first.</summary>
    public void Page(int direction)
    {
        if (direction > 0 && _revealed >= 0)
        {
            _revealed = -1;
            return;
        }

        Scroll(direction * Math.Max(1, _height - 2));
    }

    public void Scroll(int rows) => _top = Math.Clamp(_top + rows, 0, Math.Max(Last, 0));

    public void ToStart() => _top = 0;

    /// <summary>To the new text; from there to its end.</summary>
    public void ToEnd() => _top = IsBack ? Home : Last;

    /// <summary>Shows the next line or paragraph; true while more is to come.</summary>
    public bool Reveal(TextPace pace)
    {
        if (_revealed < 0)
        {
            return false;
        }

        _revealed = pace == TextPace.ByLine ? _revealed + 1 : _document.Stops.FirstOrDefault(stop => stop > _revealed, int.MaxValue);
        if (_revealed >= _document.Rows.Length)
        {
            _revealed = -1;
        }

        return true;
    }
}
