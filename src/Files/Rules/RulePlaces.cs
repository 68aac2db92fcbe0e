using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Where in the files each thing stands that has an id, so that a contradiction found later has a line.</summary>
internal sealed class RulePlaces
{
    private readonly Dictionary<(string File, string Id), StrictNode> _places = [];

    /// <summary>Notes the place of an id.</summary>
    public T At<T>(StrictNode node, string id, T value)
    {
        _places.TryAdd((Path.GetFileName(node.File), id), node);
        return value;
    }

    /// <summary>Reports a contradiction at its place, or else at the file's beginning.</summary>
    public void Report(ScenarioProblem problem, StrictNode file, FileProblems problems)
    {
        var node = _places.GetValueOrDefault((problem.File, problem.Id.Split(' ')[0]), file);
        problems.Add(node.File, node.Line, node.Column, $"{problem.Id}: {problem.Message}.");
    }
}
