namespace BrighterFuture.Model.Rules;

/// <summary>The only sources of chance: one PCG32 in the state, and hashes of seed and place for leaders who choose at random.</summary>
internal static class Chance
{
    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;

    /// <summary>Next state of the generator.</summary>
    public static ulong Step(ulong state) => unchecked((state * Multiplier) + Increment);

    /// <summary>First state of a game's generator.</summary>
    public static ulong Seeded(ulong seed) => unchecked(Step(Step(0) + seed));

    /// <summary>Output of a generator's state: 32 bits (PCG XSH-RR).</summary>
    public static uint Output(ulong state) => unchecked(System.Numerics.BitOperations.RotateRight((uint)(((state >> 18) ^ state) >> 27), (int)(state >> 59)));

    /// <summary>Fills the rolls with numbers 0 to 9999; returns the generator after them. Multiply-shift: its bias is below 1e-5.</summary>
    public static ulong Draw(ulong state, Span<int> rolls)
    {
        for (var i = 0; i < rolls.Length; i++)
        {
            rolls[i] = (int)(((ulong)Output(state) * 10000) >> 32);
            state = Step(state);
        }

        return state;
    }

    /// <summary>SplitMix64: a well mixed hash of 64 bits.</summary>
    public static ulong SplitMix(ulong x) => unchecked(Mix(x + 0x9E3779B97F4A7C15));

    /// <summary>A number below <paramref name="sides"/> from seed and place, so that a random leader does not move the weather.</summary>
    public static int PlaceDice(ulong seed, int turn, int place, int sides) =>
        (int)(SplitMix(SplitMix(unchecked((seed << 20) ^ ((ulong)turn << 10) ^ (ulong)place))) % (ulong)sides);

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
