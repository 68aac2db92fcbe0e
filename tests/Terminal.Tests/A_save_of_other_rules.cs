using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;

namespace BrighterFuture.Terminal.Tests;

/// <summary>A log in which something was decided that the present rules refuse.</summary>
public sealed class A_save_of_other_rules
{
    [Fact]
    public void Opens_with_every_decision_that_still_stands_and_says_that_it_is_not_whole()
    {
        var setup = new GameSetup(7, Seat.Trump, Policies.All(Policy.Utility));
        var log = GameLog.Empty.Append(
        [
            new LogRecord.Decided(new Decision.Answered("DT01", "a")),
            new LogRecord.Decided(new Decision.Accepted("B")), // no table is open in November
            new LogRecord.Decided(new Decision.EndedTurn()),
        ]);

        var session = GameSession.Resume(Shipped.Pack, setup, log, out var report);

        Assert.False(report.IsWhole);
        Assert.Equal(1, session.Now.Play.Start.Turn);
        Assert.Equal("a", session.Now.Play.Start.AnswerIn(Shipped.Pack.Scenario, "DT01", 0));
    }
}
