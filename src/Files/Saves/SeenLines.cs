namespace BrighterFuture.Files.Saves;

/// <summary>Marks of the lines that a reader has read of a pack, kept beside the saves. A file that cannot be read or written only means that everything is new.</summary>
public static class SeenLines
{
    /// <summary>The marks; empty where there is no file.</summary>
    public static HashSet<string> Read(string folder, string pack)
    {
        try
        {
            return [.. File.ReadAllLines(PathOf(folder, pack))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Keeps the marks; false where the folder takes no file.</summary>
    public static bool TryWrite(string folder, string pack, IEnumerable<string> marks)
    {
        try
        {
            File.WriteAllLines(PathOf(folder, pack), marks.Order(StringComparer.Ordinal));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string PathOf(string folder, string pack) => Path.Combine(folder, $"seen-{Path.GetFileName(pack)}.txt");
}
