using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Debrief;

namespace BrighterFuture.Terminal;

/// <summary>A debrief while it is worked out beside whoever waits for it: what is ready can be read, and leaving stops the rest.</summary>
internal sealed class DebriefWork
{
    private readonly Action _stop;
    private readonly CancellationToken _stopped;
    private readonly Task _work;
    private volatile DebriefReport? _report;

    private DebriefWork(GameSession session)
    {
        var stop = new CancellationTokenSource();
        (Of, _stop, _stopped) = (session.Now, stop.Cancel, stop.Token);
        _work = Task.Run(() => Work(session), _stopped);
    }

    /// <summary>The ending it is about.</summary>
    public Moment Of { get; }

    /// <summary>What is ready; null in the first moment.</summary>
    public DebriefReport? Report => _report;

    public bool IsDone => _report is { WhatIfs.IsDefault: false };

    /// <summary>Whether it was stopped before it was done.</summary>
    public bool IsStopped => _stopped.IsCancellationRequested && !IsDone;

    /// <summary>Begins; what the work throws is thrown where it is looked at.</summary>
    public static DebriefWork Begin(GameSession session) => new(session);

    public void Stop() => _stop();

    /// <summary>Throws what went wrong in the work, if anything did.</summary>
    public void Check()
    {
        if (_work.IsFaulted)
        {
            _work.GetAwaiter().GetResult();
        }
    }

    /// <summary>Waits until enough is ready, or for a time; false where the time was over first.</summary>
    public bool WaitFor(Func<DebriefReport, bool> isEnough, TimeSpan? most = null)
    {
        var isReady = SpinWait.SpinUntil(() => _work.IsCompleted || (_report is { } report && isEnough(report)), most ?? Timeout.InfiniteTimeSpan);
        Check();
        return isReady;
    }

    private void Work(GameSession session)
    {
        try
        {
            foreach (var report in DebriefBuilder.Steps(session, _stopped))
            {
                _report = report;
                _stopped.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for it any more.
        }
    }
}
