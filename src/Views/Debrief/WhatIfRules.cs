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

    /// <summary>Every decision is tried with its other answers; those that move the odds most are told, each card once.</summary>
    public static ImmutableArray<WhatIf> Of(StoryPack pack, Play play, ImmutableArray<ImmutableArray<Decision>> told, CancellationToken stop)
    {
        var replays = new Replays(play, told, stop);
        return
        [
            .. WhatIfQuestion.All(pack, play).Select(question => (Question: question, Weight: Weight(replays, question))).OrderByDescending(row => row.Weight).ThenByDescending(row => row.Question.Turn)
                .DistinctBy(row => row.Question.Card, StringComparer.Ordinal).Take(Most)
                .Select(row => row.Question).OrderBy(question => question.Turn).Select(question => Of(pack, replays, question)),
        ];
    }

    /// <summary>The game as it was told, to be played again; it stops when nobody waits for it any more.</summary>
    private sealed record Replays(Play Played, ImmutableArray<ImmutableArray<Decision>> Told, CancellationToken Stop)
    {
        public ImmutableSortedDictionary<int, int> Odds(WhatIfQuestion question, string? option, int draws) => OddsOf(Ends(question, option, draws));

        public ImmutableArray<GameState> Ends(WhatIfQuestion question, string? option, int draws) =>
            Counterfactual.Ends(Played, Told, new Decision.Answered(question.Card, option), question.Turn, draws, Stop);

        public CounterfactualLine WithOwnDice(WhatIfQuestion question, string? option) =>
            Counterfactual.Line(Played, Told, new Decision.Answered(question.Card, option), question.Turn);
    }

    private static int Weight(Replays replays, WhatIfQuestion question)
    {
        var asPlayed = replays.Odds(question, question.Chosen, Glances);
        return question.Answers.Where(answer => answer.Key != question.Chosen).Max(answer => Shift(asPlayed, replays.Odds(question, answer.Key, Glances), Glances));
    }

    private static WhatIf Of(StoryPack pack, Replays replays, WhatIfQuestion question)
    {
        var (play, told) = (replays.Played, replays.Told);
        var asPlayed = replays.Ends(question, question.Chosen, Draws);
        var together = Counterfactual.TurnsOf(play, told, question.Card, question.Turn);
        var later = question.AskedIn(play).Where(turn => turn > question.Turn).ToList();
        return new WhatIf(
            play.Past[question.Turn].Label, question.Card, question.Title,
            [.. later.Where(turn => together.Contains(turn)).Select(turn => play.Past[turn].Label)],
            [.. later.Where(turn => !together.Contains(turn)).Select(turn => play.Past[turn].Label)],
            [.. question.Answers.Select(answer => Branch(pack, replays, question, answer, asPlayed))]);
    }

    private static WhatIfBranch Branch(StoryPack pack, Replays replays, WhatIfQuestion question, WhatIfAnswer answer, ImmutableArray<GameState> asPlayed)
    {
        var play = replays.Played;
        var isPlayed = answer.Key == question.Chosen;
        var ends = isPlayed ? asPlayed : replays.Ends(question, answer.Key, Draws);
        var endings = OddsOf(ends);
        var line = isPlayed ? null : replays.WithOwnDice(question, answer.Key);
        return new WhatIfBranch(
            answer.Text, isPlayed,
            [.. endings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => ShareOf(EndingRules.NameOf(pack.Scenario, pair.Key), pair.Value))],
            EndingRules.NameOf(pack.Scenario, (line?.Play ?? play).Start.Ending), line is null ? null : Parting(play, line.Play), Shift(OddsOf(asPlayed), endings, Draws),
            line is null ? null : WhatIfMechanism.Of(pack, play, line, asPlayed, ends));
    }

    /// <summary>A share with the interval in which the true one lies 19 times in 20 (Wilson's).</summary>
    internal static EndingShare ShareOf(string name, int count)
    {
        const double z = 1.96;
        var share = (double)count / Draws;
        var middle = (share + (z * z / (2 * Draws))) / (1 + (z * z / Draws));
        var half = z / (1 + (z * z / Draws)) * Math.Sqrt((share * (1 - share) / Draws) + (z * z / (4.0 * Draws * Draws)));
        return new EndingShare(name, PercentOf(count, Draws), (int)Math.Round(100 * (middle - half)), (int)Math.Round(100 * (middle + half)));
    }

    private static ImmutableSortedDictionary<int, int> OddsOf(ImmutableArray<GameState> ends) => ends.GroupBy(state => state.Ending).ToImmutableSortedDictionary(group => group.Key, group => group.Count());

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
