using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.First;
using BrighterFuture.Terminal.Screens.Themes;
using BrighterFuture.Testing;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>Each screen at three sizes, as the driver's cells hold it.</summary>
public sealed class Every_screen
{
    private static readonly Extent[] s_sizes = [new(80, 24), new(140, 40), new(60, 16)];

    public static TheoryData<string, string> Panels => new()
    {
        { "story", " " },
        { "story-grave", " 2" },
        { "story-closed", " [down][down][down]" },
        { "story-asked", " [ctrl-q]" },
        { "chosen", " 3" },
        { "back", " 3u" },
        { "why", " 3w" },
        { "why-estimate", " :why byungjin[enter]" },
        { "meters", " 3m" },
        { "dossier", " d" },
        { "dossier-entry", " :dossier NYC[enter]" },
        { "dossier-nothing", " :dossier PANDEMIC20[enter]" },
        { "log", " 3l" },
        { "saves", " 3u2[enter]s" },
        { "settings", "o" },
        { "help", " 3?" },
        { "pause", " [esc]" },
        { "ask", " [down]i" },
        { "blueprint", " 3b" },
        { "blueprint-draft", " :draft B[enter]b[end]3" },
        { "blueprint-levels", " :draft B[enter]b[down][down][down][down][enter]" },
        { "blueprint-table", " :draft B[enter]b[tab][tab]" },
        { "blueprint-party", " :draft B[enter]b:party 2[enter]" },
        { "blueprint-asked", " :draft B[enter]bx" },
        { "drafts", " :draft B[enter]be" },
        { "story-drafted", " :draft B[enter]b[end]3[esc]" },
        { "talks", " t" },
        { "court", " c" },
        { "command-line", " :wh" },
    };

    [Theory]
    [MemberData(nameof(Panels))]
    public void Is_laid_out_as_designed(string name, string keys)
    {
        using var game = new TestGame();
        game.Type(keys);
        game.Table.Drafts.ReadWhole();

        Match(name, game.Desk);
    }

    [Fact]
    public void So_are_the_memo_the_moved_page_and_history()
    {
        using var game = new TestGame();
        Play(game, () => game.Table.Now.Stop is Stop.CardMemo);
        Match("memo", game.Desk);
        Play(game, () => game.Table.Now.Stop is Stop.Moved);
        Match("moved", game.Desk);
        Match("history", game.Type("h").Desk);
    }

    [Fact]
    public void So_is_the_ending()
    {
        using var game = new TestGame();
        Play(game, () => game.Table.Now.Stop is Stop.Ended);

        Match("ending", game.Desk);
    }

    [Fact]
    public void So_are_the_title_the_seats_and_the_content_note()
    {
        var title = new ScreenTitle(TestGame.SmallPack, 7, Policies.All(Policy.Utility), []);
        var desk = title.Desk(new ScreenSettings());
        Match("title", desk);
        desk.Press(Stroke.Of('1'));
        Match("seats", desk);
        desk.Press(Stroke.Of('3'));
        desk.Press(Stroke.Of('6'));
        Match("seats-open-book", desk);
        desk.Press(new Stroke(StrokeKind.Escape));
        desk.Press(Stroke.Of('i'));
        Match("content-note", desk);
        desk.Press(new Stroke(StrokeKind.Escape));
        desk.Press(Stroke.Of('2'));
        Match("no-games", desk);
    }

    [Fact]
    public void So_is_a_notice()
    {
        Match("notice", new ScreenNotice(Troubles.MissingPack(new Files.Saves.PackStamp("brighter-future", "1.0", ""))).Desk(new ScreenSettings()));
    }

    private static void Match(string name, ScreenDesk desk)
    {
        foreach (var size in s_sizes)
        {
            Golden.Matches($"{name}-{size.Width}x{size.Height}.txt", Headless.Cells(desk, size));
        }

        SaysTheSameInMonoAndInAscii(desk);
    }

    private static void SaysTheSameInMonoAndInAscii(ScreenDesk desk)
    {
        if (desk.Top.Name == "settings")
        {
            return;
        }

        var (usual, lines) = (desk.Settings, Headless.Cells(desk, TestGame.Design));
        desk.Settings = usual with { Theme = ThemeName.Mono };
        Assert.Equal(lines, Headless.Cells(desk, TestGame.Design));
        desk.Settings = usual with { AsciiOnly = true };
        var ascii = Headless.Cells(desk, TestGame.Design);
        Assert.All(ascii, sign => Assert.True(char.IsAscii(sign), $"{sign} in\n{ascii}"));
        desk.Settings = usual;
    }

    /// <summary>Takes the first open choice at every question.</summary>
    private static void Play(TestGame game, Func<bool> isThere)
    {
        for (var act = 0; act < 3000 && !isThere(); act++)
        {
            game.Act();
        }

        Assert.True(isThere(), game.Screen());
    }
}
