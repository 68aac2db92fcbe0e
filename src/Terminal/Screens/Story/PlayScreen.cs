using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>The game: story, choices, five numbers (screens.md section 3). Reading comes first: the story has every row that the rest does not need.</summary>
internal sealed class PlayScreen(ScreenDesk desk, GameTable table) : Screen
{
    private const string Grave = "grave: Enter confirms";
    private const string ShortGrave = "grave: Enter";

    private readonly StoryPane _story = new();
    private readonly LinkWalk _links = new();
    private Moment? _shown;
    private Arrival _arrival;
    private int _selected;
    private bool _isChosen;
    private (Moment, Arrival, int, ScreenSettings)? _key;
    private StoryDocument? _document;

    public override string Name => "the story";

    public override bool IsPanel => false;

    public override bool HasMenu => true;

    public override ImmutableArray<KeyHint> Keys => PlayKeys.Of(table, Pane, desk.Settings, _isChosen && Selected is { Grave: true }, HasAdvice);

    public override ImmutableArray<KeyHint> MoreKeys =>
    [
        new("Enter", "does the highlighted thing", "press enter"), new("Space", "pages the text and goes on; never chooses", "press space"), new("PgDn", "a page on", "press pgdn"), new("PgUp", "a page back", "press pgup"),
        new("Home", "to the beginning of this turn", "press home"), new("End", "to the newest text", "press end"), new("\u2193 or j", "next choice", "press down"), new("\u2191 or k", "choice before", "press up"),
        new("Tab", "next number or source; Enter opens it", "press tab"), new("i", "ask about the highlighted option", "press i"),
    ];

    private ChoicePane Pane => ChoicePane.Of(table, desk.Settings);

    private ChoiceLine? Selected => Pane.Lines is var lines && _selected < lines.Length ? lines[_selected] : null;

    /// <summary>Somebody in the room has a view on the highlighted option.</summary>
    private bool HasAdvice => _selected < table.Now.Options.Length && table.Now.Options[_selected].Advice is not null;

    public override Painting Paint(Extent extent)
    {
        Notice();
        var width = extent.IsWide ? extent.Width - SidePanel.Width : extent.Width;
        var five = Gauge.Five(table);
        var head = PlayHead.Rows(table, five, extent, width);
        var room = extent.Height - 1 - head.Length - (extent.IsWide ? 1 : 0);
        var pane = Pane;
        var document = Document(width);
        _story.Take(document, desk.Settings.Pace);
        var (set, starts) = pane.Set(width, -1);
        var forecast = extent.IsFull ? pane.ForecastRows(width) : 0;
        var half = Math.Max(extent.IsFull ? extent.Height / 2 : room / 2, 2 + Longest(set, starts) + forecast);
        var below = Math.Min(1 + set.Length + forecast, Math.Max(half, room - document.Rows.Length + document.Home));
        below = Math.Min(below, room - 3);
        var story = _story.Rows(room - below, width);
        var isLit = _isChosen || !_story.HasMore;
        var choices = Choices(pane, width, below, isLit ? _selected : -1, forecast > 0);
        ImmutableArray<Row> left = [.. story, .. choices.Rows];
        var cursorRow = head.Length + story.Length + choices.CursorRow;
        var rows = _links.Paint(Beside(head, left, five, extent, width));
        return new Painting(rows, _links.Cursor ?? (isLit ? (1, cursorRow) : (1, head.Length + story.Length - 1)));
    }

    public override bool Press(Stroke stroke)
    {
        if (stroke.Kind is StrokeKind.Tab or StrokeKind.BackTab)
        {
            _links.Step(stroke.Kind == StrokeKind.Tab ? 1 : -1);
            return true;
        }

        if (_links.Does is { } does)
        {
            _links.Leave();
            if (stroke.Kind is StrokeKind.Enter)
            {
                desk.Do(does);
            }

            if (stroke.Kind is StrokeKind.Enter or StrokeKind.Escape)
            {
                return true;
            }
        }

        if (stroke.Digit > 0)
        {
            Digit(stroke.Digit);
            return true;
        }

        switch (stroke)
        {
            case { Kind: StrokeKind.Space }:
                Space();
                return true;
            case { Kind: StrokeKind.Enter }:
                Enter();
                return true;
            case { Kind: StrokeKind.PageDown }:
                _story.Page(1);
                return true;
            case { Kind: StrokeKind.PageUp }:
                _story.Page(-1);
                return true;
            case { Kind: StrokeKind.Home }:
                _story.ToStart();
                return true;
            case { Kind: StrokeKind.End }:
                _story.ToEnd();
                return true;
            case { Kind: StrokeKind.Up } or { Kind: StrokeKind.Sign, Letter: 'k' }:
                Move(-1);
                return true;
            case { Kind: StrokeKind.Down } or { Kind: StrokeKind.Sign, Letter: 'j' }:
                Move(1);
                return true;
            case { Kind: StrokeKind.Sign, Letter: 'i' }:
                desk.Do(Selected is { Number: { } number } ? $"ask {number}" : "ask");
                return true;
            default:
                return false;
        }
    }

    public override bool Run(string name, string words)
    {
        if (name != "take" || !int.TryParse(words, out var place) || place < 0 || place >= Pane.Lines.Length)
        {
            return false;
        }

        var line = Pane.Lines[place];
        var acts = line.Number is null || (!line.Grave && !desk.Settings.DigitSelects) || (_isChosen && _selected == place);
        (_selected, _isChosen) = (place, true);
        if (acts)
        {
            Act();
        }

        return true;
    }

    public override void Wheel(int rows) => _story.Scroll(rows);

    public override bool Tick() => _story.Reveal(desk.Settings.Pace);

    /// <summary>A page that was not there at the last look: its first line stands at the top and its first choice is highlighted.</summary>
    private void Notice()
    {
        if (ReferenceEquals(_shown, table.Now) && _arrival == table.Arrival)
        {
            return;
        }

        (_shown, _arrival, _selected, _isChosen) = (table.Now, table.Arrival, 0, false);
        _story.Restart();
    }

    /// <summary>The text is set once for a page, a width and a look: a key that only moves the highlight sets nothing again.</summary>
    private StoryDocument Document(int width)
    {
        var key = (table.Now, table.Arrival, width, desk.Settings);
        if (_document is null || _key != key)
        {
            (_key, _document) = (key, StoryDocument.Of(table, width, desk.Settings));
        }

        return _document;
    }

    private void Digit(int number)
    {
        var pane = Pane;
        var place = pane.Lines.ToList().FindIndex(line => line.Number == number);
        if (place < 0)
        {
            var open = pane.Lines.Count(line => line.Number is not null);
            desk.Say(open == 0 ? $"There is no option {number} here: the text goes on with Space. Nothing has changed." : $"There is no option {number}. Options are 1 to {open}. Nothing has changed.");
            return;
        }

        (_selected, _isChosen) = (place, true);
        if (_story.IsBack)
        {
            _story.ToEnd();
            return;
        }

        if (pane.Lines[place].Grave)
        {
            desk.Say("Grave: others will see it. Enter does it.");
        }
        else if (!desk.Settings.DigitSelects)
        {
            Act();
        }
    }

    private void Space()
    {
        if (_story.HasMore)
        {
            _story.Page(1);
        }
        else if (table.Now.TextWaits)
        {
            GoOn();
        }
    }

    private void Enter()
    {
        if (_story.HasMore && !_isChosen)
        {
            _story.Page(1);
            return;
        }

        Act();
    }

    private void Act()
    {
        if (table.Now.Stop is Stop.Ended)
        {
            After(_selected);
        }
        else if (table.Now.TextWaits)
        {
            GoOn();
        }
        else if (Selected is { Number: { } number })
        {
            Told(table.Pick(number));
            SkipSeen();
        }
        else if (Selected is { Closed: not null })
        {
            desk.Say(table.Session.BehindClosed(table.Now.Options[_selected]) is { Length: > 0 } behind ? behind : "That way is closed. Nothing has changed.");
        }
    }

    private void GoOn()
    {
        Told(table.GoOn());
        SkipSeen();
    }

    /// <summary>Skips pages that were read before; stops at every decision and at the first new line.</summary>
    private void SkipSeen()
    {
        while (desk.Settings.Seen == SeenText.Skipped && table.Now.TextWaits && table.Now.Stop is Stop.SceneBeat && StoryDocument.New(table.Now, table).All(table.WasSeen))
        {
            Told(table.GoOn());
        }
    }

    private void After(int place)
    {
        var others = Enum.GetValues<Model.Seat>().Where(seat => seat != table.Seat).ToList();
        (table.Leaving, table.Wanted) = place == 0 ? (Leaving.Replay, "") : (Leaving.OtherSeat, others[place - 1].ToString());
        desk.Close();
    }

    private void Told(string? sentence)
    {
        if (sentence is not null)
        {
            desk.Say(sentence);
        }

        GameTroubles.Tell(desk, table);
    }

    private void Move(int step)
    {
        var last = Pane.Lines.Length - 1;
        if (Pane.Lines is [{ Number: null, Closed: null }])
        {
            _story.Scroll(step);
            return;
        }

        (_selected, _isChosen) = (_isChosen || !_story.HasMore ? Math.Clamp(_selected + step, 0, last) : _selected, true);
    }

    /// <summary>Rows of the longest choice: whichever is highlighted stands there whole.</summary>
    private static int Longest(ImmutableArray<Row> set, ImmutableArray<int> starts) => starts.Select((start, place) => (place + 1 < starts.Length ? starts[place + 1] : set.Length) - start).Max();

    /// <summary>The choices in the rows they have; where they need more they scroll with the highlight.</summary>
    private static (ImmutableArray<Row> Rows, int CursorRow) Choices(ChoicePane pane, int width, int height, int selected, bool hasForecast)
    {
        var (set, starts) = pane.Set(width, selected, hasForecast);
        var room = height - 1;
        var at = starts[Math.Max(0, selected)];
        var end = selected >= 0 && selected + 1 < starts.Length ? starts[selected + 1] : set.Length;
        var top = Math.Clamp(selected < 1 ? 0 : end - room + 1, 0, Math.Max(0, set.Length - room));
        top = Math.Min(top, at);
        var rows = set.Skip(top).Take(room).ToList();
        if (set.Length - top > room && rows.Count > 1)
        {
            // An option that would be cut stands among those that are not shown.
            var kept = starts.Append(set.Length).Where(start => start > at && start <= top + room - 1).DefaultIfEmpty(top + room - 1).Max() - top;
            rows.RemoveRange(kept, rows.Count - kept);
            rows.Add(Row.Of($"     \u2193 {starts.Count(start => start >= top + kept)} more, arrow down", Tone.Quiet, "press down"));
        }

        while (rows.Count < room)
        {
            rows.Add(Row.Blank);
        }

        var right = selected < 0 || !pane.Lines[selected].Grave ? "" : pane.Title.Length + Grave.Length + 11 <= width ? Grave : ShortGrave;
        return ([Row.Rule(width - 2, pane.Title, right).Indent(1), .. rows], 1 + Math.Clamp(at - top, 0, Math.Max(0, room - 1)));
    }

    private ImmutableArray<Row> Beside(ImmutableArray<Row> head, ImmutableArray<Row> left, ImmutableArray<Gauge> five, Extent extent, int width)
    {
        if (!extent.IsWide)
        {
            return [.. head, .. left];
        }

        var side = SidePanel.Of(table, five, extent.Height - 3);
        ImmutableArray<Row> rows = [.. head.Skip(1), .. left];
        return [head[0], .. rows.Select((row, at) => at < side.Length ? new Row([.. row.Fit(width).Spans, .. side[at].Spans]) : row), Row.Rule(extent.Width - 1).Indent(1)];
    }
}
