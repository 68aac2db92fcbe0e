using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads a whole pack and compiles its ink: what a game is played from.</summary>
public static class StoryPackReader
{
    /// <summary>False where anything is wrong, with all of it in <paramref name="problems"/>.</summary>
    public static bool TryRead(string folder, FileProblems problems, out StoryPack pack)
    {
        pack = null!;
        if (!PackFolder.TryLoad(folder, problems, out var loaded))
        {
            return false;
        }

        var ink = InkPack.Compile(loaded.Ink);
        var scenes = ink.Usable ? SceneIndex.Read(ink, SceneVocabulary.Of(loaded.Scenario, loaded.Words)) : null;
        foreach (var problem in ink.Problems.Concat(scenes?.Problems ?? []).Where(problem => problem.Severity == InkSeverity.Error))
        {
            problems.Add(loaded.Files.InkPath(problem.File), problem.Line, 0, problem.Text);
        }

        if (problems.Any)
        {
            return false;
        }

        pack = new StoryPack(loaded.Info, loaded.Scenario, loaded.Words, ink, scenes!);
        return true;
    }
}
