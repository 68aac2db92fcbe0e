using System.Collections.Immutable;
using BrighterFuture.Files.Saves;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>The branches of this game and the games of the folder: Enter goes there, nothing is ever deleted by undo.</summary>
internal sealed class SavesScreen(ScreenDesk desk, GameTable table) : ListScreen
{
    private const string Tree = "\u2514\u2500 ";
    private readonly IReadOnlyList<SaveEntry> _games = table.Keeper.All;

    public override string Name => "saves";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("Enter", "load", "press enter"), new("n", "name this branch", "press n"), new("e", "export", "press e"), new("/", "find", "press find"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of(new Span("SAVES", Tone.Heading), new Span($"  {table.Pack.Info.Title} {table.Pack.Info.Version}, seed {table.Session.Setup.Seed}"));

    protected override Row HeadingRight => Row.Of(table.Keeper.SavedAs is { } name ? $"file {System.IO.Path.GetFileName(name)} " : "", Tone.Quiet);

    public override bool Press(Stroke stroke)
    {
        if (stroke.Is('n'))
        {
            desk.Do("save");
            return true;
        }

        if (stroke.Is('e'))
        {
            desk.AskLine("export this game to the file: ", Export);
            return true;
        }

        return base.Press(stroke);
    }

    protected override ImmutableArray<Entry> Entries()
    {
        var branches = BranchPages.Of(table.Pack, table.Session.Log);
        return
        [
            Entry.Title($"Branches of this game. {branches.Length}."),
            .. branches.Select(branch => Entry.Of($"{new string(' ', 3 * Math.Max(0, branch.Depth - 1))}{(branch.Depth > 0 ? Tree : "")}{branch.Sentence}", $"load {branch.Id + 1}", Tone.Text, (3 * branch.Depth) + 2)),
            Entry.Title(_games.Count == 0 ? "No games yet. The first is kept from your first choice on." : $"Games in the folder. {_games.Count}."),
            .. _games.Select(Game),
            Entry.Of(new Paragraph(Role.Note, "Undo deletes nothing. A game that is loaded leaves this one as it stands, saved.")),
        ];
    }

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }

    private static Entry Game(SaveEntry entry) => entry.Problem is { } problem
        ? Entry.Of($"{entry.Name}: {problem.Message}", $"load {entry.Name}", Tone.Danger)
        : Entry.Of($"{entry.Name}: {entry.Save!.Label}.", $"load {entry.Name}");

    private void Export(string target)
    {
        if (target.Length == 0 || table.Keeper.SavedAs is not { } name || _games.FirstOrDefault(game => table.Keeper.Shown(game.Path) == name) is not { } game)
        {
            desk.Say(target.Length == 0 ? "Nothing was written." : "Nothing is kept yet: a game is saved from its first choice on.");
            return;
        }

        desk.Say(SaveStore.TryExport(game.Path, target, out var problem) ? $"Copied to {target}." : problem.Message);
    }
}
