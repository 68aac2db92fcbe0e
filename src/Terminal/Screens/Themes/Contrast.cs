using System.Globalization;

namespace BrighterFuture.Terminal.Screens.Themes;

/// <summary>Contrast of two colours by the formula of WCAG 2: 1 (none) to 21 (black on white).</summary>
internal static class Contrast
{
    public static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) => (0.2126 * Channel(hex, 0)) + (0.7152 * Channel(hex, 2)) + (0.0722 * Channel(hex, 4));

    private static double Channel(string hex, int from)
    {
        var value = int.Parse(hex.AsSpan(from, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
