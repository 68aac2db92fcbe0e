namespace BrighterFuture.Narrative.Scenes;

/// <summary>What a condition can ask. Numbers come first; a name that is no meter is looked up in the ink memory.</summary>
/// <param name="Number">A meter's reading by its id, or null when there is no such meter.</param>
/// <param name="Variable">An ink global by its name (int, float or string), or null.</param>
/// <param name="Seen">Whether a scene (or knot.stitch) has been told in this game.</param>
/// <param name="Answered">Whether a card was answered with this option; with null, with any.</param>
public sealed record ConditionWorld(
    Func<string, int?> Number, Func<string, object?> Variable, Func<string, bool> Seen, Func<string, string?, bool> Answered)
{
    internal ConditionValue Look(string name) =>
        Number(name) is { } number ? new ConditionValue(number) : ConditionValue.Of(Variable(name));
}

/// <summary>
/// A number or an ink string; yes and no are 1 and 0, and what cannot be computed is not a number, so that nothing holds of it.
/// </summary>
internal readonly record struct ConditionValue(double Number, string? Text = null)
{
    public static ConditionValue None { get; } = new(double.NaN);

    public bool IsTrue => Text is { Length: > 0 } || (Number != 0 && !double.IsNaN(Number));

    public static ConditionValue Of(bool yes) => new(yes ? 1 : 0);

    public static ConditionValue Of(object? value) => value switch
    {
        int number => new ConditionValue(number),
        float number => new ConditionValue(number),
        string text => new ConditionValue(double.NaN, text),
        _ => None,
    };

    public override string ToString() => Text is not null ? $"\"{Text}\"" : double.IsNaN(Number) ? "not known" : Number.ToString("0.###");
}
