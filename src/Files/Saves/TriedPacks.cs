namespace BrighterFuture.Files.Saves;

/// <summary>The hashes of packs that came through their first walk, beside the saves, one a line. Where it cannot be read or written a pack is walked again, no more.</summary>
public static class TriedPacks
{
    private const string FileName = "tried-packs.txt";

    /// <summary>Whether this very content came through before.</summary>
    public static bool Contains(string folder, string hash)
    {
        try
        {
            return File.ReadLines(Path.Combine(folder, FileName)).Contains(hash, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Remembers that it came through.</summary>
    public static void Add(string folder, string hash)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.AppendAllText(Path.Combine(folder, FileName), hash + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not remembered: the next start walks the pack again.
        }
    }
}
