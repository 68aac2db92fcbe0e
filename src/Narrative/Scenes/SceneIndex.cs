using System.Collections.Immutable;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>All scenes of a pack in the order of the text, files by name; and what is wrong with their tags.</summary>
public sealed class SceneIndex
{
    private SceneIndex(ImmutableArray<Scene> scenes, ImmutableArray<InkProblem> problems)
    {
        Scenes = scenes;
        Problems = problems;
        ByKnot = scenes.ToImmutableDictionary(scene => scene.Knot, StringComparer.Ordinal);
    }

    public ImmutableArray<Scene> Scenes { get; }

    public ImmutableDictionary<string, Scene> ByKnot { get; }

    public ImmutableArray<InkProblem> Problems { get; }

    public static SceneIndex Read(InkPack pack) => Read(pack, SceneVocabulary.None);

    public static SceneIndex Read(InkPack pack, SceneVocabulary vocabulary)
    {
        var problems = new List<InkProblem>();
        var scenes = pack.Knots.Values.Where(SceneReader.IsScene)
            .OrderBy(knot => knot.Source.File, StringComparer.Ordinal).ThenBy(knot => knot.Source.Line)
            .Select(knot => SceneReader.Read(knot, pack, vocabulary, problems)).ToImmutableArray();
        problems.AddRange(SceneChecks.All(pack, vocabulary));
        return new SceneIndex(scenes, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)]);
    }
}
