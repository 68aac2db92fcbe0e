using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>Where a deal died: in which half-year, by whom, because of what, and what would have kept it.</summary>
internal static class RoadDeath
{
    public static string? Of(StoryPack pack, Play play, IReadOnlyList<TurnRecord> halves)
    {
        if (halves.FirstOrDefault(half => half.Before[Meters.Dead] == 0 && half.After[Meters.Dead] != 0) is not { } last)
        {
            return null;
        }

        var causes = Causes(pack, last);
        var (who, why, keeps) = causes.Contains("imp.us_leaves") ? Left(pack, last)
            : causes.Contains("imp.ratification_lost") ? NotRatified(pack, last)
            : causes.Contains("imp.snapback") ? SnappedBack(pack, play, halves, last)
            : Stopped(pack, halves, last);
        return $"The deal died in {GameDate.HalfYear(last.Before.Half)}: {who}. Because: {why}. What would have kept it: {keeps}.";
    }

    private static (string Who, string Why, string Keeps) SnappedBack(StoryPack pack, Play play, IReadOnlyList<TurnRecord> halves, TurnRecord last)
    {
        var sizes = pack.Scenario.Parameters;
        var isCheat = last.Before[Meters.BreachDprk] >= sizes.SnapbackBreaches || Count(pack, [last], "imp.caught") + last.Before[Meters.BreachDprk] >= sizes.SnapbackBreaches;
        var finds = When(pack, halves, "imp.caught");
        var found = finds.Count == 0 ? "inspectors had found nothing hidden" : $"inspectors had found hidden parts of the programme in {Say.List(finds)}";
        var who = $"{Washington(play, last)} snapped the sanctions back";
        if (isCheat)
        {
            return (who, $"{found}, and the second proven cheat ends a deal whatever the lever says", $"one find fewer: no cheating after {(finds.Count > 0 ? finds[0] : "the first find")}");
        }

        var opened = When(pack, halves, "imp.dispute", "imp.caught", "broken.tranche_dprk", "spoiler.total");
        var settled = When(pack, halves, "imp.resolved");
        return (who,
            $"{Say.Count(sizes.SnapbackDisputes, "open dispute")} let the lever be pulled; disputes opened in {Say.List(opened)}, {(settled.Count == 0 ? "none was settled" : $"settled in {Say.List(settled)}")}; {found}",
            "a hand off the lever, or one open dispute fewer; cohesion of the five and trust between Washington and Pyongyang settle them");
    }

    private static (string Who, string Why, string Keeps) Stopped(StoryPack pack, IReadOnlyList<TurnRecord> halves, TurnRecord last)
    {
        var late = When(pack, halves, "imp.late", "imp.withheld");
        var slow = When(pack, halves, "imp.projects_slow");
        var greedy = When(pack, halves, "spoiler.greedy");
        var parts = new[] { Part("Washington's payments late or withheld in", late), Part("Seoul's works slow in", slow), Part("a higher price asked in", greedy), Part("disputes that dragged on in", When(pack, halves, "imp.dispute_drags")) }.OfType<string>().ToList();
        return ("Pyongyang stopped", $"too much stood unpaid ({last.After[Meters.Arrears]}, the paper bears {pack.Scenario.Parameters.SnapbackArrears - 1}): {string.Join("; ", parts)}", "a tranche paid on the day takes off more than a late one adds");
    }

    private static (string Who, string Why, string Keeps) Left(StoryPack pack, TurnRecord last)
    {
        var before = last.Before;
        return ("the administration elected in Washington left it",
            $"{(before[Meters.Ratified] != 0 ? "a treaty bound it, and it left all the same" : "no Senate had ratified it")}; {before.Reading(pack.Scenario, Meters.GaugeComplete)} of 100 of the programme gone, {Say.Count(before[Meters.Milestones], "milestone")} reached, cohesion of the five {before.Reading(pack.Scenario, Meters.Cohesion)}, {Say.Count(before[Meters.Disputes], "open dispute")}",
            "each of these makes leaving less likely, and none rules it out: ratification, progress on the ground, partners who hold together, no open dispute");
    }

    private static (string Who, string Why, string Keeps) NotRatified(StoryPack pack, TurnRecord last)
    {
        var before = last.Before;
        return ("the Senate or the Assembly did not ratify it",
            $"two half-years were given for it; the resolution had {before.Reading(pack.Scenario, Meters.Congress)} of 100 in Congress, the US president stood at {before.Reading(pack.Scenario, Meters.StandingTrump)}, the ROK president at {before.Reading(pack.Scenario, Meters.StandingMoon)}, cohesion of the five at {before.Reading(pack.Scenario, Meters.Cohesion)}",
            "names in Congress gathered before the signature, presidents who are liked, partners who hold together; or a guarantee below a treaty, which is worth less to Pyongyang");
    }

    private static string Washington(Play play, TurnRecord last) => !Administration.Decides(last.Before, Seat.Trump) ? "the administration that came after"
        : play.Setup.Person == Seat.Trump ? "you" : "Washington";

    private static string? Part(string head, List<string> when) => when.Count == 0 ? null : $"{head} {Say.List(when)}";

    /// <summary>The half-years in which one of some causes is in the ledger, as people say them.</summary>
    private static List<string> When(StoryPack pack, IReadOnlyList<TurnRecord> halves, params string[] causes) =>
        [.. halves.Where(half => Causes(pack, half).Overlaps(causes)).Select(half => GameDate.HalfYear(half.Before.Half))];

    private static int Count(StoryPack pack, IReadOnlyList<TurnRecord> halves, string cause) => When(pack, halves, cause).Count;

    private static HashSet<string> Causes(StoryPack pack, TurnRecord half) => [.. half.Ledger.Select(entry => pack.Scenario.Causes.KeyOf(entry.Cause))];
}
