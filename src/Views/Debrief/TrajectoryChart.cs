using System.Globalization;

namespace BrighterFuture.Views.Debrief;

/// <summary>A meter drawn with letters, a row a turn: time runs down, the scale to the right. Plain ASCII, 54 columns.</summary>
internal static class TrajectoryChart
{
    private const int Columns = 30;

    /// <summary>What the letters mean.</summary>
    public const string Key = "# you, o history, * both on the same place; the scale runs from left to right.";

    /// <summary><c>Dec 2018       60 ........o........#............  27</c></summary>
    public static string Row(Trajectory row, DatedPoint point, int you, int? history)
    {
        var line = Enumerable.Repeat('.', Columns).ToArray();
        var own = Place(row, you);
        line[own] = '#';
        if (history is { } then)
        {
            var place = Place(row, then);
            line[place] = place == own ? '*' : 'o';
        }

        return string.Create(CultureInfo.InvariantCulture, $"{point.Label,-12} {you,5} {new string(line)} {history,5}").TrimEnd();
    }

    private static int Place(Trajectory row, int value) => (Math.Clamp(value, row.Low, row.High) - row.Low) * (Columns - 1) / Math.Max(1, row.High - row.Low);
}
