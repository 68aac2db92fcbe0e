using System.Collections.Immutable;

namespace BrighterFuture.Terminal.Screens.Drawing;

/// <summary>Panes side by side with a bar between them.</summary>
internal static class Columns
{
    private const string Cross = "\u2500\u252c\u2500";
    private const string Foot = "\u2500\u2534\u2500";

    /// <summary>Columns a bar takes with its margins.</summary>
    public const int BarWidth = 3;

    /// <summary>Panes cut or filled to one height; each is given with its width.</summary>
    public static ImmutableArray<Row> Join(int height, params ImmutableArray<(ImmutableArray<Row> Rows, int Width)> panes) =>
        [.. Enumerable.Range(0, height).Select(at => new Row([.. panes.SelectMany((pane, place) => Cell(pane, place, at))]))];

    /// <summary>The rule over panes, or under them.</summary>
    public static Row Rule(bool isTop, params ImmutableArray<int> widths) => Row.Of(string.Join(isTop ? Cross : Foot, widths.Select(width => new string(Row.Line, width))), Tone.Quiet);

    /// <summary>The rows of a pane from a place on; the last says how many more there are. A place past the end is brought back.</summary>
    public static ImmutableArray<Row> Scroll(ImmutableArray<Row> rows, int height, int width, ref int from)
    {
        from = Math.Clamp(from, 0, Math.Max(0, rows.Length - height));
        var shown = rows.Skip(from).Take(height).ToList();
        var below = rows.Length - from - height;
        if (below > 0)
        {
            shown[^1] = Row.Of($"\u2193 {below + 1} more lines, Space", Tone.Quiet, "press space").Fit(width);
        }

        return [.. shown];
    }

    private static IEnumerable<Span> Cell((ImmutableArray<Row> Rows, int Width) pane, int place, int at)
    {
        var row = (at < pane.Rows.Length ? pane.Rows[at] : Row.Blank).Fit(pane.Width);
        return place == 0 ? row.Spans : row.Spans.Prepend(new Span($" {Row.Bar} ", Tone.Quiet));
    }
}
