using System.Collections.Immutable;
using BrighterFuture.Files.Saves;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>The games of the folder.</summary>
internal sealed class GamesScreen(ScreenDesk desk, IReadOnlyList<SaveEntry> games) : ListScreen
{
    public override string Name => "saves";

    public override ImmutableArray<KeyHint> Keys => [new("\u2191\u2193", "line", null), new("Enter", "load", "press enter"), new("/", "find", "press find"), new("?", "help", "help"), new("Esc", "back", "back")];

    protected override Row Heading => Row.Of("SAVES", Tone.Heading);

    protected override Row HeadingRight => Row.Of(Say.Count(games.Count, "game") + " ", Tone.Quiet);

    protected override ImmutableArray<Entry> Entries() => games.Count == 0
        ? [Entry.Of("No games yet. The first is kept from your first choice on.", null, Tone.Quiet)]
        : [.. games.Select(game => Entry.Of($"{game.Name}: {game.Save?.Label ?? game.Problem!.Message}", "load " + game.Name, game.Save is null ? Tone.Danger : Tone.Text))];

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }
}
