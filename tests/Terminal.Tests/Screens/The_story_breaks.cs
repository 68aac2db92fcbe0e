using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>Trouble in mid-game: the story's fault or the disk's. Nothing is lost and something can be done.</summary>
public sealed class The_story_breaks
{
    [Fact]
    public void A_scene_that_breaks_gives_the_choice_back()
    {
        using var game = TestGame.On("breaks.ink");
        var before = game.Table.Now;

        game.Type("1");

        Assert.Same(before, game.Table.Now);
        Assert.Contains("The story stopped: main.ink line", game.Screen(), StringComparison.Ordinal);
        Assert.Contains("You are back before your last choice; nothing is lost.", game.Words(), StringComparison.Ordinal);

        game.Type("[esc]3");
        Assert.NotSame(before, game.Table.Now);
        Assert.Contains("A third way.", game.Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_holds_seed_choices_and_version()
    {
        using var game = TestGame.On("breaks.ink");

        game.Type("11");

        Assert.Contains("Copied to saves/report-trump-seed7.txt.", game.Screen(), StringComparison.Ordinal);
        var report = File.ReadAllText(game.FileNamed("report-trump-seed7.txt"));
        Assert.Contains("seed 7", report, StringComparison.Ordinal);
        Assert.Contains("main.ink line", report, StringComparison.Ordinal);
        Assert.Contains("Program ", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_game_goes_on_without_a_scene_that_breaks()
    {
        using var game = TestGame.On("breaks.ink");
        var before = game.Table.Now;

        game.Type("12");

        Assert.NotSame(before, game.Table.Now);
        Assert.Contains("The story stumbled", game.Screen(), StringComparison.Ordinal);
        for (var press = 0; press < 9 && game.Table.Now.Stop is not Stop.CardMemo; press++)
        {
            game.Type("  ");
        }

        Assert.IsType<Stop.CardMemo>(game.Table.Now.Stop);
    }

    [Fact]
    public void A_scene_that_does_not_come_back_is_stopped()
    {
        using var game = TestGame.On("breaks.ink");

        game.Type("2");

        Assert.Contains("This scene did not end within 2 seconds, so it was stopped.", game.Words(), StringComparison.Ordinal);
        Assert.False(game.Type("2").Desk.Top.IsPanel);
    }

    [Fact]
    public void A_folder_that_vanishes_is_said_and_another_takes_the_game()
    {
        using var game = new TestGame();
        using var other = new TestGame();
        game.Type(" 3");
        game.LoseFolder();

        game.Type(" ");
        Assert.Contains("The game goes on in memory; the last save on disk is", game.Words(), StringComparison.Ordinal);

        game.Type($"1{other.FileNamed("")}[enter]");
        Assert.True(File.Exists(other.FileNamed("trump-seed7.json")), game.Screen());
        Assert.False(game.Desk.Top.IsPanel);
    }
}
