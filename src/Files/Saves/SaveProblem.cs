namespace BrighterFuture.Files.Saves;

/// <summary>Why a save could not be read, written or opened: what happened, what is safe, what to do.</summary>
/// <param name="Message">Sentences for the person, without keys; the screen adds what can be done by key.</param>
public sealed record SaveProblem(SaveProblemKind Kind, string Message);

/// <summary>What went wrong with a save.</summary>
public enum SaveProblemKind
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The bytes are not those that were written.</summary>
    Damaged,

    /// <summary>A later version of the game wrote it.</summary>
    Newer,

    /// <summary>Another window plays it.</summary>
    Locked,

    /// <summary>The folder or the disk does not take it, or does not give it.</summary>
    Disk,
}
