using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>The panel beside the story on wide windows: a mirror of other panels, never the only place of anything.</summary>
internal static class SidePanel
{
    /// <summary>Its width in columns, the bar on its left included.</summary>
    public const int Width = 42;

    private const int Cells = 10;
    private const int LabelWidth = 19;
    private const int MostMoved = 4;

    private static readonly ImmutableDictionary<Seat, ImmutableArray<(string Meter, string Label)>> s_others = new Dictionary<Seat, ImmutableArray<(string, string)>>
    {
        [Seat.Trump] = [("trust_dprk_rok", "Trust ROK-DPRK"), ("trust_us_rok", "Trust US-ROK"), ("trust_dprk_prc", "Trust China-DPRK"), ("regime_stability", "Regime stability"), ("byungjin", "Byungjin")],
        [Seat.Moon] = [("pressure", "Pressure"), ("trust_dprk_prc", "Trust China-DPRK"), ("regime_stability", "Regime stability"), ("byungjin", "Byungjin"), ("standing_trump", "Trump's standing")],
        [Seat.Kim] = [("trust_dprk_prc", "Trust China-DPRK"), ("standing_trump", "Trump's standing"), ("standing_moon", "Moon's standing"), ("cohesion", "Cohesion"), ("blueprint", "Blueprint")],
    }.ToImmutableDictionary();

    /// <summary>Its rows from the top; what does not fit is left out.</summary>
    public static ImmutableArray<Row> Of(GameTable table, ImmutableArray<Gauge> five, int height)
    {
        List<Row> rows =
        [
            Head("YOUR FIVE", "now last   0      100"), .. five.Select(Own), Row.Blank,
            .. Moved(table),
            Head("OTHERS", "estimates"), .. s_others[table.Seat].Select(other => Other(table, other.Meter, other.Label)), Row.Blank,
            Head("THE PACKAGE", $"{PlayHead.PackageState(table)} (b)", "blueprint"), .. Package(table), Row.Blank,
            Head("AHEAD", ""), .. Ahead(table),
        ];
        return [.. Enumerable.Range(0, height).Select(at => Beside(at < rows.Count ? rows[at] : Row.Blank))];
    }

    private static Row Beside(Row row) => new Row([new Span($"{Row.Bar} ", Tone.Quiet), .. row.Spans]).Fit(Width);

    private static Row Head(string title, string right, string? does = null)
    {
        return Row.Of(new Span(title.PadRight(LabelWidth), Tone.Heading, does), new Span(right, Tone.Quiet, does));
    }

    private static Row Own(Gauge gauge)
    {
        var spans = ImmutableArray.Create(new Span(gauge.Own.Short.PadRight(LabelWidth), Tone.Text, "why " + gauge.Own.Meter), new Span($"{gauge.Now,3} ", Tone.Text, "why " + gauge.Own.Meter));
        return new Row([.. spans, new Span(gauge.Delta.PadRight(6), gauge.Change > 0 ? Tone.Up : Tone.Down), new Span(Bar(gauge.Now, gauge.Now), Tone.Quiet)]).Doing("why " + gauge.Own.Meter);
    }

    private static Row Other(GameTable table, string meter, string label)
    {
        var found = table.Pack.Scenario.MeterOf(meter);
        var shown = SeatSight.Of(table.Now.Play, table.Now.Play.Preview, found, table.Seat);
        var number = shown.IsExact ? $"{shown.Low}" : $"{shown.Low}-{shown.High}";
        return Row.Of(new Span(label.PadRight(LabelWidth), Tone.Text, "why " + meter), new Span(number.PadRight(10), Tone.Text, "why " + meter), new Span(Bar(shown.Low, shown.High), Tone.Quiet)).Doing("why " + meter);
    }

    private static string Bar(int low, int high)
    {
        var full = Math.Clamp((int)Math.Round(low / 10.0, MidpointRounding.AwayFromZero), 0, Cells);
        var haze = Math.Clamp((int)Math.Round(high / 10.0, MidpointRounding.AwayFromZero), full, Cells) - full;
        return new string('\u2588', full) + new string('\u2592', haze) + new string('\u2591', Cells - full - haze);
    }

    private static IEnumerable<Row> Moved(GameTable table)
    {
        var rows = LastMoved(table);
        return rows.IsEmpty ? [] : [Head("MOVED LAST", ""), .. rows.Take(MostMoved).Select(MovedRow), Row.Blank];
    }

    /// <summary>What moved last: by the answers of the newest page on which they moved anything, else in the turn that ended before it.</summary>
    private static ImmutableArray<MovedMeter> LastMoved(GameTable table)
    {
        var turns = table.Now.Play.Past.Length;
        var ofThisTurn = table.Session.Path.Reverse().TakeWhile(moment => moment.Play.Past.Length == turns);
        var byAnswers = ofThisTurn.Select(moment => MovedRules.ByAnswers(moment, table.Pack, table.Seat)).FirstOrDefault(rows => !rows.IsEmpty, []);
        return byAnswers.IsEmpty && turns > 0 ? MovedRules.InTurn(table.Pack, table.Now.Play, table.Now.Play.Past[^1], table.Seat) : byAnswers;
    }

    private static Row MovedRow(MovedMeter moved)
    {
        var arrow = $"{(moved.Change > 0 ? '\u2191' : '\u2193')}{Math.Abs(moved.Change)}".PadRight(3) + " ";
        return Row.Of(new Span(arrow, moved.Change > 0 ? Tone.Up : Tone.Down), new Span(Say.Capital(moved.Label))).Doing("why " + moved.Meter.Id);
    }

    /// <summary>What the six say to the draft; before there is one, which backers are won.</summary>
    private static IEnumerable<Row> Package(GameTable table) => table.Drafts.Book.Now is null || table.Now.Play.Start.Phase != Phase.Talks
        ? PackagePages.CourtRows(table.Pack, table.Now, table.Seat).Select(Backer)
        : table.Drafts.Read().Rows.Select(row => Row.Of(new Span(row.Name.PadRight(LabelWidth)), new Span(row.Surplus.Short.PadRight(13)), new Span(row.Word, row.Word.StartsWith("NO", StringComparison.Ordinal) ? Tone.Danger : Tone.Text)).Doing("blueprint"));

    private static Row Backer(CourtRow backer)
    {
        var support = backer.Support.IsExact ? $"{backer.Support.Low}" : $"{backer.Support.Low}-{backer.Support.High}";
        return Row.Of(new Span(backer.Name.PadRight(LabelWidth)), new Span($"{support} of {backer.Floor}".PadRight(13)), new Span(backer.Word)).Doing("why " + backer.Meter);
    }

    private static string Summit(Play play)
    {
        var summit = play.Scenario.Calendar.Summit;
        return play.Start.Turn < summit ? $" The summit is in {play.Scenario.Calendar.Turns[summit].Label}." : "";
    }

    private static IEnumerable<Row> Ahead(GameTable table)
    {
        var play = table.Now.Play;
        return play.Start.Phase == Phase.Talks
            ? Setting.Text($"The deadline is 3 November 2020.{Summit(play)}", Width - 3)
            : Setting.Text(GameDate.Count(play), Width - 3);
    }
}
