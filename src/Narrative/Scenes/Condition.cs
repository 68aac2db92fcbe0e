using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>
/// When something may happen: <c>turn &gt;= 2 and trust_us_dprk &lt; 60 and not seen(k04_the_pencil)</c>. Runs no ink: the engine's own
/// conditions can write variables and lose
/// the story's place.
/// </summary>
public sealed class Condition
{
    private readonly ConditionNode _root;

    internal Condition(string text, ConditionNode root, ImmutableArray<ConditionName> names)
    {
        Text = text;
        _root = root;
        Names = names;
    }

    /// <summary>Holds at any time.</summary>
    public static Condition Always { get; } = new("", new LiteralNode("", new ConditionValue(1)), []);

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>Every name in it, for checks.</summary>
    public ImmutableArray<ConditionName> Names { get; }

    /// <summary>The condition, or null with the place and what was expected there.</summary>
    public static Condition? Parse(string text, out ConditionError? error) => ConditionParser.Parse(text, out error);

    public bool Holds(ConditionWorld world) => _root.Value(world).IsTrue;

    /// <summary>Why it holds or does not: <c>trust_us_dprk is 62, needs &lt; 60</c>.</summary>
    public string Explain(ConditionWorld world) => Text.Length == 0 ? "always" : _root.Explain(world);

    public override string ToString() => Text;
}

/// <summary>What is wrong with a condition's text.</summary>
/// <param name="Column">Counted from 1.</param>
/// <param name="Text">What was expected.</param>
public sealed record ConditionError(int Column, string Text);

public enum ConditionNameKind
{
    /// <summary>A meter or an ink global.</summary>
    Value,

    /// <summary>A knot in seen().</summary>
    Knot,

    /// <summary>A card in answered().</summary>
    Card,
}

/// <summary>A name a condition uses.</summary>
/// <param name="Kind">What it must name.</param>
/// <param name="Name">Meter, ink global, knot or card.</param>
/// <param name="Option">The option in <c>answered(card, option)</c>, else null.</param>
/// <param name="Column">Counted from 1.</param>
public sealed record ConditionName(ConditionNameKind Kind, string Name, string? Option, int Column);
