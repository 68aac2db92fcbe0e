using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.First;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>What is said when something is wrong, word for word as it was designed (screens.md section 9). How each is reached stands in the tests of saves, of the story and of the terminal.</summary>
public sealed class The_messages
{
    private static readonly SaveFile s_previous = new(
        "1.0", new DateTimeOffset(2026, 11, 24, 13, 58, 0, TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 11, 24))), new PackStamp("brighter-future", "1.0", ""), 7, Seat.Trump, Policies.All(Policy.Utility), GameLog.Empty, "", "", "", "", "Jan 2019, turn 3");

    [Fact]
    public void A_damaged_save()
    {
        var problem = new SaveProblem(SaveProblemKind.Damaged, "trump-seed7.json is damaged at byte 8,210 (checksum). It is kept untouched. The save before it is whole, too.");

        Says(
            Troubles.Unopened(problem, "trump-seed7.json", s_previous),
            "trump-seed7.json is damaged at byte 8,210 (checksum). It is kept untouched. The save before it, 13:58, turn 3, is whole.",
            "load 13:58",
            "show both files");
    }

    [Fact]
    public void A_locked_save()
    {
        var problem = new SaveProblem(SaveProblemKind.Locked, "This game is open in another window (since 13:40). Nothing was changed. Close that one, or open a copy here.");

        Says(Troubles.Unopened(problem, "trump-seed7.json", null), "This game is open in another window (since 13:40). Nothing was changed. Close that one, or", "open a copy here");
    }

    [Fact]
    public void A_save_from_an_edited_story()
    {
        Says(
            Troubles.StoryChanged("1.0", "1.1", "2 steps of the scene of 28 February 2019 are gone: you go on at its start.", ["a step"]),
            "The story changed since this save (1.0 to 1.1). Your decisions and numbers are kept. 2 steps of the scene of 28 February 2019 are gone: you go on at its start.",
            "go on",
            "list what changed");
    }

    [Fact]
    public void A_save_from_a_story_that_was_edited_and_kept_its_number()
    {
        Assert.StartsWith("The story changed since this save (1.0, edited since).", Troubles.StoryChanged("1.0", "1.0", "", []).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_from_a_newer_game()
    {
        var problem = new SaveProblem(SaveProblemKind.Newer, "Saved by version 1.4; this is 1.2. The file was not touched. Update the game.");

        Says(Troubles.Unopened(problem, "trump-seed7.json", null), "Saved by version 1.4; this is 1.2. The file was not touched. Update the game, or", "read its summary");
    }

    [Fact]
    public void A_missing_pack()
    {
        Says(
            Troubles.MissingPack(new PackStamp("brighter-future", "1.0", "")),
            "This game needs the pack \"brighter-future\" 1.0, which is not in stories/. The save is whole. Put the folder back, or",
            "pick its place",
            "show saves that work");
    }

    [Fact]
    public void A_story_that_breaks()
    {
        Says(
            Troubles.StoryStopped("kim-february.ink line 88, \"VAR not found: trust_kr\"", isBack: true),
            "The story stopped: kim-february.ink line 88, \"VAR not found: trust_kr\". You are back before your last choice; nothing is lost. Choose again, or",
            "copy the report (seed, choices, version)",
            "go on without this scene");
    }

    [Fact]
    public void A_story_that_does_not_come_back()
    {
        Says(
            Troubles.StoryTooLong(isBack: true),
            "This scene did not end within 2 seconds, so it was stopped. Your game stands at the last choice.",
            "copy the report (seed, choices, version)",
            "try another option",
            "go on without this scene");
    }

    [Fact]
    public void A_disk_that_is_full_in_mid_game()
    {
        Says(
            Troubles.Unsaved("Could not save to saves/ (read-only). The game goes on in memory; the last save on disk is 13:58, whole."),
            "Could not save to saves/ (read-only). The game goes on in memory; the last save on disk is 13:58, whole.",
            "save elsewhere",
            "go on unsaved");
    }

    [Fact]
    public void A_window_too_small()
    {
        var words = string.Join(' ', TooSmall.Frame(new Extent(52, 14), null).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("Window 52 x 14: too small to read. Needs 60 x 16, better 80 x 24. Your game is saved. Enlarge, or Ctrl+Q, then start with --plain.", words);
    }

    [Fact]
    public void No_terminal()
    {
        Assert.Equal("No terminal here, so the game speaks line by line (plain mode). Nothing is missing. Use --plain to choose this yourself.", TerminalPresence.Missing);
    }

    [Theory]
    [InlineData(60, 16)]
    [InlineData(80, 24)]
    public void Every_notice_fits_with_its_ways(int width, int height)
    {
        var notice = new ScreenNotice(Troubles.MissingPack(new PackStamp("brighter-future", "1.0", "")));

        var screen = notice.Desk(new ScreenSettings()).Draw(new Extent(width, height)).ToString();

        Assert.Contains("1 pick its place", screen, StringComparison.Ordinal);
        Assert.Contains("2 show saves that work", screen, StringComparison.Ordinal);
        Assert.Contains("Esc back", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_Q_on_a_notice_leaves_the_program_and_Esc_only_the_notice()
    {
        foreach (var (keys, isLeft) in new[] { (new[] { Stroke.Ctrl('q'), new Stroke(StrokeKind.Enter) }, true), ([new Stroke(StrokeKind.Escape)], false) })
        {
            var desk = new ScreenNotice(Troubles.MissingPack(new PackStamp("brighter-future", "1.0", ""))).Desk(new ScreenSettings());
            desk.Draw(TestGame.Design);
            keys.ToList().ForEach(desk.Press);

            Assert.True(desk.IsClosed);
            Assert.Equal(isLeft, desk.IsLeft);
        }
    }

    private static void Says(Trouble trouble, string sentence, params string[] ways)
    {
        Assert.Equal(sentence, trouble.Sentence);
        Assert.Equal(ways, trouble.Ways.Select(way => way.Words));
    }
}
