using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>One of the seat's own numbers as it stands on the screen.</summary>
/// <param name="Own">Which.</param>
/// <param name="Now">Its reading.</param>
/// <param name="Change">What it moved by lately; a delta lives for two beats.</param>
/// <param name="Fresh">The delta is of this beat.</param>
internal sealed record Gauge(OwnMeter Own, int Now, int Change, bool Fresh)
{
    /// <summary>The seat's five.</summary>
    public static ImmutableArray<Gauge> Five(GameTable table)
    {
        var path = table.Session.Path.TakeLast(3).ToList();
        return [.. SeatTable.Five(table.Seat).Select(own => Of(table, own, [.. path.Select(moment => Reading(table, own, moment))]))];
    }

    /// <summary><c>43</c> and its delta as spans; a click on either asks why.</summary>
    public ImmutableArray<Span> Number()
    {
        var why = "why " + Own.Meter;
        return Change == 0
            ? [new Span($"{Now}", Tone.Text, why)]
            : [new Span($"{Now}", Fresh ? Tone.Heading : Tone.Text, why), new Span(Delta, Change > 0 ? Tone.Up : Tone.Down, why)];
    }

    public string Delta => Change == 0 ? "" : $"{(Change > 0 ? '\u2191' : '\u2193')}{Math.Abs(Change)}";

    private static Gauge Of(GameTable table, OwnMeter own, ImmutableArray<int> readings)
    {
        var last = readings.Length > 1 ? readings[^1] - readings[^2] : 0;
        var before = readings.Length > 2 ? readings[^2] - readings[^3] : 0;
        if (table.Arrival == Arrival.Back)
        {
            // Turning back a page shows the way back once.
            var back = table.Left is { } left ? readings[^1] - Reading(table, own, left) : 0;
            return new Gauge(own, readings[^1], back, Fresh: true);
        }

        return new Gauge(own, readings[^1], last != 0 ? last : before, last != 0);
    }

    private static int Reading(GameTable table, OwnMeter own, Moment moment) => Numbers.Reading(table.Pack.Scenario, moment.Play.Preview, table.Pack.Scenario.MeterOf(own.Meter).Index);
}

/// <summary>The seat's five in one row.</summary>
internal static class MeterStrip
{
    private const string Trust = "Trust ";

    /// <summary>All five where the row holds them, else the first three and where the rest are.</summary>
    public static Row Of(ImmutableArray<Gauge> five, int width)
    {
        foreach (var bar in new[] { $" {Row.Bar} ", $"{Row.Bar}" })
        {
            if (Set(five, bar) is { } row && row.Width <= width)
            {
                return row;
            }
        }

        var some = Set([.. five.Take(3)], $" {Row.Bar} ");
        return new Row([.. some.Spans, new Span(" (m)", Tone.Quiet, "meters")]);
    }

    /// <summary>Trusts share one word and stand together.</summary>
    private static Row Set(ImmutableArray<Gauge> five, string bar)
    {
        var trusts = five.Where(gauge => gauge.Own.Short.StartsWith(Trust, StringComparison.Ordinal)).ToList();
        var spans = ImmutableArray.CreateBuilder<Span>();
        spans.Add(new Span(" "));
        var isFirst = true;
        foreach (var gauge in five)
        {
            if (trusts.Contains(gauge) && gauge != trusts[0])
            {
                continue;
            }

            spans.Add(new Span(isFirst ? "" : bar, Tone.Quiet));
            isFirst = false;
            spans.AddRange(One(gauge, gauge.Own.Short));
            foreach (var next in gauge == trusts.FirstOrDefault() ? trusts.Skip(1) : [])
            {
                spans.Add(new Span(", "));
                spans.AddRange(One(next, next.Own.Short[Trust.Length..]));
            }
        }

        return new Row(spans.ToImmutable());
    }

    private static IEnumerable<Span> One(Gauge gauge, string label) => [new Span(label + " ", Tone.Text, "why " + gauge.Own.Meter), .. gauge.Number()];
}
