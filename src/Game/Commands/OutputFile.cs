namespace BrighterFuture.Game.Commands;

/// <summary>Where a command's text goes: to the file that was named, else to the reader.</summary>
internal static class OutputFile
{
    /// <summary>Writes and says so; the exit code.</summary>
    public static int Write(string text, string? file, TextWriter output, TextWriter error)
    {
        if (file is null)
        {
            output.Write(text);
            return ExitCode.Fine;
        }

        try
        {
            File.WriteAllText(file, text);
            output.WriteLine($"Written: {file}.");
            return ExitCode.Fine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"Could not write {file}: {e.Message}");
            return ExitCode.Problems;
        }
    }
}
