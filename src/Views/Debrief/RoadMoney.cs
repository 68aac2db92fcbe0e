using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>What was paid of the fund that could be counted on, and where the rest stayed.</summary>
internal static class RoadMoney
{
    private const int Thousand = 1000;
    private const int Hundred = 100;

    /// <summary>One sentence, or null where the paper has no fund.</summary>
    public static string? Of(StoryPack pack, Play play, IReadOnlyList<TurnRecord> halves)
    {
        var levels = pack.Scenario.PackageOf(play.Past.Last(turn => turn.Signed is not null).Signed!)!.Levels;
        var total = (long)Math.Round(Thousand * pack.Scenario.Score.Delivered(levels));
        if (total <= 0)
        {
            return null;
        }

        var paid = halves[^1].After[Meters.FundPaid];
        var head = $"Of the fund {RoadAccount.Dollars(total)} could be counted on when the paper was signed; {RoadAccount.Dollars(paid)} was paid by the end.";
        var gaps = Gaps(pack, halves, total / pack.Scenario.Data.Road.HalfYearsByTime[levels[IssueIndex.Time]], levels).Where(gap => gap.Millions >= Hundred).OrderByDescending(gap => gap.Millions).ToList();
        return gaps.Count == 0 ? head : $"{head} The rest: {string.Join("; ", gaps.Select(gap => $"{RoadAccount.Dollars(gap.Millions)} {gap.Why}"))}.";
    }

    /// <summary>The due sum of each half-year against what was paid, in the order of the rule: the answer, Seoul's doubts, the closed border, what the economy takes in; then the half-years that never came.</summary>
    private static IEnumerable<(string Why, long Millions)> Gaps(StoryPack pack, IReadOnlyList<TurnRecord> halves, long due, System.Collections.Immutable.ImmutableArray<int> levels)
    {
        var sizes = pack.Scenario.Parameters;
        var run = halves.Where(half => half.Before[Meters.Dead] == 0).ToList();
        long late = 0, withheld = 0, doubts = 0, border = 0, absorbed = 0;
        foreach (var half in run)
        {
            var percent = half.Road!.Us switch { "deliver" => Hundred, "delay" => sizes.FundDelayed, _ => sizes.FundWithheld };
            var answered = due * percent / Hundred;
            (late, withheld) = half.Road.Us == "delay" ? (late + due - answered, withheld) : (late, withheld + due - answered);
            var doubted = half.Before[Meters.RokLine] == 2 ? answered * sizes.FundSceptic / Hundred : answered;
            doubts += answered - doubted;
            var paid = half.After[Meters.FundPaid] - half.Before[Meters.FundPaid];
            var closed = half.Before[Meters.BorderClosed] > 0 || half.Ledger.Any(entry => entry.Meter == Meters.BorderClosed && entry.New > 0);
            var crossed = closed ? doubted / 2 : doubted;
            border += doubted - crossed;
            absorbed += Math.Max(0, crossed - paid);
        }

        var missing = Math.Max(0, pack.Scenario.Data.Road.HalfYearsByTime[levels[IssueIndex.Time]] - run.Count);
        yield return ("was held back by half payments from Washington", late);
        yield return ("was withheld by Washington", withheld);
        yield return ("was cut by a sceptical government in Seoul after an election", doubts);
        yield return ("could not cross a closed border", border);
        yield return ($"was more than the North's economy could take in ({sizes.FundAbsorb} in 100 of its product in a half-year)", absorbed);
        yield return (halves[^1].After[Meters.Dead] != 0 ? $"was never due, since the deal was dead ({Say.Count(missing, "half-year")} too early)" : $"was not yet due ({Say.Count(missing, "half-year")} of the timetable left)", due * missing);
    }
}
