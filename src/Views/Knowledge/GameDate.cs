using BrighterFuture.Model;

namespace BrighterFuture.Views.Knowledge;

/// <summary>Where the game stands in the calendar, in words and as the last day that has passed.</summary>
public static class GameDate
{
    private static readonly DateOnly s_opening = new(2018, 11, 1);

    /// <summary><c>Turn 2 of 14.</c> or, after a signature, <c>Half-year 3 of the road.</c></summary>
    public static string Count(Play play) => Count(play, play.Start);

    /// <summary>The same for a moment of the past, or for the last one.</summary>
    public static string Count(Play play, GameState state)
    {
        var turns = play.Scenario.Calendar.Turns.Length;
        return state[Meters.SignedTurn] == 0
            ? $"Turn {Math.Min(state.Turn + 1, turns)} of {turns}."
            : $"Half-year {state[Meters.Steps] + (state.Phase == Phase.Over ? 0 : 1)} of the road.";
    }

    /// <summary><c>Dec 2018</c> or <c>2021 H1</c>.</summary>
    public static string Label(Play play)
    {
        if (IsOnTheRoad(play))
        {
            return Calendar.HalfYearLabel(play.Start.Half);
        }

        var turns = play.Scenario.Calendar.Turns;
        return turns[Math.Min(play.Start.Turn, turns.Length - 1)].Label;
    }

    /// <summary><c>December 2018</c> for the label <c>Dec 2018</c>, <c>March to April 2019</c> for <c>Mar-Apr 2019</c>; the label of a half-year as people say it.</summary>
    public static string Months(string label)
    {
        if (label.Split(" H") is [var year, var half] && int.TryParse(year, out var number))
        {
            return HalfYear(((number - s_opening.Year - 1) * 2) + (half == "1" ? 0 : 1));
        }

        var names = System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat;
        return Enumerable.Range(1, 12).Aggregate(label, (text, month) => text.Replace(names.GetAbbreviatedMonthName(month), names.GetMonthName(month), StringComparison.Ordinal)).Replace("-", " to ", StringComparison.Ordinal);
    }

    /// <summary><c>January to June 2020</c>: a half-year of the road as people say it.</summary>
    public static string HalfYear(int half) => $"{(half % 2 == 0 ? "January to June" : "July to December")} {Year(half)}";

    /// <summary><c>July 2022 to December 2023</c>: half-years that follow each other, the first and the last named.</summary>
    public static string HalfYears(int first, int last)
    {
        if (first >= last)
        {
            return HalfYear(first);
        }

        var (from, to) = (HalfYear(first).Split(' ')[0], HalfYear(last).Split(' ')[2]);
        return Year(first) == Year(last) ? $"{from} to {to} {Year(last)}" : $"{from} {Year(first)} to {to} {Year(last)}";
    }

    private static int Year(int half) => s_opening.Year + 1 + (half / 2);

    /// <summary>The last day of the present turn: what was public by then may be read.</summary>
    public static DateOnly LastDay(Play play)
    {
        if (IsOnTheRoad(play))
        {
            return new DateOnly(2019, 1, 1).AddMonths(6 * (play.Start.Half + 1)).AddDays(-1);
        }

        return s_opening.AddMonths(play.Scenario.Calendar.Turns.Take(play.Start.Turn + 1).Sum(turn => turn.Months)).AddDays(-1);
    }

    /// <summary>A main deal was signed; a game that ends without one never leaves the turns of the talks.</summary>
    private static bool IsOnTheRoad(Play play) => play.Start.Phase != Phase.Talks && play.Start[Meters.SignedTurn] != 0;
}
