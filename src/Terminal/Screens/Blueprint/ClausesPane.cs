using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Drafts;

namespace BrighterFuture.Terminal.Screens.Blueprint;

/// <summary>The fourteen clauses of a draft, the highlighted one with its levels below it.</summary>
internal static class ClausesPane
{
    private const int IdWidth = 7;
    private const string Inset = "          ";

    /// <param name="reading">The draft.</param>
    /// <param name="selected">Place of the highlighted issue.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows; what does not fit scrolls with the highlight.</param>
    /// <returns>The rows, and the row of the highlight.</returns>
    public static (ImmutableArray<Row> Rows, int CursorRow) Of(DraftReading reading, int selected, int width, int height)
    {
        var rows = new List<Row>();
        var cursor = 0;
        for (var issue = 0; issue < IssueIndex.Count; issue++)
        {
            cursor = issue == selected ? rows.Count : cursor;
            rows.Add(Clause(reading, issue, issue == selected, width));
            if (issue == selected)
            {
                rows.AddRange(Levels(reading, issue, withOwn: height > IssueIndex.Count + 4));
            }
        }

        var top = Math.Clamp(cursor - (height / 2), 0, Math.Max(0, rows.Count - height));
        return ([.. rows.Skip(top).Take(height)], cursor - top);
    }

    private static Row Clause(DraftReading reading, int issue, bool isSelected, int width)
    {
        var (id, levels) = reading.Scenario.Data.Issues[issue];
        var place = $"{reading.Levels[issue] + 1}/{levels.Length}";
        var room = width - 3 - IdWidth - place.Length - 1;
        var text = levels[reading.Levels[issue]];
        text = (text.Length <= room ? text : text[..room]).PadRight(room);
        var row = Row.Of(new Span(isSelected ? " > " : "   "), new Span(id.PadRight(IdWidth), Tone.Heading), new Span(text), new Span(" " + place, Tone.Quiet)).Doing($"issue {issue}");
        return isSelected ? row.Fit(width).Focused() : row;
    }

    private static IEnumerable<Row> Levels(DraftReading reading, int issue, bool withOwn) => ClauseWords.Compare(reading, issue).Where(row => withOwn || !row.IsNow).Select(row => row switch
    {
        { Closed: not null } => Row.Of($"        - {row.Level + 1}  closed: {row.Text}", Tone.Closed, $"level {issue} {row.Level}"),
        { IsNow: true } => Row.Of($"        > {row.Level + 1}  {row.Text}", Tone.Heading),
        _ => Row.Of($"{Inset}{row.Level + 1}  {row.Text}", Tone.Text, $"level {issue} {row.Level}"),
    });
}
