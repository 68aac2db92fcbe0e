namespace BrighterFuture.Terminal.Screens;

/// <summary>Whether there is a terminal that can hold screens. It touches nothing of the screens, so that plain mode starts as fast as without them.</summary>
public static class TerminalPresence
{
    /// <summary>What is said before plain mode where there is none (screens.md section 9).</summary>
    public const string Missing = "No terminal here, so the game speaks line by line (plain mode). Nothing is missing. Use --plain to choose this yourself.";

    /// <summary>The reader asked for lines (<c>ACCESSIBLE=1</c>), or the terminal can show nothing else (<c>TERM=dumb</c>).</summary>
    public static bool PrefersLines => Environment.GetEnvironmentVariable("ACCESSIBLE") == "1" || Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>Input and output are a terminal.</summary>
    public static bool IsThere => !Console.IsInputRedirected && !Console.IsOutputRedirected;
}
