namespace BrighterFuture.Game.Commands;

/// <summary>A bar on the error stream while something long runs; nothing where that is no terminal.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 40;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);
    private readonly int _total;
    private readonly string _unit;
    private readonly Timer? _timer;
    private int _done;

    public ProgressBar(int total, string unit)
    {
        (_total, _unit) = (total, unit);
        _timer = Console.IsErrorRedirected ? null : new Timer(_ => Draw(), null, s_pause, s_pause);
    }

    /// <summary>One more is done; from any thread.</summary>
    public void Add() => Interlocked.Increment(ref _done);

    /// <summary>The line is empty again.</summary>
    public void Clear()
    {
        if (_timer is not null)
        {
            _timer.Change(Timeout.Infinite, Timeout.Infinite);
            Console.Error.Write($"\r{new string(' ', Width + 40)}\r");
        }
    }

    public void Dispose() => _timer?.Dispose();

    private void Draw()
    {
        var done = Volatile.Read(ref _done);
        var filled = (int)((long)Width * done / _total);
        Console.Error.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {done} of {_total} {_unit}");
    }
}
