using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace BrighterFuture.Files.Saves;

/// <summary>
/// Holds a game for one window. The system's own file lock ends with its program, however it dies; the program's id and start
/// time in the file do the same on disks that know no locks.
/// </summary>
internal sealed class SaveLock : IDisposable
{
    private readonly FileStream _file;

    private SaveLock(FileStream file)
    {
        _file = file;
    }

    /// <param name="since">When the other window opened the game, where it can be read.</param>
    public static SaveLock? TryTake(string path, DateTimeOffset now, out string since)
    {
        since = "";
        for (var attempt = 0; attempt < 5; attempt++)
        {
            FileStream file;
            try
            {
                file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                // A locked file cannot be read, but its time says when it was taken.
                since = $"{File.GetLastWriteTime(path):HH:mm}";
                return null;
            }

            if (Holder.In(file) is { } owner && owner.Lives())
            {
                since = owner.Since;
                file.Dispose();
                return null;
            }

            Sign(file, now);
            if (File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle))
            {
                return new SaveLock(file);
            }

            // Another window gave the lock back in between and took the file away: ours has no name any more.
            file.Dispose();
        }

        return null;
    }

    public void Dispose()
    {
        var path = _file.Name;
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // An empty lock file that stays holds nobody; where even that fails, the folder is gone and holds nobody either.
            Empty();
        }

        _file.Dispose();
    }

    private void Empty()
    {
        try
        {
            _file.SetLength(0);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
        }
    }

    private static void Sign(FileStream file, DateTimeOffset now)
    {
        using var self = Process.GetCurrentProcess();
        file.SetLength(0);
        file.Write(Encoding.ASCII.GetBytes($"{self.Id} {StartOf(self)} {now.ToLocalTime():HH:mm}"));
        file.Flush();
    }

    private static long StartOf(Process process) => process.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond;

    private sealed record Holder(int Process, long Start, string Since)
    {
        public static Holder? In(FileStream file)
        {
            using var reader = new StreamReader(file, Encoding.ASCII, leaveOpen: true);
            return Parse(reader.ReadToEnd());
        }

        /// <summary>
        /// Whether that very program still runs, not another one that was given its number (start times read with a second's
        /// doubt).
        /// </summary>
        public bool Lives()
        {
            try
            {
                using var process = System.Diagnostics.Process.GetProcessById(Process);
                return !process.HasExited && !IsZombie() && Math.Abs(StartOf(process) - Start) <= 1;
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException or ExternalException or IOException)
            {
                return false;
            }
        }

        /// <summary>A dead program that nobody buried yet still has its number (Linux).</summary>
        private bool IsZombie()
        {
            var status = $"/proc/{Process}/stat";
            return File.Exists(status) && File.ReadAllText(status).Split(") ") is [.., var rest] && rest.StartsWith('Z');
        }

        private static Holder? Parse(string text) => text.Split(' ') is [var process, var start, var since]
            && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && long.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new Holder(id, ticks, since) : null;
    }
}
