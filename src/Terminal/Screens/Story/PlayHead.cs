using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>The rows over the story: where we are, the five, the package.</summary>
internal static class PlayHead
{
    /// <summary>Words of the menu bar, which stands over them.</summary>
    private const string Menu = " Game  Panels  Help";

    private const string OfTheRoad = " of the road";

    /// <summary>Stands between the parts of a heading: <see cref="Row.Bar"/> with its margins.</summary>
    private const string Between = " \u2502 ";

    public static ImmutableArray<Row> Rows(GameTable table, ImmutableArray<Gauge> five, Extent extent, int width)
    {
        var (right, left) = Where(table);
        if (extent.IsWide)
        {
            return [Row.Ends(extent.Width, Row.Of(Menu), Accent(table, Short(right, extent.Width))), Place(left, width), Row.Rule(width - 1).Indent(1)];
        }

        if (extent.IsFull)
        {
            return [Row.Ends(width, Row.Of(Menu), Accent(table, Short(right, width))), Place(left, width), MeterStrip.Of(five, width), Package(table, width), Row.Rule(width - 1).Indent(1)];
        }

        return [Narrow(table, left, right, width), MeterStrip.Of(five, width), Package(table, width), Row.Rule(width - 1).Indent(1)];
    }

    /// <summary>Where undo leads, as a phrase: <c>back before 8 November 2018</c>, <c>back in December 2018</c>, <c>back at the end of January to June 2019</c>.</summary>
    public static string BackAt(GameTable table)
    {
        const string IsOver = " is over";
        var date = Where(table).Left.Split(Between)[0];
        return DayOnly(date) is var day && day != date ? $"back before {day}"
            : date.EndsWith(IsOver, StringComparison.Ordinal) ? $"back at the end of {date[..^IsOver.Length]}"
            : date.StartsWith("The end of ", StringComparison.Ordinal) ? $"back at the end of {GameDate.Months(date["The end of ".Length..])}"
            : char.IsAsciiDigit(date[^1]) ? $"back in {GameDate.Months(date)}"
            : $"back at {char.ToLowerInvariant(date[0])}{date[1..]}";
    }

    /// <summary>Beside the menu the seat gives way to the turn.</summary>
    private static string Short(string right, int width) => right.Length + 2 + Menu.Length < width ? right : right.Split(Between)[^1];

    /// <summary>Date and place in a row of their own: first the weekday gives way, then what stands between the date and what is open, then the last words.</summary>
    private static Row Place(string left, int width)
    {
        var parts = left.Split(Between);
        var forms = new[] { left, string.Join(Between, [DayOnly(parts[0]), .. parts.Skip(1)]), $"{DayOnly(parts[0])}{Between}{parts[^1]}" };
        return Row.Of(" " + (forms.FirstOrDefault(form => form.Length + 2 <= width) ?? forms[^1]), Tone.Heading).Shorten(width - 1);
    }

    /// <summary>One row for all of it: the place gives way first, then the weekday, then words of the date; the seat stays.</summary>
    private static Row Narrow(GameTable table, string left, string right, int width)
    {
        var date = left.Split(Between)[0];
        var turn = right.Replace(OfTheRoad, "", StringComparison.Ordinal);
        foreach (var (own, end) in new[] { (left, right), (date, right), (DayOnly(date), right), (date, turn) })
        {
            if (own.Length + end.Length + 4 <= width)
            {
                return Row.Ends(width, Row.Of(" " + own, Tone.Heading), Accent(table, end));
            }
        }

        return Row.Ends(width, Row.Of(" " + date, Tone.Heading), Accent(table, turn));
    }

    /// <summary><c>8 November 2018</c> for <c>Thursday 8 November 2018</c>; what is no date of that shape is left as it is.</summary>
    private static string DayOnly(string date) => date.Split(' ') is [_, var day, var month, var year] && int.TryParse(day, out _) && int.TryParse(year, out _) ? $"{day} {month} {year}" : date;

    /// <summary>The heading's sentences: seat and turn for the right end, date and place for the left.</summary>
    private static (string Right, string Left) Where(GameTable table)
    {
        var parts = StoryPages.Of(table.Pack, table.Now, table.Seat)[0].Text.TrimEnd('.').Split(". ");
        return parts.Length < 3 ? (parts[0], string.Join(Between, parts.Skip(1))) : (string.Join(Between, parts.Take(2)), string.Join(Between, parts.Skip(2)));
    }

    private static Row Accent(GameTable table, string right)
    {
        var name = $"Seat {SeatTable.Name(table.Seat)}";
        return right.StartsWith(name, StringComparison.Ordinal)
            ? Row.Of(new Span(" Seat "), new Span(SeatTable.Name(table.Seat), Tone.Accent), new Span(right[name.Length..] + " "))
            : Row.Of($" {right} ");
    }

    /// <summary>The six faces of the draft; before there is one, that there is none.</summary>
    private static Row Package(GameTable table, int width)
    {
        var isOpen = table.Now.Play.Start.Phase == Phase.Talks;
        return isOpen && table.Drafts.Book.Now is not null
            ? Faces(table.Drafts.Read().Rows, width)
            : Row.Ends(width, Row.Of($" Package: {PackageState(table)} (b)", Tone.Text, "blueprint"), Row.Of(isOpen ? "deadline 3 Nov 2020 " : "", Tone.Quiet));
    }

    /// <summary>Each of the six by name where the row holds them, else how many say what.</summary>
    private static Row Faces(ImmutableArray<PartyRow> six, int width)
    {
        var named = $" Package: {string.Join(Between, six.Select(row => $"{row.Name} {row.Word}"))}";
        var counted = $" Package: {string.Join(" ", six.GroupBy(row => row.Word, StringComparer.Ordinal).OrderByDescending(words => words.Key, StringComparer.Ordinal).Select(words => $"{words.Count()} {words.Key}"))} (b)";
        return Row.Of(named.Length <= width ? named : counted, Tone.Text, "blueprint");
    }

    /// <summary>Signed, none signed, no draft yet, or the draft's name.</summary>
    public static string PackageState(GameTable table)
    {
        var state = table.Now.Play.Start;
        return state[Meters.SignedTurn] != 0 ? "signed" : state.Phase != Phase.Talks ? "none was signed" : table.Drafts.Book.Now is { } draft ? $"\"{draft.Name}\"" : "no draft yet";
    }
}
