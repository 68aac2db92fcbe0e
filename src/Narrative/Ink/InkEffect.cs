using System.Collections.Immutable;
using System.Globalization;

namespace BrighterFuture.Narrative.Ink;

/// <summary>One <c>~ decide("DT05", "b")</c> that the story has run.</summary>
/// <param name="Number">Running number over the whole game, from 1; the next effect must be one higher.</param>
/// <param name="Decision">Card id.</param>
/// <param name="Option">Option key.</param>
public sealed record InkEffect(int Number, string Decision, string Option);

/// <summary>The text of the story's outbox, <c>1:DT05:b;2:DT06:a;</c>, as records.</summary>
public static class OutboxRules
{
    /// <summary>What stands in the outbox; a text that is no list of effects says so in <paramref name="fault"/>.</summary>
    public static ImmutableArray<InkEffect> Parse(string outbox, out string? fault)
    {
        fault = null;
        if (outbox.Length == 0)
        {
            return [];
        }

        var effects = ImmutableArray.CreateBuilder<InkEffect>();
        foreach (var entry in outbox.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split(':');
            if (parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                effects.Add(new InkEffect(number, parts[1], parts[2]));
            }
            else
            {
                fault = $"The outbox holds '{entry}', which is no decision. Only decide(card, option) may write to outbox.";
            }
        }

        return effects.DrainToImmutable();
    }

    /// <summary>
    /// A sentence when the numbers do not follow <paramref name="last"/> one by one (an effect lost or doubled), else null.
    /// </summary>
    public static string? Gap(ImmutableArray<InkEffect> effects, int last)
    {
        foreach (var effect in effects)
        {
            if (effect.Number != last + 1)
            {
                return $"Decision {effect.Decision}:{effect.Option} came as number {effect.Number} where {last + 1} was due: one was " +
                    "lost or doubled.";
            }

            last = effect.Number;
        }

        return null;
    }
}
