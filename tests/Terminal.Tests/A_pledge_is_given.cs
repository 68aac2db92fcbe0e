using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Testing;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Tests;

/// <summary>Tied hands as a player meets them: what is said, what it leaves, and what the other panels then show.</summary>
public sealed class A_pledge_is_given
{
    private static readonly Decision.Pledged s_inspectors = new("inspectors");

    [Fact]
    public void The_page_says_what_each_pledge_would_leave_and_what_it_is_worth()
    {
        var said = Run(New(), ":pledge");

        Assert.Contains("Your own hands: nothing is pledged.", said, StringComparison.Ordinal);
        Assert.Contains("Pledge: inspectors anywhere, or no paper (pledge inspectors). Of 4,923 complete packages that all accept it leaves 2,527, of 16,908 in all 8,658.", said, StringComparison.Ordinal);
        Assert.Contains("Said, it brings standing at home plus 1.5 and warmth of DPRK toward US minus 4; taken back, standing at home minus 4.5; signed within it, standing at home plus 3.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":pledge inspectors", "You say it in public, inspectors anywhere, or no paper: standing at home plus 1.5 and")]
    [InlineData(":pledge INSPECTORS", "From this turn's table on you cannot sign less. :undo unsays it.")]
    [InlineData(":pledge back", "No pledge stands that could be taken back; one given this turn is undone with undo. Nothing has changed.")]
    [InlineData(":pledge doors", "There is no pledge \"doors\". Pledges are relief, inspectors and troops; back takes one back. Nothing has changed.")]
    [InlineData(":pledge inspectors now", "There is no pledge \"inspectors now\".")]
    public void What_is_typed_is_said_or_refused_with_its_reason(string line, string said) => Assert.Contains(said, Run(New(), line), StringComparison.Ordinal);

    [Fact]
    public void A_pledge_that_stands_is_named_and_its_price_is_paid_when_it_is_taken_back()
    {
        var session = New();
        session.Pledge(s_inspectors);
        NextTurn(session);
        var stands = Run(session, ":pledge");
        Assert.Contains("Your own hands: you have pledged: inspectors anywhere, or no paper.", stands, StringComparison.Ordinal);
        Assert.Contains("Closed: the ground troops stay. One pledge stands; two would leave nothing to say.", stands, StringComparison.Ordinal);
        Assert.Contains("Take it back (pledge back): standing at home minus 4.5, and no other pledge of yours will be believed.", stands, StringComparison.Ordinal);

        Assert.Contains("You take it back, inspectors anywhere, or no paper: standing at home minus 4.5. No other pledge of yours will be believed.", Run(session, ":pledge back"), StringComparison.Ordinal);
        Assert.Contains("Closed: the ground troops stay. One pledge stands;", Run(session, ":pledge"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_crosses_it_is_refused_at_home_and_the_blueprint_says_so()
    {
        var session = New();
        session.Pledge(s_inspectors);
        var levels = session.Pack.Scenario.PackageOf("B")!.Levels.SetItem(IssueIndex.Verification, 1);
        var reading = DraftReading.Of(session.Now.Play, Seat.Trump, levels, LiveRules.Now(session.Pack.Scenario, DraftReading.StateOf(session.Now.Play)));

        Assert.Equal("NO home", reading.Rows[(int)Party.Us].Word);
        Assert.Contains(PartyPages.Of(reading, Party.Us), line => line.Text == "Red line, crossed by this draft: Washington has said in public that it signs nothing its inspectors cannot walk through.");
    }

    [Fact]
    public void The_others_read_of_it_in_the_post_and_the_speaker_does_not()
    {
        Assert.Contains("pledge.purse.said", Shipped.Pack.Words.Court.Keys);
        var session = New();
        session.Pledge(s_inspectors);
        NextTurn(session);

        var line = Shipped.Pack.Words.Court["pledge.inspectors.said"].Single();
        Assert.DoesNotContain(PostRules.News(session.Pack, session.Now.Play.Past, Seat.Trump), item => item.Text == line);
        Assert.Contains(PostRules.News(session.Pack, session.Now.Play.Past, Seat.Kim), item => item.Text == line);
    }

    [Fact]
    public void Undo_unsays_it_and_a_game_with_a_pledge_is_resumed_to_the_letter()
    {
        var session = New();
        session.Pledge(s_inspectors);
        Assert.True(session.Undo());
        Assert.Null(PledgeDesk.WordNow(session.Now.Play));
        Assert.True(session.Redo());
        NextTurn(session);

        var again = GameSession.Resume(Shipped.Pack, session.Setup, session.Log, out var report);

        Assert.True(report.IsWhole);
        Assert.Equal(session.Now.Play.Preview.Fingerprint, again.Now.Play.Preview.Fingerprint);
        Assert.Equal("inspectors", PledgeDesk.Standing(again.Pack.Scenario, again.Now.Play.Start, Seat.Trump)!.Id);
    }

    private static void NextTurn(GameSession session)
    {
        var turn = session.Now.Play.Start.Turn;
        for (var act = 0; session.Now.Play.Start.Turn == turn; act++)
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
    }

    private static GameSession New() => GameSession.New(Shipped.Pack, new GameSetup(7, Seat.Trump, Policies.All(Policy.Utility)));

    /// <summary>What is said, each paragraph on one line.</summary>
    private static string Run(GameSession session, params string[] lines)
    {
        var folder = Directory.CreateTempSubdirectory("brighter-future-pledge").FullName;
        using var keeper = new GameKeeper(SaveStore.ToRead(folder, TimeProvider.System), null, TimeProvider.System, "test", path => Path.GetFileName(path));
        using var output = new StringWriter();
        new PlainGame(session, new PlainConsole(new StringReader(string.Join('\n', lines)), output, echo: true), keeper).Run();
        return output.ToString().Replace('\n', ' ');
    }
}
