using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens.Gui;
using BrighterFuture.Terminal.Screens.Story;

namespace BrighterFuture.Terminal.Screens;

/// <summary>A game told on the whole terminal: the same shape as <see cref="PlainGame"/>.</summary>
public sealed class ScreenGame
{
    private readonly ScreenTerminal _terminal;
    private readonly GameTable _table;

    /// <param name="session">The game.</param>
    /// <param name="keeper">Keeps it on disk.</param>
    /// <param name="terminal">The terminal, already taken; it stays with the caller.</param>
    /// <param name="seen">Marks of the lines that were read before; it grows while one reads.</param>
    public ScreenGame(GameSession session, GameKeeper keeper, ScreenTerminal terminal, ISet<string> seen)
    {
        _terminal = terminal;
        _table = new GameTable(session, keeper, seen);
    }

    public GameSession Session => _table.Session;

    /// <summary>What is asked for on leaving: a seat's or a save's name.</summary>
    public string Wanted => _table.Wanted;

    /// <summary>Plays until the player leaves.</summary>
    public Leaving Run()
    {
        var desk = Desk(_table, _terminal.Settings);
        _terminal.Show(desk);
        _terminal.Settings = desk.Settings;
        _table.Keep();
        return _table.Leaving;
    }

    /// <summary>The desk of a game, with the story on it.</summary>
    internal static ScreenDesk Desk(GameTable table, ScreenSettings settings)
    {
        var desk = new ScreenDesk(settings, table.Seat) { Menus = GameCommands.Menus };
        desk.Commands = new GameCommands(desk, table).All;
        desk.Open(new PlayScreen(desk, table));
        return desk;
    }
}
