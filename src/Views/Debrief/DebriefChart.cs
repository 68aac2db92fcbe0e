using System.Globalization;
using System.Net;

namespace BrighterFuture.Views.Debrief;

/// <summary>One trajectory as inline SVG over dates: a line for the game, dots for history, and the sentence for those who do not see it.</summary>
internal static class DebriefChart
{
    private const int Width = 640;
    private const int Height = 150;
    private const int Left = 40;
    private const int Right = 10;
    private const int Top = 10;
    private const int Bottom = 24;
    private const int MonthsBefore2019 = 2;
    private const int FirstYear = 2019;

    public static string Of(Trajectory row, DebriefReport report)
    {
        var id = $"chart-{row.Meter}";
        var end = report.Points[^1].Month;
        return $"""
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="{id}-title {id}-desc">
            <title id="{id}-title">{Text(row.Label)}, {Text(row.Unit)}</title>
            <desc id="{id}-desc">{Text(row.InWords)}</desc>
            {Rule(row, row.Low)}{Rule(row, (row.Low + row.High) / 2)}{Rule(row, row.High)}
            {string.Concat(Years(report).Select(year => Tick(year, end)))}{Stop(report, end)}
            <polyline class="you" points="{string.Join(' ', row.You.Select((value, point) => $"{X(report.Points[point].Month, end)},{Y(row, value)}"))}"/>
            {string.Concat(row.History.Zip(report.HistoryPoints).Where(then => then.Second.Month <= end).Select(then => $"""<circle class="history" cx="{X(then.Second.Month, end)}" cy="{Y(row, then.First)}" r="2.5"/>"""))}
            </svg>
            """;
    }

    private static string Rule(Trajectory row, int value) =>
        $"""<line class="rule" x1="{Left}" x2="{Width - Right}" y1="{Y(row, value)}" y2="{Y(row, value)}"/><text x="{Left - 6}" y="{Y(row, value)}" text-anchor="end" dominant-baseline="middle">{value}</text>""";

    /// <summary>The Januaries of a game, as months from its opening: a tick and a year each.</summary>
    private static IEnumerable<int> Years(DebriefReport report) => Enumerable.Range(0, (report.Points[^1].Month / 12) + 1).Select(year => MonthsBefore2019 + (12 * year)).Where(month => month <= report.Points[^1].Month);

    private static string Tick(int month, int end) =>
        $"""<line class="tick" x1="{X(month, end)}" x2="{X(month, end)}" y1="{Top}" y2="{Height - Bottom}"/><text x="{X(month, end)}" y="{Height - 6}" text-anchor="middle">Jan {FirstYear + (month / 12)}</text>""";

    /// <summary>Where history's run stops while yours goes on.</summary>
    private static string Stop(DebriefReport report, int end) => report.HistoryPoints[^1].Month is var month && month + 1 >= end ? ""
        : $"""<line class="stop" x1="{X(month, end)}" x2="{X(month, end)}" y1="{Top}" y2="{Height - Bottom}"/><text class="history" x="{X(month, end)}" y="{Top}" text-anchor="middle">history stops</text>""";

    private static string X(int month, int end) => Number(Left + ((double)month / Math.Max(1, end) * (Width - Left - Right)));

    private static string Y(Trajectory row, int value) =>
        Number(Top + ((double)(row.High - Math.Clamp(value, row.Low, row.High)) / Math.Max(1, row.High - row.Low) * (Height - Top - Bottom)));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
