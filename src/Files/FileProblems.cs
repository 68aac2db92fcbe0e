namespace BrighterFuture.Files;

/// <summary>Collects what is wrong with all files of one reading, so that a writer sees everything at once.</summary>
public sealed class FileProblems
{
    private readonly List<FileProblem> _found = [];

    /// <summary>All problems by file, line and column.</summary>
    public IReadOnlyList<FileProblem> All =>
        [.. _found.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)];

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => _found.Count > 0;

    public void Add(FileProblem problem) => _found.Add(problem);

    public void Add(string file, int line, int column, string message) => _found.Add(new FileProblem(file, line, column, message));
}
