using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>A pack whose rule files contradict each other; carries every problem, not the first.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>The problems found.</summary>
    public ScenarioException(ImmutableArray<ScenarioProblem> problems)
        : base(string.Join("\n", problems.Select(problem => $"{problem.File}: {problem.Id}: {problem.Message}")))
    {
        Problems = problems;
    }

    /// <summary>All problems, in the order of the files.</summary>
    public ImmutableArray<ScenarioProblem> Problems { get; }
}

/// <summary>One contradiction in a pack's data.</summary>
/// <param name="File">File name without folder, for example <c>decisions.json</c>.</param>
/// <param name="Id">What it is about: <c>DT01c</c>, <c>E05</c>, a meter or a parameter; the reader maps it to a line.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record ScenarioProblem(string File, string Id, string Message);
