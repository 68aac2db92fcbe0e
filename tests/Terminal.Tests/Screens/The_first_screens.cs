using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.First;
using BrighterFuture.Terminal.Screens.Themes;
using BrighterFuture.Testing;

namespace BrighterFuture.Terminal.Tests.Screens;

public sealed class The_first_screens
{
    private readonly ScreenTitle _title = new(TestGame.SmallPack, 7, Policies.All(Policy.Utility), []);

    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 140, 40 }, { 60, 16 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_title_fits(int width, int height)
    {
        Golden.Matches($"title-{width}x{height}.txt", _title.Desk(new ScreenSettings()).Draw(new Extent(width, height)).ToString().Replace($"{TestGame.SmallPack.Words.Sources.Count} ", "N ", StringComparison.Ordinal));
    }

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

    [Fact]
    public void A_notice_says_what_can_be_done()
    {
        var notice = new ScreenNotice("This game is open in another window. Nothing was changed.", ["Go on.", "Choose another game."]);
        var desk = notice.Desk(new ScreenSettings());

        Assert.Contains("2 Choose another game.", desk.Draw(TestGame.Design).ToString(), StringComparison.Ordinal);
        desk.Press(Stroke.Of('2'));
        Assert.Equal(1, notice.Choice);
        Assert.True(desk.IsClosed);
    }

    [Fact]
    public void Settings_come_back_as_they_were_kept()
    {
        var kept = new ScreenSettings { Theme = ThemeName.Light, AsciiOnly = true, ProseWidth = 58, Pace = TextPace.ByLine, Seen = SeenText.Skipped, DigitSelects = true, Forecast = Forecast.None, Mouse = false, AllKeys = true };

        Assert.Equal(kept, new ScreenSettings().With(kept.ToValues()));
        Assert.Equal(new ScreenSettings(), new ScreenSettings().With(new Dictionary<string, string>(StringComparer.Ordinal) { ["theme"] = "plaid", ["prose"] = "900" }));
    }
}
