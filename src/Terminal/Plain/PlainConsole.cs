using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Plain;

/// <summary>Line by line in, line by line out. Where the input is no terminal, what was read is printed behind its prompt, so that a transcript reads as a session.</summary>
public sealed class PlainConsole
{
    private readonly TextReader _input;
    private readonly TextWriter _output;
    private readonly bool _echo;

    /// <param name="input">Where answers come from.</param>
    /// <param name="output">Where everything is said.</param>
    /// <param name="echo">True where the input is no terminal.</param>
    /// <param name="width">Width of a line in characters.</param>
    public PlainConsole(TextReader input, TextWriter output, bool echo, int width = PlainLayout.DefaultWidth)
    {
        (_input, _output, _echo, Width) = (input, output, echo, width);
    }

    /// <summary>Width of a line in characters.</summary>
    public int Width { get; }

    public void Say(params IEnumerable<Paragraph> page)
    {
        foreach (var line in PlainLayout.Lines(page, Width))
        {
            _output.WriteLine(line);
        }
    }

    /// <summary>One sentence of the game about itself.</summary>
    public void Note(string sentence) => Say(new Paragraph(Role.Note, sentence));

    /// <summary>A sentence for who waits at a terminal; it stands in no transcript, because whether it is said depends on the machine.</summary>
    public void Aside(string sentence)
    {
        if (!_echo)
        {
            Note(sentence);
            _output.Flush();
        }
    }

    public void Blank() => _output.WriteLine();

    /// <summary>The next line, or null at the end of input.</summary>
    public string? Ask(string prompt)
    {
        _output.Write(prompt);
        _output.Flush();
        var line = _input.ReadLine();
        if (_echo)
        {
            _output.WriteLine(Cut(line ?? "", Width - prompt.Length));
        }

        return line;
    }

    /// <summary>An echoed line keeps the width: a transcript has no line that breaks a reader's window.</summary>
    private static string Cut(string line, int width) => line.Length <= width ? line : line[..Math.Max(0, width)];
}
