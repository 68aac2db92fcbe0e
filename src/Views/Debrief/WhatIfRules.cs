using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Views.Debrief;

/// <summary>The decisions that weighed most, each with its other answers replayed.</summary>
internal static class WhatIfRules
{
    /// <summary>Decisions that are asked about.</summary>
    private const int Most = 3;

    /// <summary>Replays an answer; shares are within 7 points (19 times in 20).</summary>
    public const int Draws = 200;

    /// <summary>Replays an answer when the heaviest decisions are looked for: enough to tell a switch from a nuance.</summary>
    private const int Glances = 20;

    /// <summary>Every decision is tried with its other answers; those that move the odds most are told.</summary>
    public static ImmutableArray<WhatIf> Of(StoryPack pack, Play play, ImmutableArray<ImmutableArray<Decision>> told, CancellationToken stop)
    {
        var replays = new Replays(play, told, stop);
        var asked = play.Past.SelectMany((turn, number) => turn.Answers
            .Where(answer => answer.Seat == play.Setup.Person && pack.Scenario.CardOf(answer.Card) is { Small: false })
            .Select(answer => new Question(number, pack.Scenario.CardOf(answer.Card)!, answer.Option)));
        return
        [
            .. asked.Select(question => (Question: question, Weight: Weight(replays, question))).OrderByDescending(row => row.Weight).ThenByDescending(row => row.Question.Turn).Take(Most)
                .Select(row => row.Question).OrderBy(question => question.Turn).Select(question => Of(pack, replays, question)),
        ];
    }

    private sealed record Question(int Turn, Card Card, string? Chosen);

    /// <summary>The game as it was told, to be played again; it stops when nobody waits for it any more.</summary>
    private sealed record Replays(Play Played, ImmutableArray<ImmutableArray<Decision>> Told, CancellationToken Stop)
    {
        public ImmutableSortedDictionary<int, int> Odds(Question question, string? option, int draws) =>
            Counterfactual.Endings(Played, Told, new Decision.Answered(question.Card.Id, option), question.Turn, draws, Stop);

        public Play WithOwnDice(Question question, string? option) =>
            Counterfactual.Replay(Played, Told, new Decision.Answered(question.Card.Id, option), question.Turn, 0);
    }

    private static int Weight(Replays replays, Question question)
    {
        var asPlayed = replays.Odds(question, question.Chosen, Glances);
        return Answers(replays.Played, question).Where(option => option != question.Chosen).Max(option => Shift(asPlayed, replays.Odds(question, option, Glances), Glances));
    }

    /// <summary>What could have been answered: every option that was open, and leaving it.</summary>
    private static IEnumerable<string?> Answers(Play play, Question question) =>
        question.Card.Options.Where(option => option.Key == question.Chosen || IsOpen(play, option, question.Turn)).Select(option => (string?)option.Key).Append(null);

    private static bool IsOpen(Play play, CardOption option, int turn) =>
        option.ClosedUnder is not { } bound || play.Past[turn].Before[Meters.IndexOf(bound.Meter)] >= (bound.Parameter is { } id ? play.Scenario.Parameters[id] : bound.Value);

    private static WhatIf Of(StoryPack pack, Replays replays, Question question)
    {
        var play = replays.Played;
        var asPlayed = replays.Odds(question, question.Chosen, Draws);
        return new WhatIf(play.Past[question.Turn].Label, question.Card.Id, question.Card.Title, [.. Answers(play, question).Select(option => Branch(pack, replays, question, option, asPlayed))]);
    }

    private static WhatIfBranch Branch(StoryPack pack, Replays replays, Question question, string? option, ImmutableSortedDictionary<int, int> asPlayed)
    {
        var play = replays.Played;
        var isPlayed = option == question.Chosen;
        var endings = isPlayed ? asPlayed : replays.Odds(question, option, Draws);
        var line = isPlayed ? play : replays.WithOwnDice(question, option);
        return new WhatIfBranch(
            DebriefBuilder.TextOf(question.Card, option), isPlayed,
            [.. endings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => new EndingShare(EndingRules.NameOf(pack.Scenario, pair.Key), PercentOf(pair.Value, Draws)))],
            EndingRules.NameOf(pack.Scenario, line.Start.Ending), isPlayed ? null : Parting(play, line), Shift(asPlayed, endings, Draws));
    }

    private static int PercentOf(int count, int draws) => ((200 * count) + draws) / (2 * draws);

    /// <summary>Total variation: the share of games that would have to end otherwise to turn one table of odds into the other.</summary>
    private static int Shift(ImmutableSortedDictionary<int, int> one, ImmutableSortedDictionary<int, int> other, int draws) =>
        PercentOf(one.Keys.Union(other.Keys).Sum(ending => Math.Abs(one.GetValueOrDefault(ending) - other.GetValueOrDefault(ending))) / 2, draws);

    /// <summary>The first thing somebody else does otherwise, or the first turn that is missing.</summary>
    private static string? Parting(Play played, Play line)
    {
        foreach (var (was, becomes) in played.Past.Zip(line.Past))
        {
            var other = becomes.Answers.Where(answer => answer.Seat != played.Setup.Person).Except(was.Answers).FirstOrDefault();
            if (other is not null && played.Scenario.CardOf(other.Card) is { } card)
            {
                return $"{becomes.Label}: {other.Seat}, {card.Title}: {DebriefBuilder.TextOf(card, other.Option)}";
            }

            if (was.Signed != becomes.Signed)
            {
                return becomes.Signed is null ? $"{becomes.Label}: nothing is signed" : $"{becomes.Label}: a package is signed";
            }
        }

        return played.Past.Length == line.Past.Length && played.Start.Ending == line.Start.Ending ? null : "the last turns";
    }
}
