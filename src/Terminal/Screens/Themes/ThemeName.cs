namespace BrighterFuture.Terminal.Screens.Themes;

/// <summary>The looks a reader can choose.</summary>
public enum ThemeName
{
    /// <summary>The reader's own 16 colours.</summary>
    Terminal,
    Dark,
    Light,
    HighContrast,

    /// <summary>No colour at all: bold, reverse, underline, faint.</summary>
    Mono,
}
