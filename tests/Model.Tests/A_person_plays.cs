using System.Collections.Immutable;
using BrighterFuture.Model.Rules;
using BrighterFuture.Testing;
using CsCheck;

namespace BrighterFuture.Model.Tests;

public sealed class A_person_plays
{
    private static readonly Gen<(ulong Seed, Seat Seat, Policy Others)> AnyChair = Gen.Select(Gen.ULong[0, long.MaxValue], Gen.Enum<Seat>(), Gen.Enum<Policy>());

    private static Scenario Scenario => ReferencePack.Scenario;

    [Fact]
    public void Resolve_never_contradicts_the_preview_except_by_a_named_cause() => AnyChair.Sample(
        chair => Turns(chair, (before, after) =>
        {
            var own = SumsOfCards(before.PreviewLedger, before);
            var resolved = SumsOfCards(after.Past[^1].Ledger, before);
            Assert.All(own, sum => Assert.Equal(sum.Value, resolved[sum.Key]));
            var moved = after.Past[^1].Ledger.Where(entry => !own.ContainsKey((entry.Meter, entry.Cause))).Select(entry => (int)entry.Meter).ToHashSet();
            var silent = new[] { Meters.Turn, Meters.Phase, Meters.Half, Meters.Ending, Meters.Steps };
            Assert.All(
                Enumerable.Range(0, Meters.Count).Except(moved).Except(silent).Where(meter => !Meters.IsComputed(meter)),
                meter => Assert.Equal(before.Preview[meter], after.Start[meter]));
        }),
        iter: 100);

    [Fact]
    public void Any_game_ends_and_folds_from_its_decisions() => AnyChair.Sample(
        chair =>
        {
            var log = new List<Decision>();
            var end = Turns(chair, (_, _) => { }, log);
            Assert.Equal(Phase.Over, end.Start.Phase);
            Assert.Equal(end.Start.Fingerprint, Game.Fold(Scenario, end.Setup, log).Start.Fingerprint);
        },
        iter: 60);

    [Fact]
    public void Leaving_every_card_is_a_whole_game() => AnyChair.Sample(
        chair =>
        {
            var play = Start(chair.Seat, chair.Others, chair.Seed);
            for (var ended = 0; ended < 100 && play.Start.Phase != Phase.Over; ended++)
            {
                play = ScriptedPlay.Do(play, new Decision.EndedTurn());
            }

            return play.Start.Phase == Phase.Over;
        },
        iter: 60);

    [Fact]
    public void The_order_of_a_persons_answers_does_not_matter()
    {
        var play = Start(Seat.Trump);
        var answers = Game.OpenCards(play).Select(card => new Decision.Answered(card.Id, card.Options[^1].Key)).ToList();
        var straight = answers.Aggregate(play, ScriptedPlay.Do);
        var backward = Enumerable.Reverse(answers).Aggregate(play, ScriptedPlay.Do);
        Assert.Equal(straight.Preview.Fingerprint, backward.Preview.Fingerprint);
        Assert.Equal(End(straight).Start.Fingerprint, End(backward).Start.Fingerprint);
    }

    [Fact]
    public void An_answer_given_again_replaces_the_first()
    {
        var once = ScriptedPlay.Do(Start(Seat.Kim), new Decision.Answered("DK01", "b"));
        var twice = ScriptedPlay.Do(ScriptedPlay.Do(Start(Seat.Kim), new Decision.Answered("DK01", "c")), new Decision.Answered("DK01", "b"));
        Assert.Equal(once.Preview.Fingerprint, twice.Preview.Fingerprint);
        Assert.Single(twice.Now);
    }

    [Fact]
    public void An_answer_tells_what_it_moved_and_why()
    {
        var accepted = Assert.IsType<Outcome.Accepted>(Game.Apply(Start(Seat.Trump), new Decision.Answered("DT01", "c")));
        var moved = accepted.Moved.ToDictionary(entry => (int)entry.Meter);
        Assert.Equal("card.DT01c", Scenario.Causes.KeyOf(moved[Meters.BlueprintEndState].Cause));
        Assert.Equal("read.decisions", Scenario.Causes.KeyOf(moved[Meters.Blueprint].Cause));
        Assert.True(moved[Meters.TrustDprkUs].New > moved[Meters.TrustDprkUs].Old);
    }

    [Theory]
    [InlineData("DX99", "a", Refusal.UnknownCard)]
    [InlineData("DK01", "a", Refusal.OtherSeat)]
    [InlineData("DT08", "a", Refusal.NotAskedNow)]
    [InlineData("DT01", "x", Refusal.UnknownOption)]
    [InlineData("ROAD_US", "deliver", Refusal.NotAskedNow)]
    [InlineData("ROAD_DPRK", "cheat", Refusal.OtherSeat)]
    public void An_answer_that_is_not_open_changes_nothing(string card, string option, Refusal reason) =>
        Assert.Equal(reason, Assert.IsType<Outcome.Refused>(Game.Apply(Start(Seat.Trump), new Decision.Answered(card, option))).Reason);

    [Fact]
    public void A_closed_option_says_what_it_has_and_what_it_needs()
    {
        var play = At(Seat.Trump, turn: 3);
        var refused = Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.Answered("DT08", "d")));
        Assert.Equal(Refusal.Closed, refused.Reason);
        Assert.Equal<string>(["DT08d", "blueprint", $"{play.Preview[Meters.Blueprint]}", "6000"], refused.Values);
        var card = Scenario.CardOf("DT08")!;
        Assert.Equal(new Closed(Meters.Blueprint, play.Preview[Meters.Blueprint], 6000), Game.WhyClosed(play, card, card.OptionOf("d")!));
        Assert.Null(Game.WhyClosed(play, card, card.OptionOf("a")!));
    }

    [Fact]
    public void A_table_before_the_summit_takes_no_paper() =>
        Assert.Equal(Refusal.NoTable, Assert.IsType<Outcome.Refused>(Game.Apply(Start(Seat.Moon), new Decision.Offered("B"))).Reason);

    [Fact]
    public void At_an_open_table_the_turn_waits_for_the_person_and_answers_no_longer_change()
    {
        var play = ScriptedPlay.Do(At(Seat.Kim, turn: 3), new Decision.Answered("DK09", "a"));
        play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        Assert.Equal("HANOI_ASK", play.Table!.Own);
        Assert.Contains(play.Table.Papers, paper => paper is { Who: Seat.Trump, Package: "HANOI_US" });
        Assert.Equal(Refusal.AnswersAreIn, Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.Answered("DK09", "b"))).Reason);
        Assert.Equal(Refusal.NotOnTheTable, Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.Accepted("B"))).Reason);
        var ended = ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Refused("HANOI_US")), new Decision.EndedTurn());
        Assert.Equal(4, ended.Start.Turn);
        Assert.Null(ended.Table);
        Assert.Contains(new TabledPaper(Seat.Kim, "HANOI_ASK"), ended.Past[^1].Papers);
    }

    [Fact]
    public void What_was_offered_goes_before_the_paper_of_the_answer()
    {
        var play = ScriptedPlay.Do(At(Seat.Kim, turn: 3), new Decision.Answered("DK09", "a"));
        play = ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Offered("YONGBYON_ONLY")), new Decision.EndedTurn());
        Assert.Equal("YONGBYON_ONLY", play.Table!.Own);
        play = ScriptedPlay.Do(play, new Decision.Offered(null));
        Assert.Null(play.Table!.Own);
    }

    [Fact]
    public void On_the_road_the_person_is_asked_at_first_and_its_answer_stands()
    {
        var play = OnTheRoad(Seat.Kim);
        Assert.Equal(["ROAD_DPRK", "ROAD_REFORM"], Game.RoadQuestions(play).Select(question => question.Id));
        Assert.All(Game.RoadQuestions(play), question => Assert.Equal("first", question.Why));
        play = ScriptedPlay.Do(play, new Decision.Answered("ROAD_DPRK", "slow"));
        play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        Assert.Equal("slow", play.Past[^1].Road!.Dprk);
        Assert.Equal("managed", play.Past[^1].Road!.Reform);
        Assert.Equal("slow", ScriptedPlay.Do(play, new Decision.EndedTurn()).Past[^1].Road!.Dprk);
    }

    [Fact]
    public void Everybody_without_a_chair_may_only_end_the_turn()
    {
        var play = Game.Start(Scenario, new GameSetup(1, null, Policies.All(Policy.Random)));
        Assert.Empty(Game.OpenCards(play));
        Assert.Equal(Refusal.NobodySits, Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.Answered("DT01", "a"))).Reason);
    }

    private static Play Start(Seat seat, Policy others = Policy.Historical, ulong seed = 7) =>
        Game.Start(Scenario, new GameSetup(seed, seat, Policies.All(others)));

    private static Play At(Seat seat, int turn)
    {
        var play = Start(seat);
        while (play.Start.Turn < turn)
        {
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return play;
    }

    private static Play OnTheRoad(Seat seat)
    {
        for (ulong seed = 1; ; seed++)
        {
            var play = Game.Start(Scenario, new GameSetup(seed, seat, new Policies(Policy.Bang, Policy.Bang, Policy.Bang)));
            for (var acts = 0; acts < 400 && play.Start.Phase == Phase.Talks; acts++)
            {
                play = Kindly(play);
            }

            if (play.Start.Phase == Phase.Road)
            {
                return play;
            }
        }
    }

    /// <summary>Answers like the op-ed's leader and signs whatever lies there.</summary>
    private static Play Kindly(Play play)
    {
        var w = new World(Scenario);
        w.Load(play.Start);
        foreach (var card in Game.OpenCards(play))
        {
            var option = card.Options[ChoiceRules.Answer(w, Policy.Bang, card.Place) - AnswerRules.First];
            play = ScriptedPlay.Do(play, new Decision.Answered(card.Id, option.Key));
        }

        play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        return play.Table is { } table
            ? ScriptedPlay.Do(table.Papers.Aggregate(play, (now, paper) => ScriptedPlay.Do(now, new Decision.Accepted(paper.Package))), new Decision.EndedTurn())
            : play;
    }

    private static Play End(Play play)
    {
        var ended = ScriptedPlay.Do(play, new Decision.EndedTurn());
        return ended.Table is null ? ended : ScriptedPlay.Do(ended, new Decision.EndedTurn());
    }

    /// <summary>Plays a whole game with answers from a hash, and looks at every turn of the talks before and after it is resolved.</summary>
    private static Play Turns((ulong Seed, Seat Seat, Policy Others) chair, Action<Play, Play> see, List<Decision>? log = null)
    {
        var play = Start(chair.Seat, chair.Others, chair.Seed);
        var place = 0;
        int Roll(int sides) => Chance.PlaceDice(chair.Seed, play.Start.Turn, ++place, sides);
        void Take(Decision decision)
        {
            play = ScriptedPlay.Do(play, decision);
            log?.Add(decision);
        }

        while (play.Start.Phase != Phase.Over)
        {
            foreach (var card in Game.OpenCards(play))
            {
                var open = card.Options.Where(option => Game.WhyClosed(play, card, option) is null).Select(option => option.Key).Append(null).ToImmutableArray();
                Take(new Decision.Answered(card.Id, open[Roll(open.Length)]));
            }

            foreach (var question in Game.RoadQuestions(play))
            {
                Take(new Decision.Answered(question.Id, question.Options[Roll(question.Options.Length)]));
            }

            var before = play;
            Take(new Decision.EndedTurn());
            if (play.Table is { } table)
            {
                foreach (var paper in table.Papers)
                {
                    Take(Roll(2) == 0 ? new Decision.Accepted(paper.Package) : new Decision.Refused(paper.Package));
                }

                Take(new Decision.EndedTurn());
            }

            if (before.Start.Phase == Phase.Talks)
            {
                see(before, play);
            }
        }

        return play;
    }

    private static Dictionary<(int Meter, int Cause), int> SumsOfCards(ImmutableArray<LedgerEntry> ledger, Play play)
    {
        var own = play.Now.OfType<Decision.Answered>().Where(answered => answered.Option is not null)
            .Select(answered => $"card.{answered.Card}{answered.Option}").ToHashSet();
        return ledger.Where(entry => own.Contains(Scenario.Causes.KeyOf(entry.Cause)) && !Meters.IsComputed(entry.Meter))
            .GroupBy(entry => ((int)entry.Meter, entry.Cause)).ToDictionary(group => group.Key, group => group.Sum(entry => entry.New - entry.Old));
    }
}
