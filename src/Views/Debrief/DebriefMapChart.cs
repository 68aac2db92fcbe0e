using System.Globalization;
using System.Net;

namespace BrighterFuture.Views.Debrief;

/// <summary>The deal map as inline SVG: cells of the zone, darker where more packages lie, and a letter a mark.</summary>
internal static class DebriefMapChart
{
    private const int Width = 640;
    private const int Height = 420;
    private const int Margin = 44;
    private const double Tenths = 10;

    /// <summary>What is further out is drawn at the edge.</summary>
    private const int Edge = 30;

    public static string Of(DealMap map)
    {
        var most = map.Cells.Select(cell => cell.Packages).DefaultIfEmpty(1).Max();
        return $"""
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="map-title map-desc">
            <title id="map-title">Deal map: points over walk-away, Washington to the right, Pyongyang up</title>
            <desc id="map-desc">{Text(map.InWords)}</desc>
            {string.Concat(map.Cells.Select(cell => Cell(cell, most)))}
            <line class="axis" x1="{X(0)}" x2="{X(0)}" y1="{Y(Edge)}" y2="{Y(-Edge)}"/><line class="axis" x1="{X(-Edge)}" x2="{X(Edge)}" y1="{Y(0)}" y2="{Y(0)}"/>
            {string.Concat(new[] { -20, -10, 10, 20 }.Select(Ticks))}
            <text x="{X(Edge)}" y="{Height - 6}" text-anchor="end">Washington, points over walk-away</text>
            <text x="{X(-Edge)}" y="14">Pyongyang, points over walk-away</text>
            {string.Concat(map.Marks.Select(Mark))}
            </svg>
            """;
    }

    private static string Cell(MapCell cell, int most)
    {
        var opacity = Number(0.15 + (0.6 * Math.Sqrt((double)cell.Packages / most)));
        return $"""<rect class="cell" x="{X(cell.Us)}" y="{Y(cell.Dprk + MapRules.Side)}" width="{Number(MapRules.Side * Scale(Width))}" height="{Number(MapRules.Side * Scale(Height))}" fill-opacity="{opacity}"/>""";
    }

    private static string Ticks(int points) =>
        $"""<text x="{X(points)}" y="{Number(YOf(0) + 14)}" text-anchor="middle">{points}</text><text x="{Number(XOf(0) - 6)}" y="{Y(points)}" text-anchor="end" dominant-baseline="middle">{points}</text>""";

    private static string Mark(MapMark mark) =>
        $"""<text class="{mark.Kind}" x="{X(mark.Us / Tenths)}" y="{Y(mark.Dprk / Tenths)}" text-anchor="middle" dominant-baseline="middle"><title>{Text(mark.Title)}</title>{Text(mark.Mark)}</text>""";

    private static string X(double points) => Number(XOf(points));

    private static string Y(double points) => Number(YOf(points));

    private static double XOf(double points) => (Width / 2.0) + (Math.Clamp(points, -Edge, Edge) * Scale(Width));

    private static double YOf(double points) => (Height / 2.0) - (Math.Clamp(points, -Edge, Edge) * Scale(Height));

    private static double Scale(int size) => (size - (2.0 * Margin)) / (2 * Edge);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
