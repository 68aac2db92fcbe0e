using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Blueprint;

/// <summary>What stands beside the clauses: the six, the levels of one clause beside one another, the table. The sentences are those of plain mode.</summary>
internal static class DraftPanes
{
    private const int NameWidth = 6;
    private const int WordWidth = 8;
    private const double PointsACell = 2.5;
    private const int MostCells = 12;

    /// <summary>The six with surplus and verdict, the zone, who walks by which clause.</summary>
    public static ImmutableArray<Row> Six(DraftReading reading, int width) =>
    [
        Row.Of("party over walk-away".PadRight(width - WordWidth) + "verdict", Tone.Heading),
        .. reading.Rows.Select(row => Party(reading, row, width)),
        .. Setting.Text(PackageSheet.Zone(reading), width, Tone.Quiet),
        Row.Blank,
        Row.Of("WHO WALKS, BY WHICH CLAUSE", Tone.Heading),
        .. Walks(reading).SelectMany(paragraph => Setting.Paragraph(paragraph, width, Tone.Text, 2)),
    ];

    /// <summary>One clause at every level it could have; a closed one says why.</summary>
    public static ImmutableArray<Row> Levels(DraftReading reading, int issue, int width) =>
    [
        Row.Of($"LEVELS OF {reading.Scenario.Data.Issues[issue].Id}, {PackageWords.About(issue)}", Tone.Heading),
        .. ClauseWords.Compare(reading, issue).SelectMany(row => Level(issue, row, width)),
    ];

    /// <summary>Every closed level with the rule that closes it.</summary>
    public static ImmutableArray<Row> Closed(DraftReading reading, int width)
    {
        var closed = ClauseWords.ClosedLevels(reading.Scenario, reading.Levels);
        return closed.IsEmpty ? [] : [Row.Of("CLOSED LEVELS, AND THEIR RULES", Tone.Heading), .. closed.SelectMany(line => Setting.Text(line, width, Tone.Closed, 2))];
    }

    /// <summary>Who would sign, what it lacks, whether a table is open, the paper that exists.</summary>
    public static ImmutableArray<Row> Table(StoryPack pack, Moment moment, DraftReading reading, int width) =>
    [
        .. TableWords.Of(pack, moment, reading.Levels).Concat(PackagePages.Blueprint(pack, moment)).SelectMany((paragraph, place) => Page(paragraph, place, width)),
    ];

    private static Row Party(DraftReading reading, PartyRow row, int width)
    {
        var points = row.Surplus.Short + (row.Party == PartyTable.Of(reading.Seat) ? " yours" : "");
        var room = width - NameWidth - WordWidth;
        var bar = room > 26 ? "  " + Bar(row) : "";
        return Row.Of(
            new Span(row.Name.PadRight(NameWidth), Tone.Heading), new Span((points.PadRight(12) + bar).PadRight(room)), new Span(row.Word, ToneOf(row))).Doing($"party {(int)row.Party}");
    }

    /// <summary>A block for 2.5 points of the lower end, haze to the upper one; nothing where the lower end is below 0.</summary>
    private static string Bar(PartyRow row)
    {
        var full = Math.Clamp((int)(row.Surplus.Low / PointsACell), 0, MostCells);
        var haze = Math.Clamp((int)(row.Surplus.High / PointsACell), full, MostCells) - full;
        return new string('\u2588', full) + new string('\u2592', haze);
    }

    private static Tone ToneOf(PartyRow row) => row.Word.StartsWith("NO", StringComparison.Ordinal) ? Tone.Danger : Tone.Text;

    private static ImmutableArray<Paragraph> Walks(DraftReading reading) => PackageSheet.Walks(reading) is { IsEmpty: false } walks ? walks : [new Paragraph(Role.Note, "Nobody, as far as you know.")];

    private static IEnumerable<Row> Level(int issue, LevelRow row, int width)
    {
        if (row.Closed is { } closed)
        {
            return Setting.Text($"- {closed}", width, Tone.Closed, 2).Select(line => line.Doing($"level {issue} {row.Level}"));
        }

        var title = Row.Of($"{(row.IsNow ? ">" : " ")} {row.Level + 1} {row.Text}", row.IsNow ? Tone.Heading : Tone.Text).Fit(width);
        var words = row.Rows.Select(party => party.Surplus.IsExact ? $"{party.Name} {party.Surplus.Short} {party.Word}" : $"{party.Name} {party.Word}").ToList();
        return new[] { title }.Concat(Setting.Text(string.Join(", ", words), width - 4, Tone.Quiet).Select(line => line.Indent(4))).Select(line => line.Doing($"level {issue} {row.Level}"));
    }

    private static IEnumerable<Row> Page(Paragraph paragraph, int place, int width)
    {
        var does = paragraph.About is { } meter ? "why " + meter : null;
        var rows = Setting.Paragraph(paragraph, width, paragraph.Role == Role.Title ? Tone.Heading : Tone.Text, 2).Select(row => row.Doing(does));
        return paragraph.Role == Role.Title && place > 0 ? rows.Prepend(Row.Blank) : rows;
    }
}
