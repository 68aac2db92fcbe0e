using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Terminal.Drafts;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Story;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Terminal.Screens.Blueprint;

/// <summary>The package that is thought about: fourteen clauses to edit, and what the six say to every change at once (screens.md section 3).</summary>
internal sealed class BlueprintScreen(ScreenDesk desk, GameTable table) : Screen
{
    private const int TopRows = 2;
    private const int ClausesWidth = 46;
    private const int MiddleWidth = 44;

    /// <summary>Rows for the seat's own sheet over the suggestion, where the window is large enough for both.</summary>
    private const int SheetRows = 2;

    /// <summary>What can stand beside the clauses, or instead of them on a small window.</summary>
    private enum Pane
    {
        Clauses,
        Six,
        Levels,
        Table,
    }

    private int _issue;
    private Pane _beside = Pane.Six;
    private Pane _only = Pane.Clauses;
    private bool _isNarrow;
    private int _scroll;
    private bool _wasCounting;

    public override string Name => "blueprint";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("\u2191\u2193\u2190\u2192", "edit", null), new("Tab", "pane", "press tab"), new("f", "apply", "press f"), new("p", "put forward", "press p"), new("e", "drafts", "press e"), new("u", "undo", "press u"),
        new("n", "name", "press n"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    public override ImmutableArray<KeyHint> MoreKeys =>
    [
        new("\u2191\u2193", "issue up, issue down", "press down"), new("\u2190\u2192", "a level down, a level up, over closed ones", "press right"), new("1-4", "sets the level", null),
        new("Enter", "this clause: its levels beside one another", "press enter"), new("r", "does a change again that u took back", "press r"), new("PgDn", "pages the pane at the right", "press pgdn"), new("PgUp", "a page back", "press pgup"),
        new("Home", "the first clause", "press home"), new("End", "the last clause", "press end"), new("x", "throws this draft away; asks", "press x"),
    ];

    private DraftBoard Board => table.Drafts;

    public override Painting Paint(Extent extent)
    {
        var reading = Board.Read();
        _wasCounting = Board.IsCounting;
        _isNarrow = !extent.IsFull;
        var head = Head(extent.Width - 1);
        return extent.IsWide && extent.Height >= 34 ? Wide(reading, head, extent) : extent.IsFull ? Full(reading, head, extent) : Small(reading, head, extent);
    }

    public override bool Press(Stroke stroke)
    {
        if (stroke.Digit > 0)
        {
            SetLevel(_issue, stroke.Digit - 1);
            return true;
        }

        switch (stroke.Kind)
        {
            case StrokeKind.Up or StrokeKind.Down:
                Select(_issue + (stroke.Kind == StrokeKind.Up ? -1 : 1));
                return true;
            case StrokeKind.Home or StrokeKind.End:
                Select(stroke.Kind == StrokeKind.Home ? 0 : IssueIndex.Count - 1);
                return true;
            case StrokeKind.Left or StrokeKind.Right:
                Tell(Board.Step(_issue, stroke.Kind == StrokeKind.Left ? -1 : 1));
                return true;
            case StrokeKind.Tab or StrokeKind.BackTab:
                Turn(stroke.Kind == StrokeKind.Tab ? 1 : -1);
                return true;
            case StrokeKind.Enter:
                ShowLevels();
                return true;
            case StrokeKind.PageDown or StrokeKind.PageUp or StrokeKind.Space:
                Wheel(stroke.Kind == StrokeKind.PageUp ? -6 : 6);
                return true;
            case StrokeKind.Escape:
                Keep();
                return false;
            case StrokeKind.Sign:
                return Verb(stroke.Letter);
            default:
                return false;
        }
    }

    public override bool Run(string name, string words)
    {
        var places = words.Split(' ').Select(word => int.TryParse(word, out var place) ? place : -1).ToArray();
        switch (name, places)
        {
            case ("issue", [>= 0 and < IssueIndex.Count and var issue]):
                Select(issue);
                return true;
            case ("level", [>= 0 and < IssueIndex.Count and var issue, >= 0 and var level]):
                Select(issue);
                SetLevel(issue, level);
                return true;
            case ("party", [>= 0 and < 6 and var party]):
                var row = Board.Read().Rows[party];
                desk.OpenOver(new Lists.PageScreen(desk, row.Name, () => "", () => PartyPages.Of(Board.ReadWhole(), row.Party), [new("?", "help", "help"), new("Esc", "back", "back")]));
                return true;
            default:
                return false;
        }
    }

    public override void Wheel(int rows) => _scroll = Math.Max(0, _scroll + rows);

    /// <summary>The draft is kept once the keys rest, and the zone is shown when it is counted.</summary>
    public override bool Tick()
    {
        Keep();
        return _wasCounting && !Board.IsCounting;
    }

    private bool Verb(char letter)
    {
        switch (letter)
        {
            case 'f':
                desk.Say(Board.Apply());
                return true;
            case 'n':
                desk.AskLine("name of this draft: ", name => desk.Say(Board.Name(name)));
                return true;
            case 'e':
                desk.OpenOver(new DraftsScreen(desk, table));
                return true;
            case 'u':
                desk.Say(Board.Undo());
                return true;
            case 'r':
                desk.Say(Board.Redo());
                return true;
            case 'p':
                DraftVerbs.Put(desk, table);
                return true;
            case 'x':
                DraftVerbs.Drop(desk, table);
                return true;
            default:
                return false;
        }
    }

    private void Keep()
    {
        if (Board.IsUnkept)
        {
            Board.IsUnkept = false;
            table.Keep();
        }
    }

    private void Select(int issue)
    {
        (_issue, _scroll) = (Math.Clamp(issue, 0, IssueIndex.Count - 1), 0);
        _only = _only == Pane.Levels ? Pane.Levels : Pane.Clauses;
    }

    /// <summary>The levels of the clause beside one another, or back from them.</summary>
    private void ShowLevels()
    {
        var isShown = (_isNarrow ? _only : _beside) == Pane.Levels;
        (_beside, _only, _scroll) = isShown ? (Pane.Six, Pane.Clauses, 0) : (Pane.Levels, Pane.Levels, 0);
    }

    private void SetLevel(int issue, int level)
    {
        var most = IssueIndex.LevelCounts[issue];
        Tell(level < most ? Board.Set(issue, level) : $"{table.Pack.Scenario.Data.Issues[issue].Id} has levels 1 to {most}. Nothing has changed.");
    }

    private void Tell(string? sentence)
    {
        if (sentence is not null)
        {
            desk.Say(sentence);
        }
    }

    private void Turn(int step)
    {
        _scroll = 0;
        if (_isNarrow)
        {
            _only = Next(_only, Pane.Clauses, step);
        }
        else
        {
            _beside = Next(_beside, Pane.Six, step);
        }
    }

    private static Pane Next(Pane pane, Pane first, int step)
    {
        var panes = Enum.GetValues<Pane>().Where(known => known >= first).ToList();
        return panes[(panes.IndexOf(pane) + step + panes.Count) % panes.Count];
    }

    private Row Head(int width)
    {
        var level = Narrative.Session.Numbers.Reading(table.Pack.Scenario, table.Now.Play.Preview, Model.Meters.Blueprint);
        var left = Row.Of(new Span(" BLUEPRINT", Tone.Heading), new Span("  " + Board.ShortTitle));
        var readiness = new Span($"readiness {level} ", Tone.Quiet, "why blueprint");
        var dated = Row.Of(readiness, new Span($" {GameDate.Label(table.Now.Play)} ", Tone.Quiet));
        return Row.Ends(width, left, left.Width + dated.Width < width ? dated : Row.Of(readiness));
    }

    /// <summary>140 columns: clauses, the six, and both other panes over one another.</summary>
    private Painting Wide(DraftReading reading, Row head, Extent extent)
    {
        var last = extent.Width - 2 - ClausesWidth - MiddleWidth - (2 * Columns.BarWidth);
        var foot = Foot(reading, extent.Width - 2, SheetRows);
        var height = extent.Height - 1 - TopRows - 1 - foot.Length;
        var (clauses, cursor) = ClausesPane.Of(reading, _issue, ClausesWidth, height);
        ImmutableArray<Row> right = [.. DraftPanes.Levels(reading, _issue, last), Row.Blank, .. DraftPanes.Table(table.Pack, table.Now, reading, last)];
        ImmutableArray<Row> left = [.. clauses, Row.Blank, .. DraftPanes.Closed(reading, ClausesWidth - 3).Select(row => row.Indent(3))];
        var body = Columns.Join(height, (left, ClausesWidth), (DraftPanes.Six(reading, MiddleWidth), MiddleWidth), (Columns.Scroll(right, height, last, ref _scroll), last));
        return Framed(head, body, foot, cursor, ClausesWidth, MiddleWidth, last);
    }

    /// <summary>80 columns: the clauses, and one of the others.</summary>
    private Painting Full(DraftReading reading, Row head, Extent extent)
    {
        var last = extent.Width - 2 - ClausesWidth - Columns.BarWidth;
        var foot = Foot(reading, extent.Width - 2, SheetRows);
        var height = extent.Height - 1 - TopRows - 1 - foot.Length;
        var (clauses, cursor) = ClausesPane.Of(reading, _issue, ClausesWidth, height);
        var body = Columns.Join(height, (clauses, ClausesWidth), (Columns.Scroll(Rows(_beside, reading, last), height, last, ref _scroll), last));
        return Framed(head, body, foot, cursor, ClausesWidth, last);
    }

    /// <summary>60 columns: one pane; Tab changes it.</summary>
    private Painting Small(DraftReading reading, Row head, Extent extent)
    {
        var width = extent.Width - 2;
        var foot = Foot(reading, width, 0);
        var height = extent.Height - 1 - TopRows - 1 - foot.Length;
        if (_only != Pane.Clauses)
        {
            return Framed(head, Columns.Join(height, (Columns.Scroll(Rows(_only, reading, width), height, width, ref _scroll), width)), foot, null, width);
        }

        var (clauses, cursor) = ClausesPane.Of(reading, _issue, width, height);
        return Framed(head, Columns.Join(height, (clauses, width)), foot, cursor, width);
    }

    private ImmutableArray<Row> Rows(Pane pane, DraftReading reading, int width) => pane switch
    {
        Pane.Levels => DraftPanes.Levels(reading, _issue, width),
        Pane.Table => DraftPanes.Table(table.Pack, table.Now, reading, width),
        _ => DraftPanes.Six(reading, width),
    };

    /// <summary>The suggestion, always whole, and above it what the clauses are worth to the seat itself.</summary>
    private static ImmutableArray<Row> Foot(DraftReading reading, int width, int sheetRows)
    {
        var suggestion = Setting.Text(PackageSheet.Suggestion(reading), width).Select(row => row.Doing(reading.Suggestion is { Changed.IsEmpty: false } ? "press f" : null));
        var sheet = sheetRows > 0 ? Setting.Text(PackageSheet.OwnSheet(reading), width, Tone.Quiet).Take(sheetRows) : [];
        return [.. sheet, .. suggestion];
    }

    private static Painting Framed(Row head, ImmutableArray<Row> body, ImmutableArray<Row> foot, int? cursor, params ImmutableArray<int> widths)
    {
        ImmutableArray<Row> rows = [head, Columns.Rule(isTop: true, widths).Indent(1), .. body.Select(row => row.Indent(1)), Columns.Rule(isTop: false, widths).Indent(1), .. foot.Select(row => row.Indent(1))];
        return new Painting(rows, cursor is { } at ? (2, TopRows + at) : null);
    }
}
