namespace BrighterFuture.Terminal.Screens;

/// <summary>The keys that mean something.</summary>
internal enum StrokeKind
{
    /// <summary>A character: a letter, a digit, a sign.</summary>
    Sign,
    Enter,
    Escape,
    Space,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    Tab,
    BackTab,
    Backspace,
    Delete,

    /// <summary>A character with Ctrl.</summary>
    Control,
}

/// <summary>One key, as the screens understand it; which terminal it came from does not matter.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Letter">The character, lower case with Ctrl; a zero for the others.</param>
internal readonly record struct Stroke(StrokeKind Kind, char Letter = '\0')
{
    public static Stroke Of(char letter) => letter == ' ' ? new Stroke(StrokeKind.Space, ' ') : new Stroke(StrokeKind.Sign, letter);

    public static Stroke Ctrl(char letter) => new(StrokeKind.Control, char.ToLowerInvariant(letter));

    /// <summary>1 to 9, or 0 for every other key.</summary>
    public int Digit => Kind == StrokeKind.Sign && char.IsAsciiDigit(Letter) ? Letter - '0' : 0;

    public bool Is(char letter) => Kind == StrokeKind.Sign && Letter == letter;
}
