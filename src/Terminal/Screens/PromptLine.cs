using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens;

/// <summary>A line typed at the bottom of the screen: a command, a word to find, a name.</summary>
/// <param name="lead">What stands before it.</param>
/// <param name="done">Takes the line on Enter.</param>
/// <param name="typing">Hears every change; null where nobody listens.</param>
/// <param name="names">Names that Tab completes, with what is said about each.</param>
internal sealed class PromptLine(string lead, Action<string> done, Action<string>? typing = null, ImmutableArray<(string Name, string About)> names = default)
{
    private const int MostSigns = 200;
    private int _caret;

    public string Text { get; private set; } = "";

    public bool IsOpen { get; private set; } = true;

    /// <summary>Hears a key; every key belongs to the line while it is open.</summary>
    public void Press(Stroke stroke)
    {
        switch (stroke.Kind)
        {
            case StrokeKind.Enter:
                IsOpen = false;
                done(Text.Trim());
                return;
            case StrokeKind.Escape:
                IsOpen = false;
                typing?.Invoke("");
                return;
            case StrokeKind.Left:
                _caret = Math.Max(0, _caret - 1);
                return;
            case StrokeKind.Right:
                _caret = Math.Min(Text.Length, _caret + 1);
                return;
            case StrokeKind.Home:
                _caret = 0;
                return;
            case StrokeKind.End:
                _caret = Text.Length;
                return;
            case StrokeKind.Tab:
                Complete();
                return;
            case StrokeKind.Backspace when _caret > 0:
                Change(Text.Remove(_caret - 1, 1), _caret - 1);
                return;
            case StrokeKind.Backspace when Text.Length == 0:
                IsOpen = false;
                return;
            case StrokeKind.Delete when _caret < Text.Length:
                Change(Text.Remove(_caret, 1), _caret);
                return;
            case StrokeKind.Sign or StrokeKind.Space when Text.Length < MostSigns && !char.IsControl(stroke.Letter):
                Change(Text.Insert(_caret, stroke.Letter.ToString()), _caret + 1);
                return;
        }
    }

    /// <summary>The row, and the column of the caret.</summary>
    public (Row Row, int Column) Paint(int width)
    {
        var about = About();
        var typed = new Row([new Span(" " + lead, Tone.Heading), new Span(Text)]);
        var right = about.Length > 0 ? Row.Of(about + " ", Tone.Quiet) : Row.Of(new Span("Enter does it", Tone.Quiet, "press enter"), new Span("  "), new Span("Esc leaves it ", Tone.Quiet, "press esc"));
        return (typed.Width + right.Width < width ? Row.Ends(width, typed, right) : typed, 1 + lead.Length + _caret);
    }

    /// <summary>What the typed name does, or which names begin like it.</summary>
    private string About()
    {
        if (names.IsDefaultOrEmpty || Text.Length == 0)
        {
            return "";
        }

        var word = Text.Split(' ')[0];
        var fitting = names.Where(name => name.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return fitting.Count switch
        {
            0 => "no such command",
            1 => fitting[0].About,
            _ => string.Join("  ", fitting.Take(5).Select(name => name.Name)),
        };
    }

    private void Complete()
    {
        if (!names.IsDefaultOrEmpty && names.FirstOrDefault(name => name.Name.StartsWith(Text, StringComparison.OrdinalIgnoreCase)) is { Name.Length: > 0 } found)
        {
            Change(found.Name + " ", found.Name.Length + 1);
        }
    }

    private void Change(string text, int caret)
    {
        (Text, _caret) = (text, caret);
        typing?.Invoke(text);
    }
}
