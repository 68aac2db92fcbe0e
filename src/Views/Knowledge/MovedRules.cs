using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>A meter that moved as the seat sees it.</summary>
/// <param name="Meter">Which.</param>
/// <param name="Label">Its name in a sentence.</param>
/// <param name="From">Reading before.</param>
/// <param name="To">Reading after.</param>
/// <param name="Because">Why, as a phrase without a full stop; empty where nothing is known.</param>
public sealed record MovedMeter(Meter Meter, string Label, int From, int To, string Because)
{
    /// <summary>Which of two trusts it is, where that is read for the first time; else empty.</summary>
    public string Meaning { get; init; } = "";

    public int Change => To - From;

    /// <summary><c>49 trust US-DPRK, up 6: you accepted steps before the end.</c></summary>
    public string Sentence => Say.Stop($"{(To < 0 ? Say.Signed(To) : To)} {Label}{(Meaning.Length > 0 ? $" ({Meaning})" : "")}, {Say.Change(Change)}{(Because.Length > 0 ? ": " + Because : "")}");
}

/// <summary>What moved, for the moved block after a choice and the page at the end of a turn.</summary>
public static class MovedRules
{
    /// <summary>What has these units is a state of affairs and no measure: news tells it, the moved lines do not.</summary>
    private static readonly string[] s_noMeasure = ["flag", "code", "index+1", "bit mask", "bit mask over the six", "turn", "turn+1", "turns", "half-years", "months", "number", "count", "points short", "tranches"];

    /// <summary>What the last answers moved, own five first in the order of the screen, then by size.</summary>
    public static ImmutableArray<MovedMeter> ByAnswers(Moment moment, StoryPack pack, Seat seat)
    {
        if (moment.Answered.IsEmpty || moment.Before.Past.Length != moment.Play.Past.Length)
        {
            return [];
        }

        return Between(pack, moment.Play, moment.Before.Preview, moment.Play.Preview, seat, (meter, change) =>
            Largest(pack, moment.Play.PreviewLedger, meter, change) is { } cause && IsOwnReason(pack.Scenario.Causes.KeyOf(cause))
                ? CauseWords.Of(pack, cause, seat)
                : Phrase(pack, moment.Answered, meter, change));
    }

    /// <summary>What a whole turn moved, each with its largest cause.</summary>
    public static ImmutableArray<MovedMeter> InTurn(StoryPack pack, Play play, TurnRecord turn, Seat seat)
    {
        var rows = Between(pack, play, turn.Before, turn.After, seat, (meter, change) => CauseOf(pack, play, turn, meter, change, seat));
        return turn.Signed is null ? rows : [.. rows.OrderBy(row => PlaceAtSigning(pack, turn, row))];
    }

    /// <summary>On the day of a signature its own doing comes first, and what drifts by itself last.</summary>
    private static int PlaceAtSigning(StoryPack pack, TurnRecord turn, MovedMeter row)
    {
        var cause = Largest(pack, turn.Ledger, row.Meter, row.Change) is { } largest ? pack.Scenario.Causes.KeyOf(largest) : "";
        return cause.StartsWith("talks.", StringComparison.Ordinal) ? 0 : cause.StartsWith("drift.", StringComparison.Ordinal) ? 2 : 1;
    }

    /// <summary>What stands otherwise in one moment than in another, after undo or redo: the numbers alone, since nothing happened.</summary>
    public static ImmutableArray<MovedMeter> BetweenMoments(StoryPack pack, Moment from, Moment to, Seat seat)
    {
        return Between(pack, to.Play, from.Play.Preview, to.Play.Preview, seat, (_, _) => "");
    }

    /// <summary>Whether something moved that this seat cannot see exactly.</summary>
    public static bool SomethingUnseen(Play play, GameState before, GameState after, Seat seat)
    {
        return play.Scenario.Meters.Any(meter => SeatSight.IsNumber(meter) && !SeatSight.IsExact(play, meter, seat)
            && Numbers.Reading(play.Scenario, before, meter.Index) != Numbers.Reading(play.Scenario, after, meter.Index));
    }

    /// <summary>The name of a meter in a sentence of this seat.</summary>
    public static string Label(Meter meter, Seat seat)
    {
        var unit = meter.Unit.StartsWith("US$", StringComparison.Ordinal) ? $" ({meter.Unit})" : "";
        return SeatTable.Five(seat).FirstOrDefault(own => own.Meter == meter.Id)?.Label ?? Trust(meter.Id) ?? LowerFirst(meter.Name) + unit;
    }

    /// <summary><c>trust of Washington in Pyongyang</c>: who trusts whom, by their capitals; null where it is no trust.</summary>
    private static string? Trust(string id) => id.Split('_') is ["trust", var who, var whom] && Enum.TryParse<Party>(who, ignoreCase: true, out var truster) && Enum.TryParse<Party>(whom, ignoreCase: true, out var trusted)
        ? $"trust of {PartyTable.Capital(truster)} in {PartyTable.Capital(trusted)}"
        : null;

    /// <summary>The same where another administration sits: the standing is no longer the reader's.</summary>
    private static string LabelIn(GameState state, Meter meter, Seat seat) =>
        meter.Index == (seat == Seat.Trump ? Meters.StandingTrump : seat == Seat.Moon ? Meters.StandingMoon : -1) && !Administration.Decides(state, seat)
            ? "standing of the president now in office"
            : Label(meter, seat);

    /// <summary>In the first turn a trust says which of two it is.</summary>
    private static string Meaning(Play play, Meter meter, Seat seat)
    {
        return play.Past.IsEmpty ? SeatTable.Five(seat).FirstOrDefault(own => own.Meter == meter.Id)?.Meaning ?? "" : "";
    }

    private static ImmutableArray<MovedMeter> Between(StoryPack pack, Play play, GameState before, GameState after, Seat seat, Func<Meter, int, string> because)
    {
        var five = SeatTable.Five(seat).Select(own => own.Meter).ToList();
        return
        [
            .. pack.Scenario.Meters
                .Where(meter => IsTold(meter) && SeatSight.IsExact(play, meter, seat))
                .Select(meter => (Meter: meter, From: Numbers.Reading(play.Scenario, before, meter.Index), To: Numbers.Reading(play.Scenario, after, meter.Index)))
                .Where(row => row.From != row.To)
                .OrderBy(row => five.IndexOf(row.Meter.Id) is var place && place < 0 ? five.Count : place)
                .ThenByDescending(row => Math.Abs(row.To - row.From))
                .ThenBy(row => row.Meter.Index)
                .Select(row => new MovedMeter(row.Meter, LabelIn(after, row.Meter, seat), row.From, row.To, because(row.Meter, row.To - row.From)) { Meaning = Meaning(play, row.Meter, seat) }),
        ];
    }

    /// <summary>Whether a meter is a measure that moved lines tell: no state of affairs, and no part of another.</summary>
    internal static bool IsTold(Meter meter) => SeatSight.IsNumber(meter) && !s_noMeasure.Contains(meter.Unit, StringComparer.Ordinal) && !IsPart(meter.Id);

    /// <summary>Parts of a trust or of a hurdle are shown by Why, not among the moved.</summary>
    private static bool IsPart(string id)
    {
        return id.StartsWith("kept_", StringComparison.Ordinal) || id.StartsWith("broken_", StringComparison.Ordinal) || id.StartsWith("warmth_", StringComparison.Ordinal)
            || id.StartsWith("hurdle_", StringComparison.Ordinal) || id.StartsWith("tau_", StringComparison.Ordinal);
    }

    /// <summary>A condition that failed and a visit say themselves why; an answer's reason is the card's.</summary>
    private static bool IsOwnReason(string cause) => cause.StartsWith("condition.", StringComparison.Ordinal) || cause.StartsWith("court.", StringComparison.Ordinal);

    /// <summary>What an option says of a code, where the code moves this meter the way it went: a phrase written for a fall does not explain a rise.</summary>
    private static string Phrase(StoryPack pack, ImmutableArray<string> answered, Meter meter, int change)
    {
        foreach (var answer in answered)
        {
            var (card, key) = (answer[..^1], answer[^1..]);
            if (!pack.Words.Cards.TryGetValue(card, out var words) || !words.Options.TryGetValue(key, out var option))
            {
                continue;
            }

            var steps = pack.Scenario.CardOf(card)!.OptionOf(key)!.Effects;
            var code = EffectCodes.Of(meter.Id).FirstOrDefault(code => option.Because.ContainsKey(code) && steps.All(step => step.Code != code || Math.Sign(step.Steps) != -Math.Sign(change)));
            if (code is not null)
            {
                return option.Because[code].TrimEnd('.');
            }
        }

        return "";
    }

    internal static string CauseOf(StoryPack pack, Play play, TurnRecord turn, Meter meter, int change, Seat seat)
    {
        if (Largest(pack, turn.Ledger, meter, change) is not { } cause)
        {
            return "";
        }

        var key = pack.Scenario.Causes.KeyOf(cause);
        var own = turn.Answers.FirstOrDefault(answer => answer.Seat == seat && answer.Option is not null && key == $"card.{answer.Card}{answer.Option}");
        return own is not null && Phrase(pack, [own.Card + own.Option], meter, change) is { Length: > 0 } phrase ? phrase : play.Start.Phase == Phase.Over ? CauseWords.Opened(pack, cause, seat) : CauseWords.Of(pack, cause, seat);
    }

    /// <summary>The cause that did most in the direction in which the meter went; a computed meter is told by its parts.</summary>
    private static int? Largest(StoryPack pack, IEnumerable<LedgerEntry> ledger, Meter meter, int change)
    {
        return ledger.Where(entry => IsPartOf(pack, meter, entry))
            .GroupBy(entry => entry.Cause)
            .Select(group => (Cause: group.Key, Sum: group.Sum(entry => (long)(entry.New - entry.Old) * Sign(pack, entry.Meter))))
            .Where(row => Math.Sign(row.Sum) == Math.Sign(change) && pack.Scenario.Causes.KeyOf(row.Cause) != "limit")
            .OrderByDescending(row => Math.Abs(row.Sum)).ThenBy(row => row.Cause).Select(row => (int?)row.Cause).FirstOrDefault();
    }

    /// <summary>The cause that explains most of why a meter stands otherwise in a second line than in a first; missing where it moved more in the first.</summary>
    internal static (int Cause, bool IsMissing)? CauseOfDifference(StoryPack pack, IEnumerable<LedgerEntry> first, IEnumerable<LedgerEntry> second, Meter meter, int change)
    {
        var (was, becomes) = (first.ToList(), second.ToList());
        if (Largest(pack, becomes.Concat(was.Select(entry => entry with { Old = entry.New, New = entry.Old })), meter, change) is not { } cause)
        {
            return null;
        }

        long Moved(List<LedgerEntry> ledger) => Math.Abs(ledger.Where(entry => entry.Cause == cause && IsPartOf(pack, meter, entry)).Sum(entry => (long)(entry.New - entry.Old) * Sign(pack, entry.Meter)));
        return (cause, Moved(was) > Moved(becomes));
    }

    /// <summary>What an option says of a meter, for a cause such as <c>card.DT06c</c>; null where it is another kind of cause or says nothing.</summary>
    internal static string? PhraseOf(StoryPack pack, string cause, Meter meter)
    {
        const string head = "card.";
        if (!cause.StartsWith(head, StringComparison.Ordinal) || !pack.Words.Cards.TryGetValue(cause[head.Length..^1], out var words) || !words.Options.TryGetValue(cause[^1..], out var option))
        {
            return null;
        }

        return EffectCodes.Of(meter.Id).FirstOrDefault(option.Because.ContainsKey) is { } code ? option.Because[code].TrimEnd('.') : null;
    }

    private static bool IsPartOf(StoryPack pack, Meter meter, LedgerEntry entry) =>
        pack.Scenario.PartsOf(meter.Index) is { IsEmpty: false } parts ? parts.Contains(entry.Meter) : entry.Meter == meter.Index;

    /// <summary>A broken promise and a bomb that is gone pull down what is computed from them.</summary>
    private static int Sign(StoryPack pack, int part)
    {
        var id = pack.Scenario.Meters[part].Id;
        return id.StartsWith("broken_", StringComparison.Ordinal) || id == "gauge_irreversible" ? -1 : 1;
    }

    private static string LowerFirst(string name) => name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) && !IsName(name) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static bool IsName(string name) => name.StartsWith("China", StringComparison.Ordinal) || name.StartsWith("Russia", StringComparison.Ordinal) || name.StartsWith("Japan", StringComparison.Ordinal)
        || name.StartsWith("South", StringComparison.Ordinal) || name.StartsWith("Kim", StringComparison.Ordinal) || name.StartsWith("Washington", StringComparison.Ordinal) || name.StartsWith("Kaesong", StringComparison.Ordinal) || name.StartsWith("Kumgang", StringComparison.Ordinal);
}
