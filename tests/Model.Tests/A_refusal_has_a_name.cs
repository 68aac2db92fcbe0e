using System.Collections.Immutable;
using BrighterFuture.Model.Rules;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

/// <summary>Whoever does not sign a paper is written down, with the reason and the clause, by the numbers of the table itself.</summary>
public sealed class A_refusal_has_a_name
{
    private static readonly Scenario s_scenario = Shipped.Pack.Scenario;

    [Theory]
    [InlineData(Seat.Trump, Policy.Guarded)]
    [InlineData(Seat.Trump, Policy.Random)]
    [InlineData(Seat.Moon, Policy.Guarded)]
    [InlineData(Seat.Moon, Policy.Random)]
    [InlineData(Seat.Kim, Policy.Guarded)]
    [InlineData(Seat.Kim, Policy.Utility)]
    public void Every_paper_that_was_taken_up_and_not_signed_has_a_no_or_a_promise_that_cannot_be_made(Seat seat, Policy others)
    {
        var judged = 0;
        foreach (var turn in Enumerable.Range(1, 12).SelectMany(seed => Played(seat, others, (ulong)seed)))
        {
            judged += turn.Judged.Length;
            Assert.All(turn.Judged, paper => Assert.True(!paper.Promisable || !paper.Noes.IsEmpty, $"{turn.Label}: nobody refused {paper.Package}"));
            Assert.DoesNotContain(turn.Judged, paper => paper.Package == turn.Signed && turn.Papers.Count(row => row.Package == paper.Package) == 1);
            var taken = turn.Signed is null ? turn.Papers : [.. turn.Papers.TakeWhile(paper => paper.Package != turn.Signed)];
            Assert.Equal(turn.Left is null ? taken.Select(paper => (paper.Who, paper.Package)) : [], turn.Judged.Select(paper => (paper.Who, paper.Package)));
        }

        Assert.True(judged > 0, "no paper was refused in any of these games");
    }

    [Fact]
    public void The_one_clause_that_would_have_brought_a_leader_back_does()
    {
        var checkedOnes = 0;
        foreach (var play in Enumerable.Range(1, 20).Select(seed => Tabled(Seat.Moon, Policy.Guarded, (ulong)seed)).OfType<Play>())
        {
            var turn = ScriptedPlay.Do(play, new Decision.EndedTurn()).Past[^1];
            foreach (var (package, no) in turn.Judged.SelectMany(paper => paper.Noes.Select(no => (paper.Package, no))).Where(row => row.no.Party == Party.Us && row.no.Objection?.Remedy is not null))
            {
                var levels = s_scenario.PackageOf(package)!.Levels;
                var mended = levels.SetItem(no.Objection!.Remedy!.Issue, no.Objection.Remedy.Level);
                Assert.True(WashingtonSigns(play.Table!.State, mended), $"{package} with clause {no.Objection.Remedy.Issue}");
                checkedOnes++;
            }
        }

        Assert.True(checkedOnes > 0);
    }

    [Fact]
    public void What_keeps_a_table_shut_is_the_rule_that_opens_it()
    {
        var (open, shut) = (0, 0);
        foreach (var state in Enumerable.Range(1, 30).SelectMany(seed => Played(Seat.Kim, (Policy)(seed % 4), (ulong)seed)).Select(turn => turn.After))
        {
            var w = new World(s_scenario);
            w.Load(state);
            Assert.Equal(TableRules.IsOpen(w), TableDesk.WhyShut(s_scenario, state).IsEmpty);
            _ = TableRules.IsOpen(w) ? open++ : shut++;
        }

        Assert.True(open > 0 && shut > 0);
    }

    [Fact]
    public void A_paper_meant_for_a_table_that_never_opened_is_written_down_with_the_reason()
    {
        var play = Game.Start(CourtTable.Quiet(("window", 2)), new GameSetup(7, Seat.Kim, Policies.All(Policy.Guarded)));
        while (play.Start.Turn < s_scenario.Calendar.Summit)
        {
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        var turn = ScriptedPlay.Do(ScriptedPlay.Do(play, new Decision.Offered("B")), new Decision.EndedTurn()).Past[^1];

        Assert.Contains(TableShut.WindowClosed, turn.NeverPut);
        Assert.Empty(turn.Papers);
    }

    private static bool WashingtonSigns(GameState atTable, ImmutableArray<int> levels)
    {
        var w = new World(s_scenario);
        w.Load(atTable);
        Span<int> surplus = stackalloc int[TableRules.Parties];
        OfferRules.Believed(w, s_scenario.PaperOf(levels), Seat.Trump, surplus);
        return OfferRules.Signs(w, Policy.Guarded, Seat.Trump, s_scenario.PaperOf(levels), surplus);
    }

    private static ImmutableArray<TurnRecord> Played(Seat seat, Policy others, ulong seed)
    {
        var play = Game.Start(s_scenario, new GameSetup(seed, seat, Policies.All(others)));
        while (play.Start.Phase == Phase.Talks)
        {
            play = play.Start.Turn >= s_scenario.Calendar.Summit && play.Table is null ? ScriptedPlay.Do(play, new Decision.Offered("B")) : play;
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return play.Past;
    }

    /// <summary>The first open table of a game whose person lays the op-ed's package on it.</summary>
    private static Play? Tabled(Seat seat, Policy others, ulong seed)
    {
        var play = Game.Start(CourtTable.Quiet([("blueprint_guarantees", 2), ("blueprint_end_state", 3), ("blueprint_fund", 2), ("blueprint_roadmap", 3), ("cohesion", 9000)]), new GameSetup(seed, seat, Policies.All(others)));
        while (play.Start.Phase == Phase.Talks && play.Table is null)
        {
            play = play.Start.Turn >= s_scenario.Calendar.Summit ? ScriptedPlay.Do(play, new Decision.Offered("B")) : play;
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return play.Table is null ? null : play;
    }
}
