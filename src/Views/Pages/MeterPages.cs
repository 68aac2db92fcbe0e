using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>The numbers: a seat's five, or all it knows.</summary>
public static class MeterPages
{
    private static readonly (string Title, string[] Starts)[] s_groups =
    [
        ("Trust, who trusts whom", ["trust_"]),
        ("Money and pressure", ["pressure", "sanctions_scope", "measure_", "enforcement_"]),
        ("At home", ["standing_"]),
        ("The blueprint", ["blueprint", "congress", "guarantee"]),
        ("The backers", ["cohesion", "japan_attitude", "support_"]),
        ("The North", ["regime_stability", "elite_loyalty", "legitimacy_", "hard_currency", "food", "assurance", "growth", "gdp", "reform", "border_closed", "exit_plan"]),
        ("The programme", ["arsenal", "gauge_", "byungjin", "moratorium_", "tests"]),
        ("Time and talks", ["window", "cooling", "summit_held", "walked_out"]),
        ("Danger and mood", ["escalation", "deterrence", "exercises_paused", "mil_accord", "optimism", "isolation"]),
        ("Between the Koreas", ["kaesong", "kumgang", "rail", "visit", "aid"]),
        ("The road", ["norm_", "milestones", "relief_done", "fund_paid", "arrears", "disputes", "breach_", "ratified", "spoiler_"]),
    ];

    /// <summary>What happens once or never: until then it has not happened yet.</summary>
    private static readonly string[] s_once = ["summit_held", "walked_out", "ratified"];

    /// <summary>The seat's own five, with what the last act or turn moved.</summary>
    public static ImmutableArray<Paragraph> Five(StoryPack pack, Moment moment, Seat seat)
    {
        var five = SeatTable.Five(seat);
        return
        [
            new Paragraph(Role.Title, $"Your own {Count(five.Length)}."),
            .. five.Select(own => new Paragraph(Role.Moved, FiveLine(pack, moment, seat, own)) { About = own.Meter }),
            .. Feeling(moment, seat),
        ];
    }

    /// <summary>Every number the seat may know: its own five on top, the others in groups; ranges where they are not its own.</summary>
    public static ImmutableArray<Paragraph> All(StoryPack pack, Moment moment, Seat seat)
    {
        var page = ImmutableArray.CreateBuilder<Paragraph>();
        var five = SeatTable.Five(seat).Select(own => own.Meter).ToList();
        page.AddRange(Five(pack, moment, seat));
        foreach (var (title, starts) in s_groups)
        {
            var meters = pack.Scenario.Meters.Where(meter => SeatSight.IsNumber(meter) && !five.Contains(meter.Id) && starts.Any(start => Fits(meter.Id, start))).ToList();
            page.Add(new Paragraph(Role.Title, $"{title}. {Say.Count(meters.Count, five.Exists(own => starts.Any(start => Fits(own, start))) ? "other meter" : "meter")}."));
            page.AddRange(meters.Select(meter => new Paragraph(Role.Moved, Line(moment, seat, meter)) { About = meter.Id }));
        }

        return page.ToImmutable();
    }

    /// <summary>One meter as the seat sees it: number before name, then its unit.</summary>
    public static string Line(Moment moment, Seat seat, Meter meter)
    {
        var shown = SeatSight.Of(moment.Play, moment.Play.Preview, meter, seat);
        if (meter.Unit == "flag")
        {
            return $"{meter.Name}: {(!shown.IsExact ? "not known" : shown.Low > 0 ? "yes" : s_once.Contains(meter.Id, StringComparer.Ordinal) ? "not yet" : "no")}.";
        }

        return Say.Stop($"{shown} {MovedRules.Label(meter, seat)}, {meter.Unit}{(shown.IsExact ? "" : ", an estimate")}");
    }

    private static bool Fits(string id, string start) => start[^1] == '_' ? id.StartsWith(start, StringComparison.Ordinal) : id == start;

    private static string FiveLine(StoryPack pack, Moment moment, Seat seat, OwnMeter own)
    {
        var meter = pack.Scenario.MeterOf(own.Meter);
        var now = SeatSight.Of(moment.Play, moment.Play.Preview, meter, seat);
        var before = moment.Play.Past.IsEmpty ? moment.Play.Start : moment.Play.Past[^1].Before;
        var change = Numbers.Reading(pack.Scenario, moment.Play.Preview, meter.Index) - Numbers.Reading(pack.Scenario, before, meter.Index);
        return Say.Stop($"{now} {own.Explained}{(change == 0 || !now.IsExact ? "" : $", {Say.Change(change)} since the start of {Since(moment.Play)}")}");
    }

    /// <summary>The turn before, from whose start the change is counted; in the first turn that turn.</summary>
    private static string Since(Play play) => GameDate.Months(play.Past.IsEmpty ? GameDate.Label(play) : play.Past[^1].Label);

    private static IEnumerable<Paragraph> Feeling(Moment moment, Seat seat) => SeatSight.Feeling(moment.Play, seat) is { } feeling ? [new Paragraph(Role.Title, "What nobody else knows of you."), new Paragraph(Role.Note, feeling)] : [];

    private static string Count(int number) => number == 5 ? "five" : $"{number}";
}
