using System.Collections.Immutable;
using BrighterFuture.Files.Saves;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>What a stranger sees first.</summary>
internal sealed class TitleScreen(ScreenDesk desk, StoryPack pack, IReadOnlyList<SaveEntry> games) : ListScreen
{
    private const int NameColumn = 14;

    public override string Name => "title";

    public override bool IsPanel => false;

    public override ImmutableArray<KeyHint> Keys =>
    [
        new($"1-{Lines.Length}", "choose", null), new("Enter", "open", "press enter"), new("i", "content note", "press i"), new("?", "help", "help"), new("Ctrl+Q", "quit", "press quit"),
    ];

    protected override Row Heading => Row.Of(string.Join(' ', pack.Info.Title.ToUpperInvariant().ToCharArray()), Tone.Heading);

    protected override Row HeadingRight => Row.Of($"{pack.Info.Id} {pack.Info.Version} ", Tone.Quiet);

    /// <summary>Continue only where there is a game: nothing here is closed.</summary>
    private ImmutableArray<(string Name, string About, string Does)> Lines =>
    [
        .. games is [var newest, ..] ? [("Continue", newest.Save?.Label ?? newest.Problem!.Message, "continue")] : Array.Empty<(string, string, string)>(),
        ("New game", "seat, others, what is known of them", "new"),
        ("Saves", Say.Count(games.Count, "game"), "saves"),
        ("Dossier", $"{Say.Count(pack.Words.Sources.Count, "entry").Replace("entrys", "entries", StringComparison.Ordinal)}, each with its source", "dossier"),
        ("Settings", "text, colour, drawing, pace", "settings"),
    ];

    public override bool Press(Stroke stroke)
    {
        if (stroke.Digit > 0 && stroke.Digit <= Lines.Length)
        {
            desk.Do(Lines[stroke.Digit - 1].Does);
            return true;
        }

        if (stroke.Is('i'))
        {
            desk.OpenOver(new PageScreen(desk, "content note", () => pack.Info.Title, () => TitlePages.ContentNote(pack), [new("?", "help", "help"), new("Esc", "back", "back")]));
            return true;
        }

        return base.Press(stroke);
    }

    protected override ImmutableArray<Entry> Entries()
    {
        var title = TitlePages.Title(pack).Except(TitlePages.ContentNote(pack)).ToList();
        return
        [
            .. title.Where(paragraph => paragraph.Role == Role.Prose).Select(paragraph => Entry.Of(paragraph) with { Does = null }),
            .. Lines.Select((line, place) => Entry.Of($"{place + 1}  {line.Name.PadRight(NameColumn)}{line.About}", line.Does, Tone.Text, NameColumn + 3)),
            Entry.Of("-  Lesson        closed: classes come with a later version", null, Tone.Closed, NameColumn + 3),
            .. title.Where(paragraph => paragraph.Role == Role.Note).Select(Entry.Of),
        ];
    }

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }

    /// <summary>Choices keep their columns.</summary>
    protected override ImmutableArray<Row> Layout(Entry entry, int room)
    {
        if (entry.Hang != NameColumn + 3)
        {
            return base.Layout(entry, room);
        }

        var text = entry.Paragraph.Text;
        return [Row.Of(text.Length <= room ? text : text[..room], entry.Tone)];
    }
}
