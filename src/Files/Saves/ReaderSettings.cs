using System.Collections.Immutable;
using System.Text;

namespace BrighterFuture.Files.Saves;

/// <summary>What a reader has set, beside the saves: one <c>name=value</c> a line. A file that cannot be read or written only means that nothing is remembered.</summary>
public static class ReaderSettings
{
    private const string FileName = "settings.txt";

    /// <summary>The values by name; empty where there is no file.</summary>
    public static ImmutableDictionary<string, string> Read(string folder)
    {
        try
        {
            return File.ReadAllLines(Path.Combine(folder, FileName)).Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2)
                .GroupBy(pair => pair[0], StringComparer.Ordinal).ToImmutableDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ImmutableDictionary<string, string>.Empty;
        }
    }

    /// <summary>Keeps the values; false where the folder takes no file.</summary>
    public static bool TryWrite(string folder, IReadOnlyDictionary<string, string> values)
    {
        try
        {
            var lines = values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Aggregate(new StringBuilder(), (text, pair) => text.Append(pair.Key).Append('=').Append(pair.Value).Append('\n'));
            File.WriteAllText(Path.Combine(folder, FileName), lines.ToString());
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
