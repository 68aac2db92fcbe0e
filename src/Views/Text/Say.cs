using System.Globalization;

namespace BrighterFuture.Views.Text;

/// <summary>Small pieces of sentences: counts, directions, lists.</summary>
public static class Say
{
    /// <summary><c>up 3</c>, <c>down 3</c> or <c>unchanged</c>.</summary>
    public static string Change(int change)
    {
        return change switch
        {
            > 0 => $"up {change}",
            < 0 => $"down {-change}",
            _ => "unchanged",
        };
    }

    /// <summary><c>1 option</c>, <c>3 options</c>.</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A number with its sign read out: <c>plus 4</c>, <c>minus 6</c>, <c>0</c>.</summary>
    public static string Signed(int value)
    {
        return value switch
        {
            > 0 => $"plus {value}",
            < 0 => $"minus {-value}",
            _ => "0",
        };
    }

    /// <summary>The sentence with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The sentence with a full stop, unless it ends in one already.</summary>
    public static string Stop(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '"' ? text : text + ".";

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items)
    {
        return items.Count switch
        {
            0 => "none",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
        };
    }

    /// <summary><c>Monday 17 December 2018</c> for <c>17 December 2018</c>; a date of another shape is left as it is.</summary>
    public static string Date(string date)
    {
        return DateOnly.TryParseExact(date, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture)
            : date;
    }
}
