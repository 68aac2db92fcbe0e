using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Themes;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace BrighterFuture.Terminal.Screens.Gui;

/// <summary>A theme as the toolkit's attributes; the only place that makes any.</summary>
internal sealed class Palette
{
    private readonly Attribute[] _plain;
    private readonly Attribute[] _focus;

    public Palette(ThemeName name, ColorDepth depth, Seat? seat)
    {
        var theme = ThemeTable.Of(depth == ColorDepth.None ? ThemeName.Mono : name);
        var ground = theme.Ground.Length == 0 ? Color.None : Hex(theme.Ground);
        var tones = Enum.GetValues<Tone>();
        _plain = [.. tones.Select(tone => Of(theme.Of(tone, seat), ground, isFocus: false))];
        _focus = [.. tones.Select(tone => Of(theme.Of(tone, seat), ground, isFocus: true))];
    }

    public Attribute Of(Tone tone, bool isFocus) => (isFocus ? _focus : _plain)[(int)tone];

    /// <summary>The look of menus and of whatever else the toolkit draws.</summary>
    public Scheme Scheme => new(Of(Tone.Text, false))
    {
        Focus = Of(Tone.Text, true),
        HotNormal = Of(Tone.Link, false),
        HotFocus = Of(Tone.Link, true),
    };

    private static Attribute Of(Paint paint, Color ground, bool isFocus)
    {
        var style = TextStyle.None;
        style |= paint.Bold ? TextStyle.Bold : TextStyle.None;
        style |= paint.Faint && !isFocus ? TextStyle.Faint : TextStyle.None;
        style |= paint.Underline ? TextStyle.Underline : TextStyle.None;
        style |= isFocus ? TextStyle.Reverse : TextStyle.None;
        return new Attribute(ColorOf(paint), ground, style);
    }

    private static Color ColorOf(Paint paint)
    {
        return paint.Pigment switch
        {
            Pigment.Hex => Hex(paint.Hex),
            Pigment.BrightBlue => new Color(ColorName16.BrightBlue),
            Pigment.Yellow => new Color(ColorName16.BrightYellow),
            Pigment.BrightRed => new Color(ColorName16.BrightRed),
            Pigment.Blue => new Color(ColorName16.Blue),
            Pigment.Cyan => new Color(ColorName16.Cyan),
            Pigment.Magenta => new Color(ColorName16.Magenta),
            _ => Color.None,
        };
    }

    private static Color Hex(string digits) => Color.Parse("#" + digits);
}
