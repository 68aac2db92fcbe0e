using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>The Talks screen at an open table of the shipped pack.</summary>
public sealed class The_talks : IDisposable
{
    private const int MostActs = 900;
    private readonly TestGame _game = AtATable();

    public void Dispose() => _game.Dispose();

    [Fact]
    public void It_fits_three_sizes_and_Esc_gives_the_story_back()
    {
        var story = _game.Screen();
        _game.Type("t");
        foreach (var extent in new[] { new Extent(80, 24), new Extent(140, 40), new Extent(60, 16) })
        {
            Assert.All(_game.Desk.Draw(extent).Rows, row => Assert.Equal(extent.Width, row.Width));
            Assert.StartsWith(" TALKS", _game.Screen(extent), StringComparison.Ordinal);
        }

        Assert.Equal(story, _game.Type("[esc]").Screen());
    }

    [Fact]
    public void Both_papers_stand_beside_one_another_where_they_differ()
    {
        var scenario = _game.Table.Pack.Scenario;
        var open = _game.Table.Now.Play.Table!;
        var theirs = scenario.PackageOf(open.Papers[0].Package)!.Levels;
        var yours = open.Own is { } own ? scenario.PackageOf(own)!.Levels : scenario.Data.StatusQuo;

        var rows = _game.Type("t").Screen(new Extent(140, 40)).Split('\n');

        foreach (var issue in Enumerable.Range(0, scenario.Data.Issues.Length).Where(issue => yours[issue] != theirs[issue]))
        {
            var (id, levels) = scenario.Data.Issues[issue];
            var row = rows.First(line => line.StartsWith($" {id} ", StringComparison.Ordinal));
            Assert.Contains($"{yours[issue] + 1} {levels[yours[issue]]}", row, StringComparison.Ordinal);
            Assert.Contains($"{theirs[issue] + 1} {levels[theirs[issue]]}", row, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_draft_put_across_the_table_is_answered_and_undo_takes_it_back()
    {
        var before = _game.Table.Now;

        _game.Type(":draft B[enter]tp[enter]");

        Assert.Contains("Put across the table; they have answered.", _game.Words(), StringComparison.Ordinal);
        var round = Assert.Single(_game.Table.Now.Play.Table!.Rounds);
        Assert.Equal("B", round.Package);
        Assert.Equal(2, round.Replies.Length);
        Assert.Contains("after round 1 of", _game.Type("t").Screen(), StringComparison.Ordinal);

        _game.Type("[esc]u");
        Assert.Same(before, _game.Table.Now);
    }

    [Fact]
    public void Their_paper_becomes_a_draft_to_be_changed()
    {
        var theirs = _game.Table.Now.Play.Table!.Papers[0];

        _game.Type("te");

        Assert.StartsWith(" BLUEPRINT", _game.Screen(), StringComparison.Ordinal);
        Assert.Equal(FreePackage.IdOf(_game.Table.Pack.Scenario.PackageOf(theirs.Package)!.Levels), FreePackage.IdOf(_game.Table.Drafts.Levels));
    }

    [Fact]
    public void Walking_out_asks_first()
    {
        Assert.Contains("Walk out? Others will see it. Enter leaves the table, Esc stays.", _game.Type("tx").Words(), StringComparison.Ordinal);
        var before = _game.Table.Now;
        Assert.Same(before, _game.Type("[esc]").Table.Now);

        _game.Type("x[enter]");
        Assert.NotSame(before, _game.Table.Now);
        Assert.Contains("You have left the table.", _game.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_plain_mode_prints()
    {
        _game.Type(":draft B[enter]tp[enter]t");
        var said = Bare(_game.Screen(new Extent(80, 200)));

        foreach (var paragraph in PackagePages.Talks(_game.Table.Pack, _game.Table.Now))
        {
            Assert.Contains(Bare(paragraph.OnScreen.Text), said, StringComparison.Ordinal);
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    /// <summary>A game of some seat at a table where somebody else has put a paper.</summary>
    private static TestGame AtATable()
    {
        foreach (var seat in Enum.GetValues<Seat>())
        {
            var game = new TestGame(seat, isReal: true);
            for (var act = 0; act < MostActs && game.Table.Now.Stop is not Stop.Ended; act++)
            {
                if (game.Table.Now is { Stop: Stop.Paper or Stop.Talks, Play.Table.Papers.IsEmpty: false } && Model.Game.RoundsLeft(game.Table.Now.Play) > 0)
                {
                    return game;
                }

                if (game.Table.Now.TextWaits)
                {
                    game.Table.GoOn();
                }
                else
                {
                    game.Table.Pick(game.Table.Now.Options.Count(option => option.Number is not null));
                }
            }

            game.Dispose();
        }

        throw new InvalidOperationException("No table was open to any seat.");
    }
}
