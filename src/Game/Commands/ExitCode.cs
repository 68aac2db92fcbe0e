namespace BrighterFuture.Game.Commands;

/// <summary>What the program says when it ends (DESIGN section 6).</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>A file, pack or folder is missing, broken or cannot be written.</summary>
    public const int Problems = 1;

    /// <summary>An unknown command, seat, policy or option, or a number that is none.</summary>
    public const int WrongUsage = 2;
}
