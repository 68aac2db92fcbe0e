using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>Promises with a due date.</summary>
internal static class PromiseRules
{
    /// <summary>A promise kept adds its weight to the record; a breach adds double to the other side.</summary>
    public static void FallDue(World w)
    {
        foreach (var promise in w.Scenario.Promises)
        {
            if (w[Turn] != promise.DueTurn || (w[Owed] & promise.Bit) != 0)
            {
                continue;
            }

            w.Add(Owed, promise.Bit, promise.Cause);
            if (IsKept(w, promise))
            {
                w.Add(promise.Kept, promise.Weight, promise.CauseKept);
                w.Add(promise.Warmth, w.P.PromiseKeptWarmth, promise.CauseKept);
            }
            else
            {
                w.Add(promise.Broken, 2 * promise.Weight, promise.CauseBroken);
                w.Add(promise.Warmth, -w.P.PromiseBrokenWarmth, promise.CauseBroken);
            }
        }
    }

    private static bool IsKept(World w, CompiledPromise promise)
    {
        foreach (var (card, options) in promise.Answers)
        {
            if ((w.Said[card] & options) != 0)
            {
                return true;
            }
        }

        foreach (var test in promise.Tests)
        {
            if (test.Holds(w.Now))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A promise with meters and causes worked out.</summary>
internal sealed record CompiledPromise
{
    public required int Bit { get; init; }

    public required int DueTurn { get; init; }

    public required int Weight { get; init; }

    public required int Kept { get; init; }

    public required int Broken { get; init; }

    public required int Warmth { get; init; }

    public required int Cause { get; init; }

    public required int CauseKept { get; init; }

    public required int CauseBroken { get; init; }

    /// <summary>Places of cards, and a bit for each option that keeps it.</summary>
    public required (int Card, int Options)[] Answers { get; init; }

    public required Test[] Tests { get; init; }
}
