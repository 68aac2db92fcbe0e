using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>What a stop offers to choose.</summary>
internal static class StopOptions
{
    public const string SignKey = "sign";
    public const string RefuseKey = "refuse";

    /// <summary>The choices of a scene, open ones first, each with the card it answers.</summary>
    public static ImmutableArray<StopOption> OfBeat(StoryPack pack, Beat beat, Func<BeatChoice, (string Card, string Option)?> peek)
    {
        return [.. beat.Choices.OrderBy(choice => choice.IsClosed).Select(choice => OfChoice(pack, choice, peek(choice)))];
    }

    public static ImmutableArray<StopOption> OfRoad(RoadWords question)
    {
        return [.. question.Options.Select((option, place) => new StopOption(place + 1, option.Text, null, option.Grave, question.Id, option.Key, -1) { Advice = option.Ask })];
    }

    /// <param name="words">How it is put.</param>
    /// <param name="talks">How talks are offered; null where there are none.</param>
    public static ImmutableArray<StopOption> OfPaper(PaperWords words, TalkWords? talks)
    {
        ImmutableArray<StopOption> options = [new StopOption(1, words.Sign, null, true, null, SignKey, -1), new StopOption(2, words.Refuse, null, false, null, RefuseKey, -1)];
        return talks is null ? options : options.Add(new StopOption(options.Length + 1, talks.Talk, null, false, null, TalkDesk.BeginKey, -1));
    }

    /// <summary>The memo of a card for the present turn.</summary>
    public static Memo MemoOf(StoryPack pack, Play play, Card card)
    {
        var memos = pack.Words.Cards[card.Id].Memos;
        return memos.TryGetValue(play.Start.Turn, out var memo) ? memo : memos[memos.Keys.Where(turn => turn <= play.Start.Turn).DefaultIfEmpty(memos.Keys.Min()).Max()];
    }

    /// <summary>The next paper of somebody else that the person has not yet signed or refused.</summary>
    public static TabledPaper? NextPaper(Play play, TableSetting table, Seat seat)
    {
        return table.Papers.FirstOrDefault(paper => paper.Who != seat && !play.Now.Any(decision =>
            decision is Decision.Accepted accepted && accepted.Package == paper.Package || decision is Decision.Refused refused && refused.Package == paper.Package));
    }

    private static StopOption OfChoice(StoryPack pack, BeatChoice choice, (string Card, string Option)? decides)
    {
        var option = new StopOption(choice.Number, choice.Text, choice.Closed, choice.Grave, decides?.Card, decides?.Option, choice.Index);
        if (decides is { } asked && pack.Words.Road.TryGetValue(asked.Card, out var question))
        {
            return option with { Advice = question.Options.FirstOrDefault(answer => answer.Key == asked.Option)?.Ask };
        }

        return decides is { } found && pack.Words.Cards.TryGetValue(found.Card, out var words) && words.Options.TryGetValue(found.Option, out var own) ? option with { Advice = own.Ask } : option;
    }
}
