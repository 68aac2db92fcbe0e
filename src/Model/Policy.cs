namespace BrighterFuture.Model;

/// <summary>How a leader not played by a person chooses.</summary>
public enum Policy
{
    /// <summary>The recorded answer; nothing where nothing was done.</summary>
    Historical,

    /// <summary>Plays each option on a copy of the world, lets two months pass and values what is left.</summary>
    Utility,

    /// <summary>Pressure, doctrine and strength first.</summary>
    Hawk,

    /// <summary>Trust, relief and recognition first.</summary>
    Dove,

    /// <summary>Standing at home first, small steps.</summary>
    Cautious,

    /// <summary>Every open option alike, by a hash of seed and place.</summary>
    Random,

    /// <summary>The op-ed's advice: blueprint, cohesion, guarantees, all five backers.</summary>
    Bang,

    /// <summary>Reckons like <see cref="Utility"/>, but prepares little unasked, asks more, answers coldness with coldness, remembers breaches.</summary>
    Guarded,

    /// <summary>The rival theory, step by step: first steps, then a record, then more.</summary>
    Steps,
}

/// <summary>One policy a seat; the person's own seat falls back to its policy only where another administration decides.</summary>
public sealed record Policies(Policy Trump, Policy Moon, Policy Kim)
{
    /// <summary>The same policy for all three.</summary>
    public static Policies All(Policy policy) => new(policy, policy, policy);

    /// <summary>Who plays the others where nobody says otherwise.</summary>
    public static Policies Default { get; } = All(Policy.Guarded);

    /// <summary>The policy of a seat.</summary>
    public Policy this[Seat seat] => seat switch
    {
        Seat.Trump => Trump,
        Seat.Moon => Moon,
        _ => Kim,
    };

    /// <summary>The same, with another policy in one seat.</summary>
    public Policies With(Seat seat, Policy policy) => seat switch
    {
        Seat.Trump => this with { Trump = policy },
        Seat.Moon => this with { Moon = policy },
        _ => this with { Kim = policy },
    };
}
