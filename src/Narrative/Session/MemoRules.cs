using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>Which cards come as memos, and what a memo offers (loop.md section 1, point 3).</summary>
public static class MemoRules
{
    /// <summary>Open cards without an answer, the most interesting first: the largest sum of steps that one option moves.</summary>
    public static ImmutableArray<Card> Waiting(Play play)
    {
        return
        [
            .. Game.OpenCards(play).Where(card => !card.Small && !IsAnswered(play, card.Id))
                .OrderByDescending(card => card.Options.Max(Size)).ThenBy(card => card.Place),
        ];
    }

    /// <summary>Whether the person has answered this card or question in the present turn.</summary>
    public static bool IsAnswered(Play play, string id) => play.Now.Any(decision => decision is Decision.Answered answered && answered.Card == id);

    /// <summary>How much an option moves: steps of all codes, signs aside.</summary>
    public static int Size(CardOption option) => option.Effects.Sum(effect => Math.Abs(effect.Steps));

    /// <summary>The options of a card, numbered, closed ones without a number, and at the end leaving it.</summary>
    public static ImmutableArray<StopOption> Options(Play play, Card card, CardWords words)
    {
        var options = ImmutableArray.CreateBuilder<StopOption>();
        var number = 1;
        foreach (var option in card.Options)
        {
            var closed = Game.WhyClosed(play, card, option);
            options.Add(new StopOption(closed is null ? number++ : null, option.Text, closed is null ? null : Reason(play, closed), option.Grave, card.Id, option.Key, -1)
            {
                Advice = words.Options.TryGetValue(option.Key, out var own) ? own.Ask : null,
            });
        }

        options.Add(new StopOption(number, "Leave it.", null, false, card.Id, null, -1));
        return [.. options.Where(option => option.Closed is null), .. options.Where(option => option.Closed is not null)];
    }

    /// <summary>Why an option is closed, with both numbers: <c>blueprint 38, needs 60</c>.</summary>
    public static string Reason(Play play, Closed closed)
    {
        var meter = play.Scenario.Meters[closed.Meter];
        return $"{meter.Name.ToLowerInvariant()} {Whole(closed.Now, meter.Scale)}, needs {Whole(closed.Needed, meter.Scale)}";
    }

    private static int Whole(int stored, int scale) => scale == 1 ? stored : (int)Math.Floor((stored + (scale / 2)) / (double)scale);
}
