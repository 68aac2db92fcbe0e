using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.First;
using BrighterFuture.Terminal.Screens.Themes;

namespace BrighterFuture.Terminal.Tests.Screens;

public sealed class The_first_screens
{
    private readonly ScreenTitle _title = new(TestGame.SmallPack, 7, Policies.All(Policy.Utility), []);

    [Fact]
    public void Two_keys_and_Enter_begin_a_game()
    {
        var desk = _title.Desk(new ScreenSettings());
        foreach (var key in new[] { Stroke.Of('1'), Stroke.Of('3'), new Stroke(StrokeKind.Enter) })
        {
            desk.Draw(TestGame.Design);
            desk.Press(key);
        }

        Assert.True(desk.IsClosed);
        Assert.Equal(new FirstChoice(TestGame.SmallPack.Info.Seats[2], Policies.All(Policy.Utility), null), _title.Choice);
    }

    [Fact]
    public void Who_plays_the_others_can_be_changed()
    {
        var desk = _title.Desk(new ScreenSettings());
        foreach (var key in "144")
        {
            desk.Draw(TestGame.Design);
            desk.Press(Stroke.Of(key));
        }

        Assert.NotEqual(Policies.All(Policy.Utility), _title.Others);
    }

    [Theory]
    [InlineData("7404[enter]")]
    [InlineData(":seed 404[enter]")]
    public void The_seed_can_be_set(string keys)
    {
        var desk = _title.Desk(new ScreenSettings());
        foreach (var key in ("1" + keys.Replace("[enter]", "\n", StringComparison.Ordinal)).Select(sign => sign == '\n' ? new Stroke(StrokeKind.Enter) : Stroke.Of(sign)))
        {
            desk.Draw(TestGame.Design);
            desk.Press(key);
        }

        Assert.Contains("seed 404", desk.Draw(TestGame.Design).ToString(), StringComparison.Ordinal);
        Assert.Equal(404ul, _title.Seed);
    }

    [Fact]
    public void A_word_is_no_seed()
    {
        var desk = _title.Desk(new ScreenSettings());

        desk.Do("seed many");

        Assert.Contains("\"many\" is no seed", desk.Draw(TestGame.Design).ToString(), StringComparison.Ordinal);
        Assert.Equal(7ul, _title.Seed);
    }

    [Fact]
    public void Every_row_with_a_digit_shows_it_and_the_policy_says_what_it_does()
    {
        var desk = _title.Desk(new ScreenSettings());
        desk.Press(Stroke.Of('1'));

        var screen = desk.Draw(TestGame.Design).ToString();

        Assert.All("1234567", digit => Assert.Contains($" {digit}  ", screen, StringComparison.Ordinal));
        Assert.Contains("They look two months ahead and take what serves them best, openly.", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_says_what_can_be_done()
    {
        var notice = new ScreenNotice(new Trouble("Something happened. Nothing was changed.", [new WayOut(Way.GoOn, "go on"), new WayOut(Way.ShowSaves, "show saves that work")]));
        var desk = notice.Desk(new ScreenSettings());

        Assert.Contains("2 show saves that work", desk.Draw(TestGame.Design).ToString(), StringComparison.Ordinal);
        desk.Press(Stroke.Of('2'));
        Assert.Equal(Way.ShowSaves, notice.Choice);
        Assert.True(desk.IsClosed);
    }

    [Fact]
    public void The_title_stands_there_while_the_story_is_read_and_keys_wait()
    {
        var isRead = false;
        var waiting = new List<Stroke>();
        var desk = ScreenOpening.Desk(new ScreenSettings(), () => isRead, waiting);
        Assert.Contains("Chan Young Bang", desk.Draw(TestGame.Design).ToString(), StringComparison.Ordinal);

        desk.Press(Stroke.Of('1'));
        Assert.False(desk.Tick());
        isRead = true;

        Assert.True(desk.Tick());
        Assert.True(desk.IsClosed);
        Assert.Equal([Stroke.Of('1')], waiting);
    }

    [Fact]
    public void Settings_come_back_as_they_were_kept()
    {
        var kept = new ScreenSettings { Theme = ThemeName.Light, AsciiOnly = true, ProseWidth = 58, Pace = TextPace.ByLine, Seen = SeenText.Skipped, DigitSelects = true, Forecast = Forecast.None, Hints = Hints.Always, Mouse = false, AllKeys = true };

        Assert.Equal(kept, new ScreenSettings().With(kept.ToValues()));
        Assert.Equal(new ScreenSettings(), new ScreenSettings().With(new Dictionary<string, string>(StringComparer.Ordinal) { ["theme"] = "plaid", ["prose"] = "900" }));
    }
}
