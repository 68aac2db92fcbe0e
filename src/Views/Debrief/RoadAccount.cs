using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>What became of a signature, half-year by half-year: who paid, who built, who disarmed, what went wrong and who decided.</summary>
internal static class RoadAccount
{
    /// <summary>What is worth a line of its own, the rarest first.</summary>
    private static readonly string[] s_told =
    [
        "imp.ratified", "imp.ratification_lost", "imp.ratification_delayed", "imp.election_us", "imp.us_leaves", "imp.election_rok", "imp.review_over",
        "imp.caught", "imp.dispute", "imp.resolved", "imp.dispute_drags", "spoiler.total", "spoiler.greedy", "spoiler.paid", "imp.snapback", "imp.arrears_kill",
        "event.E08", "event.exposed", "event.plot", "event.accident", "imp.elite_gamble", "imp.milestone",
    ];

    /// <summary>The road of a game, or null where no main deal was signed.</summary>
    public static RoadReport? Of(StoryPack pack, Play play)
    {
        var halves = play.Past.Where(turn => turn.Road is not null).ToList();
        if (halves.Count == 0)
        {
            return null;
        }

        var signed = play.Past.Last(turn => turn.Signed is not null);
        return new RoadReport(
            Say.Capital(Say.Stop($"{PackageWords.Title(pack, signed.Signed!)}, signed {GameDate.Months(signed.Label)}")),
            [.. halves.Select(half => Row(pack, play, half))],
            [.. new[] { RoadDeath.Of(pack, play, halves), RoadMoney.Of(pack, play, halves) }.OfType<string>()]);
    }

    private static RoadRow Row(StoryPack pack, Play play, TurnRecord half)
    {
        var (before, after) = (half.Before, half.After);
        return new RoadRow(
            GameDate.HalfYear(before.Half), after[Meters.FundPaid] - before[Meters.FundPaid], after[Meters.FundPaid],
            after.Reading(pack.Scenario, Meters.GaugeComplete), after[Meters.Disputes], after[Meters.Arrears], [.. Deeds(pack, play, half)], [.. Events(pack, half)]);
    }

    /// <summary>What each capital did and who decided it; nothing once the deal is dead.</summary>
    private static IEnumerable<string> Deeds(StoryPack pack, Play play, TurnRecord half)
    {
        if (half.Before[Meters.Dead] != 0)
        {
            return ["the deal is dead"];
        }

        return RoadPages.AnswersOf(half.Road!).Select(answer => Deed(pack, play, half, answer.Question, answer.Key)).OfType<string>();
    }

    private static string? Deed(StoryPack pack, Play play, TurnRecord half, string question, string key)
    {
        var words = pack.Words.Road[question];
        var done = words.Options.First(option => option.Key == key).Done;
        var decides = Administration.Decides(half.Before, words.Seat);
        if (words.Seat == play.Setup.Person && decides)
        {
            return done.Own is { } own ? own + (half.Said.Any(said => said.Card == question) ? "" : " (your standing answer)") : null;
        }

        return done.Seen is { } seen ? seen + (decides ? "" : " (another administration)") : null;
    }

    private static IEnumerable<string> Events(StoryPack pack, TurnRecord half)
    {
        var seen = half.Ledger.Select(entry => pack.Scenario.Causes.KeyOf(entry.Cause)).ToHashSet(StringComparer.Ordinal);
        return s_told.Where(seen.Contains).Select(key => Phrase(pack, half, key));
    }

    private static string Phrase(StoryPack pack, TurnRecord half, string key)
    {
        pack.Scenario.Causes.TryFind(key, out var cause);
        return key == "imp.election_us" ? ElectedIn(half, pack.Scenario.Causes[cause].Text) : pack.Scenario.Causes[cause].Text.Replace(" (V)", "", StringComparison.Ordinal);
    }

    /// <summary>What a new administration means to do, as the rules drew it.</summary>
    private static string ElectedIn(TurnRecord half, string text) => half.After[Meters.UsLine] switch
    {
        1 => text + " and goes on with it",
        2 => text + " and reviews it",
        _ => text,
    };

    /// <summary>Millions of dollars as people say them: <c>US$3,148 million</c>.</summary>
    public static string Dollars(long millions) => $"US${Whole(millions)} million";

    /// <summary>A number with its separators.</summary>
    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
