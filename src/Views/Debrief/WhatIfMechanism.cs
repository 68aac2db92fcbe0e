using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>By what the odds moved: the meter that stands most otherwise once the other answer is given, why, and what that closes or signs later on.</summary>
internal static class WhatIfMechanism
{
    /// <summary>What else carries a deal besides the meters of the seats: what the backers hold, and names in Congress.</summary>
    private static readonly string[] s_carriers = ["support_prc", "support_jpn", "support_rus", "congress"];

    /// <summary>Numbers that are named.</summary>
    private const int Most = 2;

    /// <summary>A smaller difference is not named.</summary>
    private const int Least = 2;

    /// <summary>The sentences, or null where nothing stands otherwise.</summary>
    public static string? Of(StoryPack pack, Play played, CounterfactualLine line, ImmutableArray<GameState> asPlayed, ImmutableArray<GameState> there)
    {
        var sentences = new[] { Difference(pack, played, line), Closed(pack, played, line), Fates(pack, asPlayed, there), Signature(pack, played, line.Play) }.OfType<string>().ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    /// <summary><c>Why: at the end of January 2019 blueprint stands at 33 there, 61 as played (without "end, order and guarantees drafted in one go").</c></summary>
    private static string? Difference(StoryPack pack, Play played, CounterfactualLine line)
    {
        var last = line.Turns.Last(turn => turn < Math.Min(played.Past.Length, line.Play.Past.Length));
        var (was, becomes) = (played.Past[last].After, line.Play.Past[last].After);
        var meters = Enum.GetValues<Seat>().SelectMany(seat => SeatTable.Five(seat)).Select(own => own.Meter).Concat(s_carriers).Distinct(StringComparer.Ordinal).Select(pack.Scenario.MeterOf)
            .Where(meter => Math.Abs(becomes.Reading(pack.Scenario, meter.Index) - was.Reading(pack.Scenario, meter.Index)) >= Least)
            .OrderByDescending(meter => Weight(meter, was, becomes)).Take(Most).ToList();
        return meters.Count == 0 ? null : $"Why: at the end of {GameDate.Months(played.Past[last].Label)} {Say.List([.. meters.Select(meter => Stands(pack, played, line, meter, last))])}.";
    }

    private static string Stands(StoryPack pack, Play played, CounterfactualLine line, Meter meter, int last)
    {
        var (from, to) = (played.Past[last].After.Reading(pack.Scenario, meter.Index), line.Play.Past[last].After.Reading(pack.Scenario, meter.Index));
        var first = line.Turns[0];
        var cause = MovedRules.CauseOfDifference(pack, Ledger(played, first, last), Ledger(line.Play, first, last), meter, to - from);
        var because = cause is { } found ? $" ({(found.IsMissing ? "without" : "with")} \"{Words(pack, found.Cause, meter, played.Setup.Person!.Value).Replace("\"", "", StringComparison.Ordinal)}\")" : "";
        return $"{MovedRules.Label(meter, played.Setup.Person!.Value)} stands at {to} there, {from} as played{because}";
    }

    private static string? Fates(StoryPack pack, ImmutableArray<GameState> asPlayed, ImmutableArray<GameState> there)
    {
        var fates = Fate.Differences(pack.Scenario, asPlayed, there).Select(fate => $"{fate.Name} in {fate.There} there, {fate.Played} as played").ToList();
        return fates.Count == 0 ? null : $"Of 100 replays {string.Join("; ", fates)}.";
    }

    private static long Weight(Meter meter, GameState was, GameState becomes) => 10_000L * Math.Abs(becomes[meter.Index] - was[meter.Index]) / Math.Max(1, meter.High - meter.Low);

    private static IEnumerable<LedgerEntry> Ledger(Play play, int first, int last) => play.Past[first..(last + 1)].SelectMany(turn => turn.Ledger);

    /// <summary>An answer says itself why it moves a meter, whoever gave it; other causes have their phrase.</summary>
    private static string Words(StoryPack pack, int cause, Meter meter, Seat seat)
    {
        var key = pack.Scenario.Causes.KeyOf(cause);
        return MovedRules.PhraseOf(pack, key, meter) ?? CauseWords.Opened(pack, cause, seat);
    }

    /// <summary>The first later answer that cannot be given in the other line.</summary>
    private static string? Closed(StoryPack pack, Play played, CounterfactualLine line)
    {
        if (line.Closed is not [var closed, ..] || played.Past[closed.Turn].Answers.All(answer => answer.Card != closed.Answer.Card || answer.Option != closed.Answer.Option))
        {
            return null;
        }

        var meter = pack.Scenario.MeterOf(closed.Why.Values[1]);
        string Whole(string stored) => $"{int.Parse(stored, CultureInfo.InvariantCulture) / meter.Scale}";
        var text = DebriefBuilder.TextOf(pack.Scenario.CardOf(closed.Answer.Card)!, closed.Answer.Option);
        return $"Your answer of {GameDate.Months(played.Past[closed.Turn].Label)}, {Quoted(text)}, is closed there: {MovedRules.Label(meter, played.Setup.Person!.Value)} {Whole(closed.Why.Values[2])}, needs {Whole(closed.Why.Values[3])}.";
    }

    private static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal) ? text : $"\"{text}\"";

    private static string? Signature(StoryPack pack, Play played, Play line)
    {
        var (was, becomes) = (Signed(played), Signed(line));
        if (was?.Signed == becomes?.Signed && was?.Label == becomes?.Label)
        {
            return null;
        }

        return becomes is null ? "No main deal is signed there." : $"Signed there, {GameDate.Months(becomes.Label)}: {Say.Stop(PackageWords.Title(pack, becomes.Signed!))}";
    }

    /// <summary>The turn of the last signature.</summary>
    private static TurnRecord? Signed(Play play) => play.Past.LastOrDefault(turn => turn.Signed is not null);
}
