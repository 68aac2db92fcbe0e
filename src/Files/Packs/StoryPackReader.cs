using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Narrative.Words;

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
        var scenes = ink.Usable ? SceneIndex.Read(ink, Vocabulary(loaded.Scenario, loaded.Words)) : null;
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

    /// <summary>The names that scenes of this pack may use.</summary>
    private static SceneVocabulary Vocabulary(Scenario scenario, PackWords words)
    {
        var cards = scenario.Cards.Select(card => KeyValuePair.Create(card.Id, card.Options.Select(option => option.Key).ToImmutableArray()))
            .Concat(words.Road.Select(question => KeyValuePair.Create(question.Key, question.Value.Options.Select(option => option.Key).ToImmutableArray())));
        return new SceneVocabulary([.. Contract.Exposed(scenario.Meters).Select(meter => meter.Id)], cards.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }
}
