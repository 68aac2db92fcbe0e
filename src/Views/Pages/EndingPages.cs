using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Narrative.Words;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>The last page: which ending, in this seat's voice, what each chair keeps, what made it, what was near.</summary>
public static class EndingPages
{
    /// <summary>A signature weighs more than any card.</summary>
    private const int SizeOfSignature = 99;

    public static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, Stop.Ended ended, Seat seat)
    {
        var words = pack.Words.Endings[ended.Ending];
        var page = words.Pages[seat];
        return
        [
            new Paragraph(Role.Title, $"Ending {ended.Ending} of {pack.Words.Endings.Count}. {Say.Stop(words.Name)}"),
            .. page.Text.Select(text => new Paragraph(Role.Prose, text)),
            .. ended.Echoes.Select(text => new Paragraph(Role.Prose, text)),
            new Paragraph(Role.Prose, page.After),
            new Paragraph(Role.Title, "What each chair made of it."),
            .. Verdicts(pack, play, seat),
            new Paragraph(Role.Title, "What made it."),
            .. Made(pack, play, seat),
            new Paragraph(Role.Note, "The game is kept. Replay it, take another seat, or leave: help lists how."),
        ];
    }

    private static IEnumerable<Paragraph> Verdicts(StoryPack pack, Play play, Seat seat)
    {
        var verdicts = EndingRules.Verdicts(pack.Scenario, play.Start);
        foreach (var chair in new[] { seat }.Concat(Enum.GetValues<Seat>().Where(other => other != seat)))
        {
            var word = verdicts[chair].ToString().ToLowerInvariant();
            var said = verdicts[chair] == Verdict.Disaster && !IsFall(play.Start.Ending) ? SeatWords.DisasterStanding : word;
            var words = pack.Words.Seats[chair];
            var sentence = (chair == seat ? words.Verdicts : words.VerdictsSeen).GetValueOrDefault(said);
            yield return new Paragraph(Role.Moved, $"For {SeatTable.Name(chair)}: {word}. {(sentence is null ? "" : sentence + " ")}{Counted(pack, play, chair)} {Yardstick(pack, play, chair)}");
        }
    }

    /// <summary>What makes the verdict, so that one number beside it is not taken for its reason: <c>Counted: a deal that broke, minus 1.</c></summary>
    private static string Counted(StoryPack pack, Play play, Seat chair)
    {
        var parts = EndingRules.Counted(pack.Scenario, play.Start, chair);
        return parts.IsEmpty ? "Counted: nothing for, nothing against." : $"Counted: {string.Join("; ", parts.Select(part => $"{part.What}, {Say.Signed(part.Points)}"))}.";
    }

    /// <summary>War, a fallen regime, and Libya's shadow: somebody is no longer in his chair.</summary>
    private static bool IsFall(int ending) => ending is EndingNumber.FireAndFury or EndingNumber.PalaceTremor or EndingNumber.LibyasShadow;

    /// <summary>A chair's own number, then and now: <c>Regime stability: 70, then 52.</c> One that did not move says so.</summary>
    private static string Yardstick(StoryPack pack, Play play, Seat chair)
    {
        var meter = chair switch
        {
            Seat.Trump => pack.Scenario.MeterOf("standing_trump"),
            Seat.Moon => pack.Scenario.MeterOf("standing_moon"),
            _ => pack.Scenario.MeterOf("regime_stability"),
        };
        var (from, to) = (play.Past[0].Before.Reading(pack.Scenario, meter.Index), play.Start.Reading(pack.Scenario, meter.Index));
        return from == to ? $"{Say.Capital(meter.Name)}: {to}, as at the opening." : $"{Say.Capital(meter.Name)}: {from}, then {to}.";
    }

    private static IEnumerable<Paragraph> Made(StoryPack pack, Play play, Seat seat)
    {
        yield return new Paragraph(Role.Moved, EndingReasons.Of(pack, play));
        var decisions = Deeds(pack, play, seat).ToList();
        if (decisions.Count > 0)
        {
            var last = decisions[^1];
            var largest = decisions.MaxBy(deed => deed.Size)!;
            if (largest != last)
            {
                yield return new Paragraph(Role.Moved, $"Your largest decision, {largest.Label}: {largest.Text}");
            }

            yield return new Paragraph(Role.Moved, $"Your last decision, {last.Label}: {last.Text}");
        }

        if (Beyond(pack, play) is { } beyond)
        {
            yield return new Paragraph(Role.Moved, beyond);
        }

        if (EndingRules.NearEndings(pack.Scenario, play.Start) is [var near, ..])
        {
            var away = near.Distance > 0 ? $"{Say.Count(near.Distance, "point")} away on the scale of its rule"
                : play.Start[Meters.Package] == 0 && near.Number is (EndingNumber.TheBrighterFuture or EndingNumber.TheCap or EndingNumber.SeparatePeace) ? "the rule asks for a paper that all its signers score above their walk-away, and there was one; what lacked was a signature"
                : "nothing lay between but the last decisions";
            yield return new Paragraph(Role.Moved, $"A neighbour in reach: {EndingRules.NameOf(pack.Scenario, near.Number)}, {away}.");
        }
    }

    private sealed record Deed(string Label, string Text, int Size);

    /// <summary>What the seat decided, in order: cards, signatures, and every answer it gave on the road, the same as the one before or not.</summary>
    private static IEnumerable<Deed> Deeds(StoryPack pack, Play play, Seat seat)
    {
        foreach (var turn in play.Past)
        {
            foreach (var answer in turn.Answers.Where(answer => answer.Seat == seat && answer.Option is not null))
            {
                if (pack.Scenario.CardOf(answer.Card)?.OptionOf(answer.Option!) is { } option)
                {
                    yield return new Deed(turn.Label, option.Text, MemoRules.Size(option));
                }
            }

            if (turn.Signed is { } signed)
            {
                yield return new Deed(turn.Label, $"You signed: {Say.Stop(PackageWords.Title(pack, signed))}", SizeOfSignature);
            }

            foreach (var said in turn.Said)
            {
                yield return new Deed(turn.Label, pack.Words.Road[said.Card].Options.First(option => option.Key == said.Option).Text, 1);
            }
        }
    }

    /// <summary>The event that moved most, or the promise of another that was broken: what was outside the seat's hands.</summary>
    private static string? Beyond(StoryPack pack, Play play)
    {
        var events = play.Past.SelectMany(turn => turn.Ledger.Select(entry => (turn.Label, Key: pack.Scenario.Causes.KeyOf(entry.Cause), entry.Cause, Size: Math.Abs(entry.New - entry.Old))))
            .Where(row => row.Key.StartsWith("event.", StringComparison.Ordinal));
        var largest = events.GroupBy(row => (row.Label, row.Cause)).Select(group => (group.Key.Label, group.Key.Cause, Size: group.Sum(row => row.Size))).OrderByDescending(row => row.Size).ThenBy(row => row.Cause).ToList();
        return largest is [var most, ..] ? $"Outside your hands, {most.Label}: {Say.Stop(CauseWords.Of(pack, most.Cause, Seat.Trump))}" : null;
    }
}
