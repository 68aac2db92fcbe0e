using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>Questions of the design's review list (screens.md section 11) that a machine can answer.</summary>
public sealed class The_review_list : IDisposable
{
    private const string Panels = "btcwmdhlso";
    private readonly TestGame _game = new();

    public static TheoryData<string> Letters => [.. Panels.Select(letter => letter.ToString())];

    public void Dispose() => _game.Dispose();

    [Fact]
    public void Question_2_another_window_keeps_the_place_in_the_text()
    {
        using var real = new TestGame(Seat.Kim, isReal: true);
        Choose(real, 1);
        foreach (var extent in new Extent[] { new(60, 16), new(140, 40), new(80, 24), new(60, 16) })
        {
            var screen = real.Screen(extent);

            Assert.Contains("you chose 1", screen, StringComparison.Ordinal);
            Assert.DoesNotContain("reading back", screen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Question_4_prose_is_never_wider_than_76()
    {
        using var real = new TestGame(Seat.Moon, isReal: true);
        Choose(real, 2);
        for (var width = 60; width < 260; width += 20)
        {
            var rows = StoryDocument.Of(real.Table, width, new ScreenSettings()).Rows;

            Assert.All(rows.Where(row => !row.Text.Contains(Row.DoubleLine, StringComparison.Ordinal)), row => Assert.InRange(row.Text.Trim().Length, 0, 76));
        }
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 40)]
    [InlineData(60, 16)]
    public void Question_6_every_number_of_a_meter_opens_its_why(int width, int height)
    {
        var frame = _game.Type(" 3").Desk.Draw(new Extent(width, height));
        var five = SeatTable.Five(Seat.Trump).Where(own => frame.Rows.Any(row => row.Text.Contains(own.Short, StringComparison.Ordinal)));

        foreach (var own in five)
        {
            var row = frame.Rows.ToList().FindIndex(line => line.Text.Contains(own.Short, StringComparison.Ordinal));
            var digit = frame.Rows[row].Text.IndexOfAny([.. "0123456789"], frame.Rows[row].Text.IndexOf(own.Short, StringComparison.Ordinal));

            Assert.Equal("why " + own.Meter, frame.Does(digit, row));
        }

        foreach (var (line, at) in frame.Rows.Select((line, at) => (line, at)).Where(pair => pair.line.Text.IndexOf(Row.Bar, StringComparison.Ordinal) == SideColumn && pair.line.Text[SideColumn..].Any(char.IsAsciiDigit)))
        {
            var digit = line.Text.IndexOfAny([.. "0123456789"], SideColumn);
            Assert.True(frame.Does(digit, at) is { } does && does.StartsWith("why ", StringComparison.Ordinal) || line.Text.Contains("2020", StringComparison.Ordinal) || line.Text.Contains("2019", StringComparison.Ordinal) || line.Text.Contains("now last", StringComparison.Ordinal), line.Text);
        }
    }

    private const int SideColumn = 98;

    [Theory]
    [MemberData(nameof(Letters))]
    public void Question_10_Esc_goes_back_exactly_one_level(string letter)
    {
        _game.Type(" 3 ");
        var story = _game.Screen();
        var panel = _game.Type(letter).Screen();
        _game.Type("?");
        Assert.StartsWith(" HELP", _game.Screen(), StringComparison.Ordinal);

        Assert.Equal(panel, _game.Type("[esc]").Screen());
        Assert.Equal(panel, _game.Type(":why[esc]").Screen());
        Assert.Equal(panel, _game.Type("[ctrl-q][esc]").Screen());
        Assert.Equal(story, _game.Type("[esc]").Screen());
        Assert.StartsWith(" PAUSE", _game.Type("[esc]").Screen(), StringComparison.Ordinal);
        Assert.Equal(story, _game.Type("[esc]").Screen());
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Question_11_every_letter_works_in_every_panel(string letter)
    {
        foreach (var other in Panels.Where(other => other.ToString() != letter))
        {
            var expected = _game.Type(" " + other).Desk.Top.Name;
            _game.Type("[esc]" + letter + other);

            Assert.Equal(expected, _game.Desk.Top.Name);
            Assert.False(_game.Type("[esc]").Desk.Top.IsPanel);
        }
    }

    [Fact]
    public void Question_12_the_help_runs_every_line_that_needs_no_word()
    {
        foreach (var keys in new[] { " ", " 3", " 3w", "o", " 3s", " d" })
        {
            using var game = new TestGame();
            game.Type(keys + "?");
            var lines = game.Desk.Draw(new Extent(80, 400)).Rows.Count(row => row.Spans.Any(span => span.Does?.StartsWith("row ", StringComparison.Ordinal) == true));
            for (var line = 0; line < lines; line++)
            {
                using var other = new TestGame();
                other.Type(keys + "?" + string.Concat(Enumerable.Repeat("[down]", line)));
                var chosen = other.Desk.Draw(new Extent(80, 400)).Rows.FirstOrDefault(row => row.Spans.Any(span => span.Focus))?.Text.Trim() ?? "";
                other.Type("[enter]");

                Assert.DoesNotContain("There is no command", other.Screen(), StringComparison.Ordinal);
                Assert.True(!other.Screen().Contains("needs a key or a word", StringComparison.Ordinal) || chosen.StartsWith("> 1", StringComparison.Ordinal) || chosen.StartsWith("> :", StringComparison.Ordinal) || chosen.StartsWith("> \u2191\u2193", StringComparison.Ordinal), chosen);
            }
        }
    }

    [Fact]
    public void Question_13_a_whole_game_can_be_played_by_mouse()
    {
        for (var act = 0; act < 3000 && _game.Table.Now.Stop is not Stop.Ended; act++)
        {
            Click("more lines, Space", "Space goes on", "   1 ", " > 1 ");
        }

        Assert.IsType<Stop.Ended>(_game.Table.Now.Stop);
        Click("Esc menu");
        Click("Meters (m)");
        Assert.StartsWith(" METERS", _game.Screen(), StringComparison.Ordinal);
        Click("Esc back");
        Click("Esc menu");
        for (var page = 0; page < 9 && !_game.Screen().Contains("Quit (Ctrl+Q)", StringComparison.Ordinal); page++)
        {
            Click("more lines");
        }

        Click("Quit (Ctrl+Q)");
        Click("Enter leaves");
        Assert.True(_game.Desk.IsClosed);
    }

    [Fact]
    public void Question_14_twenty_steps_go_back_and_come_again_byte_for_byte()
    {
        const int Steps = 20;
        using var real = new TestGame(Seat.Kim, isReal: true);
        Choose(real, Steps);

        var (screen, numbers, ink) = (real.Screen(), real.Table.Now.Play.Preview.Fingerprint, real.Table.Now.Ink);
        var depth = 0;
        while (real.Table.Undo() is null or "Saves (s) shows all branches.")
        {
            depth++;
        }

        Assert.Equal(Steps, depth);
        for (var step = 0; step < Steps; step++)
        {
            Assert.Null(real.Table.Redo());
        }

        Assert.Equal(numbers, real.Table.Now.Play.Preview.Fingerprint);
        Assert.Equal(ink, real.Table.Now.Ink);
        Assert.Equal(screen, real.Screen());
    }

    [Theory]
    [InlineData(Seat.Trump)]
    [InlineData(Seat.Moon)]
    [InlineData(Seat.Kim)]
    public void Question_19_what_a_seat_does_not_know_is_shown_as_a_range(Seat seat)
    {
        using var game = new TestGame(seat);
        Choose(game, 2);
        var moment = game.Table.Now;

        foreach (var meter in game.Table.Pack.Scenario.Meters.Where(meter => SeatSight.IsNumber(meter) && !meter.Knows.Contains(seat)))
        {
            var shown = SeatSight.Of(moment.Play, moment.Play.Preview, meter, seat);
            Assert.True(!shown.IsExact || meter.High == meter.Low || shown.Low <= meter.Low / meter.Scale || shown.High >= meter.High / meter.Scale, meter.Id);
            Assert.Contains("an estimate", MeterPages.Line(moment, seat, meter), StringComparison.Ordinal);
            Assert.DoesNotContain(WhyPages.Of(game.Table.Pack, moment, seat, meter), line => line.Text.Contains("up from", StringComparison.Ordinal) || line.Text.Contains("down from", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Question_20_later_facts_are_shut()
    {
        Assert.DoesNotContain("It came later.", _game.Type(" :dossier PANDEMIC20[enter]").Screen(), StringComparison.Ordinal);
        Assert.Contains("1 open later", _game.Type("[esc]d").Screen(), StringComparison.Ordinal);
        Assert.Contains("later ones open when you have played them", _game.Type("h").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tab_reaches_every_number_and_source_and_Enter_opens_it()
    {
        _game.Type(" 3");
        Assert.StartsWith(" WHY  Trust US-DPRK", _game.Type("[tab][enter]").Screen(), StringComparison.Ordinal);
        Assert.StartsWith(" WHY  Pressure", _game.Type("[esc][tab][tab][enter]").Screen(), StringComparison.Ordinal);

        using var real = new TestGame(Seat.Trump, isReal: true);
        real.Type("[backtab][enter]");
        Assert.StartsWith(" DOSSIER  NYC", real.Screen(), StringComparison.Ordinal);
    }

    private static void Choose(TestGame game, int choices)
    {
        while (choices > 0)
        {
            choices -= game.Table.Now.TextWaits ? 0 : 1;
            game.Act();
        }
    }

    /// <summary>Clicks the first row that holds one of these words.</summary>
    private void Click(params string[] words)
    {
        var frame = _game.Desk.Draw(TestGame.Design);
        foreach (var word in words)
        {
            for (var row = 0; row < frame.Rows.Length; row++)
            {
                if (frame.Rows[row].Text.IndexOf(word, StringComparison.Ordinal) is var column and >= 0 && frame.Does(column + word.Length - 1, row) is not null)
                {
                    _game.Desk.Click(frame, column + word.Length - 1, row);
                    return;
                }
            }
        }

        Assert.Fail($"Nothing to click that says {string.Join(" or ", words)}:\n{frame}");
    }
}
