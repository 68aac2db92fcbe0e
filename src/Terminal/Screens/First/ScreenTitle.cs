using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Gui;
using BrighterFuture.Terminal.Screens.Lists;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>The title and the choice of a seat, where the command line names none.</summary>
public sealed class ScreenTitle
{
    private readonly StoryPack _pack;
    private readonly IReadOnlyList<SaveEntry> _games;
    private readonly ulong _given;

    /// <param name="pack">The pack.</param>
    /// <param name="seed">Seed of a new game.</param>
    /// <param name="others">Who plays the others where nothing is changed.</param>
    /// <param name="games">The saves of the folder, newest first.</param>
    public ScreenTitle(StoryPack pack, ulong seed, Policies others, IReadOnlyList<SaveEntry> games)
    {
        (_pack, _games) = (pack, games);
        (Others, Seed, _given) = (others, seed, seed);
    }

    /// <summary>What was chosen; null while nothing is.</summary>
    internal FirstChoice? Choice { get; private set; }

    internal Policies Others { get; set; }

    /// <summary>Seed of the new game.</summary>
    internal ulong Seed { get; private set; }

    /// <summary>Every number is shown exactly in the new game.</summary>
    internal bool OpenBook { get; set; }

    /// <summary>Shows the title until something is chosen; null where the player leaves.</summary>
    public FirstChoice? Run(ScreenTerminal terminal)
    {
        var desk = Desk(terminal.Settings);
        foreach (var stroke in terminal.Waiting.TakeWhile(_ => !desk.IsClosed))
        {
            desk.Draw(new Extent(80, 24));
            desk.Press(stroke);
        }

        terminal.Waiting = [];
        if (!desk.IsClosed)
        {
            terminal.Show(desk);
        }

        terminal.Settings = desk.Settings;
        return Choice;
    }

    /// <summary>The desk of the title.</summary>
    internal ScreenDesk Desk(ScreenSettings settings)
    {
        var desk = new ScreenDesk(settings, null);
        desk.Commands = Commands(desk);
        desk.Open(new TitleScreen(desk, _pack, _games));
        return desk;
    }

    private ImmutableArray<ScreenCommand> Commands(ScreenDesk desk)
    {
        const char NoKey = '\0';
        return
        [
            new("continue", NoKey, "", "the newest game, where it was left", _ => Continue(desk)),
            new("new", 'n', "", "a new game: seat, and who plays the others", _ => desk.Open(new SeatsScreen(desk, this, _pack))),
            new("saves", 's', "", "the games of the folder", _ => desk.Open(new GamesScreen(desk, _games))),
            new("dossier", 'd', "WORD", "facts with their sources, as public in November 2018", words => desk.Open(new DossierScreen(desk, _pack, Opening, words))),
            new("settings", 'o', "", "text, colour, drawing, pace", _ => desk.Open(new SettingsScreen(desk))),
            new("load", NoKey, "NAME", "goes on with a game of the folder", name => Load(desk, name)),
            new("seat", NoKey, "trump, moon or kim", "a new game from that seat", name => Start(desk, name)),
            new("seed", NoKey, "N", "the seed of the new game: the same seed and the same answers are the same game", words => SetSeed(desk, words)),
            new("menu", NoKey, "", "leaves; asks once", _ => desk.AskToLeave()),
            new("quit", NoKey, "", "leaves; asks once", _ => desk.AskToLeave()),
        ];
    }

    private Play Opening() => Model.Game.Start(_pack.Scenario, new GameSetup(Seed, Seat.Moon, Others));

    private void Continue(ScreenDesk desk)
    {
        if (_games.Count == 0)
        {
            desk.Say("No games yet. The first is kept from your first choice on.");
            return;
        }

        Choose(desk, new FirstChoice(null, Others, _games[0].Path));
    }

    private void Load(ScreenDesk desk, string name)
    {
        if (_games.FirstOrDefault(game => game.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            Choose(desk, new FirstChoice(null, Others, found.Path));
            return;
        }

        desk.Say($"There is no game \"{name}\". s lists them.");
    }

    private void Start(ScreenDesk desk, string name)
    {
        if (Views.Knowledge.SeatTable.Parse(name) is { } seat)
        {
            Choose(desk, new FirstChoice(seat, Others, null, OpenBook, Seed == _given ? null : Seed));
            return;
        }

        desk.Say($"There is no seat \"{name}\". Seats are trump, moon and kim.");
    }

    private void SetSeed(ScreenDesk desk, string words)
    {
        if (!ulong.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            desk.Say($"\"{words}\" is no seed: a whole number, such as seed 404. The seed is {Seed}.");
            return;
        }

        Seed = seed;
        desk.Say($"The new game has seed {seed}.");
    }

    private void Choose(ScreenDesk desk, FirstChoice choice)
    {
        Choice = choice;
        desk.Close();
    }
}
