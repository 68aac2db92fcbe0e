using System.Collections.Immutable;
using BrighterFuture.Files.Saves;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>What lies on the disk of one game.</summary>
internal static class SavePages
{
    /// <summary>The save and the one before it: where, how large, when written, whole or not.</summary>
    public static ImmutableArray<string> Files(string path) => [.. new[] { path, path + ".bak" }.Where(File.Exists).Select(Line)];

    private static string Line(string path)
    {
        var file = new FileInfo(path);
        var state = SaveStore.TryRead(path, out var save, out _) ? $"whole: {save.Label}, {save.Seat}'s seat, seed {save.Seed}" : "damaged";
        return $"{path}. {file.Length:N0} bytes, written {file.LastWriteTime:HH:mm, d MMM yyyy}, {state}.";
    }
}
