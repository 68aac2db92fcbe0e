using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>The questions of the road that wait for the person, and what the office says about them.</summary>
internal static class RoadDesk
{
    private const string AnyReason = "again";

    public static ImmutableArray<(RoadWords Words, string Reason)> Waiting(StoryPack pack, Play play)
    {
        return [.. Game.RoadQuestions(play).Where(question => !MemoRules.IsAnswered(play, question.Id)).Select(question => (pack.Words.Road[question.Id], question.Why))];
    }

    /// <summary>The first text for this reason that was not read yet, else one for any reason, else none.</summary>
    public static string? Text(RoadWords question, string reason, ImmutableArray<string> told)
    {
        return question.Memos[reason].Concat(question.Memos[AnyReason]).FirstOrDefault(text => !told.Contains(text, StringComparer.Ordinal));
    }
}
