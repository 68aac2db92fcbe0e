using System.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>The trajectories as a table for a spreadsheet: a row a turn and meter, you beside history at the same date.</summary>
public static class DebriefCsv
{
    private const string Heading = "turn,label,meter,name,unit,you,history";

    public static string Of(DebriefReport report)
    {
        var text = new StringBuilder(Heading).Append('\n');
        for (var turn = 0; turn < report.Points.Length; turn++)
        {
            foreach (var row in report.Trajectories)
            {
                text.Append($"{turn},{Quoted(report.Points[turn].Label)},{row.Meter},{Quoted(row.Label)},{Quoted(row.Unit)},{row.You[turn]},{report.HistoryAt(row, turn)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>As RFC 4180 asks: quotes around, quotes doubled.</summary>
    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
