using System.Collections.Immutable;
using BrighterFuture.Testing;
using CsCheck;

namespace BrighterFuture.Model.Tests;

public sealed class A_game_is_played_again
{
    private static readonly Gen<(ulong Seed, Seat Seat, Policy Others)> AnyChair = Gen.Select(Gen.ULong[0, long.MaxValue], Gen.Enum<Seat>(), Gen.Enum<Policy>());

    [Fact]
    public void Changed_in_nothing_it_ends_in_the_same_state_from_every_turn_on() => AnyChair.Sample(
        chair =>
        {
            var (play, told) = Played(chair);
            for (var turn = 0; turn < play.Past.Length; turn++)
            {
                Assert.Equal(play.Start.Fingerprint, Counterfactual.Replay(play, told, null, turn, 0).Start.Fingerprint);
            }
        },
        iter: 30);

    [Fact]
    public void One_other_answer_leaves_the_past_as_it_was_and_reaches_an_ending() => AnyChair.Sample(
        chair =>
        {
            var (play, told) = Played(chair);
            var number = play.Past.Length / 2;
            if (play.Past[number].Answers.FirstOrDefault(answer => answer.Seat == chair.Seat) is not { } answer)
            {
                return;
            }

            var other = play.Scenario.CardOf(answer.Card)!.Options.FirstOrDefault(option => option.Key != answer.Option && option.ClosedUnder is null);
            var line = Counterfactual.Replay(play, told, new Decision.Answered(answer.Card, other?.Key), number, 0);
            Assert.True(play.Past[..number].SequenceEqual(line.Past[..number]));
            Assert.Equal(other?.Key, line.Past[number].Answers.First(given => given.Card == answer.Card).Option);
            Assert.Equal(Phase.Over, line.Start.Phase);
        },
        iter: 60);

    [Fact]
    public void Other_dice_are_the_same_every_time()
    {
        var (play, told) = Played((7, Seat.Kim, Policy.Utility));
        Assert.Equal(Counterfactual.Endings(play, told, null, 1, 40), Counterfactual.Endings(play, told, null, 1, 40));
        Assert.Equal(40, Counterfactual.Endings(play, told, null, 1, 40).Values.Sum());
    }

    /// <summary>A person who takes the last option of every card, signs every second paper and leaves small cards alone.</summary>
    private static (Play Play, ImmutableArray<ImmutableArray<Decision>> Told) Played((ulong Seed, Seat Seat, Policy Others) chair)
    {
        var setup = new GameSetup(chair.Seed, chair.Seat, Policies.All(chair.Others));
        var play = Game.Start(ReferencePack.Scenario, setup);
        var log = new List<Decision>();
        void Do(Decision decision)
        {
            if (Game.Apply(play, decision) is Outcome.Accepted accepted)
            {
                play = accepted.Play;
                log.Add(decision);
            }
        }

        while (play.Start.Phase != Phase.Over)
        {
            foreach (var card in Game.OpenCards(play).Where(card => !card.Small))
            {
                Do(new Decision.Answered(card.Id, card.Options[^1].Key));
            }

            Do(new Decision.EndedTurn());
            if (play.Table is { } table)
            {
                foreach (var paper in table.Papers)
                {
                    Do(log.Count % 2 == 0 ? new Decision.Accepted(paper.Package) : new Decision.Refused(paper.Package));
                }

                Do(new Decision.EndedTurn());
            }
        }

        return (play, Counterfactual.ByTurn(ReferencePack.Scenario, setup, log));
    }
}
