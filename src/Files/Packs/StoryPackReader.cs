using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads a whole pack and compiles its ink: what a game is played from.</summary>
public static class StoryPackReader
{
    /// <summary>False where anything is wrong, with all of it in <paramref name="problems"/>.</summary>
    /// <param name="compile">What makes a pack of ink files; <see cref="InkPack.Compile"/> where nothing is kept.</param>
    public static bool TryRead(string folder, FileProblems problems, Func<InkFiles, InkPack> compile, out StoryPack pack)
    {
        pack = null!;
        if (!PackFolder.TryLoad(folder, problems, out var loaded))
        {
            return false;
        }

        var ink = compile(loaded.Ink);
        var vocabulary = SceneVocabulary.Of(loaded.Scenario, loaded.Words);
        var scenes = ink.Usable ? SceneIndex.Read(ink, vocabulary) : null;
        foreach (var problem in ink.Problems.Concat(scenes?.Problems ?? []).Where(problem => problem.Severity == InkSeverity.Error))
        {
            problems.Add(loaded.Files.InkPath(problem.File), problem.Line, 0, problem.Text);
        }

        if (ink.Usable)
        {
            CheckEndings(loaded.Words, vocabulary, ink, problems);
        }

        if (problems.Any)
        {
            return false;
        }

        pack = new StoryPack(loaded.Info, loaded.Scenario, loaded.Words, ink, scenes!);
        return true;
    }

    /// <summary>A paragraph of an ending whose condition names nothing would never be printed, and nobody would know.</summary>
    private static void CheckEndings(PackWords words, SceneVocabulary vocabulary, InkPack ink, FileProblems problems)
    {
        foreach (var variant in words.Endings.Values.SelectMany(ending => ending.Pages.Values).SelectMany(page => page.Variants))
        {
            foreach (var fault in vocabulary.Unknown(variant.When, ink))
            {
                problems.Add(variant.File, variant.Line, 0, $"when, column {fault.Column}: {fault.Text}");
            }
        }
    }
}
