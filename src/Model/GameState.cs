namespace BrighterFuture.Model;

/// <summary>One moment of a game: 236 meters, the generator, and every answer given so far. Nothing in it changes.</summary>
public sealed class GameState
{
    private readonly int[] _meters;
    private readonly byte[] _answers;

    internal GameState(int[] meters, byte[] answers, ulong seed, ulong generator)
    {
        _meters = meters;
        _answers = answers;
        Seed = seed;
        Generator = generator;
    }

    /// <summary>Seed of the game.</summary>
    public ulong Seed { get; }

    /// <summary>State of the one generator.</summary>
    public ulong Generator { get; }

    /// <summary>Turn of the talks, from 0; goes on counting half-years after a signature.</summary>
    public int Turn => _meters[Meters.Turn];

    /// <summary>Talks, road or over.</summary>
    public Phase Phase => (Phase)_meters[Meters.Phase];

    /// <summary>Half-year of the road; 0 is the first half of 2019.</summary>
    public int Half => _meters[Meters.Half];

    /// <summary>Number of the ending, 0 while the game goes on.</summary>
    public int Ending => _meters[Meters.Ending];

    /// <summary>SHA-256 in hex of the state's text, answers included.</summary>
    public string Fingerprint => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Stored value of a meter (hundredths where its scale is 100).</summary>
    public int this[int meter] => _meters[meter];

    /// <summary>The answer given to a card in a turn (from 0): an option's key; null where it was left or not asked.</summary>
    public string? AnswerIn(Scenario scenario, string card, int turn) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Whether an option of a card was the answer in any turn so far.</summary>
    public bool Said(Scenario scenario, string card, string option) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>A meter in whole units, rounded half up: what ink and the screens see. Growth -4.10 reads -4.</summary>
    public int Reading(Scenario scenario, int meter)
    {
        var scale = scenario.Meters[meter].Scale;
        return scale == 1 ? _meters[meter] : FloorDivide(_meters[meter] + (scale / 2), scale);
    }

    /// <summary>The state as one line of text, for saves.</summary>
    public string ToText() => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>Reads what <see cref="ToText"/> wrote; null if it is not such a text.</summary>
    public static GameState? Parse(Scenario scenario, string text) => throw new NotSupportedException("The rules are not here yet.");

    private static int FloorDivide(int value, int by) => (value / by) - (value % by < 0 ? 1 : 0);
}

/// <summary>Where a game stands.</summary>
public enum Phase
{
    /// <summary>November 2018 to November 2020, nothing main signed.</summary>
    Talks,

    /// <summary>Half-years after a signature.</summary>
    Road,

    /// <summary>An ending was reached.</summary>
    Over,
}
