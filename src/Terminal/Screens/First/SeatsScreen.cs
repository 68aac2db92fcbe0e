using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>The choice of a seat, of who plays the others, and of what is known about them.</summary>
internal sealed class SeatsScreen(ScreenDesk desk, ScreenTitle title, StoryPack pack) : ListScreen
{
    private const string OthersLine = "others";
    private const string BookLine = "book";
    private const string AssumptionsLine = "assumptions";
    private const string SeedLine = "seed";
    private const int NameColumn = 18;
    private const int Indent = 3;
    private Seat _seat = pack.Info.Seats[0];

    public override string Name => "new game";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("1-3", "seat", null), new("Enter", "start", "press enter"), new("4", "others", "press 4"), new("6", "open book", "press 6"), new("7", "seed", "press 7"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of(new Span("NEW GAME", Tone.Heading), new Span("  choose a seat"));

    protected override Row HeadingRight => Row.Of($"{pack.Info.Title}, seed {title.Seed} ", Tone.Quiet);

    public override bool Press(Stroke stroke)
    {
        if (stroke.Digit > 0 && stroke.Digit <= pack.Info.Seats.Length)
        {
            Stand("seat " + pack.Info.Seats[stroke.Digit - 1]);
            return true;
        }

        var isSideways = stroke.Kind is StrokeKind.Left or StrokeKind.Right;
        if (stroke.Is('4') || (isSideways && Current?.Does == OthersLine))
        {
            Stand(OthersLine);
            ChangeOthers(stroke.Kind == StrokeKind.Left ? -1 : 1);
            return true;
        }

        if (stroke.Is('6') || (isSideways && Current?.Does == BookLine))
        {
            Stand(BookLine);
            title.OpenBook = !title.OpenBook;
            return true;
        }

        if (stroke.Is('5'))
        {
            Stand(AssumptionsLine);
            SayWhyClosed();
            return true;
        }

        if (stroke.Is('7'))
        {
            Stand(SeedLine);
            AskSeed();
            return true;
        }

        var isKnown = base.Press(stroke);
        Stand(Current?.Does ?? "");
        return isKnown;
    }

    /// <summary>Three lines, with all that is said about the chair in hand under its own.</summary>
    protected override ImmutableArray<Entry> Entries()
    {
        return
        [
            .. pack.Info.Seats.SelectMany(Chair),
            Entry.Of(new Paragraph(Role.Note, TitlePages.WalkAwayNote)),
            Line(4, "Others played by", Words(title.Others), OthersLine),
            Entry.Of(Policy(title.Others), null, Tone.Quiet, 0),
            Entry.Of("5  Assumptions       closed: this game's own; 5 says why", AssumptionsLine, Tone.Closed, NameColumn + 3),
            Line(6, "Others' numbers", title.OpenBook ? "open book (exact, for study)" : "estimates", BookLine),
            Line(7, "Seed", $"{title.Seed}: same seed, same answers, same game", SeedLine),
        ];
    }

    protected override void Take()
    {
        switch (Current?.Does)
        {
            case OthersLine:
                ChangeOthers(1);
                break;
            case BookLine:
                title.OpenBook = !title.OpenBook;
                break;
            case AssumptionsLine:
                SayWhyClosed();
                break;
            case SeedLine:
                AskSeed();
                break;
            case { } does:
                desk.Do(does);
                break;
        }
    }

    /// <summary>Lines that begin with a digit or a minus sign keep their columns.</summary>
    protected override ImmutableArray<Row> Layout(Entry entry, int room)
    {
        var text = entry.Paragraph.Text;
        return entry.Tone == Tone.Quiet && entry.Hang == 0
            ? [.. base.Layout(entry, room - Indent).Select(row => row.Indent(Indent))]
            : entry.Hang == NameColumn + 3 || entry.Tone == Tone.Heading
            ? [Row.Of(text, entry.Tone).Shorten(room)]
            : entry.Paragraph.Role == Role.Moved ? [.. base.Layout(entry, room - Indent).Select(row => row.Indent(Indent))] : base.Layout(entry, room);
    }

    private IEnumerable<Entry> Chair(Seat seat, int place)
    {
        yield return Entry.Of($"{place + 1}  {SeatTable.Name(seat).ToUpperInvariant()}, {SeatTable.Capital(seat)}. Walk-away {TitlePages.WalkAway(pack, seat)}.", "seat " + seat, Tone.Heading, 3);
        if (seat == _seat)
        {
            yield return new Entry(new Paragraph(Role.Moved, pack.Words.Seats[seat].Opening), null, Tone.Text, 0);
        }
    }

    private static Entry Line(int digit, string name, string value, string does) => Entry.Of($"{digit}  {name.PadRight(NameColumn)}{value}", does, Tone.Text, NameColumn + 3);

    /// <summary>Highlights a line; what is said under the chairs follows the highlight.</summary>
    private void Stand(string does)
    {
        _seat = SeatTable.Parse(does.Replace("seat ", "", StringComparison.Ordinal)) ?? _seat;
        Refresh();
        Selected = Shown.ToList().FindIndex(entry => entry.Does == does);
    }

    private void ChangeOthers(int step)
    {
        var policies = Enum.GetValues<Policy>();
        var at = Array.IndexOf(policies, title.Others.Kim);
        title.Others = Policies.All(policies[(at + step + policies.Length) % policies.Length]);
    }

    private void SayWhyClosed() => desk.Say("Closed: a game moves trust and arsenals itself, so it cannot be played under fixed rival ones. After an ending g, page 6, judges your deal under each set; model validate lists them.");

    /// <summary>A class that is to play one game needs one seed.</summary>
    private void AskSeed() => desk.AskLine("seed, a whole number: ", words => desk.Do($"seed {words}"));

    /// <summary>What the policy in hand does; one a seat is named and no more.</summary>
    private static string Policy(Policies policies) => policies.Trump == policies.Moon && policies.Moon == policies.Kim ? PolicyWords.Of(policies.Kim) : "Each by a policy of its own, as the start of the program said.";

    private static string Words(Policies policies) => policies.Trump == policies.Moon && policies.Moon == policies.Kim
        ? policies.Kim.ToString().ToLowerInvariant()
        : $"trump {policies.Trump}, moon {policies.Moon}, kim {policies.Kim}".ToLowerInvariant();
}
