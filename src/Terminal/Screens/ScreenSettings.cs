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

    public bool Mouse { get; init; } = true;

    /// <summary>All nine keys in the bar from the start.</summary>
    public bool AllKeys { get; init; }
}
