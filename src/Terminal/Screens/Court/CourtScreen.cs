using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Court;

/// <summary>China, Japan and Russia before the table: what each holds and wants, and one visit a turn (screens.md section 3, Coalition). A visit asks before it is paid.</summary>
internal sealed class CourtScreen(ScreenDesk desk, GameTable table) : ListScreen
{
    private Purse _purse = Purse.Standing;
    private bool _withDraft;
    private (Moment Of, ImmutableArray<CapitalRow> Rows, ImmutableArray<Paragraph> Page)? _read;

    public override string Name => "court";

    public override ImmutableArray<KeyHint> Keys
    {
        get
        {
            var open = string.Join(',', Open.Select(ask => ask.Number));
            var digits = open.Length == 0 ? [] : ImmutableArray.Create(new KeyHint(open, "send", null), new KeyHint("\u2190\u2192", "purse", "press right"), new KeyHint("Tab", "draft", "press tab"));
            return [new("\u2191\u2193", "line", null), .. digits, new("b", "blueprint", "blueprint"), new("?", "help", "help"), new("Esc", "back", "back")];
        }
    }

    protected override Row Heading => Row.Of(new Span("COURT", Tone.Heading), new Span(Open.Any() ? $"  {Purses}, {Draft}" : "  one visit a turn"));

    protected override Row HeadingRight => Row.Of(GameDate.Label(table.Now.Play) + " ", Tone.Quiet);

    public override bool Press(Stroke stroke)
    {
        switch (stroke)
        {
            case { Digit: > 0 }:
                Send(stroke.Digit);
                return true;
            case { Kind: StrokeKind.Left or StrokeKind.Right }:
                _purse = _purse == Purse.Standing ? Purse.Window : Purse.Standing;
                return true;
            case { Kind: StrokeKind.Tab or StrokeKind.BackTab }:
                TakeDraft();
                return true;
            default:
                return base.Press(stroke);
        }
    }

    /// <summary>Every ask, open or closed, can be highlighted; a closed one says why once more.</summary>
    protected override ImmutableArray<Entry> Entries() => [.. Read.Page.Select(paragraph => Open.FirstOrDefault(ask => paragraph.Role == Role.Choice && paragraph.Text.StartsWith($"{ask.Number}. ", StringComparison.Ordinal)) is { } open
        ? Entry.Of(paragraph.OnScreen.Text, $"press {open.Number}", Tone.Text, 3)
        : PledgePages.CommandOf(paragraph) is { } pledge ? Entry.Of(paragraph.OnScreen.Text, pledge, Tone.Text, 3)
        : Entry.Of(paragraph))];

    protected override void Take()
    {
        if (Current?.Does is { } does)
        {
            desk.Do(does);
        }
    }

    private string Purses => _purse == Purse.Standing ? "paid with standing" : "paid with a month";

    private string Draft => _withDraft && table.Drafts.Book.Now is { } draft ? $"with \"{draft.Name}\"" : "without a draft";

    private IEnumerable<AskRow> Open => Read.Rows.SelectMany(row => row.Asks).Where(ask => ask.Closed is null);

    /// <summary>The page of the moment, worked out once: it counts packages.</summary>
    private (Moment Of, ImmutableArray<CapitalRow> Rows, ImmutableArray<Paragraph> Page) Read
    {
        get
        {
            if (_read is not { } read || !ReferenceEquals(read.Of, table.Now))
            {
                _read = read = (table.Now, CourtPages.Rows(table.Pack, table.Now, table.Seat), [.. CourtPages.Of(table.Pack, table.Now, table.Seat), .. PledgePages.Of(table.Pack, table.Now, table.Seat)]);
            }

            return read;
        }
    }

    private void TakeDraft()
    {
        if (table.Drafts.Book.Now is null)
        {
            desk.Say("There is no draft to ask with. b begins one. Nothing has changed.");
            return;
        }

        _withDraft = !_withDraft;
    }

    private void Send(int number)
    {
        var asks = Read.Rows.SelectMany(row => row.Asks).ToList();
        if (asks.Find(ask => ask.Number == number) is not { } ask)
        {
            desk.Say(asks.Count == 0 ? "Nobody can be asked for anything here. Nothing has changed." : $"There is no ask {number}. Asks are 1 to {asks.Count}. Nothing has changed.");
        }
        else if (ask.Closed is { } closed)
        {
            desk.Say($"Closed: {ask.Title}. {closed} Nothing has changed.");
        }
        else
        {
            var package = _withDraft && table.Drafts.Book.Now is { } draft ? FreePackage.IdOf(draft.Levels) : null;
            desk.Ask($"Send an envoy: {ask.Title}, {Purses}?", "sends him", () => desk.Say(table.Visit(new Decision.Courted(ask.Party, ask.Id, _purse, package))));
        }
    }
}
