namespace BrighterFuture.Narrative.Scenes;

/// <summary>
/// Dice that are not the model's: a hash of the game's seed and of the place where they are thrown (splitmix64), never a draw from the
/// state's generator, so that a person's
/// choices do not move the weather. <c>Dice.Of(seed).With("scene").With(turn).Below(6)</c>.
/// </summary>
public readonly record struct Dice(ulong Value)
{
    public static Dice Of(long seed) => new(Mix(unchecked((ulong)seed)));

    public Dice With(long number) => new(Mix(Value ^ Mix(unchecked((ulong)number))));

    /// <summary>FNV-1a over the characters, mixed in: the same on every machine, unlike a string's own hash code.</summary>
    public Dice With(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return new Dice(Mix(Value ^ Mix(hash)));
    }

    /// <summary>A number from 0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end) => end > 0 ? (int)Math.BigMul(Value, (ulong)end, out _)
        : throw new ArgumentOutOfRangeException(nameof(end), end, "At least 1.");

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15UL;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
