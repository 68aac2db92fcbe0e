namespace BrighterFuture.Files.Saves;

/// <summary>One file of a save folder, as a list shows it.</summary>
/// <param name="Path">The file.</param>
/// <param name="WrittenAt">When the disk says it was written.</param>
/// <param name="Save">What it holds; null where it is not whole.</param>
/// <param name="Problem">Why it is not; null where it is.</param>
/// <param name="Previous">The one before it, where that is whole.</param>
public sealed record SaveEntry(string Path, DateTimeOffset WrittenAt, SaveFile? Save, SaveProblem? Problem, SaveFile? Previous)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The file that holds the game before this one.</summary>
    public string PreviousPath => Path + ".bak";
}
