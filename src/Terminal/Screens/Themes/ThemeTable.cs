using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Themes;

/// <summary>All looks (screens.md section 7). Up and down are blue and amber: apart for every eye, and neither is praise.</summary>
internal static class ThemeTable
{
    /// <summary>Least contrast of any text, and of any text in high contrast.</summary>
    private const double Enough = 4.5;
    private const double Much = 7;

    public static ImmutableArray<Theme> All { get; } =
    [
        Terminal(),
        Hex(ThemeName.Dark, "14171c", Enough, "d8dbe0", "9aa3af", "f2f3f5", "7fb4e6", "e8a33d", "98a0ab", "f2786d", ["8fb3ff", "6fd0b0", "e39a9a"]),
        Hex(ThemeName.Light, "fbfaf6", Enough, "23262b", "5a616b", "0f1115", "1f5f99", "8a5200", "626973", "a32020", ["27489c", "0b6650", "8f2f3c"]),
        Hex(ThemeName.HighContrast, "000000", Much, "ffffff", "d9d9d9", "ffffff", "7fd4ff", "ffd000", "d9d9d9", "ff9d9d", ["a9c4ff", "7dffd4", "ffb3b3"]),
        Mono(),
    ];

    public static Theme Of(ThemeName name) => All.First(theme => theme.Name == name);

    private static Theme Terminal()
    {
        var plain = new Paint(Pigment.Default, "");
        return new Theme(ThemeName.Terminal, "", 0, Table(
            plain, plain with { Faint = true }, plain with { Bold = true }, plain with { Pigment = Pigment.BrightBlue }, plain with { Pigment = Pigment.Yellow },
            plain with { Faint = true }, plain with { Pigment = Pigment.BrightRed }, plain with { Underline = true }), Accents(
            plain with { Pigment = Pigment.Blue, Bold = true }, plain with { Pigment = Pigment.Cyan, Bold = true }, plain with { Pigment = Pigment.Magenta, Bold = true }));
    }

    private static Theme Mono()
    {
        var plain = new Paint(Pigment.Default, "");
        var bold = plain with { Bold = true };
        return new Theme(ThemeName.Mono, "", 0, Table(plain, plain with { Faint = true }, bold, plain, plain, plain with { Faint = true }, bold, plain with { Underline = true }), Accents(bold, bold, bold));
    }

    private static Theme Hex(
        ThemeName name, string ground, double least, string text, string quiet, string heading, string up, string down, string closed, string danger, string[] accents)
    {
        static Paint Of(string hex) => new(Pigment.Hex, hex);
        return new Theme(name, ground, least, Table(
            Of(text), Of(quiet), Of(heading) with { Bold = true }, Of(up), Of(down), Of(closed), Of(danger), Of(text) with { Underline = true }), Accents(
            Of(accents[0]) with { Bold = true }, Of(accents[1]) with { Bold = true }, Of(accents[2]) with { Bold = true }));
    }

    private static ImmutableDictionary<Tone, Paint> Table(Paint text, Paint quiet, Paint heading, Paint up, Paint down, Paint closed, Paint danger, Paint link)
    {
        return new Dictionary<Tone, Paint>
        {
            [Tone.Text] = text,
            [Tone.Quiet] = quiet,
            [Tone.Heading] = heading,
            [Tone.Up] = up,
            [Tone.Down] = down,
            [Tone.Closed] = closed,
            [Tone.Danger] = danger,
            [Tone.Link] = link,
        }.ToImmutableDictionary();
    }

    private static ImmutableDictionary<Seat, Paint> Accents(Paint trump, Paint moon, Paint kim)
    {
        return new Dictionary<Seat, Paint> { [Seat.Trump] = trump, [Seat.Moon] = moon, [Seat.Kim] = kim }.ToImmutableDictionary();
    }
}
