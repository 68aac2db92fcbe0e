using System.Globalization;

namespace BrighterFuture.Narrative.Ink;

/// <summary>How much a problem matters: a note (TODO) says something, a warning can be played, an error cannot.</summary>
public enum InkSeverity
{
    Note,
    Warning,
    Error,
}

/// <summary>Something wrong in a story's text, with the place a writer opens to mend it.</summary>
/// <param name="Severity">Whether the story can still be played.</param>
/// <param name="File">Name of the file inside the pack's ink folder, or empty when no place is known.</param>
/// <param name="Line">Line counted from 1; 0 when not known.</param>
/// <param name="Text">One sentence for the writer.</param>
public sealed record InkProblem(InkSeverity Severity, string File, int Line, string Text)
{
    public override string ToString()
    {
        var place = File.Length == 0 ? "" : Line > 0 ? $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}: " : $"{File}: ";
        return place + Severity switch
        {
            InkSeverity.Error => "error: ",
            InkSeverity.Warning => "warning: ",
            _ => "note: ",
        } + Text;
    }
}

/// <summary>A place in the pack's ink files.</summary>
/// <param name="File">Name inside the ink folder.</param>
/// <param name="Line">Line counted from 1.</param>
public readonly record struct InkSource(string File, int Line);
