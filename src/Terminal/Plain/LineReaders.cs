using BrighterFuture.Files.Plays;

namespace BrighterFuture.Terminal.Plain;

/// <summary>First the lines of a recorded play, then the rest from where answers come otherwise.</summary>
public sealed class ReplayReader(IEnumerable<string> recorded, TextReader rest) : TextReader
{
    private readonly Queue<string> _recorded = new(recorded);

    public override string? ReadLine() => _recorded.TryDequeue(out var line) ? line : rest.ReadLine();
}

/// <summary>Passes lines on and writes each into a play file as it is read.</summary>
public sealed class RecordingReader(TextReader inner, TextWriter play) : TextReader
{
    public override string? ReadLine()
    {
        var line = inner.ReadLine();
        if (line is not null)
        {
            play.WriteLine(PlayFile.Line(line.Trim()));
            play.Flush();
        }

        return line;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            play.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>Digits and Enter act at once (--one-key); a colon begins a line.</summary>
public sealed class OneKeyReader : TextReader
{
    public override string? ReadLine()
    {
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter || (key.Modifiers.HasFlag(ConsoleModifiers.Control) && key.Key == ConsoleKey.D))
            {
                Console.WriteLine();
                return key.Key == ConsoleKey.Enter ? "" : null;
            }

            if (char.IsAsciiDigit(key.KeyChar))
            {
                Console.WriteLine(key.KeyChar);
                return key.KeyChar.ToString();
            }

            if (key.KeyChar == ':')
            {
                Console.Write(':');
                return ":" + Console.ReadLine();
            }
        }
    }
}
