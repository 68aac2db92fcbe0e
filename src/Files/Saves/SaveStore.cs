using BrighterFuture.Model;

namespace BrighterFuture.Files.Saves;

/// <summary>A folder of saved games.</summary>
public sealed class SaveStore
{
    private const int MostGames = 9999;
    private readonly TimeProvider _clock;

    private SaveStore(string folder, TimeProvider clock)
    {
        (Folder, _clock) = (folder, clock);
    }

    public string Folder { get; }

    /// <summary>All saves of the folder, newest first, damaged ones too.</summary>
    public IReadOnlyList<SaveEntry> All =>
        [.. Files().Select(Entry).OrderByDescending(e => e.WrittenAt).ThenBy(e => e.Path, StringComparer.Ordinal)];

    /// <summary>The newest save, damaged or whole; null where there is none.</summary>
    public SaveEntry? Newest => All.Count == 0 ? null : All[0];

    /// <summary>Opens a folder to write to, makes it where it is missing, and tries whether it takes a file.</summary>
    public static bool TryOpen(string folder, TimeProvider clock, out SaveStore store, out SaveProblem problem)
    {
        store = new SaveStore(folder, clock);
        problem = null!;
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Environment.ProcessId}-{Guid.NewGuid():N}");
            using var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var reason = FileInTheWay(folder) is { } file ? $"{file} is a file, not a folder" : DiskWords.Reason(e);
            problem = new SaveProblem(
                SaveProblemKind.Disk,
                $"Could not save to {folder} ({reason}). Nothing was changed. Name another folder with --save-dir.");
            return false;
        }
    }

    /// <summary>A folder to look into; it need not exist.</summary>
    public static SaveStore ToRead(string folder, TimeProvider clock) => new(folder, clock);

    /// <summary>Reads a save. A damaged one is named and refused, and the one before it spoken of where it is whole.</summary>
    public static bool TryRead(string path, out SaveFile save, out SaveProblem problem)
    {
        if (!TryReadOne(path, out save, out problem))
        {
            var previous = problem.Kind == SaveProblemKind.Damaged ? Previous(path) : null;
            if (previous is not null)
            {
                var when = $"{previous.SavedAt.ToLocalTime():HH:mm}, {previous.Label}";
                problem = problem with { Message = $"{problem.Message} The save before it, {when}, is whole: {Path.GetFileName(path)}.bak. Open it with: brighter-future play --load {path}.bak" };
            }

            return false;
        }

        return true;
    }

    /// <summary>A place for a new game: the first free name that no other window holds. Nothing is written yet.</summary>
    public bool TryStart(Seat seat, ulong seed, out SaveSlot slot, out SaveProblem problem)
    {
        for (var number = 1; number <= MostGames; number++)
        {
            var path = NumberedPath($"{seat.ToString().ToLowerInvariant()}-seed{seed}", number);
            if (Taken(path))
            {
                continue;
            }

            if (!TryTake(path, out slot, out problem) && problem.Kind != SaveProblemKind.Locked)
            {
                return false;
            }

            // Another window may have written its first save between the look and the lock.
            if (slot is not null && !Taken(path))
            {
                return true;
            }

            slot?.Dispose();
        }

        slot = null!;
        problem = new SaveProblem(SaveProblemKind.Disk, $"Could not save to {Folder} (no free name). Name another folder with --save-dir.");
        return false;
    }

    /// <summary>The place of an existing game, to go on with it: held against a second window.</summary>
    public bool TryResume(string path, out SaveSlot slot, out SaveProblem problem) => TryTake(path, out slot, out problem);

    /// <summary>Copies a whole save to a file that does not exist yet.</summary>
    public static bool TryExport(string path, string target, out SaveProblem problem) =>
        TryRead(path, out _, out problem) && TryCopy(path, target, out problem);

    /// <summary>Takes a whole save from elsewhere into this folder, under the first free name.</summary>
    public bool TryImport(string source, out string path, out SaveProblem problem)
    {
        path = "";
        if (!TryRead(source, out var save, out problem))
        {
            return false;
        }

        var number = 1;
        do
        {
            path = NumberedPath($"{save.Seat.ToString().ToLowerInvariant()}-seed{save.Seed}", number++);
        }
        while (Taken(path));
        return TryCopy(source, path, out problem);
    }

    /// <summary>Writes a text that is no save beside the saves, such as a report.</summary>
    public bool TryWriteText(string name, string text, out string path, out string problem)
    {
        (path, problem) = (Path.Combine(Folder, name), "");
        try
        {
            File.WriteAllText(path, text);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"Could not write {path} ({DiskWords.Reason(e)}).";
            return false;
        }
    }

    private static bool TryCopy(string source, string target, out SaveProblem problem)
    {
        problem = null!;
        try
        {
            File.Copy(source, target, overwrite: false);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = File.Exists(target) ? "there is such a file already; nothing is overwritten" : DiskWords.Reason(e);
            problem = new SaveProblem(SaveProblemKind.Disk, $"Could not write {target} ({reason}). Name another file.");
            return false;
        }
    }

    private static bool TryReadOne(string path, out SaveFile save, out SaveProblem problem)
    {
        save = null!;
        try
        {
            return SaveText.TryRead(Path.GetFileName(path), File.ReadAllBytes(path), out save, out problem);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = new SaveProblem(
                SaveProblemKind.Missing,
                $"There is no save {path}. Nothing was changed. See: brighter-future saves list");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = new SaveProblem(SaveProblemKind.Disk, $"Could not read {path} ({DiskWords.Reason(e)}). Nothing was changed.");
        }

        return false;
    }

    private static SaveFile? Previous(string path) =>
        File.Exists(path + ".bak") && TryReadOne(path + ".bak", out var save, out _) ? save : null;

    private static SaveEntry Entry(string path)
    {
        var whole = TryRead(path, out var save, out var problem);
        var written = new DateTimeOffset(File.GetLastWriteTimeUtc(path));
        return whole ? new SaveEntry(path, written, save, null, null) : new SaveEntry(path, written, null, problem, Previous(path));
    }

    private static string? FileInTheWay(string folder)
    {
        var part = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        while (part is not null && !File.Exists(part))
        {
            part = Path.GetDirectoryName(part);
        }

        return part;
    }

    private static bool Taken(string path) => File.Exists(path) || File.Exists(path + ".bak");

    private string NumberedPath(string name, int number) => Path.Combine(Folder, number == 1 ? $"{name}.json" : $"{name}-{number}.json");

    private bool TryTake(string path, out SaveSlot slot, out SaveProblem problem)
    {
        problem = null!;
        try
        {
            slot = SaveSlot.TryTake(path, _clock.GetUtcNow(), out var since)!;
            var when = since.Length == 0 ? "" : $" (since {since})";
            var sentence = $"This game is open in another window{when}. Nothing was changed. Close that one, or open a copy here.";
            problem = slot is null ? new SaveProblem(SaveProblemKind.Locked, sentence) : null!;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            slot = null!;
            problem = new SaveProblem(
                SaveProblemKind.Disk,
                $"Could not save to {path} ({DiskWords.Reason(e)}). Nothing was changed. Name another folder with --save-dir.");
        }

        return slot is not null;
    }

    private string[] Files() => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.json") : [];
}
