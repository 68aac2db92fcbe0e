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

    [Fact]
    public void A_card_that_is_asked_again_and_was_answered_the_same_is_answered_otherwise_each_time_and_no_other_answer_moves() => AnyChair.Sample(
        chair =>
        {
            var (play, told) = Played(chair, takesTurns: true);
            foreach (var (card, first) in AskedAgain(play, chair.Seat))
            {
                var given = AnswerTo(play.Past[first], chair.Seat, card)!;
                var other = play.Scenario.CardOf(card)!.Options.First(option => option.Key != given.Option && option.ClosedUnder is null).Key;
                var line = Counterfactual.Line(play, told, new Decision.Answered(card, other), first);
                for (var turn = first; turn < Math.Min(play.Past.Length, line.Play.Past.Length); turn++)
                {
                    if (AnswerTo(play.Past[turn], chair.Seat, card) is not { } was || AnswerTo(line.Play.Past[turn], chair.Seat, card) is not { } becomes)
                    {
                        continue;
                    }

                    Assert.Equal(was.Option == given.Option, line.Turns.Contains(turn));
                    var expected = was.Option == given.Option ? other : line.Closed.Any(closed => closed.Turn == turn && closed.Answer.Card == card) ? null : was.Option;
                    Assert.Equal(expected, becomes.Option);
                }
            }
        },
        iter: 40);

    [Fact]
    public void What_is_said_on_the_road_is_remembered_even_where_it_is_the_answer_that_stood()
    {
        var play = Enumerable.Range(1, 200).Select(seed => Played(((ulong)seed, Seat.Kim, Policy.Bang), takesTurns: true, road: "deliver").Play).First(game => game.Past.Any(turn => turn.Road is not null));
        var said = play.Past.SelectMany(turn => turn.Said).ToList();
        Assert.NotEmpty(said);
        Assert.All(said, answer => Assert.Equal(new GivenAnswer(Seat.Kim, RoadDesk.Dprk, "deliver"), answer));
        Assert.Equal(play.Past.Count(turn => turn.Road is not null), said.Count);
    }

    /// <summary>The cards of a seat that were asked in more than one turn, with the first of them.</summary>
    private static IEnumerable<(string Card, int First)> AskedAgain(Play play, Seat seat) => play.Past.SelectMany((turn, number) => turn.Answers.Where(answer => answer.Seat == seat).Select(answer => (answer.Card, Turn: number)))
        .GroupBy(row => row.Card, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => (group.Key, group.Min(row => row.Turn)));

    private static GivenAnswer? AnswerTo(TurnRecord turn, Seat seat, string card) => turn.Answers.FirstOrDefault(answer => answer.Seat == seat && answer.Card == card);

    /// <summary>A person who takes the last option of every card (or now and then the first), says one thing on the road if told to, signs every second paper and leaves small cards alone.</summary>
    private static (Play Play, ImmutableArray<ImmutableArray<Decision>> Told) Played((ulong Seed, Seat Seat, Policy Others) chair, bool takesTurns = false, string? road = null)
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
                Do(new Decision.Answered(card.Id, (takesTurns && (play.Past.Length + (int)(chair.Seed % 2)) % 3 == 0 ? card.Options[0] : card.Options[^1]).Key));
            }

            if (road is not null && play.Start.Phase == Phase.Road)
            {
                Do(new Decision.Answered(RoadDesk.Dprk, road));
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
