using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace BrighterFuture.Benchmarks.Screens;

/// <summary>A terminal of our own: a program runs in it, we type and hear what it writes. It answers the questions that programs ask terminals. Unix only.</summary>
internal sealed partial class Pty : IDisposable
{
    private const int ReadWriteNoTerminal = 0x102;

    private readonly SafeFileHandle _master;
    private readonly FileStream _stream;
    private readonly Process _process;
    private readonly Lock _lock = new();
    private readonly List<(long At, string Text)> _heard = [];

    private Pty(SafeFileHandle master, Process process)
    {
        (_master, _process) = (master, process);
        _stream = new FileStream(master, FileAccess.ReadWrite, 0);
        new Thread(Listen) { IsBackground = true }.Start();
    }

    /// <summary>The program's process: the shell has become it.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts a command in a terminal of a size.</summary>
    public static Pty Start(string command, int columns, int rows)
    {
        var descriptor = OpenTerminal(ReadWriteNoTerminal);
        if (descriptor < 0 || Grant(descriptor) != 0 || Unlock(descriptor) != 0)
        {
            throw new InvalidOperationException("No pseudo terminal could be opened.");
        }

        var name = Marshal.PtrToStringAnsi(NameOf(descriptor))!;
        var start = new ProcessStartInfo("setsid", ["sh", "-c", $"stty rows {rows} cols {columns} < {name}; exec {command} 0<>{name} 1>&0 2>&0"]) { UseShellExecute = false };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["COLORTERM"] = "truecolor";
        return new Pty(new SafeFileHandle(descriptor, ownsHandle: true), Process.Start(start)!);
    }

    /// <summary>Types; when it was typed.</summary>
    public long Type(string keys)
    {
        var at = Stopwatch.GetTimestamp();
        _stream.Write(Encoding.ASCII.GetBytes(keys));
        _stream.Flush();
        return at;
    }

    /// <summary>When a piece of which something holds was first heard after a moment; null where none was in time.</summary>
    public TimeSpan? WaitFor(Func<string, bool> holds, long since, TimeSpan patience) =>
        WaitFor(heard => heard.Find(piece => holds(piece.Text)).At, since, patience);

    /// <summary>As <see cref="WaitFor(Func{string, bool}, long, TimeSpan)"/>, for words that may come in two pieces.</summary>
    public TimeSpan? WaitForWords(string words, long since, TimeSpan patience) => WaitFor(heard => WhenHeard(words, heard), since, patience);

    private static long WhenHeard(string words, List<(long At, string Text)> heard)
    {
        var all = new StringBuilder();
        return heard.Find(piece => all.Append(piece.Text).ToString().Contains(words, StringComparison.Ordinal)).At;
    }

    /// <param name="when">The moment in what was heard so far, or 0.</param>
    private TimeSpan? WaitFor(Func<List<(long At, string Text)>, long> when, long since, TimeSpan patience)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < patience)
        {
            lock (_lock)
            {
                if (when(_heard.FindAll(piece => piece.At >= since)) is > 0 and var at)
                {
                    return Stopwatch.GetElapsedTime(since, at);
                }
            }

            Thread.Sleep(1);
        }

        return null;
    }

    /// <summary>Bytes heard since a moment.</summary>
    public int BytesSince(long since)
    {
        lock (_lock)
        {
            return _heard.Where(piece => piece.At >= since).Sum(piece => piece.Text.Length);
        }
    }

    public void Forget()
    {
        lock (_lock)
        {
            _heard.Clear();
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        _stream.Dispose();
        _master.Dispose();
    }

    private void Listen()
    {
        var buffer = new byte[65536];
        try
        {
            while (true)
            {
                var read = RandomAccessRead(buffer);
                var at = Stopwatch.GetTimestamp();
                if (read <= 0)
                {
                    return;
                }

                var text = Encoding.UTF8.GetString(buffer, 0, read);
                lock (_lock)
                {
                    _heard.Add((at, text));
                }

                Answer(text);
            }
        }
        catch (IOException)
        {
            // The program is gone, and its terminal with it.
        }
        catch (ObjectDisposedException)
        {
        }
    }

    private int RandomAccessRead(byte[] buffer) => _stream.Read(buffer, 0, buffer.Length);

    private void Answer(string text)
    {
        if (text.Contains("\e[c", StringComparison.Ordinal))
        {
            Type("\e[?62;22c");
        }

        if (text.Contains("\e[6n", StringComparison.Ordinal))
        {
            Type("\e[1;1R");
        }

        if (text.Contains("\e]10;?", StringComparison.Ordinal))
        {
            Type("\e]10;rgb:d8d8/dbdb/e0e0\e\\");
        }

        if (text.Contains("\e]11;?", StringComparison.Ordinal))
        {
            Type("\e]11;rgb:1414/1717/1c1c\e\\");
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_openpt")]
    private static partial int OpenTerminal(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt")]
    private static partial int Grant(int descriptor);

    [LibraryImport("libc", EntryPoint = "unlockpt")]
    private static partial int Unlock(int descriptor);

    [LibraryImport("libc", EntryPoint = "ptsname")]
    private static partial nint NameOf(int descriptor);
}
