using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>What stands on a screen can be read: words end at a word, headings do not touch, questions and suggestions are whole.</summary>
public sealed class Nothing_is_cut : IDisposable
{
    private static readonly Extent s_small = new(60, 16);

    private readonly TestGame _game = new();

    public void Dispose() => _game.Dispose();

    [Fact]
    public void The_left_end_of_a_heading_gives_way_at_a_word_and_never_touches_the_right_one()
    {
        var row = Row.Ends(42, Row.Of("DEBRIEF  being worked out; Esc leaves and stops it"), Row.Of("2029 H1 "));

        Assert.Equal("DEBRIEF  being worked out; Esc... 2029 H1 ", row.Text);
    }

    [Fact]
    public void A_long_place_loses_the_weekday_first_and_then_ends_at_a_word()
    {
        using var game = TestGame.On("long.ink");

        var head = game.Screen().Split('\n')[1];

        Assert.Equal(" 27 February 2019 \u2502 The White House, the residence, before eight in the...", head);
    }

    [Fact]
    public void At_sixty_columns_the_seat_stays_and_the_place_gives_way()
    {
        using var game = TestGame.On("long.ink");

        Assert.Equal(" Wednesday 27 February 2019       Seat Trump \u2502 Turn 1 of 14", game.Screen(s_small).Split('\n')[0]);
    }

    [Fact]
    public void A_question_is_asked_whole_in_as_many_rows_as_it_needs()
    {
        _game.Desk.Ask("Send an envoy: recognition of the North by Japan under a written limit on missiles of all ranges, paid with standing?", "sends him", () => { });

        var rows = _game.Screen().TrimEnd('\n').Split('\n');

        Assert.Equal(" Send an envoy: recognition of the North by Japan under a written limit on", rows[^3]);
        Assert.Equal(" missiles of all ranges, paid with standing?", rows[^2]);
        Assert.Equal(" Enter sends him, Esc stays.", rows[^1]);
    }

    [Theory]
    [InlineData(60, 16)]
    [InlineData(80, 24)]
    [InlineData(140, 40)]
    public void The_one_suggestion_of_the_Blueprint_is_whole(int width, int height)
    {
        var screen = _game.Type(" 3b").Screen(new Extent(width, height));

        Assert.Contains(PackageSheet.Suggestion(_game.Table.Drafts.ReadWhole()), string.Join(' ', screen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void At_sixty_columns_the_headings_of_Blueprint_and_Court_stand_apart()
    {
        Assert.Equal(" BLUEPRINT  no draft yet: as things stand     readiness 11", _game.Type(" 3b").Screen(s_small).Split('\n')[0]);
        Assert.StartsWith(" COURT  one visit a turn ", _game.Type("[esc]c").Screen(s_small), StringComparison.Ordinal);
    }

    [Fact]
    public void At_sixty_columns_choices_leave_half_the_rows_to_the_text_and_the_highlighted_one_is_whole()
    {
        using var game = TestGame.On("long.ink");
        game.Desk.Draw(s_small);
        game.Desk.Press(Stroke.Of('6'));

        var rows = game.Desk.Draw(s_small).ToString().Split('\n').ToList();

        var rule = rows.FindIndex(row => row.StartsWith(" \u2500\u2500\u2500 ", StringComparison.Ordinal));
        Assert.True(rule - 4 >= 4, string.Join('\n', rows));
        Assert.Contains("> 6 Close the meeting", string.Join('\n', rows), StringComparison.Ordinal);
        Assert.Contains("the last one whole. (Grave: others will see.)", string.Join(' ', string.Join(' ', rows).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_highlighted_option_may_move_stands_under_it()
    {
        var rows = _game.Type(" [down]").Screen().Split('\n').ToList();

        var at = rows.FindIndex(row => row.StartsWith(" > 2 New Treasury listings", StringComparison.Ordinal));
        Assert.StartsWith("     May move ", rows[at + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Redo_with_a_number_goes_forward_as_many()
    {
        _game.Type(" 3");
        while (_game.Table.Choices < 3)
        {
            _game.Act();
        }

        var last = _game.Table.Now.Play.Preview.Fingerprint;
        _game.Type(":undo 3[enter]");
        Assert.NotEqual(last, _game.Table.Now.Play.Preview.Fingerprint);

        _game.Type(":redo 3[enter]");
        Assert.Equal(last, _game.Table.Now.Play.Preview.Fingerprint);
    }

    [Fact]
    public void Nothing_on_Court_is_said_in_command_lines()
    {
        using var game = new TestGame(Model.Seat.Moon, isReal: true);

        var screen = game.Type("c").Screen(new Extent(80, 200));

        Assert.DoesNotContain("court 1", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("(pledge ", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("(china ", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Meters_put_the_own_five_first_say_a_state_of_affairs_in_words_and_name_who_trusts_whom()
    {
        var screen = _game.Type(" m").Screen(new Extent(80, 300));

        Assert.StartsWith("   Your own five.", screen.Split('\n')[2], StringComparison.Ordinal);
        Assert.Contains("trust of Seoul in Pyongyang", screen, StringComparison.Ordinal);
        Assert.Contains("Summit held: not yet.", screen, StringComparison.Ordinal);
        Assert.DoesNotContain(", flag", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("rust of US in", screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1.5, "1.5 below your walk-away")]
    [InlineData(9.5, "9.5 over your walk-away")]
    [InlineData(0.02, "exactly at your walk-away")]
    public void A_surplus_is_read_over_or_below_the_walk_away(double surplus, string said) =>
        Assert.Equal(said, new Views.Knowledge.SurplusRange(surplus, surplus).BesideWalkAway("your"));
}
