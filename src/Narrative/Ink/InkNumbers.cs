using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Ink;

/// <summary>What the model says, for the ink globals of contract.ink. Names a pack does not declare are passed over.</summary>
/// <param name="Names">Global names; keep one array for a whole game, it is compared by identity.</param>
/// <param name="Values">Readings in whole units, in the order of the names.</param>
public sealed record InkNumbers(ImmutableArray<string> Names, ImmutableArray<int> Values)
{
    public static InkNumbers None { get; } = new([], []);

    public static InkNumbers Of(params ReadOnlySpan<(string Name, int Value)> numbers)
    {
        var names = ImmutableArray.CreateBuilder<string>(numbers.Length);
        var values = ImmutableArray.CreateBuilder<int>(numbers.Length);
        foreach (var (name, value) in numbers)
        {
            names.Add(name);
            values.Add(value);
        }

        return new InkNumbers(names.MoveToImmutable(), values.MoveToImmutable());
    }
}
