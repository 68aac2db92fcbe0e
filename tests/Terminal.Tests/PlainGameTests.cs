using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Testing;

namespace BrighterFuture.Terminal.Tests;

/// <summary>Plain mode as a player meets it, on the shipped story.</summary>
public sealed class PlainGameTests
{
    [Fact]
    public void A_number_that_is_not_offered_is_refused_and_nothing_changes()
    {
        var said = Play("99", "1");

        Assert.Contains("There is no option 99. Options are 1 to", said, StringComparison.Ordinal);
        Assert.Contains("You chose 1.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_line_repeats_a_question_and_never_answers_it()
    {
        var session = Session();
        var before = session.Now;

        Run(session, "", "", "");

        Assert.Same(before, session.Now);
    }

    [Fact]
    public void A_number_where_text_waits_is_refused()
    {
        var session = GameSession.New(Shipped.Pack, new GameSetup(7, Seat.Kim, Policies.All(Policy.Utility)));
        Assert.True(session.Now.TextWaits);

        Assert.Contains("the text goes on", Run(session, "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_command_names_itself_and_the_way_to_the_list()
    {
        Assert.Contains("There is no command :nonsense.", Play(":nonsense"), StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_brings_the_very_question_back_and_redo_the_very_answer()
    {
        var session = Session();
        var question = session.Now;
        session.Pick(1);
        var answered = session.Now;

        Run(session, ":undo");
        Assert.Equal(question.Options, session.Now.Options);
        Run(session, ":redo");

        Assert.Equal(answered.Ink, session.Now.Ink);
        Assert.Equal(answered.Play.Preview.Fingerprint, session.Now.Play.Preview.Fingerprint);
    }

    [Fact]
    public void At_the_first_page_there_is_nothing_to_undo()
    {
        Assert.Contains("There is nothing to undo", Play(":undo"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_input_ends_the_game_politely()
    {
        Assert.Contains("Input ended.", Play(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":meters")]
    [InlineData(":meters all")]
    [InlineData(":why pressure")]
    [InlineData(":why regime")]
    [InlineData(":dossier yongbyon")]
    [InlineData(":history")]
    [InlineData(":blueprint")]
    [InlineData(":court")]
    [InlineData(":talks")]
    [InlineData(":log 5")]
    [InlineData(":saves")]
    [InlineData(":help")]
    [InlineData(":ask 1")]
    public void Every_panel_says_something_and_no_line_is_wider_than_asked(string command)
    {
        var lines = Play(command).Split('\n');

        Assert.True(lines.Length > 2);
        Assert.All(lines, line => Assert.True(line.Length <= 78, line));
    }

    [Fact]
    public void Another_seats_number_is_told_as_a_range_and_not_traced()
    {
        Assert.Contains("an estimate", Play(":why trump standing", ":why hard currency"), StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_steps_are_undone_and_redone_to_the_letter()
    {
        var session = Session();
        var pick = Walk.Dice(3);
        for (var act = 0; act < 240 && session.Now.Stop is not Stop.Ended; act++)
        {
            if (session.Now.TextWaits)
            {
                session.GoOn();
            }
            else
            {
                session.Pick(pick(session.Now, act));
            }
        }

        var there = session.Now;
        var log = session.Log.Position;
        for (var step = 0; step < 20; step++)
        {
            Assert.True(session.Undo());
        }

        for (var step = 0; step < 20; step++)
        {
            Assert.True(session.Redo(), $"step {step}: stands at {session.Now.Stop.GetType().Name}, ahead {string.Join(" | ", session.Log.Ahead.Take(3))}, options {string.Join(" | ", session.Now.Options.Select(option => $"{option.Number} {option.Card}{option.Key}"))}");
        }

        Assert.True(session.Log.Position <= log);
        Assert.Equal(there.Play.Start.Fingerprint, session.Now.Play.Start.Fingerprint);
    }

    [Fact]
    public void Undo_says_which_numbers_went_back()
    {
        var session = Session();
        while (!session.Now.Options.Any(option => option.Card is not null))
        {
            _ = session.Now.TextWaits ? Next(session) : session.Pick(1);
        }

        session.Pick(1);
        var moved = session.Now.Play.PreviewLedger.Length;

        Assert.True(moved > 0);
        Assert.Matches("Back before your last choice.*\n[0-9]+ [a-zA-Z -]+(\\([^)]*\\))?, (up|down) [0-9]+", Run(session, ":undo").Replace("The other branch is kept; :redo goes\nforward.", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(":replay")]
    [InlineData(":seat moon")]
    public void Before_an_ending_the_game_is_not_left_for_another(string command)
    {
        var said = Play(command, ":meters");

        Assert.Contains("opens with an ending; this game goes on.", said, StringComparison.Ordinal);
        Assert.Contains("Your own five.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_meters_say_which_trust_is_meant_and_since_when_they_moved()
    {
        var session = Session();
        while (session.Now.Play.Past.Length < 1 || session.Now.TextWaits)
        {
            _ = session.Now.TextWaits ? Next(session) : session.Pick(1);
        }

        var said = Run(session, ":meters");

        Assert.Contains("trust US-DPRK (how far Pyongyang trusts Washington)", said.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("since the start of November 2018", said.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forecast_names_the_leader()
    {
        var pack = Shipped.Pack;
        var play = Game.Start(pack.Scenario, new GameSetup(7, Seat.Moon, Policies.Default));
        var forecasts = pack.Scenario.Cards.SelectMany(card => card.Options.Select(option => (card.Seat, Text: Views.Pages.ReferencePages.Forecast(pack, play, new StopOption(1, "", null, false, card.Id, option.Key, -1)))));

        Assert.All(forecasts, forecast => Assert.DoesNotContain("deciding leader", forecast.Text, StringComparison.Ordinal));
        Assert.Contains(forecasts, forecast => forecast.Seat == Seat.Moon && forecast.Text.Contains("standing of Moon", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_is_written_clause_by_clause()
    {
        var session = Session();
        var said = Flat(Run(session, ":clause FUND 2", ":clause SANC 2", ":clause fund 2", ":set SEQ 3", ":name first try", ":blueprint"));

        Assert.Contains("FUND 2 is closed. Money cannot pass sanctions that still stand. FUND 2 needs SANC 2, 3 or 4. Nothing has changed.", said, StringComparison.Ordinal);
        Assert.Contains("FUND 2 of 4, fund: $30bn.", said, StringComparison.Ordinal);
        Assert.Contains("This draft is called \"first try\".", said, StringComparison.Ordinal);
        Assert.Contains("Draft \"first try\": 3 clauses of 14 changed from today.", said, StringComparison.Ordinal);
        Assert.Contains("Has to be signed by Washington, Seoul and Pyongyang.", said, StringComparison.Ordinal);
        Assert.Equal("=02001130000000", FreePackage.IdOf(session.Drafts.Book.Now!.Levels));
    }

    [Theory]
    [InlineData(":clause", "Name a clause and a level: :clause SEQ 3.")]
    [InlineData(":clause NONSENSE 2", "Name a clause and a level: :clause SEQ 3.")]
    [InlineData(":clause SEQ 9", "SEQ has levels 1 to 4. Nothing has changed.")]
    [InlineData(":clause SEQ -1", "SEQ has levels 1 to 4. Nothing has changed.")]
    [InlineData(":clause undo", "There is no clause to take back")]
    [InlineData(":clause redo", "There is no clause to do again.")]
    [InlineData(":draft nonsense", "There is no draft and no package \"nonsense\". Nothing has changed.")]
    [InlineData(":draft drop", "There is no draft to throw away. Nothing has changed.")]
    [InlineData(":name", "A draft needs a name. Nothing has changed.")]
    [InlineData(":propose", "There is no draft to put forward. Nothing has changed.")]
    public void A_draft_command_that_cannot_be_done_says_why(string command, string answer)
    {
        var session = Session();

        Assert.Contains(answer, Flat(Run(session, command)), StringComparison.Ordinal);
        Assert.Null(session.Drafts.Book.Now);
    }

    [Fact]
    public void A_clause_shows_what_each_of_its_levels_would_do()
    {
        var said = Flat(Play(":draft B", ":clause SANC"));

        Assert.Contains("SANC 1 is closed.", said, StringComparison.Ordinal);
        Assert.Contains("3, phased full, snapback, as drafted: US yes, plus 19.6;", said, StringComparison.Ordinal);
        Assert.Contains("4, full, no snapback: US", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_put_forward_at_the_summit_lies_on_the_table_and_undo_takes_it_back()
    {
        var session = Session();
        while (session.Now.Play.Start.Turn < session.Pack.Scenario.Calendar.Summit || session.Now.TextWaits || session.Now.Play.Table is not null)
        {
            _ = session.Now.TextWaits ? Next(session) : session.Pick(1);
        }

        var before = session.Now;
        var said = Flat(Run(session, ":draft B", ":clause IKP 1", ":propose"));

        Assert.Contains("Put forward: it lies on the table when this turn's answers are in.", said, StringComparison.Ordinal);
        Assert.Contains(new Decision.Offered("=32222203212110"), session.Now.Play.Now);
        var log = session.Log;
        Assert.True(session.Undo());
        Assert.Same(before, session.Now);
        Assert.True(session.Redo());
        Assert.Contains(new Decision.Offered("=32222203212110"), session.Now.Play.Now);
        var again = GameSession.Resume(session.Pack, session.Setup, log, out var report);
        Assert.True(report.IsWhole);
        Assert.Equal(session.Now.Play.Now.AsEnumerable(), again.Now.Play.Now.AsEnumerable());
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Next(GameSession session)
    {
        session.GoOn();
        return true;
    }

    /// <summary>The first question of Trump's seat.</summary>
    private static GameSession Session()
    {
        var session = GameSession.New(Shipped.Pack, new GameSetup(7, Seat.Trump, Policies.All(Policy.Utility)));
        while (session.Now.TextWaits)
        {
            session.GoOn();
        }

        return session;
    }

    private static string Play(params string[] lines) => Run(Session(), lines);

    private static string Run(GameSession session, params string[] lines)
    {
        var folder = Directory.CreateTempSubdirectory("brighter-future-plain").FullName;
        using var keeper = new GameKeeper(SaveStore.ToRead(folder, TimeProvider.System), null, TimeProvider.System, "test", path => Path.GetFileName(path));
        using var output = new StringWriter();
        new PlainGame(session, new PlainConsole(new StringReader(string.Join('\n', lines)), output, echo: true), keeper).Run();
        return output.ToString();
    }
}
