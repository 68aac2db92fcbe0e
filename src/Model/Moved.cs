using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>What one answer or visit moved on the person's own page.</summary>
internal static class Moved
{
    /// <summary>Every meter whose preview changed, with the cause of the answer where it moved the meter itself, else as computed from others.</summary>
    public static ImmutableArray<LedgerEntry> Between(Play before, Play after, Decision.Answered answered) =>
        Between(before, after, cause => IsOwn(after.Scenario, cause, answered));

    /// <summary>The same of any decision, by the causes that are its own.</summary>
    public static ImmutableArray<LedgerEntry> Between(Play before, Play after, Func<int, bool> isOwn)
    {
        var own = after.PreviewLedger.Where(entry => isOwn(entry.Cause)).DistinctBy(entry => entry.Meter).ToDictionary(entry => entry.Meter, entry => entry.Cause);
        var moved = ImmutableArray.CreateBuilder<LedgerEntry>();
        for (short meter = 0; meter < Meters.Count; meter++)
        {
            if (before.Preview[meter] != after.Preview[meter])
            {
                var cause = own.GetValueOrDefault(meter, Causes.ReadDecisions);
                moved.Add(new LedgerEntry((short)after.Start.Turn, meter, before.Preview[meter], after.Preview[meter], cause));
            }
        }

        return moved.DrainToImmutable();
    }

    private static bool IsOwn(Scenario scenario, int cause, Decision.Answered answered)
    {
        var option = answered.Option is { } key ? scenario.CardOf(answered.Card)?.OptionOf(key) : null;
        var text = scenario.Causes.KeyOf(cause);
        return option is not null
            && (text == $"card.{answered.Card}{option.Key}" || option.Gates.Any(gate => gate.Adds.Any(add => add.Cause == text)));
    }
}
