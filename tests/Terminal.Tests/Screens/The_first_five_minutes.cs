using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>What a reader learns without being told, and what the second game remembers (screens.md section 8).</summary>
public sealed class The_first_five_minutes : IDisposable
{
    private readonly TestGame _game = new();

    public void Dispose() => _game.Dispose();

    [Fact]
    public void A_first_game_starts_with_five_keys_at_most()
    {
        Assert.InRange(_game.Type(" ").Desk.Top.Keys.Length, 3, 5);
    }

    [Fact]
    public void After_the_first_choice_the_bar_offers_the_way_back_and_the_reason()
    {
        var bar = Bar(_game.Type(" 3"));

        Assert.Contains("u takes it back", bar, StringComparison.Ordinal);
        Assert.Contains("w why 44?", bar, StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_second_turn_on_the_bar_has_its_nine_keys()
    {
        while (_game.Table.Now.Play.Past.IsEmpty)
        {
            _game.Act();
        }

        Assert.Contains("b blueprint", Bar(_game), StringComparison.Ordinal);
        Assert.Contains("d dossier", Bar(_game), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wants_all_keys_has_them_at_once()
    {
        using var all = new TestGame(settings: new ScreenSettings { AllKeys = true });

        Assert.Contains("b blueprint", Bar(all.Type(" ")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_in_one_game_is_skipped_in_the_next()
    {
        var folder = Directory.CreateTempSubdirectory("bf-seen-").FullName;
        var seen = SeenLines.Read(folder, "small");
        using (var first = new TestGame(seen: seen))
        {
            first.Type(" 3   ");
        }

        Assert.True(SeenLines.TryWrite(folder, "small", seen));
        using var second = new TestGame(settings: new ScreenSettings { Seen = SeenText.Skipped }, seen: SeenLines.Read(folder, "small"));
        Directory.Delete(folder, recursive: true);
        var opening = second.Table.Now;

        second.Type(" 3");

        Assert.True(second.Table.WasSeen(StoryLine(opening)));
        Assert.IsNotType<Stop.SceneBeat>(second.Table.Now.Stop);
    }

    [Fact]
    public void The_forecast_can_name_the_direction()
    {
        using var directed = new TestGame(settings: new ScreenSettings { Forecast = Forecast.SizeAndDirection });
        using var silent = new TestGame(settings: new ScreenSettings { Forecast = Forecast.None });

        Assert.DoesNotContain(" up", _game.Type(" ").Screen().Split("May move")[1].Split("1-3")[0], StringComparison.Ordinal);
        Assert.Matches("May move .* (up|down)", directed.Type(" ").Words());
        Assert.DoesNotContain("May move", silent.Type(" ").Screen(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_book_shows_every_number_and_is_stamped_on_its_save()
    {
        using var open = new TestGame(TestGame.SmallPack, new GameSetup(7, Seat.Trump, Policies.All(Policy.Utility)) { OpenBook = true });
        open.Type(" 3");

        Assert.DoesNotContain("an estimate", open.Type("m").Screen(new Extent(140, 300)), StringComparison.Ordinal);
        Assert.True(SaveStore.TryRead(open.FileNamed("trump-seed7.json"), out var save, out _));
        Assert.EndsWith(", open book", save.Label, StringComparison.Ordinal);
        Assert.True(GameKeeper.SetupOf(save).OpenBook);
    }

    [Fact]
    public void The_first_use_of_a_word_says_its_meaning_and_opens_it()
    {
        Assert.Contains("glossary House = the lower chamber (Tab, Enter)", _game.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("glossary", _game.Type(" 3 ").Screen(), StringComparison.Ordinal);
        Assert.Contains("House: the lower chamber.", _game.Type(":glossary house[enter]").Screen(), StringComparison.Ordinal);

        using var never = new TestGame(settings: new ScreenSettings { Hints = Hints.Never });
        Assert.DoesNotContain("glossary", never.Screen(), StringComparison.Ordinal);
    }

    private static Views.Text.Paragraph StoryLine(Moment moment) => Views.Pages.StoryPages.Of(TestGame.SmallPack, moment, Seat.Trump)[1];

    private static string Bar(TestGame game) => game.Screen().TrimEnd('\n').Split('\n')[^1];
}
