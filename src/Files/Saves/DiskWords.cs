namespace BrighterFuture.Files.Saves;

/// <summary>Says in two or three words why a disk refused.</summary>
internal static class DiskWords
{
    public static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "read-only",
        DirectoryNotFoundException => "the folder is gone",
        IOException { HResult: 28 or unchecked((int)0x80070070) } => "the disk is full",
        IOException { HResult: 30 } => "read-only",
        _ => problem.Message.TrimEnd('.'),
    };
}
