using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>The Blueprint screen: fourteen clauses to edit and what the six say at once.</summary>
public sealed class The_blueprint : IDisposable
{
    private readonly TestGame _game = new();

    public void Dispose() => _game.Dispose();

    [Fact]
    public void Two_keys_begin_a_draft_and_the_story_shows_its_six_faces()
    {
        _game.Type(" b4[esc]");

        Assert.Equal("=30000030000000", FreePackage.IdOf(_game.Table.Drafts.Levels));
        Assert.Matches("Package: US (yes|maybe|NO)", _game.Screen());
        Assert.Contains("Nov 2018", _game.Table.Drafts.Book.Now!.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_level_says_why_and_what_opens_it()
    {
        _game.Type(" b[down][down][down][down][down]3");

        Assert.Contains("FUND 3 is closed. Much money cannot pass sanctions that mostly stand. FUND 3 needs SANC 3 or 4.", _game.Words(), StringComparison.Ordinal);
        Assert.Null(_game.Table.Drafts.Book.Now);

        Assert.DoesNotContain("closed", _game.Type("[up]3[down]3").Words().Split("FUND")[^1], StringComparison.Ordinal);
        Assert.Equal(2, _game.Table.Drafts.Levels[IssueIndex.Fund]);
    }

    [Fact]
    public void The_arrows_pass_over_closed_levels_and_stop_at_the_last()
    {
        _game.Type(" :draft B[enter]b[down][down][down][down][left]");
        Assert.Contains("SANC 2 is closed", _game.Words(), StringComparison.Ordinal);

        Assert.Contains("SANC has 4 levels, and this is the last.", _game.Type("[right][right]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_surplus_is_the_models_for_that_draft()
    {
        using var open = new TestGame(TestGame.SmallPack, new GameSetup(7, Seat.Moon, Policies.All(Policy.Utility)) { OpenBook = true });
        foreach (var package in TestGame.SmallPack.Scenario.Packages)
        {
            open.Type($":draft {package.Id}[enter]b");
            open.Type(open.Table.Drafts.Book.IsFull ? "x[enter]" : "");
            var levels = open.Table.Drafts.Levels;
            if (!levels.SequenceEqual(package.Levels))
            {
                continue;
            }

            var exact = PaperReading.Surplus(open.Table.Pack.Scenario, open.Table.Now.Play.Preview, package.Id);
            var screen = open.Screen(new Extent(140, 40));
            foreach (var row in open.Table.Drafts.Read().Rows)
            {
                Assert.InRange(row.Surplus.Low, (exact[(int)row.Party] / 100.0) - .011, (exact[(int)row.Party] / 100.0) + .011);
                Assert.Contains($"{row.Name.PadRight(6)}{row.Surplus.Short}", screen, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_suggestion_applied_is_accepted_by_all_six_and_one_key_takes_it_back()
    {
        _game.Type(" :draft B[enter]b[end]3");
        var before = _game.Table.Drafts.Levels;
        Assert.Contains("Suggest: IKP", Whole(), StringComparison.Ordinal);

        _game.Type("f");
        Assert.True(_game.Table.Drafts.Read().Verdict.IsInZone);
        Assert.Contains("Your staff expects all six to accept this package; of DPRK it is not certain.", Whole(), StringComparison.Ordinal);

        _game.Type("u");
        Assert.Equal(FreePackage.IdOf(before), FreePackage.IdOf(_game.Table.Drafts.Levels));
        Assert.True(_game.Type("r").Table.Drafts.Read().Verdict.IsInZone);
    }

    [Fact]
    public void A_refusal_names_the_clause_and_the_reason()
    {
        _game.Type(" :draft B[enter]b[end]3");

        Assert.Contains("PRC stops at home by IKP and ALLI: Beijing accepts no dated unification while US troops stay.", Whole(), StringComparison.Ordinal);
        Assert.Contains("DPRK may walk by IKP: IKP 2 (economic community) gives it about", Whole(), StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_of_a_clause_takes_back_nothing_of_the_story_and_the_other_way_round()
    {
        _game.Type(" 3b4[down]3");
        var moment = _game.Table.Now;
        _game.Type("uu");
        Assert.Same(moment, _game.Table.Now);
        Assert.Null(_game.Table.Drafts.Book.Now);

        _game.Type("4[esc]u");
        Assert.NotSame(moment, _game.Table.Now);
        Assert.Equal(3, _game.Table.Drafts.Levels[IssueIndex.Sequence]);
    }

    [Fact]
    public void Before_the_summit_put_forward_says_when()
    {
        Assert.Contains("No table is open: the summit is in Feb 2019. The draft is kept.", _game.Type(" b4p").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tab_shows_who_would_sign_and_what_is_missing()
    {
        _game.Type(" :draft B[enter]b[tab][tab]");

        Assert.Contains("Has to be signed by Washington, Seoul, Pyongyang, Beijing, Tokyo and Moscow.", Pane(), StringComparison.Ordinal);
        Assert.Contains("It cannot honestly be promised yet: blueprint", Pane(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_it_can_be_done_by_mouse()
    {
        _game.Type(" b");
        Click("VERIF");
        Click("3  full declaration");
        Click("SANC");
        Click("3  phased full");
        Assert.Equal((2, 2), (_game.Table.Drafts.Levels[IssueIndex.Verification], _game.Table.Drafts.Levels[IssueIndex.Sanctions]));
        Click("Tab pane");
        Click("u undo");
        Assert.Equal(0, _game.Table.Drafts.Levels[IssueIndex.Sanctions]);
        Click("FUND");
        Click("e drafts");
        Click("B: comprehensive");
        Assert.Equal("=32222203212111", FreePackage.IdOf(_game.Table.Drafts.Levels));
        Click("SCOPE");
        Click("Tab pane");
        Click("Tab pane");
        Click("PRC   ");
        Assert.Contains("Beijing:", _game.Screen(), StringComparison.Ordinal);
        Click("Esc back");
        Click("Esc back");
        Assert.False(_game.Desk.Top.IsPanel);
    }

    [Fact]
    public void Offers_of_later_history_stay_shut()
    {
        Assert.DoesNotContain("STOCKHOLM", _game.Type(" be/STOCK[enter]").Screen(), StringComparison.Ordinal);
        Assert.Contains("There is no draft and no package \"STOCKHOLM\".", _game.Type("[esc]:draft STOCKHOLM[enter]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_plain_mode_prints()
    {
        _game.Type(" :draft B[enter]b[end]3");
        var reading = _game.Table.Drafts.ReadWhole();
        var wide = Bare(string.Concat(Panes(new Extent(140, 80))));

        foreach (var paragraph in Views.Pages.DraftPages.Whole(_game.Table.Pack, _game.Table.Now, "", reading).Where(paragraph => paragraph.Role is Views.Text.Role.Note or Views.Text.Role.Document || paragraph.Text.Contains("walk by", StringComparison.Ordinal)))
        {
            Assert.Contains(Bare(paragraph.Text), wide, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_draft_is_in_the_save()
    {
        _game.Type(" 3b4n:draft one[enter][esc]");

        Assert.Contains("\"drafts\": [", File.ReadAllText(_game.FileNamed("trump-seed7.json")), StringComparison.Ordinal);
        Assert.Contains("=30000030000000", File.ReadAllText(_game.FileNamed("trump-seed7.json")), StringComparison.Ordinal);
    }

    /// <summary>The widest screen once the zone is counted, as running words.</summary>
    private string Whole()
    {
        _game.Table.Drafts.ReadWhole();
        var page = string.Join(' ', Views.Pages.PackageSheet.Of(_game.Table.Drafts.Read()).Select(paragraph => paragraph.Text));
        var suggestion = Views.Pages.PackageSheet.Suggestion(_game.Table.Drafts.Read());
        Assert.Contains(suggestion.Split(' ')[0], _game.Screen(new Extent(140, 40)), StringComparison.Ordinal);
        return page;
    }

    /// <summary>The pane beside the clauses, as running words.</summary>
    private string Pane() => string.Join(' ', _game.Screen().Split('\n').Select(row => row.Split(Row.Bar)[^1]).SelectMany(row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The text of each pane by itself, and of the rows below them.</summary>
    private IEnumerable<string> Panes(Extent extent)
    {
        var rows = _game.Screen(extent).Split('\n').Select(row => row.Split(Row.Bar)).ToList();
        return Enumerable.Range(0, 3).SelectMany(pane => rows.Where(row => row.Length == 3).Select(row => row[pane])).Concat(rows.Where(row => row.Length != 3).Select(row => row[0]));
    }

    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private void Click(string words)
    {
        var frame = _game.Desk.Draw(TestGame.Design);
        var row = frame.Rows.ToList().FindIndex(line => line.Text.Contains(words, StringComparison.Ordinal));
        Assert.True(row >= 0, $"Nothing says {words}:\n{frame}");
        _game.Desk.Click(frame, frame.Rows[row].Text.IndexOf(words, StringComparison.Ordinal), row);
    }
}
