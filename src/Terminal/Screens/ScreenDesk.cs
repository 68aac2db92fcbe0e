using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Lists;

namespace BrighterFuture.Terminal.Screens;

/// <summary>The screens that lie on one another, the bottom row, and the keys that mean the same everywhere.</summary>
internal sealed class ScreenDesk
{
    private const string Leave = "Leave? The game is saved.";
    private const string LeaveTitle = "Leave?";
    private const int MostNoteRows = 4;
    private readonly List<Screen> _screens = [];
    private PromptLine? _prompt;
    private Question? _question;
    private string _note = "";

    public ScreenDesk(ScreenSettings settings, Seat? seat)
    {
        (Settings, Seat) = (settings, seat);
    }

    /// <param name="Text">What is asked.</param>
    /// <param name="Verb">What Enter does: <c>leaves</c>.</param>
    /// <param name="Yes">Does it.</param>
    private sealed record Question(string Text, string Verb, Action Yes)
    {
        public string Whole => $"{Text} Enter {Verb}, Esc stays.";

        /// <summary>In one row where it fits, else in as many as it needs; both answers stand whole in the last and can be clicked.</summary>
        public ImmutableArray<Row> Rows(int width)
        {
            var answers = ImmutableArray.Create(new Span($"Enter {Verb}", Tone.Heading, "press enter"), new Span(", ", Tone.Danger), new Span("Esc stays", Tone.Heading, "press esc"), new Span(".", Tone.Danger));
            return Whole.Length + 1 <= width
                ? [new Row([new Span($" {Text} ", Tone.Danger), .. answers])]
                : [.. Setting.Text(Text, width - 2, Tone.Danger).Select(row => row.Indent(1)), new Row([new Span(" "), .. answers])];
        }
    }

    public ScreenSettings Settings { get; set; }

    /// <summary>Whose accent is used; null before a seat is taken.</summary>
    public Seat? Seat { get; }

    /// <summary>Everything that can be typed after a colon.</summary>
    public ImmutableArray<ScreenCommand> Commands { get; set; } = [];

    /// <summary>The menus, in the order of the bar.</summary>
    public ImmutableArray<Menu> Menus { get; set; } = [];

    public Screen Top => _screens[^1];

    /// <summary>The desk is done: the program goes on elsewhere.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The player has left the program, and not only this desk.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>Whether the whole window is to be sent again (Ctrl+L).</summary>
    public bool WantsRedraw { get; set; }

    public void Close()
    {
        IsClosed = true;
        _screens.ForEach(screen => screen.Left());
    }

    /// <summary>Puts a screen on top. A panel takes the place of the panel that lies there: two levels deep, one key back.</summary>
    public void Open(Screen screen)
    {
        while (screen.IsPanel && _screens.Count > 1)
        {
            TakeOff();
        }

        _screens.Add(screen);
    }

    /// <summary>Puts a note on top of what lies there: the second level.</summary>
    public void OpenOver(Screen screen)
    {
        if (_screens.Count > 2)
        {
            TakeOff();
        }

        _screens.Add(screen);
    }

    /// <summary>One level back; false on the lowest.</summary>
    public bool Back()
    {
        if (_screens.Count < 2)
        {
            return false;
        }

        TakeOff();
        Top.Returned();
        return true;
    }

    /// <summary>Back to the lowest screen.</summary>
    public void BackToStory()
    {
        while (Back())
        {
        }
    }

    /// <summary>One sentence in the bottom row, until the next key.</summary>
    public void Say(string note) => _note = note;

    /// <summary>Asks for a line.</summary>
    public void AskLine(string lead, Action<string> done) => _prompt = new PromptLine(lead, done);

    /// <summary>Leaves the program: asks once.</summary>
    public void AskToLeave() => _question = new Question(Seat is null ? LeaveTitle : Leave, "leaves", Quit);

    /// <summary>Asks before something that cannot be taken back quietly: Enter does it, Esc stays.</summary>
    public void Ask(string text, string verb, Action yes) => _question = new Question(text, verb, yes);

    public bool Tick() => Top.Tick();

    /// <summary>The whole window.</summary>
    public Frame Draw(Extent extent)
    {
        if (extent.IsTooSmall)
        {
            return TooSmall.Frame(extent, _question?.Whole);
        }

        var inner = extent with { Height = extent.Height - 1 };
        var painting = Top.Paint(extent);
        var rows = painting.Rows.Take(inner.Height).ToList();
        while (rows.Count < inner.Height)
        {
            rows.Add(Row.Blank);
        }

        var (bottom, column) = Bottom(extent.Width);
        rows.RemoveRange(extent.Height - bottom.Length, bottom.Length - 1);
        rows.AddRange(bottom);
        return Frame.Of(extent, rows, column is { } at ? (at, extent.Height - 1) : painting.Cursor);
    }

    /// <summary>Hears a key.</summary>
    public void Press(Stroke stroke)
    {
        _note = "";
        if (_question is { } question)
        {
            Answer(question, stroke);
        }
        else if (_prompt is { } prompt)
        {
            prompt.Press(stroke);
            _prompt = prompt.IsOpen || _prompt != prompt ? _prompt : null;
        }
        else if (stroke.Kind == StrokeKind.Control || !Top.Press(stroke))
        {
            Everywhere(stroke);
        }
    }

    /// <summary>A click on a cell of the window as it was drawn last.</summary>
    public void Click(Frame drawn, int column, int row)
    {
        var isAsked = _question is not null || _prompt is not null;
        if (drawn.Does(column, row) is { } line && (!isAsked || row == drawn.Rows.Length - 1))
        {
            _note = "";
            Do(line);
        }
    }

    public void Wheel(int rows)
    {
        if (_question is null && _prompt is null)
        {
            Top.Wheel(rows);
        }
    }

    /// <summary>Runs a command line, typed or clicked.</summary>
    public void Do(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (name, words) = space < 0 ? (line, "") : (line[..space], line[(space + 1)..].Trim());
        if (name == "press")
        {
            Press(Named(words));
        }
        else if (!Top.Run(name, words) && !RunCommand(name, words) && !RunBuiltIn(name))
        {
            var near = Commands.FirstOrDefault(candidate => name.Length > 0 && candidate.Name.StartsWith(name[..1], StringComparison.OrdinalIgnoreCase));
            Say($"There is no command :{name}.{(near is null ? "" : $" Did you mean :{near.Name}?")} ? lists them. Nothing has changed.");
        }
    }

    private void Quit()
    {
        IsLeft = true;
        Close();
    }

    private void TakeOff()
    {
        var left = Top;
        _screens.RemoveAt(_screens.Count - 1);
        left.Left();
    }

    private static Stroke Named(string key)
    {
        return key switch
        {
            "enter" => new Stroke(StrokeKind.Enter),
            "space" => Stroke.Of(' '),
            "up" => new Stroke(StrokeKind.Up),
            "down" => new Stroke(StrokeKind.Down),
            "pgup" => new Stroke(StrokeKind.PageUp),
            "pgdn" => new Stroke(StrokeKind.PageDown),
            "home" => new Stroke(StrokeKind.Home),
            "left" => new Stroke(StrokeKind.Left),
            "right" => new Stroke(StrokeKind.Right),
            "tab" => new Stroke(StrokeKind.Tab),
            "esc" => new Stroke(StrokeKind.Escape),
            "end" => new Stroke(StrokeKind.End),
            "find" => Stroke.Of('/'),
            "colon" => Stroke.Of(':'),
            "quit" => Stroke.Ctrl('q'),
            "copy" => Stroke.Ctrl('c'),
            _ => key.Length > 0 ? Stroke.Of(key[0]) : default,
        };
    }

    private bool RunCommand(string name, string words)
    {
        if (Commands.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } command)
        {
            return false;
        }

        command.Do(words);
        return true;
    }

    private bool RunBuiltIn(string name)
    {
        switch (name)
        {
            case "back":
                Escape();
                return true;
            case "help":
                OpenOver(new HelpScreen(this, Top));
                return true;
            case "redraw":
                WantsRedraw = true;
                return true;
            default:
                return false;
        }
    }

    private void Answer(Question question, Stroke stroke)
    {
        if (stroke.Kind is StrokeKind.Enter or StrokeKind.Escape)
        {
            _question = null;
        }

        if (stroke.Kind == StrokeKind.Enter)
        {
            question.Yes();
        }
    }

    private void Everywhere(Stroke stroke)
    {
        switch (stroke)
        {
            case { Kind: StrokeKind.Escape }:
                Escape();
                break;
            case { Kind: StrokeKind.Control }:
                Control(stroke.Letter);
                break;
            case { Kind: StrokeKind.Sign, Letter: '?' }:
                OpenOver(new HelpScreen(this, Top));
                break;
            case { Kind: StrokeKind.Sign, Letter: ':' }:
                _prompt = new PromptLine(":", line => DoTyped(line), null, [.. Commands.Select(command => (command.Name, $"{command.Does}{(command.Letter == '\0' ? "" : $"  key {command.Letter}")}"))]);
                break;
            case { Kind: StrokeKind.Sign, Letter: '/' } when Top.Find is { } find:
                _prompt = new PromptLine("/", find, find);
                break;
            case { Kind: StrokeKind.Sign, Letter: '/' }:
                Say("Nothing to find here; l opens the log, which can be searched.");
                break;
            case { Kind: StrokeKind.Sign, Letter: 'q' or 'y' or 'z' }:
                Say("Ctrl+Q quits.");
                break;
            case { Kind: StrokeKind.Sign }:
                Commands.FirstOrDefault(command => command.Letter == stroke.Letter)?.Do("");
                break;
        }
    }

    private void DoTyped(string line)
    {
        if (line.Length > 0)
        {
            Do(line);
        }
    }

    private void Escape()
    {
        if (!Back())
        {
            RunCommand("menu", "");
        }
    }

    private void Control(char letter)
    {
        switch (letter)
        {
            case 'q':
                AskToLeave();
                break;
            case 's' when Commands.Any(command => command.Name == "save"):
                AskLine("name of this branch: ", name => RunCommand("save", name));
                break;
            case 'c':
                Say("Drag with Shift to select and copy in your terminal; Ctrl+Q quits.");
                break;
            case 'l':
                WantsRedraw = true;
                break;
        }
    }

    /// <summary>The key bar, or what stands in its place: a question, a line being typed, a sentence, which may take a second row.</summary>
    private (ImmutableArray<Row> Rows, int? Column) Bottom(int width)
    {
        if (_question is { } question)
        {
            return (question.Rows(width), null);
        }

        if (_prompt is { } prompt)
        {
            var (row, column) = prompt.Paint(width);
            return ([row], column);
        }

        return _note.Length == 0 ? ([KeyBar.Of(Top.Keys, width)], null) : ([.. Setting.Text(_note, width - 2, Tone.Heading).Take(MostNoteRows).Select(row => row.Indent(1))], null);
    }
}
