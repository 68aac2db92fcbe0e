using System.CommandLine;
using BrighterFuture.Files.Saves;

namespace BrighterFuture.Game.Commands;

/// <summary><c>saves</c>: what is kept on disk, listed, shown, checked, taken out and taken in.</summary>
internal static class SavesCommands
{
    /// <summary>As the exit codes of DESIGN section 6.</summary>
    private const int Fine = 0;
    private const int Problems = 1;

    /// <param name="replay">Replays a whole save and says where that leads elsewhere; null where it leads to the same state.</param>
    public static Command Build(Func<SaveFile, string?> replay)
    {
        var saveDir = new Option<string?>("--save-dir") { Description = "Where games are kept.", Recursive = true };
        var json = new Option<bool>("--json") { Description = "For programs.", Recursive = true };
        SavesDesk Desk(ParseResult parsed)
        {
            var console = parsed.InvocationConfiguration;
            return new SavesDesk(parsed.GetValue(saveDir), parsed.GetValue(json), console.Output, console.Error);
        }

        return new Command("saves", "Saved games.")
        {
            saveDir, json, List(Desk), Show(Desk), Verify(Desk, replay), Export(Desk), Import(Desk),
        };
    }

    private static Command List(Func<ParseResult, SavesDesk> desk)
    {
        var command = new Command("list", "All saved games, newest first.");
        command.SetAction(parsed =>
        {
            desk(parsed).List();
            return Fine;
        });
        return command;
    }

    private static Command Show(Func<ParseResult, SavesDesk> desk)
    {
        var save = Save();
        var command = new Command("show", "One saved game: where it stands, and its branches.") { save };
        command.SetAction(parsed => desk(parsed).Show(parsed.GetValue(save)!) ? Fine : Problems);
        return command;
    }

    private static Command Verify(Func<ParseResult, SavesDesk> desk, Func<SaveFile, string?> replay)
    {
        var saves = new Argument<string[]>("SAVE") { Description = "Names or files; without one, all.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("verify", "Checks that saves are whole and replay to the same state.") { saves };
        command.SetAction(parsed => desk(parsed).Verify(parsed.GetValue(saves) ?? [], replay) ? Fine : Problems);
        return command;
    }

    private static Command Export(Func<ParseResult, SavesDesk> desk)
    {
        var save = Save();
        var output =
            new Option<string?>("--output", "-o") { Description = "The file to write; without it, the save's name in this folder." };
        var command = new Command("export", "Copies a saved game to a file of its own.") { save, output };
        command.SetAction(parsed => desk(parsed).Export(parsed.GetValue(save)!, parsed.GetValue(output)) ? Fine : Problems);
        return command;
    }

    private static Command Import(Func<ParseResult, SavesDesk> desk)
    {
        var file = new Argument<string>("FILE") { Description = "A saved game from elsewhere." };
        var command = new Command("import", "Takes a saved game from elsewhere, under a free name.") { file };
        command.SetAction(parsed => desk(parsed).Import(parsed.GetValue(file)!) ? Fine : Problems);
        return command;
    }

    private static Argument<string> Save() => new("SAVE") { Description = "A name as the list shows it, or a file." };
}
