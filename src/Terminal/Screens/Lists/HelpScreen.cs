using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>Every key that works on the screen below, and every command: a list that can be searched and that runs its lines.</summary>
internal sealed class HelpScreen(ScreenDesk desk, Screen below) : ListScreen
{
    private const int KeyColumn = 12;

    public override string Name => "help";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("\u2191\u2193", "line", null), new("Enter", "does it", "press enter"), new("/", "find", "press find"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of(new Span("HELP", Tone.Heading), new Span($"  {below.Name}: what works here; Enter does the line"));

    protected override ImmutableArray<Entry> Entries() =>
    [
        Entry.Title($"Keys of this screen: {below.Name}."),
        .. below.Keys.Concat(below.MoreKeys).DistinctBy(hint => hint.Key, StringComparer.Ordinal).Where(hint => hint.Key is not ("?" or "Esc" or "/")).Select(hint => Line(hint.Key, hint.Word, hint.Does)),
        Entry.Title("Keys that work everywhere."),
        .. desk.Commands.Where(command => command.Letter != '\0').Select(command => Line(command.Letter.ToString(), $"{command.Does} (:{command.Name})", command.Name)),
        Line(":", "a command line; Tab completes", "press colon"),
        Line("/", "finds a word in the list on the screen", "press find"),
        Line("Esc", "one level back; on the story the pause menu", "back"),
        Line("F10", "the menu", "menu"),
        .. desk.Commands.Any(command => command.Name == "save") ? [Line("Ctrl+S", "names this branch", "save")] : Array.Empty<Entry>(),
        Line("Ctrl+C", "says how to copy text", "press copy"),
        Line("Ctrl+L", "draws the screen again", "redraw"),
        Line("Ctrl+Q", "leaves; the game is saved; asks once", "press quit"),
        Entry.Title("Commands behind a colon."),
        .. desk.Commands.Where(command => command.Letter == '\0').Select(command => Line(":" + command.Name, command.Words.Length > 0 ? $"{command.Words}: {command.Does}" : command.Does, command.Words.Length > 0 ? null : command.Name)),
    ];

    protected override bool CanSelect(Entry entry) => entry.Paragraph.Role != Views.Text.Role.Title;

    protected override void Take()
    {
        if (Current is not { } line)
        {
            return;
        }

        if (line.Does is not { } does)
        {
            desk.Say("That line needs a key or a word of yours: Esc, then press it or type it.");
            return;
        }

        desk.Back();
        desk.Do(does);
    }

    private static Entry Line(string key, string words, string? does) => Entry.Of($"{key.PadRight(KeyColumn)}{words}", does, Tone.Text, KeyColumn);

    protected override ImmutableArray<Row> Layout(Entry entry, int room)
    {
        if (!CanSelect(entry))
        {
            return base.Layout(entry, room);
        }

        var (key, words) = (entry.Paragraph.Text[..KeyColumn], entry.Paragraph.Text[KeyColumn..]);
        return [.. Setting.Text(words, room - KeyColumn).Select((row, line) => new Row([new Span(line == 0 ? key : new string(' ', KeyColumn), Tone.Heading), .. row.Spans]))];
    }
}
