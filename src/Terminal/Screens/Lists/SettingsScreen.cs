using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Themes;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>What can be set; every change applies at once, u takes the last one back.</summary>
internal sealed class SettingsScreen(ScreenDesk desk) : ListScreen
{
    private const int NameColumn = 16;
    private readonly Stack<ScreenSettings> _before = new();

    private static readonly ImmutableArray<Line> s_lines =
    [
        new("Theme", ["terminal", "dark", "light", "high contrast", "mono"], settings => (int)settings.Theme, (settings, at) => settings with { Theme = (ThemeName)at }, "The look; mono uses no colour at all."),
        new("Drawing", ["lines", "ASCII only"], settings => settings.AsciiOnly ? 1 : 0, (settings, at) => settings with { AsciiOnly = at == 1 }, "ASCII is for consoles that draw boxes and blocks two columns wide."),
        new("Prose width", ["58", "66", "74"], settings => (settings.ProseWidth - 58) / 8, (settings, at) => settings with { ProseWidth = 58 + (8 * at) }, "Columns of text; a wider window gives the rest to the side panel."),
        new("Text appears", ["at once", "by paragraph", "by line"], settings => (int)settings.Pace, (settings, at) => settings with { Pace = (TextPace)at }, "Space shows all of it at any moment."),
        new("Seen text", ["shown", "faint", "skipped"], settings => (int)settings.Seen, (settings, at) => settings with { Seen = (SeenText)at }, "Skipping stops at every decision and at the first new line."),
        new("Choices", ["digit acts", "digit selects"], settings => settings.DigitSelects ? 1 : 0, (settings, at) => settings with { DigitSelects = at == 1 }, "Grave choices always need Enter."),
        new("Forecast", ["none", "size only", "size and direction"], settings => (int)settings.Forecast, (settings, at) => settings with { Forecast = (Forecast)at }, "Which numbers the highlighted choice may move, how much and, if you like, which way; others may turn it."),
        new("Glossary", ["never", "at first use", "always"], settings => (int)settings.Hints, (settings, at) => settings with { Hints = (Hints)at }, "Which words are explained below the text; :glossary lists them all."),
        new("Mouse", ["off", "on"], settings => settings.Mouse ? 1 : 0, (settings, at) => settings with { Mouse = at == 1 }, "Off leaves selecting to the terminal."),
        new("Keys below", ["as needed", "all"], settings => settings.AllKeys ? 1 : 0, (settings, at) => settings with { AllKeys = at == 1 }, "All keys in the status bar from the start."),
    ];

    private sealed record Line(string Name, ImmutableArray<string> Values, Func<ScreenSettings, int> Get, Func<ScreenSettings, int, ScreenSettings> Set, string About);

    public override string Name => "settings";

    public override ImmutableArray<KeyHint> Keys =>
    [
        new("\u2191\u2193", "line", null), new("\u2190\u2192", "change", "press right"), new("Enter", "explain", "press enter"), new("u", "undo", "press u"), new("?", "help", "help"), new("Esc", "back", "back"),
    ];

    protected override Row Heading => Row.Of("SETTINGS", Tone.Heading);

    protected override Row HeadingRight => Row.Of("applies at once; u undoes ", Tone.Quiet);

    public override bool Press(Stroke stroke)
    {
        switch (stroke)
        {
            case { Kind: StrokeKind.Left or StrokeKind.Right }:
                Change(stroke.Kind == StrokeKind.Left ? -1 : 1);
                return true;
            case { Kind: StrokeKind.Sign, Letter: 'u' }:
                desk.Settings = _before.TryPop(out var before) ? before : desk.Settings;
                return true;
            default:
                return base.Press(stroke);
        }
    }

    /// <summary>A click on a value sets it; on a line's name it goes one on.</summary>
    public override bool Run(string name, string words)
    {
        if (name == "set" && words.Split(' ') is [var line, var value] && int.TryParse(line, out var place) && int.TryParse(value, out var at))
        {
            Selected = place;
            Apply(s_lines[place].Set(desk.Settings, at));
            return true;
        }

        return base.Run(name, words);
    }

    protected override ImmutableArray<Entry> Entries() => [.. s_lines.Select((line, place) => Entry.Of(line.Name, $"{place}"))];

    protected override void Take()
    {
        if (Current is not null)
        {
            desk.Say(s_lines[Selected].About);
        }
    }

    protected override ImmutableArray<Row> Layout(Entry entry, int room)
    {
        if (!int.TryParse(entry.Does, out var place))
        {
            return base.Layout(entry, room);
        }

        var line = s_lines[place];
        var now = line.Get(desk.Settings);
        var rows = new List<Row> { Row.Of(line.Name.PadRight(NameColumn)) };
        foreach (var (value, at) in line.Values.Select((value, at) => (value, at)))
        {
            if (rows[^1].Width + value.Length + 2 > room)
            {
                rows.Add(Row.Of(new string(' ', NameColumn)));
            }

            var tone = at == now ? Tone.Heading : Tone.Quiet;
            rows[^1] = new Row([.. rows[^1].Spans, new Span(at == now ? "> " : "  ", Tone.Heading), new Span(value, tone, $"set {place} {at}"), new Span("  ")]);
        }

        return [.. rows];
    }

    private void Change(int step)
    {
        if (Current is not null)
        {
            var line = s_lines[Selected];
            Apply(line.Set(desk.Settings, Math.Clamp(line.Get(desk.Settings) + step, 0, line.Values.Length - 1)));
        }
    }

    private void Apply(ScreenSettings settings)
    {
        if (settings != desk.Settings)
        {
            _before.Push(desk.Settings);
            desk.Settings = settings;
        }
    }
}
