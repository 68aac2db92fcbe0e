using System.Collections.Immutable;

namespace BrighterFuture.Views.Text;

/// <summary>What a paragraph is, so that each place can set it in its own way (screens.md section 7).</summary>
public enum Role
{
    /// <summary>Where we are: seat, turn, date, place.</summary>
    Heading,

    /// <summary>Ink prose, printed as written.</summary>
    Prose,

    /// <summary>An office's memo or an adviser's line.</summary>
    Document,

    /// <summary>A line of news.</summary>
    News,

    /// <summary>A title over a list or a question.</summary>
    Title,

    /// <summary>A numbered choice.</summary>
    Choice,

    /// <summary>A choice that cannot be taken, with its reason.</summary>
    Closed,

    /// <summary>A number that moved, and why.</summary>
    Moved,

    /// <summary>What the game says about itself.</summary>
    Note,
}

/// <summary>One paragraph of a page: the same sentence on the screen, in plain mode and in the transcript.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its sentence or sentences, without line breaks.</param>
/// <param name="Sources">Source keys that stand behind it.</param>
public sealed record Paragraph(Role Role, string Text, ImmutableArray<string> Sources)
{
    public Paragraph(Role role, string text)
        : this(role, text, [])
    {
    }

    /// <summary>Id of the meter it speaks of, so that a click on it can ask why; null where it speaks of none.</summary>
    public string? About { get; init; }

    /// <summary>The same said with keys, for a screen, where the text names commands; null where it names none.</summary>
    public string? Keyed { get; init; }

    /// <summary>The command that opens what it speaks of, for a screen; null where it opens nothing.</summary>
    public string? Opens { get; init; }

    /// <summary>As a screen says it.</summary>
    public Paragraph OnScreen => Keyed is { } keyed ? this with { Text = keyed, Keyed = null } : this;

    /// <summary>The same drawn with letters of one width, for a place that can draw; null where there is no such drawing.</summary>
    public string? Drawn { get; init; }
}
