namespace BrighterFuture.Files;

/// <summary>One thing that is wrong with a file, said so that its writer can mend it.</summary>
/// <param name="File">The file, as its reader was given it.</param>
/// <param name="Line">Line, from 1; 0 where the whole file is meant (missing, unreadable).</param>
/// <param name="Column">Column, from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What was expected, what stands there and how to mend it; one sentence.</param>
public sealed record FileProblem(string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>, as editors and terminals make it a link.</summary>
    public override string ToString() => Line == 0 ? $"{File}: {Message}" : $"{File}:{Line}:{Column}: {Message}";
}
