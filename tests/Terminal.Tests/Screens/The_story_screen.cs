using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Tests.Screens;

public sealed class The_story_screen : IDisposable
{
    private readonly TestGame _game = new();

    public void Dispose() => _game.Dispose();

    [Theory]
    [InlineData(52, 14)]
    [InlineData(59, 15)]
    [InlineData(1, 1)]
    public void A_window_too_small_says_so(int width, int height)
    {
        var screen = _game.Screen(new Extent(width, height));

        Assert.True(width < 10 || screen.Contains($"Window {width} x {height}: too small to read.", StringComparison.Ordinal), screen);
    }

    [Fact]
    public void No_size_breaks_it()
    {
        _game.Type(" ");
        for (var width = 1; width < 160; width += 7)
        {
            for (var height = 1; height < 50; height += 3)
            {
                var frame = _game.Desk.Draw(new Extent(width, height));

                Assert.Equal(height, frame.Rows.Length);
                Assert.All(frame.Rows, row => Assert.Equal(width, row.Width));
            }
        }
    }

    [Fact]
    public void Space_pages_and_goes_on_but_never_chooses()
    {
        _game.Type("     ");

        Assert.IsType<Stop.SceneBeat>(_game.Table.Now.Stop);
        Assert.Equal(3, _game.Table.Now.Options.Count(option => option.Number is not null));
    }

    [Fact]
    public void A_grave_choice_selects_on_its_digit_and_acts_on_Enter()
    {
        var before = _game.Type(" ").Table.Now;

        Assert.Same(before, _game.Type("2").Table.Now);
        Assert.Contains("grave: Enter confirms", _game.Screen(), StringComparison.Ordinal);
        Assert.NotSame(before, _game.Type("[enter]").Table.Now);
    }

    [Fact]
    public void A_closed_choice_has_no_digit_and_shows_its_line()
    {
        var before = _game.Type(" ").Table.Now;

        _game.Type("4");
        Assert.Contains("There is no option 4. Options are 1 to 3.", _game.Screen(), StringComparison.Ordinal);
        _game.Type("[down][down][down][enter]");
        Assert.Contains("The annexes are blank.", _game.Screen(), StringComparison.Ordinal);
        Assert.Same(before, _game.Table.Now);
    }

    [Fact]
    public void Undo_and_redo_go_back_and_forward()
    {
        var before = _game.Type(" ").Table.Now;
        var after = _game.Type("3").Table.Now;

        Assert.Same(before, _game.Type("u").Table.Now);
        Assert.Contains("back before 8 November 2018", _game.Screen(), StringComparison.Ordinal);
        Assert.Equal(after.Play.Preview.Fingerprint, _game.Type("r").Table.Now.Play.Preview.Fingerprint);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("y")]
    [InlineData("z")]
    public void Letters_without_a_meaning_only_say_how_to_leave(string key)
    {
        var before = _game.Type(" ").Table.Now;

        _game.Type(key);

        Assert.Same(before, _game.Table.Now);
        Assert.Contains("Ctrl+Q quits.", _game.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_asks_once()
    {
        _game.Type(" 3[ctrl-q]");
        Assert.Contains("Enter leaves, Esc stays", _game.Screen(), StringComparison.Ordinal);
        Assert.False(_game.Type("[esc]").Desk.IsClosed);
        Assert.True(_game.Type("[ctrl-q][enter]").Desk.IsClosed);
    }

    [Fact]
    public void The_colon_takes_every_panel_by_name()
    {
        foreach (var command in _game.Desk.Commands.Where(command => command.Letter != '\0' && command.Name is not ("undo" or "redo" or "debrief")))
        {
            _game.Type(":" + command.Name + "[enter]");
            Assert.True(_game.Desk.Top.IsPanel, command.Name);
            _game.Type("[esc]");
            Assert.False(_game.Desk.Top.IsPanel, command.Name);
        }
    }

    [Fact]
    public void Every_number_in_sight_opens_Why()
    {
        var frame = _game.Type(" 3").Desk.Draw(TestGame.Design);

        Assert.StartsWith("why ", frame.Does(frame.Rows[2].Text.IndexOf("Pressure", StringComparison.Ordinal), 2), StringComparison.Ordinal);
        _game.Desk.Click(frame, frame.Rows[2].Text.IndexOf("Pressure", StringComparison.Ordinal) + 9, 2);
        Assert.StartsWith(" WHY  Pressure", _game.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_on_a_choice_is_its_digit()
    {
        var before = _game.Type(" ").Table.Now;
        var frame = _game.Desk.Draw(TestGame.Design);
        var row = frame.Rows.ToList().FindIndex(line => line.Text.Contains("3 Call back", StringComparison.Ordinal));

        _game.Desk.Click(frame, 10, row);

        Assert.NotSame(before, _game.Table.Now);
    }

    [Fact]
    public void Text_by_line_is_shown_whole_on_Space_and_nothing_is_lost()
    {
        using var slow = new TestGame(settings: new ScreenSettings { Pace = TextPace.ByLine });
        var first = slow.Screen();

        Assert.DoesNotContain("underlined twice", first, StringComparison.Ordinal);
        Assert.Contains("underlined twice", slow.Type(" ").Screen(), StringComparison.Ordinal);
    }
}
