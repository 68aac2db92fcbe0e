namespace BrighterFuture.Files.Saves;

/// <summary>One game's place on disk, held for this window until disposed.</summary>
public sealed class SaveSlot : IDisposable
{
    private readonly SaveLock _lock;
    private string _lastWhole = "";

    private SaveSlot(string path, SaveLock held)
    {
        (Path, _lock) = (path, held);
    }

    /// <summary>The save, for example <c>saves/kim-seed7.json</c>. It exists from the first write on.</summary>
    public string Path { get; }

    internal static SaveSlot? TryTake(string path, DateTimeOffset now, out string since) =>
        SaveLock.TryTake(System.IO.Path.ChangeExtension(path, ".lock"), now, out since) is { } held ? new SaveSlot(path, held) : null;

    /// <summary>
    /// Replaces the save in one step: written beside it, flushed to the disk, exchanged. The one before it is kept as .bak.
    /// A program that dies at any moment of this leaves the old save or the new one, whole.
    /// </summary>
    public bool TryWrite(SaveFile save, out SaveProblem problem)
    {
        problem = null!;
        try
        {
            var written = Path + ".new";
            using (var file = new FileStream(written, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(SaveText.Write(save));
                file.Flush(flushToDisk: true);
            }

            Exchange(written);
            _lastWhole = $"{save.SavedAt.ToLocalTime():HH:mm}";
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var last = _lastWhole.Length == 0 ? "nothing of it is on disk yet" : $"the last save on disk is {_lastWhole}, whole";
            problem = new SaveProblem(
                SaveProblemKind.Disk,
                $"Could not save to {System.IO.Path.GetDirectoryName(Path)}/ ({DiskWords.Reason(e)}). The game goes on in memory; {last}.");
            return false;
        }
    }

    public void Dispose() => _lock.Dispose();

    private void Exchange(string written)
    {
        if (!File.Exists(Path))
        {
            File.Move(written, Path, overwrite: false);
            return;
        }

        try
        {
            File.Replace(written, Path, Path + ".bak");
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            // A disk without links: the copy first, so that a whole save stands there all the time.
            File.Copy(Path, Path + ".old", overwrite: true);
            File.Move(Path + ".old", Path + ".bak", overwrite: true);
            File.Move(written, Path, overwrite: true);
        }
    }
}
