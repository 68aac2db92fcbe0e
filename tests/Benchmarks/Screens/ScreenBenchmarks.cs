using System.Diagnostics;
using System.Globalization;
using BrighterFuture.Testing;

namespace BrighterFuture.Benchmarks.Screens;

/// <summary>
/// The screens in a terminal, beside the smallest app of the toolkit in the same run: first frame, key to repaint, idle cost, memory
/// (DESIGN section 8). Both run from their Release builds; only ratios say much on a machine that others use too.
/// </summary>
internal static class ScreenBenchmarks
{
    private const int Starts = 5;
    private const int Keys = 120;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(8);

    private sealed record Program(string Name, string Command, string FirstWords, string[] Keys, Func<string, bool> Answered);

    private sealed record Figures(double FirstFrame, double Median, double P99, double Idle, double IdleBytes, double Memory);

    public static void Run()
    {
        var game = RepositoryRoot.Of("src", "Game", "bin", "Release", "net10.0", "BrighterFuture.Game.dll");
        var self = Path.Combine(AppContext.BaseDirectory, "BrighterFuture.Benchmarks.dll");
        var saves = Directory.CreateTempSubdirectory("bf-bench-").FullName;
        Program[] programs =
        [
            new("hello", $"dotnet {self} hello", "Hello", ["x"], text => text.Contains("keys", StringComparison.Ordinal)),
            new("game", $"dotnet {game} play --seat kim --seed 7 --save-dir {saves}", "Turn 1", ["m", "\e[B", "\e[B", "\e[A", "w", "d", "\e[B", "h"], text => text.Length > 60),
            new("title", $"dotnet {game} play --save-dir {saves}", "Three seats", ["\e[B", "\e[A"], text => text.Length > 60),
        ];
        try
        {
            var figures = programs.Select(Measure).ToArray();
            Print(programs, figures);
        }
        finally
        {
            Directory.Delete(saves, recursive: true);
        }
    }

    private static Figures Measure(Program program)
    {
        var starts = Enumerable.Range(0, Starts).Select(_ => FirstFrame(program)).Order().ToArray();
        using var pty = Pty.Start(program.Command, 80, 24);
        pty.WaitForWords(program.FirstWords, 0, s_patience);
        Thread.Sleep(2000);
        var answers = Enumerable.Range(0, Keys).Select(press => KeyToRepaint(pty, program, press)).OfType<TimeSpan>().Select(time => time.TotalMilliseconds).Order().ToArray();
        Thread.Sleep(2000);
        var (idle, bytes) = Idle(pty);
        return new Figures(starts[Starts / 2], answers[answers.Length / 2], answers[(int)(answers.Length * 0.99)], idle, bytes, Memory(pty.ProcessId));
    }

    private static double FirstFrame(Program program)
    {
        var started = Stopwatch.GetTimestamp();
        using var pty = Pty.Start(program.Command, 80, 24);
        return pty.WaitForWords(program.FirstWords, started, s_patience)?.TotalMilliseconds ?? double.NaN;
    }

    /// <summary>Typed at uneven moments, so that no loop of the program keeps step with us.</summary>
    private static TimeSpan? KeyToRepaint(Pty pty, Program program, int press)
    {
        Thread.Sleep(150 + (press * 7 % 40));
        pty.Forget();
        var at = pty.Type(program.Keys[press % program.Keys.Length]);
        return pty.WaitFor(program.Answered, at, TimeSpan.FromSeconds(2));
    }

    /// <summary>Share of one core, in percent, and bytes a second while nothing is typed.</summary>
    private static (double Percent, double Bytes) Idle(Pty pty)
    {
        var (before, at) = (CpuTicks(pty.ProcessId), Stopwatch.GetTimestamp());
        Thread.Sleep(s_idle);
        var seconds = Stopwatch.GetElapsedTime(at).TotalSeconds;
        const double TicksPerSecond = 100;
        return ((CpuTicks(pty.ProcessId) - before) / TicksPerSecond / seconds * 100, pty.BytesSince(at) / seconds);
    }

    private static long CpuTicks(int process)
    {
        var fields = File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
    }

    private static double Memory(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0;
    }

    private static void Print(Program[] programs, Figures[] figures)
    {
        Console.WriteLine("                      " + string.Concat(programs.Select(program => $"{program.Name,10}")) + "     ratio");
        Line("first frame, ms", figure => figure.FirstFrame);
        Line("key, median ms", figure => figure.Median);
        Line("key, p99 ms", figure => figure.P99);
        Line("idle, % of a core", figure => figure.Idle);
        Line("idle, bytes/s", figure => figure.IdleBytes);
        Line("memory, MiB", figure => figure.Memory);

        void Line(string name, Func<Figures, double> of) => Console.WriteLine($"{name,-22}{string.Concat(figures.Select(figure => $"{of(figure),10:F1}"))}{of(figures[1]) / of(figures[0]),10:F2}");
    }
}
