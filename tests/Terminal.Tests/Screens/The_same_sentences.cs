using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
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
        var (typed, said) = (new List<string>(), new List<string>());
        for (var act = 0; act < MostActs && game.Table.Now.Stop is not Stop.Ended; act++)
        {
            said.AddRange(Compare(game.Table));
            var choice = game.Table.Now.TextWaits ? 0 : 1 + (act % game.Table.Now.Options.Count(option => option.Number is not null));
            typed.Add(choice == 0 ? "" : $"{choice}");
            if (choice == 0)
            {
                Onward(game);
            }
            else
            {
                game.Act(choice);
            }
        }

        Assert.IsType<Stop.Ended>(game.Table.Now.Stop);
        said.AddRange(Compare(game.Table));
        Assert.Contains("This game again from its beginning.", game.Screen(), StringComparison.Ordinal);
        IsSaidInOrder(said, Transcript(game.Table.Session, typed));
    }

    /// <summary>The same acts in plain mode, as a transcript of it reads.</summary>
    private static string Transcript(GameSession played, List<string> typed)
    {
        using var other = new TestGame(played.Seat, isReal: true);
        using var output = new StringWriter();
        var console = new PlainConsole(new StringReader(string.Join('\n', typed) + "\n:quit\n"), output, echo: true);
        new PlainGame(GameSession.New(played.Pack, played.Setup), console, other.Table.Keeper).Run();
        return Bare(output.ToString());
    }

    private static void IsSaidInOrder(IEnumerable<string> said, string transcript)
    {
        var at = 0;
        foreach (var sentence in said)
        {
            var found = transcript.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Plain mode does not say, or not in this order: {sentence}");
            at = found;
        }
    }

    /// <summary>As many Spaces as the text needs.</summary>
    private static void Onward(TestGame game)
    {
        var now = game.Table.Now;
        for (var press = 0; press < 50 && ReferenceEquals(now, game.Table.Now); press++)
        {
            game.Type(" ");
        }

        Assert.NotSame(now, game.Table.Now);
    }

    /// <summary>Every sentence of the page stands on the screen; what they are, without their blanks.</summary>
    private static List<string> Compare(GameTable table)
    {
        var said = new List<string>();
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
            said.Add(Bare(sentence));
            Assert.Contains(Bare(paragraph.Keyed ?? sentence), story, StringComparison.Ordinal);
        }

        return said;
    }

    /// <summary>The title over the options stands on the rule.</summary>
    private static bool IsQuestion(Paragraph paragraph) => paragraph.Role == Role.Title && paragraph.Text.EndsWith("options.", StringComparison.Ordinal) || paragraph.Text.EndsWith("1 option.", StringComparison.Ordinal);

    private static string Words(IEnumerable<Row> rows) => Bare(string.Concat(rows.Select(row => row.Text.TrimStart('\u2191', '\u2193', ' ') + " ")).Replace("moved", "", StringComparison.Ordinal));

    private static string Bare(string text) => string.Concat(text.Replace("moved", "", StringComparison.Ordinal).Where(sign => !char.IsWhiteSpace(sign) && sign is not '\u2191' and not '\u2193'));
}
