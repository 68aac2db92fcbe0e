using System.Numerics;

namespace BrighterFuture.Model.Rules;

/// <summary>
/// The bench a turn is worked out on: one mutable copy of the meters, the changes the present rule asks for, and a ledger if
/// somebody wants one. One a thread; states are copied in and out, so nobody outside ever sees it half done.
/// </summary>
internal sealed class World
{
    private const int FirstRoom = 128;

    private readonly int[] _low;
    private readonly int[] _high;
    private Change[] _changes = new Change[FirstRoom];
    private int _count;
    private World? _ahead;

    public World(Scenario scenario)
    {
        Scenario = scenario;
        P = scenario.Parameters;
        Fade = scenario.Fade;
        _low = scenario.Low;
        _high = scenario.High;
        Answers = new byte[scenario.AnswerCount];
        Said = new byte[scenario.Cards.Length];
    }

    public Scenario Scenario { get; }

    /// <summary>Sizes of the rules.</summary>
    public Parameters P { get; }

    /// <summary>Shares of a gap that close in some months.</summary>
    public Fading Fade { get; }

    /// <summary>Stored values of the meters.</summary>
    public int[] Now { get; } = new int[Meters.Count];

    /// <summary>Answers by card and turn, then the five standing answers of the road; see <see cref="GameState"/>.</summary>
    public byte[] Answers { get; }

    /// <summary>By card, a bit for each option that was ever the answer, this turn's not yet counted.</summary>
    public byte[] Said { get; }

    /// <summary>Stored values at the start of the turn, which answers look at.</summary>
    public int[] Start { get; } = new int[Meters.Count];

    /// <summary>What lies on the table this turn.</summary>
    public TalkTable Table { get; } = new();

    /// <summary>The visit of the person this turn, and what was said to it; null where nobody was visited.</summary>
    public CourtVisit? Visit { get; set; }

    /// <summary>What the person says of its own hands this turn, or null.</summary>
    public PledgeWord? Word { get; set; }

    public ulong Seed { get; set; }

    public ulong Generator { get; set; }

    /// <summary>Where changes are written down; null in look-ahead and simulation.</summary>
    public Ledger? Ledger { get; set; }

    /// <summary>A bit for each computed reading whose parts have moved since it was read; see <see cref="Readings"/>.</summary>
    public uint Stale { get; set; } = Readings.Everything;

    /// <summary>A bit for each paper that can be promised at this turn's table.</summary>
    public ulong Promisable { get; set; }

    public int this[int meter] => Now[meter];

    /// <summary>What an ask, an act or a spoiler remembers: a byte behind the answers.</summary>
    public ref byte CourtMemory(int place) => ref Answers[Scenario.CourtPlace + place];

    /// <summary>Changes asked for and not yet made.</summary>
    public Span<Change> Asked => _changes.AsSpan(0, _count);

    /// <summary>Asks for a change; it is made by <see cref="Apply"/>, so a rule sees the state before all its own changes.</summary>
    public void Add(int meter, int delta, int cause)
    {
        if (_count == _changes.Length)
        {
            Array.Resize(ref _changes, 2 * _count);
        }

        _changes[_count++] = new Change(meter, delta, cause);
    }

    /// <summary>Asks that a meter take a value.</summary>
    public void Set(int meter, int value, int cause) => Add(meter, value - Now[meter], cause);

    /// <summary>Asks that a meter move toward a target by the share that closes in some months (thousandths by month).</summary>
    public void Toward(int meter, int target, int[] closes, int months, int cause) =>
        Add(meter, Arithmetic.MulDiv(target - Now[meter], closes[months], 1000), cause);

    /// <summary>Forgets the changes asked for after a place; for gates that fail.</summary>
    public void Keep(int count) => _count = count;

    /// <summary>Makes the changes in order; each write ends at the meter's scale.</summary>
    public void Apply()
    {
        foreach (ref readonly var change in Asked)
        {
            Write(change.Meter, Math.Clamp(Now[change.Meter] + change.Delta, _low[change.Meter], _high[change.Meter]), change.Cause);
        }

        _count = 0;
    }

    /// <summary>Makes the changes without looking at the scales: answers are summed first, so that their order does not matter.</summary>
    public void ApplyUnbounded()
    {
        foreach (ref readonly var change in Asked)
        {
            Write(change.Meter, Now[change.Meter] + change.Delta, change.Cause);
        }

        _count = 0;
    }

    /// <summary>Brings every meter back onto its scale.</summary>
    public void Bound()
    {
        var block = 0;
        for (; block <= Meters.Count - Vector<int>.Count; block += Vector<int>.Count)
        {
            var values = new Vector<int>(Now, block);
            if (Vector.LessThanAny(values, new Vector<int>(_low, block)) || Vector.GreaterThanAny(values, new Vector<int>(_high, block)))
            {
                Bound(block, block + Vector<int>.Count);
            }
        }

        Bound(block, Meters.Count);
    }

    /// <summary>Writes a value and notes it if it is new.</summary>
    public void Write(int meter, int value, int cause)
    {
        var old = Now[meter];
        if (old != value)
        {
            Now[meter] = value;
            Stale |= Readings.StaledBy(meter);
            Ledger?.Add(new LedgerEntry((short)Now[Meters.Turn], (short)meter, old, value, cause));
        }
    }

    /// <summary>A second bench with the same meters, for looking ahead; one a world, used anew each time.</summary>
    public World Ahead()
    {
        _ahead ??= new World(Scenario);
        _ahead.CopyMetersFrom(Now);
        return _ahead;
    }

    /// <summary>Takes over meters whose readings are fresh; answers and dice stay behind.</summary>
    public void CopyMetersFrom(int[] meters)
    {
        meters.AsSpan().CopyTo(Now);
        Stale = 0;
        _count = 0;
    }

    /// <summary>Takes over a whole state.</summary>
    public void Load(GameState state)
    {
        state.CopyTo(Now, Answers);
        Stale = 0;
        Seed = state.Seed;
        Generator = state.Generator;
        _count = 0;
        AnswerRules.CountSaid(this);
    }

    /// <summary>Takes the answers of a state, and no number of it; what court remembers stays as it was before this turn's visit, which is answered again.</summary>
    public void LoadAnswers(GameState state)
    {
        byte[] remembered = [.. Answers.AsSpan(Scenario.CourtPlace)];
        state.CopyTo(Answers);
        remembered.CopyTo(Answers, Scenario.CourtPlace);
    }

    private void Bound(int from, int to)
    {
        for (var meter = from; meter < to; meter++)
        {
            Write(meter, Math.Clamp(Now[meter], _low[meter], _high[meter]), Causes.Limit);
        }
    }

    /// <summary>The state as it stands.</summary>
    public GameState ToState() => new(Scenario, [.. Now], [.. Answers], Seed, Generator);
}

/// <summary>A change a rule asks for.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
internal readonly record struct Change(int Meter, int Delta, int Cause);
