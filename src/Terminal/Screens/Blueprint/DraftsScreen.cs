using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Blueprint;

/// <summary>The drafts of this game and what a draft can begin from; Enter opens the line.</summary>
internal sealed class DraftsScreen(ScreenDesk desk, GameTable table) : ListScreen
{
    public override string Name => "drafts";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("\u2191\u2193", "line", null), new("Enter", "opens it", "press enter"), new("x", "throw the open one away", "press x"), new("/", "find", "press find"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of(new Span("DRAFTS", Tone.Heading), new Span($"  {table.Drafts.Book.Drafts.Length} of {Narrative.Drafts.DraftBook.Most}"));

    public override bool Press(Stroke stroke)
    {
        if (stroke.Is('x'))
        {
            DraftVerbs.Drop(desk, table);
            return true;
        }

        return base.Press(stroke);
    }

    protected override ImmutableArray<Entry> Entries()
    {
        var book = table.Drafts.Book;
        return
        [
            Entry.Title(book.Drafts.IsEmpty ? "No drafts yet." : $"Drafts. {book.Drafts.Length}."),
            .. book.Drafts.Select((draft, place) => Entry.Of($"{place + 1}. {draft.Name}{(place == book.Current ? ", open" : "")}.", "draft " + draft.Name)),
            Entry.Title("A draft can begin from:"),
            .. DraftSources.Of(table.Pack, table.Now.Play, table.Seat).Select(source => Entry.Of(Say.Stop($"{source.Id}: {source.Text}"), "draft " + source.Id)),
        ];
    }

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Back();
            desk.Do(does);
        }
    }
}
