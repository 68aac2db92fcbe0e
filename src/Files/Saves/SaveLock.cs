using System.Diagnostics;
using System.Globalization;
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
                since = Owner(path)?.Since ?? "";
                return null;
            }

            // Some disks know no locks: then the words in the file count, as long as their program lives.
            if (Owner(file) is { } owner && owner.Lives())
            {
                since = owner.Since;
                file.Dispose();
                return null;
            }

            var token = $"{Environment.ProcessId} {StartOf(Process.GetCurrentProcess())} {now.ToLocalTime():HH:mm} {Guid.NewGuid():N}";
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(token));
            file.Flush();
            if (Text(path) == token)
            {
                return new SaveLock(file);
            }

            // Another window gave the lock back in between and took the file away with it.
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
            // An empty lock file that stays holds nobody.
            _file.SetLength(0);
        }

        _file.Dispose();
    }

    private static Holder? Owner(FileStream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.ASCII, leaveOpen: true);
        var text = reader.ReadToEnd();
        file.Position = 0;
        return Holder.Parse(text);
    }

    private static Holder? Owner(string path) => Holder.Parse(Text(path));

    private static string Text(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, Encoding.ASCII);
            return reader.ReadToEnd();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static long StartOf(Process process) => process.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond;

    private sealed record Holder(int Process, long Start, string Since)
    {
        public static Holder? Parse(string text) => text.Split(' ') is [var process, var start, var since, _]
            && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && long.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new Holder(id, ticks, since) : null;

        /// <summary>Whether that very program still runs, not another one that was given its number (start times read with a second's doubt).</summary>
        public bool Lives()
        {
            try
            {
                using var process = System.Diagnostics.Process.GetProcessById(Process);
                return !process.HasExited && Math.Abs(StartOf(process) - Start) <= 1;
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }
}
