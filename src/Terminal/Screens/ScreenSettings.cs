using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Themes;

namespace BrighterFuture.Terminal.Screens;

/// <summary>How many colours the terminal is sent.</summary>
public enum ColorDepth
{
    /// <summary>All where the terminal says so, else its own 16.</summary>
    Auto,
    TrueColor,
    Sixteen,
    None,
}

/// <summary>How text arrives.</summary>
public enum TextPace
{
    AtOnce,
    ByParagraph,
    ByLine,
}

/// <summary>What happens to text that was read before.</summary>
public enum SeenText
{
    Shown,
    Faint,
    Skipped,
}

/// <summary>What is said about an option before it is taken.</summary>
public enum Forecast
{
    None,
    SizeOnly,
    SizeAndDirection,
}

/// <summary>When a word of the glossary is explained below the text.</summary>
public enum Hints
{
    Never,

    /// <summary>Where it was not used in the last ten beats.</summary>
    AtFirstUse,
    Always,
}

/// <summary>What a reader has set; changing a setting makes a new one.</summary>
public sealed record ScreenSettings
{
    /// <summary>The widest prose there is, in columns.</summary>
    public const int WidestProse = 74;

    public ThemeName Theme { get; init; } = ThemeName.Terminal;

    public ColorDepth Colors { get; init; } = ColorDepth.Auto;

    /// <summary>Boxes, blocks and arrows in ASCII.</summary>
    public bool AsciiOnly { get; init; }

    /// <summary>Columns of prose: 58, 66 or 74.</summary>
    public int ProseWidth { get; init; } = WidestProse;

    public TextPace Pace { get; init; } = TextPace.AtOnce;

    public SeenText Seen { get; init; } = SeenText.Faint;

    /// <summary>Every digit only selects and Enter acts.</summary>
    public bool DigitSelects { get; init; }

    public Forecast Forecast { get; init; } = Forecast.SizeOnly;

    public Hints Hints { get; init; } = Hints.AtFirstUse;

    public bool Mouse { get; init; } = true;

    /// <summary>All nine keys in the bar from the start.</summary>
    public bool AllKeys { get; init; }

    /// <summary>As names and values to be kept; the colour depth is the command line's.</summary>
    public ImmutableDictionary<string, string> ToValues()
    {
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["theme"] = Theme.ToString(),
            ["ascii"] = AsciiOnly.ToString(),
            ["prose"] = ProseWidth.ToString(),
            ["pace"] = Pace.ToString(),
            ["seen"] = Seen.ToString(),
            ["digit-selects"] = DigitSelects.ToString(),
            ["forecast"] = Forecast.ToString(),
            ["hints"] = Hints.ToString(),
            ["mouse"] = Mouse.ToString(),
            ["all-keys"] = AllKeys.ToString(),
        }.ToImmutableDictionary(StringComparer.Ordinal);
    }

    /// <summary>The same settings with what was kept; a value that means nothing is passed over.</summary>
    public ScreenSettings With(IReadOnlyDictionary<string, string> values)
    {
        return this with
        {
            Theme = Read(values, "theme", Theme),
            AsciiOnly = Read(values, "ascii", AsciiOnly),
            ProseWidth = values.TryGetValue("prose", out var prose) && prose is "58" or "66" or "74" ? int.Parse(prose) : ProseWidth,
            Pace = Read(values, "pace", Pace),
            Seen = Read(values, "seen", Seen),
            DigitSelects = Read(values, "digit-selects", DigitSelects),
            Forecast = Read(values, "forecast", Forecast),
            Hints = Read(values, "hints", Hints),
            Mouse = Read(values, "mouse", Mouse),
            AllKeys = Read(values, "all-keys", AllKeys),
        };
    }

    private static bool Read(IReadOnlyDictionary<string, string> values, string name, bool otherwise) => values.TryGetValue(name, out var text) && bool.TryParse(text, out var value) ? value : otherwise;

    private static T Read<T>(IReadOnlyDictionary<string, string> values, string name, T otherwise)
        where T : struct, Enum => values.TryGetValue(name, out var text) && Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : otherwise;
}
