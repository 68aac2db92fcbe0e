using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>The Court screen on the shipped pack: the three capitals, and one visit a turn that asks before it is paid.</summary>
public sealed class The_court : IDisposable
{
    private readonly TestGame _game = new(Seat.Moon, isReal: true);

    public void Dispose() => _game.Dispose();

    private Decision.Courted? Visit => _game.Table.Now.Play.Now.OfType<Decision.Courted>().LastOrDefault();

    [Fact]
    public void A_digit_asks_and_Enter_sends_the_envoy_and_undo_calls_him_back()
    {
        var ask = FirstOpen();
        var before = _game.Table.Now;

        Assert.Contains($"Send an envoy: {ask.Title}, paid with standing? Enter sends him, Esc stays.", _game.Type($"c{ask.Number}").Words(), StringComparison.Ordinal);
        Assert.Null(_game.Type("[esc]").Table.Now.Play.Now.OfType<Decision.Courted>().LastOrDefault());

        _game.Type($"{ask.Number}[enter]");
        Assert.Equal(new Decision.Courted(ask.Party, ask.Id, Purse.Standing), Visit);
        Assert.Contains("Your envoy goes to", _game.Words(), StringComparison.Ordinal);

        _game.Type("[esc]u");
        Assert.Same(before, _game.Table.Now);
    }

    [Fact]
    public void The_arrows_change_the_purse()
    {
        var ask = FirstOpen();
        Assert.Contains("paid with a month", _game.Type("c[right]").Words(), StringComparison.Ordinal);

        _game.Type($"{ask.Number}[enter]");

        Assert.Equal(Purse.Window, Visit!.Purse);
    }

    [Fact]
    public void An_envoy_can_carry_the_draft()
    {
        var ask = FirstOpen();
        Assert.Contains("There is no draft to ask with.", _game.Type("c[tab]").Words(), StringComparison.Ordinal);

        _game.Type($":draft B[enter]c[tab]{ask.Number}[enter]");

        Assert.Equal("B", Visit!.Draft);
    }

    [Fact]
    public void A_closed_ask_says_why_and_sends_nobody()
    {
        var asks = CourtPages.Rows(_game.Table.Pack, _game.Table.Now, Seat.Moon).SelectMany(row => row.Asks).ToList();
        foreach (var ask in asks.Where(ask => ask.Closed is not null))
        {
            _game.Type($"c{ask.Number}");

            Assert.Contains($"Closed: {ask.Title}.", _game.Words(), StringComparison.Ordinal);
            Assert.Null(Visit);
        }

        Assert.Contains($"There is no ask 9. Asks are 1 to {asks.Count}.", asks.Count < 9 ? _game.Type("c9").Words() : $"There is no ask 9. Asks are 1 to {asks.Count}.", StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_be_done_by_mouse_alone()
    {
        var ask = FirstOpen();
        _game.Type("c");
        Click($"{ask.Number}. Ask");
        Click("Enter sends him");

        Assert.Equal(ask.Id, Visit!.Ask);
    }

    [Fact]
    public void A_pledge_is_given_by_mouse_asked_before_it_is_said_and_undone()
    {
        var before = _game.Type("c").Table.Now;
        Click("Pledge: no fund of three hundred billion");
        Assert.Contains("Pledge in public, no fund of three hundred billion? Enter says it, Esc stays.", _game.Words(), StringComparison.Ordinal);
        Click("Enter says it");

        Assert.Equal(new Decision.Pledged("purse"), PledgeDesk.WordNow(_game.Table.Now.Play));
        Assert.Contains("You say it in public, no fund of three hundred billion:", _game.Words(), StringComparison.Ordinal);
        Assert.Same(before, _game.Type("[esc]u").Table.Now);
    }

    [Fact]
    public void It_says_what_plain_mode_prints()
    {
        _game.Type("c");
        var said = Bare(_game.Screen(new Extent(80, 200)));

        foreach (var paragraph in CourtPages.Of(_game.Table.Pack, _game.Table.Now, Seat.Moon).Concat(PledgePages.Of(_game.Table.Pack, _game.Table.Now, Seat.Moon)))
        {
            Assert.Contains(Bare(paragraph.OnScreen.Text), said, StringComparison.Ordinal);
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign != '>'));

    private AskRow FirstOpen() => CourtPages.Rows(_game.Table.Pack, _game.Table.Now, Seat.Moon).SelectMany(row => row.Asks).First(ask => ask.Closed is null);

    private void Click(string words)
    {
        var frame = _game.Desk.Draw(TestGame.Design);
        for (var page = 0; page < 9 && !frame.Rows.Any(row => row.Text.Contains(words, StringComparison.Ordinal)); page++)
        {
            _game.Type(" ");
            frame = _game.Desk.Draw(TestGame.Design);
        }

        var at = frame.Rows.ToList().FindIndex(row => row.Text.Contains(words, StringComparison.Ordinal));
        Assert.True(at >= 0, $"Nothing says {words}:\n{frame}");
        _game.Desk.Click(frame, frame.Rows[at].Text.IndexOf(words, StringComparison.Ordinal), at);
    }
}
