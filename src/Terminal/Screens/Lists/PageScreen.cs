using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>A panel that shows one page of the views, as plain mode prints it.</summary>
internal sealed class PageScreen(ScreenDesk desk, string name, Func<string> where, Func<IEnumerable<Paragraph>> page, ImmutableArray<KeyHint> keys) : ListScreen
{
    public override string Name => name;

    public override ImmutableArray<KeyHint> Keys => keys;

    protected override Row Heading => Row.Of(name.ToUpperInvariant(), Tone.Heading);

    protected override Row HeadingRight => Row.Of(where() + " ", Tone.Quiet);

    protected override ImmutableArray<Entry> Entries() => Entry.Of(page());

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }
}
