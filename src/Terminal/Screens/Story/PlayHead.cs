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

    public static ImmutableArray<Row> Rows(GameTable table, ImmutableArray<Gauge> five, Extent extent, int width)
    {
        var (right, left) = Where(table);
        if (extent.IsWide)
        {
            return [Row.Ends(extent.Width, Row.Of(Menu), Accent(table, Short(right, extent.Width))), Row.Of(" " + left, Tone.Heading), Row.Rule(width - 1).Indent(1)];
        }

        if (extent.IsFull)
        {
            return [Row.Ends(width, Row.Of(Menu), Accent(table, Short(right, width))), Row.Of(" " + left, Tone.Heading), MeterStrip.Of(five, width), Package(table, width), Row.Rule(width - 1).Indent(1)];
        }

        return [Narrow(table, left, right, width), MeterStrip.Of(five, width), Package(table, width), Row.Rule(width - 1).Indent(1)];
    }

    /// <summary><c>8 November 2018</c> or <c>Dec 2018</c>: the date that stands over the page.</summary>
    public static string Date(GameTable table)
    {
        var date = Where(table).Left.Split($" {Row.Bar} ")[0];
        return date.Split(' ') is [_, var day, var month, var year] ? $"{day} {month} {year}" : date;
    }

    /// <summary>Beside the menu the seat gives way to the turn.</summary>
    private static string Short(string right, int width) => right.Length + 2 + Menu.Length < width ? right : right.Split($" {Row.Bar} ")[^1];

    /// <summary>One row for all of it: the place gives way first, then the seat.</summary>
    private static Row Narrow(GameTable table, string left, string right, int width)
    {
        var bar = $" {Row.Bar} ";
        var (date, turn) = (left.Split(bar)[0], right.Split(bar)[^1]);
        foreach (var (own, end) in new[] { (left, right), (date, right), (left, turn) })
        {
            if (own.Length + end.Length + 4 <= width)
            {
                return Row.Ends(width, Row.Of(" " + own, Tone.Heading), Accent(table, end));
            }
        }

        return Row.Ends(width, Row.Of(" " + date, Tone.Heading), Accent(table, turn));
    }

    /// <summary>The heading's sentences: seat and turn for the right end, date and place for the left.</summary>
    private static (string Right, string Left) Where(GameTable table)
    {
        var parts = StoryPages.Of(table.Pack, table.Now, table.Seat)[0].Text.TrimEnd('.').Split(". ");
        var bar = $" {Row.Bar} ";
        return parts.Length < 3 ? (parts[0], string.Join(bar, parts.Skip(1))) : (string.Join(bar, parts.Take(2)), string.Join(bar, parts.Skip(2)));
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
        var named = $" Package: {string.Join($" {Row.Bar} ", six.Select(row => $"{row.Name} {row.Word}"))}";
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
