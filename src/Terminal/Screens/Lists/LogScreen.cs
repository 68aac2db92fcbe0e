using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>All text of this line of play, from the first page; it opens at its end.</summary>
internal sealed class LogScreen : ListScreen
{
    private readonly ScreenDesk _desk;
    private readonly Func<string> _where;
    private readonly ImmutableArray<Entry> _entries;

    public LogScreen(ScreenDesk desk, GameTable table, Func<string> where)
    {
        (_desk, _where) = (desk, where);
        _entries = [.. table.Session.Path.SelectMany(moment => Lines(table, moment))];
        Press(new Stroke(StrokeKind.End));
    }

    public override string Name => "log";

    public override ImmutableArray<KeyHint> Keys => [new("Home", "beginning", null), new("/", "find", "press find"), new("?", "help", "help"), new("Esc", "back", "back")];

    protected override Row Heading => Row.Of(new Span("LOG", Tone.Heading), new Span("  all text of this game"));

    protected override Row HeadingRight => Row.Of(_where() + " ", Tone.Quiet);

    protected override ImmutableArray<Entry> Entries() => _entries;

    protected override bool CanSelect(Entry entry) => false;

    protected override string NothingFound(string wanted) => $"Nothing in the log holds \"{wanted}\".";

    protected override void Take() => _desk.Back();

    private static IEnumerable<Entry> Lines(GameTable table, Narrative.Session.Moment moment)
    {
        foreach (var paragraph in StoryPages.Of(table.Pack, moment, table.Seat))
        {
            yield return Entry.Of(paragraph);
        }

        if (table.ChosenAt(moment) is { } chosen)
        {
            yield return Entry.Of($"You chose {chosen}", null, Tone.Heading);
        }
    }
}
