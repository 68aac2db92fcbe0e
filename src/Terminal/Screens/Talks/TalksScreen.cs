using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Terminal.Screens.Blueprint;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Talks;

/// <summary>An open table: your paper beside one of theirs, the six beside both, what was answered (screens.md section 3).</summary>
internal sealed class TalksScreen(ScreenDesk desk, GameTable table) : Screen
{
    private const int TopRows = 2;
    private const int IdWidth = 8;
    private const int SideWidth = 46;
    private const int PageRows = 10;
    private int _theirs;
    private int _scroll;

    public override string Name => "talks";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("Tab", "next paper", "press tab"), new("a", "sign theirs", "press a"), new("e", "edit a counter", "press e"), new("p", "put forward", "press p"), new("x", "walk out", "press x"),
        new("Space", "more", "press space"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    public override ImmutableArray<KeyHint> MoreKeys => [new("\u2191\u2193", "a row up, a row down", "press down"), new("PgUp", "a page back", "press pgup"), new("Home", "to the beginning", "press home"), new("f", "your draft in the Blueprint", "press f")];

    private TableSetting Open => table.Now.Play.Table!;

    private ImmutableArray<TabledPaper> Papers => Open.Papers;

    /// <summary>Their paper that stands on the right, or null where nobody has put one.</summary>
    private TabledPaper? Theirs => Papers.IsEmpty ? null : Papers[_theirs % Papers.Length];

    public override Painting Paint(Extent extent)
    {
        var width = extent.Width - 2;
        var isWide = extent.IsWide;
        var left = isWide ? width - SideWidth - Columns.BarWidth : width;
        var height = extent.Height - 1 - TopRows;
        var papers = Beside(left);
        var said = Said(isWide ? SideWidth : width);
        ImmutableArray<Row> body = isWide
            ? Columns.Join(height, (papers, left), (Columns.Scroll(said, height, SideWidth, ref _scroll), SideWidth))
            : Columns.Scroll([.. papers, Row.Rule(width), .. said], height, width, ref _scroll);
        ImmutableArray<Row> rows = [Head(extent.Width - 1), Row.Rule(extent.Width - 1).Indent(1), .. body.Select(row => row.Indent(1))];
        return new Painting(rows);
    }

    public override bool Press(Stroke stroke)
    {
        switch (stroke)
        {
            case { Kind: StrokeKind.Tab or StrokeKind.BackTab or StrokeKind.Right or StrokeKind.Left }:
                _scroll = 0;
                _theirs = Papers.IsEmpty ? 0 : (_theirs + (stroke.Kind is StrokeKind.Tab or StrokeKind.Right ? 1 : Papers.Length - 1)) % Papers.Length;
                return true;
            case { Kind: StrokeKind.Space or StrokeKind.PageDown }:
                Wheel(PageRows);
                return true;
            case { Kind: StrokeKind.PageUp }:
                Wheel(-PageRows);
                return true;
            case { Kind: StrokeKind.Down or StrokeKind.Up }:
                Wheel(stroke.Kind == StrokeKind.Down ? 1 : -1);
                return true;
            case { Kind: StrokeKind.Home }:
                _scroll = 0;
                return true;
            case { Kind: StrokeKind.Sign }:
                return Verb(stroke.Letter);
            default:
                return false;
        }
    }

    public override void Wheel(int rows) => _scroll = Math.Max(0, _scroll + rows);

    private bool Verb(char letter)
    {
        switch (letter)
        {
            case 'a':
                Sign();
                return true;
            case 'e':
                EditCounter();
                return true;
            case 'f':
                desk.Do("blueprint");
                return true;
            case 'p':
                DraftVerbs.Put(desk, table);
                return true;
            case 'x':
                desk.Ask("Walk out? Others will see it.", "leaves the table", () => Done(table.WalkOut()));
                return true;
            default:
                return false;
        }
    }

    private void Sign()
    {
        if (Theirs is not { } theirs)
        {
            desk.Say("Nobody else has a paper on the table. Nothing has changed.");
        }
        else if (table.Session.SignsNow(theirs.Package) is not { Number: { } number })
        {
            desk.Say($"{SeatTable.Name(theirs.Who)}'s paper cannot be signed at this moment; the story says which paper is before you. Nothing has changed.");
        }
        else
        {
            desk.Ask($"Sign {SeatTable.Name(theirs.Who)}'s paper? Others will see it.", "signs", () => Done(table.Pick(number) ?? "Signed, if the others sign too."));
        }
    }

    /// <summary>Their paper becomes a draft, to be changed and put against it.</summary>
    private void EditCounter()
    {
        if (Theirs is not { } theirs)
        {
            desk.Say("Nobody else has a paper to begin from. f opens your own draft. Nothing has changed.");
            return;
        }

        var said = table.Drafts.Open(SeatTable.Name(theirs.Who).ToLowerInvariant());
        desk.Do("blueprint");
        desk.Say(said);
    }

    private void Done(string sentence)
    {
        desk.BackToStory();
        desk.Say(sentence);
    }

    private Row Head(int width)
    {
        var rounds = Open.Rounds.Length == 0 ? "" : $"  after round {Open.Rounds.Length} of {table.Pack.Scenario.Parameters.TalkRounds}";
        return Row.Ends(width, Row.Of(new Span(" TALKS", Tone.Heading), new Span(rounds)), Row.Of(GameDate.Label(table.Now.Play) + " ", Tone.Quiet));
    }

    /// <summary>The two papers where they differ, and the six beside both.</summary>
    private ImmutableArray<Row> Beside(int width)
    {
        var scenario = table.Pack.Scenario;
        var today = scenario.Data.StatusQuo;
        var own = Open.Own is { } id ? scenario.PackageOf(id)!.Levels : today;
        var their = Theirs is { } theirs ? scenario.PackageOf(theirs.Package)!.Levels : today;
        var column = (width - IdWidth - Columns.BarWidth) / 2;
        var titles = Pair("", Open.Own is null ? "no paper of yours: as things stand" : "your paper", Theirs is null ? "no paper of theirs" : Title(Theirs), column, Tone.Heading);
        var differ = Enumerable.Range(0, IssueIndex.Count).Where(issue => own[issue] != their[issue]).ToList();
        var same = Enumerable.Range(0, IssueIndex.Count).Except(differ).Where(issue => own[issue] != today[issue]).Select(issue => ClauseWords.Named(scenario, issue, own[issue])).ToList();
        return
        [
            titles,
            .. differ.Select(issue => Pair(scenario.Data.Issues[issue].Id, Level(issue, own), Level(issue, their), column, Tone.Text)),
            .. Setting.Text(same.Count == 0 ? "Nothing else is changed from today." : Say.Stop($"The same in both: {Say.List(same)}"), width, Tone.Quiet, 2),
            Row.Rule(width),
            .. Six(own, their, column),
        ];
    }

    private string Level(int issue, ImmutableArray<int> levels) => $"{levels[issue] + 1} {table.Pack.Scenario.Data.Issues[issue].Levels[levels[issue]]}";

    private string Title(TabledPaper paper) => $"{SeatTable.Name(paper.Who)}'s paper{(Papers.Length > 1 ? $", {(_theirs % Papers.Length) + 1} of {Papers.Length}" : "")}";

    private IEnumerable<Row> Six(ImmutableArray<int> own, ImmutableArray<int> their, int column)
    {
        var (yours, theirs) = (table.Drafts.ReadOther(own).Rows, table.Drafts.ReadOther(their).Rows);
        return yours.Zip(theirs).Select(pair => Pair(pair.First.Name, Seen(pair.First), Seen(pair.Second), column, Tone.Text));
    }

    private static string Seen(PartyRow row) => $"{row.Surplus.Short,-12} {row.Word}";

    private static Row Pair(string id, string left, string right, int column, Tone tone) => Row.Of(
        new Span(id.PadRight(IdWidth), Tone.Heading), new Span(Cut(left, column).PadRight(column), tone), new Span($" {Row.Bar} ", Tone.Quiet), new Span(Cut(right, column), tone));

    private static string Cut(string text, int width) => Row.Of(text).Shorten(width).Text;

    /// <summary>The page of the talks, as plain mode prints it.</summary>
    private ImmutableArray<Row> Said(int width) =>
        [.. PackagePages.Talks(table.Pack, table.Now).SelectMany(paragraph => Setting.Paragraph(paragraph.OnScreen, Math.Min(width, ScreenSettings.WidestProse), paragraph.Role == Role.Title ? Tone.Heading : Tone.Text, 2))];
}
