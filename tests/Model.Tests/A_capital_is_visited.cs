using BrighterFuture.Testing;
using CsCheck;
using static BrighterFuture.Model.Tests.CourtTable;

namespace BrighterFuture.Model.Tests;

/// <summary>China, Japan and Russia before the table: one visit a turn, paid first, answered by rule (src/decisions/0007).</summary>
public sealed class A_capital_is_visited
{
    private static readonly Gen<(ulong Seed, Seat Seat, Policy Others, int Ask, Purse Purse, int Turns)> AnyVisit =
        Gen.Select(Gen.ULong[0, long.MaxValue], Gen.Enum<Seat>(), Gen.Enum<Policy>(), Gen.Int[0, 6], Gen.Enum<Purse>(), Gen.Int[0, 8]);

    [Fact]
    public void A_friendly_capital_says_yes_and_the_guarantee_gains_a_line()
    {
        var play = End(ScriptedPlay.Do(Start(Quiet(WonChina)), Guarantee()));

        Assert.Equal(CourtWord.Yes, play.Past[^1].Court!.Word);
        Assert.Equal(2, play.Start[Meters.BlueprintGuarantees]);
        Assert.Contains(play.Past[^1].Ledger, entry => entry.Meter == Meters.BlueprintGuarantees && CauseOf(play, entry) == "court.prc.guarantee.yes");
    }

    [Fact]
    public void A_capital_between_yes_and_no_names_a_price_and_asked_again_it_is_paid()
    {
        var named = End(ScriptedPlay.Do(Start(Quiet(PaperOnly)), Guarantee()));
        Assert.Equal(CourtWord.Price, named.Past[^1].Court!.Word);
        Assert.Equal(1, named.Start[Meters.BlueprintGuarantees]);
        Assert.Equal(CourtMemory.PriceNamed, CourtDesk.MemoryOf(named.Scenario, named.Start, Party.Prc, "guarantee"));

        var paid = End(ScriptedPlay.Do(named, Guarantee()));
        Assert.Equal(CourtWord.Paid, paid.Past[^1].Court!.Word);
        Assert.Equal(2, paid.Start[Meters.BlueprintGuarantees]);
        Assert.Contains(paid.Past[^1].Ledger, entry => entry.Meter == Meters.EnforcementUs && CauseOf(paid, entry) == "court.prc.guarantee.price.trump");
    }

    [Fact]
    public void A_cold_capital_says_no_and_the_visit_costs_what_was_announced_and_no_more()
    {
        var start = Start(Quiet(ColdChina));
        var with = End(ScriptedPlay.Do(start, Guarantee()));

        Assert.Equal(CourtWord.No, with.Past[^1].Court!.Word);
        var (meter, cost) = CourtDesk.CostOf(start.Scenario, Seat.Trump, Purse.Standing);
        var own = with.Past[^1].Ledger.Where(entry => CauseOf(with, entry).StartsWith("court.", StringComparison.Ordinal)).ToList();
        Assert.Equal((meter, -cost), (own.Single().Meter, own.Single().New - own.Single().Old));
    }

    [Fact]
    public void A_visit_can_be_paid_for_with_a_month()
    {
        var (idle, sent) = (End(Start(Quiet(PaperOnly))), End(ScriptedPlay.Do(Start(Quiet(PaperOnly)), Guarantee(Purse.Window))));

        Assert.Equal(idle.Start[Meters.Window] - 1, sent.Start[Meters.Window]);
        Assert.Equal(idle.Start[Meters.StandingTrump], sent.Start[Meters.StandingTrump]);
    }

    [Fact]
    public void A_second_envoy_in_one_turn_takes_the_place_of_the_first()
    {
        var play = ScriptedPlay.Do(ScriptedPlay.Do(Start(Quiet(WonChina)), Guarantee()), new Decision.Courted(Party.Rus, "rail", Purse.Standing));

        Assert.Single(play.Now);
        Assert.Equal(Party.Rus, End(play).Past[^1].Court!.Party);
        Assert.Equal(1, End(play).Start[Meters.BlueprintGuarantees]);
    }

    [Fact]
    public void The_draft_that_is_shown_is_what_is_judged()
    {
        var start = Start(Quiet(WonChina));
        var unified = FreePackage.IdOf(start.Scenario.PackageOf("B")!.Levels.SetItem(start.Scenario.Data.Issues.Length - 1, 2));
        var answer = End(ScriptedPlay.Do(start, Guarantee(draft: unified))).Past[^1].Court!;

        Assert.Equal((CourtWord.No, CourtReason.RedLine), (answer.Word, answer.Reason));
        Assert.Equal("Beijing accepts no dated unification while US troops stay.", answer.Why);
    }

    [Fact]
    public void A_test_that_broke_the_halt_is_a_no_with_its_reason()
    {
        var answer = End(ScriptedPlay.Do(Start(Quiet([.. WonChina, ("moratorium_deeds", 0)])), Guarantee())).Past[^1].Court!;

        Assert.Equal((CourtWord.No, CourtReason.Bar), (answer.Word, answer.Reason));
        Assert.StartsWith("A test has broken the halt.", answer.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_on_no_paper_cannot_be_asked_for_and_says_so()
    {
        var start = Start(Quiet());
        var refused = Assert.IsType<Outcome.Refused>(Game.Apply(start, Guarantee()));

        Assert.Equal(Refusal.AskClosed, refused.Reason);
        Assert.Contains("No guarantee is on paper yet", refused.Values[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_granted_is_not_granted_twice()
    {
        var play = End(ScriptedPlay.Do(Start(Quiet(WonChina)), Guarantee()));
        var ask = CourtDesk.Find(play.Scenario, Party.Prc, "guarantee")!.Value.Ask;

        Assert.Equal(CourtShut.Granted, CourtDesk.WhyClosed(play, Party.Prc, ask, Purse.Standing)!.Kind);
    }

    [Fact]
    public void Pyongyang_asks_for_looser_customs_and_Washington_cannot()
    {
        var ease = new Decision.Courted(Party.Prc, "ease", Purse.Standing);

        Assert.IsType<Outcome.Accepted>(Game.Apply(Start(Quiet(), Seat.Kim), ease));
        Assert.Equal(Refusal.AskClosed, Assert.IsType<Outcome.Refused>(Game.Apply(Start(Quiet()), ease)).Reason);
    }

    [Fact]
    public void A_pack_without_court_has_nobody_to_visit() => Assert.Equal(
        Refusal.NoCourt, Assert.IsType<Outcome.Refused>(Game.Apply(Start(ReferencePack.Scenario), Guarantee())).Reason);

    [Fact]
    public void At_the_table_the_answer_is_in_and_the_table_has_felt_it()
    {
        var play = Start(Quiet(WonChina));
        while (play.Start.Turn < play.Scenario.Calendar.Summit)
        {
            play = End(play);
        }

        play = ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Offered("B")), Guarantee());
        Assert.Null(CourtDesk.AnswerAtTable(play));
        play = ScriptedPlay.Do(play, new Decision.EndedTurn());

        Assert.Equal(CourtWord.Yes, CourtDesk.AnswerAtTable(play)!.Word);
        Assert.Equal(2, play.Table!.State[Meters.BlueprintGuarantees]);
        Assert.Equal(Refusal.AnswersAreIn, Assert.IsType<Outcome.Refused>(Game.Apply(play, Guarantee())).Reason);
    }

    [Fact]
    public void A_price_named_before_the_table_is_not_paid_because_the_table_closes()
    {
        var play = Start(Quiet(PaperOnly));
        while (play.Start.Turn < play.Scenario.Calendar.Summit)
        {
            play = End(play);
        }

        play = ScriptedPlay.Do(ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Offered("B")), Guarantee()), new Decision.EndedTurn());
        Assert.Equal(CourtWord.Price, CourtDesk.AnswerAtTable(play)!.Word);
        play = ScriptedPlay.Do(play, new Decision.EndedTurn());

        Assert.Equal(CourtWord.Price, play.Past[^1].Court!.Word);
        Assert.Equal(1, play.Start[Meters.BlueprintGuarantees]);
    }

    [Fact]
    public void The_preview_shows_what_a_visit_costs_and_nothing_of_its_answer() => AnyVisit.Sample(
        visit =>
        {
            if (Envoy(visit) is not { } sent)
            {
                return;
            }

            var (meter, cost) = CourtDesk.CostOf(sent.After.Scenario, visit.Seat, visit.Purse);
            var moved = Enumerable.Range(0, Meters.Count).Where(place => !Meters.IsComputed(place) && sent.After.Preview[place] != sent.Before.Preview[place]).ToList();
            Assert.Equal([meter], moved);
            Assert.Equal(sent.Before.Preview[meter] - cost, sent.After.Preview[meter]);
        },
        iter: 150);

    [Fact]
    public void One_visit_a_turn_is_answered_once_and_a_no_moves_nothing_but_its_cost() => AnyVisit.Sample(
        visit =>
        {
            if (Envoy(visit) is not { } sent)
            {
                return;
            }

            var turn = End(sent.After).Past[^1];
            var causes = turn.Ledger.Where(entry => entry.Meter != Meters.Window || entry.Old != entry.New).Select(entry => CauseOf(sent.After, entry))
                .Where(cause => cause.StartsWith("court.", StringComparison.Ordinal) && !cause.StartsWith("court.act.", StringComparison.Ordinal)).ToHashSet();
            Assert.Equal((sent.Visit.Party, sent.Visit.Ask), (turn.Court!.Party, turn.Court.Ask));
            Assert.True(turn.Court.Word is CourtWord.Yes or CourtWord.Paid || causes.Count <= 1, string.Join(' ', causes));
        },
        iter: 150);

    [Fact]
    public void A_visit_moves_no_dice() => AnyVisit.Sample(
        visit => Envoy(visit) is not { } sent || End(sent.After).Start.Generator == End(sent.Before).Start.Generator || End(sent.Before).Start.Phase != End(sent.After).Start.Phase,
        iter: 100);

    [Fact]
    public void A_game_with_visits_folds_from_its_decisions_and_its_state_reads_back_from_its_text()
    {
        var log = new List<Decision> { Guarantee(), new Decision.EndedTurn(), Guarantee(), new Decision.EndedTurn(), new Decision.Courted(Party.Rus, "rail", Purse.Window), new Decision.EndedTurn() };
        var start = Start(Opening(PaperOnly));
        var play = Game.Fold(start.Scenario, start.Setup, log);
        var text = play.Start.ToText();

        Assert.Contains("prc.guarantee=2", text, StringComparison.Ordinal);
        Assert.Equal(text, GameState.Parse(start.Scenario, text)!.ToText());
        Assert.Equal(CourtMemory.Granted, CourtDesk.MemoryOf(start.Scenario, GameState.Parse(start.Scenario, text)!, Party.Prc, "guarantee"));
    }

    [Fact]
    public void A_state_in_which_court_remembers_nothing_is_written_as_it_always_was() =>
        Assert.Equal(2, Start(AsShipped).Start.ToText().Count(letter => letter == ';'));

    [Fact]
    public void A_trace_with_visits_is_the_game_with_the_same_visits()
    {
        var scenario = Opening(PaperOnly);
        var script = new TraceScript(Seat.Trump, [], [], []) { Visits = [(0, Guarantee()), (1, Guarantee(Purse.Window))] };
        var trace = Trace.Run(scenario, 7, Policies.All(Policy.Historical), script);
        var play = End(ScriptedPlay.Do(Start(scenario), Guarantee()));
        play = End(ScriptedPlay.Do(play, Guarantee(Purse.Window)));

        Assert.Equal(trace.Turns[1].State, Trace.HashOf(play.Start));
    }

    private static (Play Before, Play After, Decision.Courted Visit)? Envoy((ulong Seed, Seat Seat, Policy Others, int Ask, Purse Purse, int Turns) visit)
    {
        var before = Start(AsShipped, visit.Seat, visit.Seed, visit.Others);
        for (var turn = 0; turn < visit.Turns && before.Start.Phase == Phase.Talks; turn++)
        {
            before = End(before);
        }

        var (capital, ask) = AsShipped.Data.Court.Capitals.SelectMany(row => row.Asks.Select(asked => (row, asked))).ElementAt(visit.Ask);
        var courted = new Decision.Courted(capital.Party, ask.Id, visit.Purse);
        return Game.Apply(before, courted) is Outcome.Accepted accepted ? (before, accepted.Play, courted) : null;
    }

    private static string CauseOf(Play play, LedgerEntry entry) => play.Scenario.Causes.KeyOf(entry.Cause);
}
