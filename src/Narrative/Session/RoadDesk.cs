using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>The questions of the road that wait for the person.</summary>
internal static class RoadDesk
{
    public static ImmutableArray<(RoadWords Words, string Reason)> Waiting(StoryPack pack, Play play)
    {
        return [.. Game.RoadQuestions(play).Where(question => !MemoRules.IsAnswered(play, question.Id)).Select(question => (pack.Words.Road[question.Id], question.Why))];
    }
}
