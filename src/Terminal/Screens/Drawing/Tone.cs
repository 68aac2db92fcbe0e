namespace BrighterFuture.Terminal.Screens.Drawing;

/// <summary>What a piece of text is to the eye; a theme gives it its colour, and a mark or word always says it too (screens.md section 7).</summary>
public enum Tone
{
    Text,

    /// <summary>Seen text, keys, rules.</summary>
    Quiet,

    /// <summary>Headings and names.</summary>
    Heading,

    /// <summary>A number that went up.</summary>
    Up,

    /// <summary>A number that went down.</summary>
    Down,

    /// <summary>What cannot be taken.</summary>
    Closed,

    /// <summary>Grave, NO, damaged.</summary>
    Danger,

    /// <summary>The accent of the seat: one word, never a surface.</summary>
    Accent,

    /// <summary>Something that opens.</summary>
    Link,
}
