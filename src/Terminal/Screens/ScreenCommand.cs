namespace BrighterFuture.Terminal.Screens;

/// <summary>A command of the game: typed after a colon, behind a letter, in the menu or under the mouse.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Letter">The key that does it, or a zero.</param>
/// <param name="Words">What may follow.</param>
/// <param name="Does">What it does, for the help.</param>
/// <param name="Do">Does it.</param>
internal sealed record ScreenCommand(string Name, char Letter, string Words, string Does, Action<string> Do)
{
    /// <summary>The key beside its name: <c>:why (w)</c>.</summary>
    public string Label => $":{Name}{(Words.Length > 0 ? " " + Words : "")}{(Letter == '\0' ? "" : $" ({Letter})")}";
}

/// <summary>A menu of the bar.</summary>
/// <param name="Title">Its title; the letter behind the underscore opens it with Alt.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Menu(string Title, System.Collections.Immutable.ImmutableArray<MenuLine> Lines);

/// <summary>A line of a menu.</summary>
/// <param name="Text">Its words, with the key behind them.</param>
/// <param name="Does">The command it runs.</param>
internal sealed record MenuLine(string Text, string Does);
