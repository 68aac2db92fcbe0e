using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Drafts;

/// <summary>A package somebody is thinking about. It is no decision: the model hears of it when it is put on a table.</summary>
/// <param name="Name">What the person calls it.</param>
/// <param name="Levels">Level of each of the fourteen issues, from 0.</param>
public sealed record Draft(string Name, ImmutableArray<int> Levels)
{
    public bool Equals(Draft? other) => other is not null && Name == other.Name && Levels.AsSpan().SequenceEqual(other.Levels.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Name, Levels.Length);
}
