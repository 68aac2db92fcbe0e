using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>Facts with their sources, as public at the date: all keys as a list, or the entries that a word names.</summary>
internal sealed class DossierScreen(ScreenDesk desk, StoryPack pack, Func<Play> play, string first) : ListScreen
{
    private string _words = first;
    private readonly bool _isList = first.Length == 0;

    public override string Name => "dossier";

    public override ImmutableArray<KeyHint> Keys => [new("\u2191\u2193", "line", null), new("Enter", "opens it", "press enter"), new("/", "find", "press find"), new("?", "help", "help"), new("Esc", "back", "back")];

    protected override Row Heading => Row.Of(new Span("DOSSIER", Tone.Heading), new Span(_words.Length == 0 ? "" : "  " + _words));

    protected override Row HeadingRight => Row.Of($"only what was public by {GameDate.LastDay(play()):d MMM yyyy} ", Tone.Quiet);

    protected override string NothingFound(string wanted) => ReferencePages.Dossier(pack, play(), wanted)[0].Text;

    /// <summary>A key inside an entry opens that entry here.</summary>
    public override bool Run(string name, string words)
    {
        if (name != "dossier")
        {
            return base.Run(name, words);
        }

        _words = words;
        Restart();
        return true;
    }

    public override bool Press(Stroke stroke)
    {
        if (stroke.Kind == StrokeKind.Escape && _words.Length > 0 && _isList)
        {
            _words = "";
            Restart();
            return true;
        }

        return base.Press(stroke);
    }

    protected override ImmutableArray<Entry> Entries()
    {
        if (_words.Length > 0)
        {
            return [.. ReferencePages.Dossier(pack, play(), _words).Select(paragraph => Entry.Of(paragraph) with { Does = null })];
        }

        return
        [
            .. Entry.Of(ReferencePages.Dossier(pack, play(), "").Take(1)),
            .. ReferencePages.PublicEntries(pack, play()).Select(entry => Entry.Of(new Paragraph(Role.Moved, $"{entry.Key}. {Short(entry.Title.Length > 0 ? entry.Title : entry.Text)}")) with { Does = "dossier " + entry.Key }),
        ];
    }

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }

    private static string Short(string text)
    {
        const int Most = 60;
        return text.Length <= Most ? text : text[..text.LastIndexOf(' ', Most)] + " ...";
    }
}
