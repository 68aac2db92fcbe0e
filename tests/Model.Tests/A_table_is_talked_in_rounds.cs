using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;
using BrighterFuture.Testing;
using CsCheck;

namespace BrighterFuture.Model.Tests;

/// <summary>The summit in rounds: the person puts a paper, the other two answer it by clause, counter, or leave.</summary>
public sealed class A_table_is_talked_in_rounds
{
    private static readonly Scenario s_scenario = Shipped.Pack.Scenario;

    private static readonly Gen<(Seat Seat, Policy Others, ulong Seed, ImmutableArray<int> Draft)> AnyDraft = Gen.Select(
        Gen.Enum<Seat>(), Gen.Enum<Policy>(), Gen.ULong[1, 40], Gen.Int[0, PackageNumber.Count - 1].Select(PackageNumber.Levels).Where(FeasibleRules.IsFeasible));

    [Fact]
    public void A_counter_is_signed_by_who_puts_it_can_be_promised_and_is_the_nearest_such() => AnyDraft.Sample(
        one =>
        {
            var play = AtTheTable(one.Seat, one.Others, one.Seed, FreePackage.IdOf(one.Draft));
            if (play is null)
            {
                return;
            }

            var answered = ScriptedPlay.Do(play, new Decision.Tabled(FreePackage.IdOf(one.Draft)));
            foreach (var reply in answered.Table!.Rounds[0].Replies.Where(reply => reply.Counter is not null))
            {
                var counter = s_scenario.PackageOf(reply.Counter!)!.Levels;
                Assert.True(PaperReading.IsPromisable(s_scenario, play.Table!.State, counter));
                Assert.InRange(Distance(counter, one.Draft), 1, s_scenario.Parameters.TalkReach);
                Assert.Contains(new TabledPaper(reply.Who, reply.Counter!), answered.Table.Papers);
                Assert.True(Real(play.Table.State, counter, reply.Who) >= 0, "never below its own walk-away");
            }
        },
        iter: 60);

    [Fact]
    public void A_yes_is_never_below_the_walk_away_of_who_says_it() => AnyDraft.Sample(
        one =>
        {
            var play = AtTheTable(one.Seat, one.Others, one.Seed, FreePackage.IdOf(one.Draft));
            var rounds = play is null ? [] : ScriptedPlay.Do(play, new Decision.Tabled(FreePackage.IdOf(one.Draft))).Table!.Rounds;
            Assert.All(
                rounds.SelectMany(round => round.Replies).Where(reply => reply.Kind == ReplyKind.Accepts),
                reply => Assert.True(Real(play!.Table!.State, one.Draft, reply.Who) >= 0));
        },
        iter: 60);

    [Fact]
    public void Nobody_answers_by_what_it_cannot_know()
    {
        var play = AtTheTable(Seat.Trump, Policy.Guarded, 7, "B")!;
        var moon = OfMoon(play);
        var w = new World(s_scenario);
        w.Load(play.Table!.State);
        w.Now[Meters.KimWilling] -= 1200;
        Assert.Equal(moon, OfMoon(play with { Table = play.Table with { State = w.ToState() } }));

        static Reply OfMoon(Play play) => ScriptedPlay.Do(play, new Decision.Tabled("B")).Table!.Rounds[0].Replies.Single(reply => reply.Who == Seat.Moon) with { Objection = null };
    }

    [Fact]
    public void A_refusal_names_the_clause_that_costs_most_and_the_one_that_would_bring_it_back()
    {
        var play = AtTheTable(Seat.Trump, Policy.Dove, 7, "HANOI_US")!;
        var reply = Kim(ScriptedPlay.Do(play, new Decision.Tabled("A_PLUS")));
        Assert.Equal(ReplyReason.BelowWalkAway, reply.Reason);
        Assert.Equal(IssueIndex.Sequence, reply.Objection!.Costliest!.Issue);
        if (reply.Objection.Remedy is { } remedy)
        {
            var mended = s_scenario.PackageOf("A_PLUS")!.Levels.SetItem(remedy.Issue, remedy.Level);
            Assert.Equal(ReplyKind.Accepts, Kim(ScriptedPlay.Do(play, new Decision.Tabled(FreePackage.IdOf(mended)))).Kind);
        }
    }

    [Fact]
    public void There_are_four_rounds_and_no_fifth()
    {
        var play = AtTheTable(Seat.Moon, Policy.Dove, 7, "B")!;
        Assert.Equal(4, Game.RoundsLeft(play));
        play = Enumerable.Range(0, 4).Aggregate(play, (now, _) => ScriptedPlay.Do(now, new Decision.Tabled("B")));
        Assert.Equal(0, Game.RoundsLeft(play));
        var refused = Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.Tabled("B")));
        Assert.Equal((Refusal.NoRoundLeft, "4"), (refused.Reason, refused.Values[0]));
    }

    [Theory]
    [InlineData(Policy.Utility)]
    [InlineData(Policy.Guarded)]
    [InlineData(Policy.Cautious)]
    public void Who_said_yes_in_a_round_says_it_to_the_end(Policy others) => Gen.Select(Gen.Enum<Seat>(), Gen.ULong[1, 40]).Sample(
        (seat, seed) =>
        {
            if (AtTheTable(seat, others, seed, "FIRST_STEP") is not { } play)
            {
                return;
            }

            var yes = new HashSet<(Seat, string)>();
            foreach (var paper in new[] { "B", "C", "FIRST_STEP", "B" })
            {
                if (Game.RoundsLeft(play) > 0)
                {
                    play = ScriptedPlay.Do(play, new Decision.Tabled(paper));
                    var round = play.Table!.Rounds[^1];
                    Assert.All(yes.Where(row => row.Item2 == paper), row => Assert.Equal(ReplyKind.Accepts, round.Replies.Single(reply => reply.Who == row.Item1).Kind));
                    yes.UnionWith(round.Replies.Where(reply => reply.Kind == ReplyKind.Accepts).Select(reply => (reply.Who, paper)));
                }
            }
        },
        iter: 40);

    [Fact]
    public void What_both_others_accept_and_all_six_can_promise_is_signed()
    {
        var signed = 0;
        foreach (var seat in Enum.GetValues<Seat>())
        {
            foreach (var paper in s_scenario.Packages.Select(package => package.Id))
            {
                if (AtTheTable(seat, Policy.Bang, 7, paper) is { } play)
                {
                    play = ScriptedPlay.Do(play, new Decision.Tabled(paper));
                    var agreed = play.Table!.Rounds[0].Replies.All(reply => reply.Kind == ReplyKind.Accepts) && Passes(play.Table.State, paper);
                    var turn = ScriptedPlay.Do(play, new Decision.EndedTurn()).Past[^1];
                    Assert.True(!agreed || turn.Signed is not null);
                    Assert.Single(turn.Rounds);
                    signed += agreed && turn.Signed == paper ? 1 : 0;
                }
            }
        }

        Assert.NotEqual(0, signed);
    }

    [Fact]
    public void A_paper_that_insults_put_twice_empties_the_chair()
    {
        var play = AtTheTable(Seat.Trump, Policy.Guarded, 7, "HANOI_US")!;
        play = ScriptedPlay.Do(play, new Decision.Tabled("HANOI_US"));
        Assert.True(Kim(play).LeavesNext, "it is said before");
        var left = ScriptedPlay.Do(play, new Decision.Tabled("HANOI_US"));
        Assert.Equal((ReplyKind.WalksOut, ReplyReason.Slighted), (Kim(left).Kind, Kim(left).Reason));
        Assert.Equal(Seat.Kim, left.Table!.Left);
        Assert.Equal(Refusal.TableIsLeft, Assert.IsType<Outcome.Refused>(Game.Apply(left, new Decision.Tabled("B"))).Reason);
        Assert.Equal(Refusal.TableIsLeft, Assert.IsType<Outcome.Refused>(Game.Apply(left, new Decision.Accepted("HANOI_US"))).Reason);

        var turn = ScriptedPlay.Do(left, new Decision.EndedTurn()).Past[^1];
        Assert.Null(turn.Signed);
        Assert.Equal(Seat.Kim, turn.Left);
        Assert.Contains(turn.Ledger, entry => s_scenario.Causes.KeyOf(entry.Cause) == "talks.walkout_kim" && entry.Meter == Meters.BrokenUsDprk && entry.New > entry.Old);
    }

    [Theory]
    [InlineData(Seat.Trump, "talks.walkout", Meters.BrokenDprkUs)]
    [InlineData(Seat.Moon, "talks.walkout_moon", Meters.BrokenDprkRok)]
    [InlineData(Seat.Kim, "talks.walkout_kim", Meters.BrokenUsDprk)]
    public void Who_leaves_breaks_faith_with_the_other_side(Seat seat, string cause, int broken)
    {
        var play = ScriptedPlay.Do(AtTheTable(seat, Policy.Dove, 7, "B")!, new Decision.WalkedOut());
        Assert.Equal(Refusal.TableIsLeft, Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.WalkedOut())).Reason);
        var turn = ScriptedPlay.Do(play, new Decision.EndedTurn()).Past[^1];
        Assert.Null(turn.Signed);
        Assert.Contains(turn.Ledger, entry => s_scenario.Causes.KeyOf(entry.Cause) == cause && entry.Meter == broken && entry.New > entry.Old);
        Assert.True(turn.After[Meters.Cooling] > 0);
    }

    [Fact]
    public void Rounds_fold_from_the_log_and_a_table_without_them_is_as_before()
    {
        ImmutableArray<Decision> rounds = [new Decision.Tabled("B"), new Decision.Tabled("=32222203212110"), new Decision.EndedTurn()];
        var log = Enumerable.Range(0, 3).Select(_ => (Decision)new Decision.EndedTurn()).Append(new Decision.Offered("B")).Append(new Decision.EndedTurn()).ToList();
        var setup = new GameSetup(7, Seat.Moon, Policies.All(Policy.Guarded));
        var one = Game.Fold(s_scenario, setup, log.Concat(rounds));
        var two = Game.Fold(s_scenario, setup, log.Concat(rounds));
        Assert.Equal(one.Start.Fingerprint, two.Start.Fingerprint);
        Assert.Equal(2, one.Past[^1].Rounds.Length);
        Assert.Empty(Game.Fold(s_scenario, setup, log.Append(new Decision.EndedTurn())).Past[^1].Rounds);
    }

    [Fact]
    public void A_script_talks_like_a_person()
    {
        var script = new TraceScript(Seat.Moon, [], [(3, "B")], []) { Rounds = [(3, "B"), (3, "C")] };
        var trace = Trace.Run(s_scenario, 7, Policies.All(Policy.Guarded), script);
        var play = Enumerable.Range(0, 3).Aggregate(Game.Start(s_scenario, new GameSetup(7, Seat.Moon, Policies.All(Policy.Guarded))), (now, _) => ScriptedPlay.Do(now, new Decision.EndedTurn()));
        play = ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Offered("B")), new Decision.EndedTurn());
        play = new[] { "B", "C" }.Aggregate(play, (now, paper) => ScriptedPlay.Do(now, new Decision.Tabled(paper)));
        Assert.Equal(trace.Turns[3].State, Trace.HashOf(ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Refused("C")), new Decision.EndedTurn()).Start));
    }

    [Fact]
    public void A_finished_game_is_told_again_round_by_round()
    {
        var setup = new GameSetup(7, Seat.Moon, Policies.All(Policy.Guarded));
        List<Decision> log = [];
        var play = Game.Start(s_scenario, setup);
        while (play.Start.Phase != Phase.Over)
        {
            Take(new Decision.EndedTurn());
            if (play.Start.Turn == s_scenario.Calendar.Summit && play.Table is null && play.Start.Phase == Phase.Talks)
            {
                Take(new Decision.Offered("B"));
            }
            else if (play.Table is { } table)
            {
                if (Game.RoundsLeft(play) == 4)
                {
                    Take(new Decision.Tabled("B"));
                    Take(new Decision.Tabled("C"));
                }

                table.Papers.Concat(play.Table.Papers).DistinctBy(paper => paper.Package).Where(paper => play.Table.Papers.Contains(paper)).ToList()
                    .ForEach(paper => Take(new Decision.Refused(paper.Package)));
            }
        }

        Assert.Contains(play.Past, turn => turn.Rounds.Length == 2);
        var again = Counterfactual.Replay(play, Counterfactual.ByTurn(s_scenario, setup, log), change: null, fromTurn: 0, draw: 0);
        Assert.Equal(play.Start.Fingerprint, again.Start.Fingerprint);

        void Take(Decision decision)
        {
            play = ScriptedPlay.Do(play, decision);
            log.Add(decision);
        }
    }

    [Fact]
    public void The_frozen_reference_has_no_rounds()
    {
        var play = Game.Start(ReferencePack.Scenario, new GameSetup(7, Seat.Kim, Policies.All(Policy.Historical)));
        play = Enumerable.Range(0, 3).Aggregate(play, (now, _) => ScriptedPlay.Do(now, new Decision.EndedTurn()));
        play = ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Offered("HANOI_ASK")), new Decision.EndedTurn());
        Assert.Equal(0, Game.RoundsLeft(play));
        Assert.Equal(Refusal.NoRoundLeft, Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.Tabled("B"))).Reason);
        Assert.Equal(Refusal.NoRoundLeft, Assert.IsType<Outcome.Refused>(Game.Apply(play, new Decision.WalkedOut())).Reason);
    }

    [Fact]
    public void Every_policy_and_seat_has_a_tactic_with_its_reason() => Assert.All(
        s_scenario.Data.Leaders.Tactics,
        row => Assert.True(row.Why.Length > 0 && row.Tactic != Tactic.Firm));

    /// <summary>The first open table from the summit on, the others having prepared nothing; null where this game has none.</summary>
    private static Play? AtTheTable(Seat seat, Policy others, ulong seed, string paper)
    {
        var play = Game.Start(s_scenario, new GameSetup(seed, seat, Policies.All(others)));
        while (play.Start.Phase == Phase.Talks)
        {
            if (play.Start.Turn >= s_scenario.Calendar.Summit)
            {
                var open = ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Offered(paper)), new Decision.EndedTurn());
                if (open.Table is not null)
                {
                    return open;
                }
            }

            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
            play = play.Table is null ? play : ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return null;
    }

    private static Reply Kim(Play play) => play.Table!.Rounds[^1].Replies.Single(reply => reply.Who == Seat.Kim);

    /// <summary>Promisable, and no signer below its walk-away or over a red line, private facts included.</summary>
    private static bool Passes(GameState state, string package)
    {
        var w = new World(s_scenario);
        w.Load(state);
        var (paper, surplus) = (s_scenario.PaperOf(package), new int[TableRules.Parties]);
        TableRules.Surplus(w, paper, surplus);
        surplus[(int)Party.Us] += w[Meters.UsAppetite];
        surplus[(int)Party.Dprk] += w[Meters.KimWilling];
        return TableRules.IsPromisable(w, paper) && TableRules.Shortfall(w, paper, surplus) == 0;
    }

    private static int Distance(ImmutableArray<int> a, ImmutableArray<int> b) => a.Zip(b).Count(pair => pair.First != pair.Second);

    private static int Real(GameState state, ImmutableArray<int> levels, Seat seat)
    {
        var w = new World(s_scenario);
        w.Load(state);
        var surplus = new int[TableRules.Parties];
        OfferRules.Believed(w, s_scenario.PaperOf(levels), seat, surplus);
        return surplus[OfferRules.PartyOf(seat)];
    }
}
