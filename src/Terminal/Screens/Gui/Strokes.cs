using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace BrighterFuture.Terminal.Screens.Gui;

/// <summary>The toolkit's keys as strokes.</summary>
internal static class Strokes
{
    private static readonly Dictionary<Key, StrokeKind> s_named = new()
    {
        [Key.Enter] = StrokeKind.Enter,
        [Key.Esc] = StrokeKind.Escape,
        [Key.CursorUp] = StrokeKind.Up,
        [Key.CursorDown] = StrokeKind.Down,
        [Key.CursorLeft] = StrokeKind.Left,
        [Key.CursorRight] = StrokeKind.Right,
        [Key.PageUp] = StrokeKind.PageUp,
        [Key.PageDown] = StrokeKind.PageDown,
        [Key.Home] = StrokeKind.Home,
        [Key.End] = StrokeKind.End,
        [Key.Tab] = StrokeKind.Tab,
        [Key.Tab.WithShift] = StrokeKind.BackTab,
        [Key.Backspace] = StrokeKind.Backspace,
        [Key.Delete] = StrokeKind.Delete,
    };

    /// <summary>The stroke of a key; null where it belongs to the toolkit.</summary>
    public static Stroke? Of(Key key)
    {
        if (s_named.TryGetValue(key, out var kind))
        {
            return new Stroke(kind);
        }

        if (key == Key.F1)
        {
            return Stroke.Of('?');
        }

        if (key.IsAlt || key.IsModifierOnly)
        {
            return null;
        }

        if (key.IsCtrl)
        {
            return Control(key);
        }

        return key.AsRune.Value is >= ' ' and <= char.MaxValue and var sign ? Stroke.Of((char)sign) : null;
    }

    private static Stroke? Control(Key key)
    {
        var letter = (char)((int)(key.NoCtrl.NoShift.KeyCode & KeyCode.CharMask) | 0x20);
        return letter is 'q' or 's' or 'c' or 'l' ? Stroke.Ctrl(letter) : null;
    }
}
