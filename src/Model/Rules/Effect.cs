namespace BrighterFuture.Model.Rules;

/// <summary>What one step of a card, an event or a delayed effect does to one meter, with its size worked out when the pack is read.</summary>
/// <param name="Kind">How the amount is applied.</param>
/// <param name="Meter">Meter that moves.</param>
/// <param name="Amount">Stored units, or the value to take.</param>
/// <param name="Cause">Cause.</param>
/// <param name="Trust">For warmth: the trust that says how far it can still move.</param>
/// <param name="FromCode">It comes from an effect code, so a second time it is worth half.</param>
/// <param name="OnlyFirst">It happens the first time only.</param>
/// <param name="When">Must hold in the state it is read from; null always holds.</param>
internal sealed record Effect(
    EffectKind Kind, int Meter, int Amount, int Cause, int Trust = 0, bool FromCode = false, bool OnlyFirst = false, Test? When = null);

/// <summary>How an effect's amount is applied.</summary>
internal enum EffectKind
{
    /// <summary>Added.</summary>
    Add,

    /// <summary>Added, less the nearer trust is to the end it moves to.</summary>
    Warm,

    /// <summary>The meter takes the value.</summary>
    Set,

    /// <summary>The meter rises to the value if it is below.</summary>
    Raise,
}

/// <summary>A test of one meter, with its bound worked out.</summary>
internal sealed record Test(int Meter, TestKind Kind, int Bound)
{
    public bool Holds(ReadOnlySpan<int> state) => Kind switch
    {
        TestKind.Below => state[Meter] < Bound,
        TestKind.AtLeast => state[Meter] >= Bound,
        TestKind.Equals => state[Meter] == Bound,
        _ => state[Meter] != Bound,
    };
}
