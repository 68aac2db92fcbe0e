namespace BrighterFuture.Terminal.Screens.Drawing;

/// <summary>Drawing without lines, for consoles whose fonts draw boxes and blocks double: + - | # ^ v instead (screens.md section 6).</summary>
internal static class AsciiDrawing
{
    /// <summary>The same text with every drawn character in ASCII.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (cells, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            cells[i] = Of(from[i]);
        }
    });

    private static char Of(char drawn)
    {
        return drawn switch
        {
            '\u2500' => '-',
            '\u2550' => '=',
            '\u2502' => '|',
            '\u2191' => '^',
            '\u2193' => 'v',
            '\u2190' => '<',
            '\u2192' => '>',
            '\u2588' => '#',
            '\u2592' => ':',
            '\u2591' => '.',
            >= '\u2500' and <= '\u257f' => '+',
            >= '\u2580' and <= '\u259f' => '#',
            _ => drawn,
        };
    }
}
