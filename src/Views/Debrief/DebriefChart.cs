using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace BrighterFuture.Views.Debrief;

/// <summary>One trajectory as inline SVG: a line for the game, dots for history, and the sentence for those who do not see it.</summary>
internal static class DebriefChart
{
    private const int Width = 640;
    private const int Height = 150;
    private const int Left = 40;
    private const int Right = 10;
    private const int Top = 10;
    private const int Bottom = 24;

    public static string Of(Trajectory row, ImmutableArray<string> turns)
    {
        var id = $"chart-{row.Meter}";
        return $"""
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="{id}-title {id}-desc">
            <title id="{id}-title">{Text(row.Label)}, {Text(row.Unit)}</title>
            <desc id="{id}-desc">{Text(row.InWords)}</desc>
            {Rule(row, row.Low)}{Rule(row, (row.Low + row.High) / 2)}{Rule(row, row.High)}
            {Label(turns, 0, "start")}{Label(turns, turns.Length - 1, "end")}
            <polyline class="you" points="{string.Join(' ', row.You.Select((value, turn) => $"{X(turn, turns.Length)},{Y(row, value)}"))}"/>
            {string.Concat(row.History.Take(turns.Length).Select((value, turn) => $"""<circle class="history" cx="{X(turn, turns.Length)}" cy="{Y(row, value)}" r="2.5"/>"""))}
            </svg>
            """;
    }

    private static string Rule(Trajectory row, int value) =>
        $"""<line class="rule" x1="{Left}" x2="{Width - Right}" y1="{Y(row, value)}" y2="{Y(row, value)}"/><text x="{Left - 6}" y="{Y(row, value)}" text-anchor="end" dominant-baseline="middle">{value}</text>""";

    private static string Label(ImmutableArray<string> turns, int turn, string anchor) =>
        $"""<text x="{X(turn, turns.Length)}" y="{Height - 6}" text-anchor="{anchor}">{Text(turns[turn])}</text>""";

    private static string X(int turn, int turns) => Number(Left + ((double)turn / Math.Max(1, turns - 1) * (Width - Left - Right)));

    private static string Y(Trajectory row, int value) =>
        Number(Top + ((double)(row.High - Math.Clamp(value, row.Low, row.High)) / Math.Max(1, row.High - row.Low) * (Height - Top - Bottom)));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
