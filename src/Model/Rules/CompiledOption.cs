namespace BrighterFuture.Model.Rules;

/// <summary>An option of a card with everything it does worked out, sizes and places instead of names.</summary>
internal sealed record CompiledOption
{
    /// <summary>Cause <c>card.DT01c</c>.</summary>
    public required int Cause { get; init; }

    /// <summary>What it does now, before any gate is asked.</summary>
    public required Effect[] Effects { get; init; }

    /// <summary>Levels of the blueprint it lays down the first time.</summary>
    public required int Levels { get; init; }

    /// <summary>Conditions on these effects.</summary>
    public required CompiledGate[] Gates { get; init; }

    /// <summary>Flags set, and what a test brings, once every gate has passed.</summary>
    public required Effect[] Sets { get; init; }

    /// <summary>What arrives in a later turn.</summary>
    public required LateEffect[] Later { get; init; }

    /// <summary>It is a test that breaks the halt.</summary>
    public required bool BreaksHalt { get; init; }

    /// <summary>The leaders meet.</summary>
    public required bool Meeting { get; init; }

    /// <summary>At the summit it leaves the table.</summary>
    public required bool WalkOut { get; init; }

    /// <summary>Closed while this holds; null is always open.</summary>
    public required Test? ClosedIf { get; init; }
}

/// <summary>A condition looked at when the turn starts.</summary>
/// <param name="FailsIf">It fails if any of these holds.</param>
/// <param name="Keeps">By meter: whether a change still happens when it fails.</param>
/// <param name="Adds">What else happens when it fails.</param>
/// <param name="Passes">What happens when it passes.</param>
internal sealed record CompiledGate(Test[] FailsIf, bool[] Keeps, Effect[] Adds, Effect[] Passes);

/// <summary>Effects that arrive some turns later.</summary>
internal sealed record LateEffect(int Turns, Effect[] Effects);
