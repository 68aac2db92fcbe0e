using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Tests.Screens;

public sealed class The_same_sentences
{
    private const int MostActs = 2000;

    [Theory]
    [InlineData(Seat.Kim)]
    [InlineData(Seat.Moon)]
    [InlineData(Seat.Trump)]
    public void A_whole_game_says_on_the_screen_what_plain_mode_prints(Seat seat)
    {
        using var game = new TestGame(seat, isReal: true);
        for (var act = 0; act < MostActs && game.Table.Now.Stop is not Stop.Ended; act++)
        {
            Compare(game.Table);
            game.Type(game.Table.Now.TextWaits ? Onward(game) : $"{1 + (act % game.Table.Now.Options.Count(option => option.Number is not null))}[enter]");
        }

        Assert.IsType<Stop.Ended>(game.Table.Now.Stop);
        Compare(game.Table);
        Assert.Contains("This game again from its beginning.", game.Screen(), StringComparison.Ordinal);
    }

    /// <summary>As many Spaces as the text needs.</summary>
    private static string Onward(TestGame game)
    {
        var now = game.Table.Now;
        for (var press = 0; press < 50 && ReferenceEquals(now, game.Table.Now); press++)
        {
            game.Type(" ");
        }

        Assert.NotSame(now, game.Table.Now);
        return "";
    }

    private static void Compare(GameTable table)
    {
        var settings = new ScreenSettings();
        var story = Words(StoryDocument.Of(table, TestGame.Design.Width, settings).Rows) + Words(ChoicePane.Of(table, settings).Set(TestGame.Design.Width, -1).Rows);
        foreach (var paragraph in StoryPages.Of(table.Pack, table.Now, table.Seat).Skip(1).Where(paragraph => !IsQuestion(paragraph)))
        {
            var sentence = paragraph.Role switch
            {
                Role.Choice => paragraph.Text[(paragraph.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..],
                Role.Closed => paragraph.Text["Closed: ".Length..],
                _ => paragraph.Text,
            };
            Assert.Contains(Bare(sentence), story, StringComparison.Ordinal);
        }
    }

    /// <summary>The title over the options stands on the rule.</summary>
    private static bool IsQuestion(Paragraph paragraph) => paragraph.Role == Role.Title && paragraph.Text.EndsWith("options.", StringComparison.Ordinal) || paragraph.Text.EndsWith("1 option.", StringComparison.Ordinal);

    private static string Words(IEnumerable<Row> rows) => Bare(string.Concat(rows.Select(row => row.Text.TrimStart('\u2191', '\u2193', ' ') + " ")).Replace("moved", "", StringComparison.Ordinal));

    private static string Bare(string text) => string.Concat(text.Replace("moved", "", StringComparison.Ordinal).Where(sign => !char.IsWhiteSpace(sign) && sign is not '\u2191' and not '\u2193'));
}
