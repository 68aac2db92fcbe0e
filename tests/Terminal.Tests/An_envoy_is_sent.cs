using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Testing;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Tests;

/// <summary>Court as a player meets it in plain mode, and what the session keeps of a visit.</summary>
public sealed class An_envoy_is_sent
{
    private static readonly Decision.Courted s_rail = new(Party.Rus, "rail", Purse.Standing);

    [Fact]
    public void The_page_names_the_capitals_what_can_be_asked_and_why_the_rest_is_closed()
    {
        var said = Run(New(), ":court");

        Assert.Contains("Court. 3 capitals, one visit a turn.", said, StringComparison.Ordinal);
        Assert.Contains("6. Ask rail, gas and power on the paper (russia rail). Cost: 1.5 of standing at home, or 1 month.", said, StringComparison.Ordinal);
        Assert.Contains("Closed: a co-guarantee of what is signed. No guarantee is on paper yet.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":court russia rail", "Your envoy goes to Moscow: rail, gas and power on the paper. Cost: 1.5 of standing at home.")]
    [InlineData(":court MOSCOW rail window", "Cost: 1 month.")]
    [InlineData(":court 6", "Your envoy goes to Moscow")]
    [InlineData(":court 6 window B", "Your envoy goes to Moscow")]
    [InlineData(":court 99", "There is no ask \"99\".")]
    [InlineData(":court russia", "Asks are china guarantee, china enforce,")]
    [InlineData(":court mars rail", "There is no ask \"mars rail\".")]
    [InlineData(":court russia rail NOWHERE", "There is no package \"NOWHERE\". Nothing has changed.")]
    [InlineData(":court russia rail window tomorrow B", "is neither window nor one package. Nothing has changed.")]
    [InlineData(":court china guarantee", "No guarantee is on paper yet.")]
    public void What_is_typed_sends_an_envoy_or_says_why_not(string line, string said) => Assert.Contains(said, Run(New(), line), StringComparison.Ordinal);

    [Fact]
    public void The_page_that_stood_goes_on_standing_and_the_cost_is_seen_at_once()
    {
        var session = New();
        var (stop, pages) = (session.Now.Stop, session.Path.Count());

        Assert.Null(session.Visit(s_rail));

        Assert.Equal((stop, pages), (session.Now.Stop, session.Path.Count()));
        Assert.Equal(session.Now.Play.Start[Meters.StandingTrump] - 150, session.Now.Play.Preview[Meters.StandingTrump]);
    }

    [Fact]
    public void Undo_calls_him_back_and_redo_sends_him_again()
    {
        var session = New();
        session.Visit(s_rail);

        Assert.True(session.Undo());
        Assert.Null(CourtDesk.VisitNow(session.Now.Play));
        Assert.True(session.Redo());
        Assert.Equal(s_rail, CourtDesk.VisitNow(session.Now.Play));
    }

    [Fact]
    public void A_refused_visit_leaves_no_trace()
    {
        var session = New();
        var (moment, log) = (session.Now, session.Log);

        Assert.NotNull(session.Visit(new Decision.Courted(Party.Prc, "guarantee", Purse.Standing)));

        Assert.Same(moment, session.Now);
        Assert.Equal(log, session.Log);
    }

    [Fact]
    public void The_answer_stands_on_the_page_that_ends_the_turn()
    {
        var session = New();
        session.Visit(s_rail);
        while (session.Now.Stop is not Stop.Moved)
        {
            Step(session);
        }

        Assert.Contains(StoryPages.Of(session.Pack, session.Now, session.Seat), paragraph => paragraph.Text.StartsWith("Moscow ", StringComparison.Ordinal));
        Assert.Contains("Nov 2018: Moscow", Run(session, ":court"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_game_with_visits_in_every_turn_is_resumed_to_the_letter()
    {
        var session = New(Seat.Moon);
        var asks = Shipped.Pack.Scenario.Data.Court.Capitals.SelectMany(capital => capital.Asks.Select(ask => new Decision.Courted(capital.Party, ask.Id, Purse.Standing))).ToList();
        for (var act = 0; act < 120 && session.Now.Stop is not Stop.Ended; act++)
        {
            _ = session.Visit(asks[act % asks.Count]);
            Step(session, act);
        }

        Assert.Contains(session.Log.Happened, record => record is LogRecord.Decided { Decision: Decision.Courted });
        var again = GameSession.Resume(Shipped.Pack, session.Setup, session.Log, out var report);

        Assert.True(report.IsWhole);
        Assert.Equal(session.Now.Play.Preview.Fingerprint, again.Now.Play.Preview.Fingerprint);
        Assert.Equal(session.Now.Stop.GetType(), again.Now.Stop.GetType());
        Assert.Equal(session.Path.Count(), again.Path.Count());
    }

    private static void Step(GameSession session, int act = 0)
    {
        if (session.Now.TextWaits)
        {
            session.GoOn();
        }
        else
        {
            session.Pick(Walk.Dice(3)(session.Now, act));
        }
    }

    private static GameSession New(Seat seat = Seat.Trump) => GameSession.New(Shipped.Pack, new GameSetup(7, seat, Policies.All(Policy.Utility)));

    /// <summary>What is said, each paragraph on one line.</summary>
    private static string Run(GameSession session, params string[] lines)
    {
        var folder = Directory.CreateTempSubdirectory("brighter-future-court").FullName;
        using var keeper = new GameKeeper(SaveStore.ToRead(folder, TimeProvider.System), null, TimeProvider.System, "test", path => Path.GetFileName(path));
        using var output = new StringWriter();
        new PlainGame(session, new PlainConsole(new StringReader(string.Join('\n', lines)), output, echo: true), keeper).Run();
        return output.ToString().Replace('\n', ' ');
    }
}
