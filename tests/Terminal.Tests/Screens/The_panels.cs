using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Tests.Screens;

public sealed class The_panels : IDisposable
{
    private readonly TestGame _game = new();

    public static TheoryData<string> Letters => [.. "btcwmdhlso?".Select(letter => letter.ToString())];

    public void Dispose() => _game.Dispose();

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_letter_opens_it_and_Esc_gives_the_same_story_back(string letter)
    {
        var before = _game.Type(" ").Screen();

        var panel = _game.Type(letter).Screen();
        var after = _game.Type("[esc]").Screen();

        Assert.NotEqual(before, panel);
        Assert.Equal(before, after);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void It_fits_three_sizes(string letter)
    {
        _game.Type(" 3" + letter);
        foreach (var extent in new[] { new Extent(80, 24), new Extent(140, 40), new Extent(60, 16) })
        {
            Assert.All(_game.Desk.Draw(extent).Rows, row => Assert.Equal(extent.Width, row.Width));
            Assert.All(_game.Screen(extent).Split('\n').Skip(2).SelectMany(row => row.Split(Row.Bar)), pane => Assert.True(letter == "b" || pane.Trim(' ', '\u2500').Length <= 77, pane));
        }
    }

    [Fact]
    public void A_letter_inside_a_panel_replaces_it()
    {
        _game.Type(" 3mhd");

        Assert.StartsWith(" DOSSIER", _game.Screen(), StringComparison.Ordinal);
        Assert.False(_game.Type("[esc]").Desk.Top.IsPanel);
    }

    [Fact]
    public void Help_runs_its_lines()
    {
        _game.Type(" ?/sources[enter]");
        Assert.Contains("dossier", _game.Screen(), StringComparison.Ordinal);

        _game.Type("[enter]");

        Assert.StartsWith(" DOSSIER", _game.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_branch_left_by_undo_stands_in_Saves()
    {
        _game.Type(" 3u2[enter]s");

        Assert.Contains("Branches of this game. 2.", _game.Screen(), StringComparison.Ordinal);
        Assert.Contains("you are here", _game.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_holds_what_was_read_and_can_be_searched()
    {
        _game.Type(" 3l/annexes[enter]");

        Assert.Contains("annexes", _game.Screen(), StringComparison.Ordinal);
        Assert.DoesNotContain("thin plan", _game.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_applies_at_once_and_u_takes_it_back()
    {
        _game.Type("o[down][right]");
        Assert.True(_game.Desk.Settings.AsciiOnly);

        _game.Type("u");
        Assert.False(_game.Desk.Settings.AsciiOnly);
    }

    [Fact]
    public void Why_walks_the_five_and_turns_a_trust_round()
    {
        _game.Type(" 3w");
        Assert.StartsWith(" WHY  Trust US-DPRK", _game.Screen(), StringComparison.Ordinal);
        Assert.Contains("up from", _game.Screen(), StringComparison.Ordinal);

        Assert.StartsWith(" WHY  Pressure", _game.Type("[right]").Screen(), StringComparison.Ordinal);
        Assert.Contains("Tab other direction", _game.Type("[left]").Screen(), StringComparison.Ordinal);
    }
}
