using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Lists;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>The game laid open on the screen: thousands of replays, and nobody waits for them.</summary>
public sealed class The_debrief : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly TestGame _game = new();

    public The_debrief()
    {
        for (var act = 0; act < 3000 && _game.Table.Now.Stop is not Stop.Ended; act++)
        {
            _game.Act();
        }
    }

    public void Dispose() => _game.Dispose();

    [Fact]
    public void Its_key_stands_in_the_bar_of_the_ending_page()
    {
        Assert.Contains("g debrief", _game.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_opens_at_once_and_fills_in_what_is_worked_out()
    {
        _game.Type("g");
        Assert.StartsWith(" DEBRIEF", _game.Screen(), StringComparison.Ordinal);

        Fills("Trajectories.");
        Fills("replays each, within 7 points");

        Assert.False(_game.Desk.Tick());
        Assert.DoesNotContain("being worked out", Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Esc_leaves_and_stops_it_and_g_begins_again()
    {
        _game.Type("g[esc]");
        Assert.False(_game.Desk.Top.IsPanel);

        _game.Type("g");
        Fills("replays each, within 7 points");

        Assert.IsType<DebriefScreen>(_game.Desk.Top);
    }

    /// <summary>Time passes until the debrief holds some words.</summary>
    private void Fills(string words) => Assert.True(
        SpinWait.SpinUntil(() => Words().Contains(words, StringComparison.Ordinal), s_patience), words);

    /// <summary>All of it as running words.</summary>
    private string Words() => string.Join(' ', _game.Desk.Draw(new(80, 2000)).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
