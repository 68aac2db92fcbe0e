using BrighterFuture.Model.Negotiation;
using CsCheck;
using static BrighterFuture.Model.Tests.CourtTable;

namespace BrighterFuture.Model.Tests;

/// <summary>Two tables at once: a pledge in public is a red line of one's own while it stands (src/decisions/0008).</summary>
public sealed class A_leader_ties_its_hands
{
    private static readonly Decision.Pledged Inspectors = new("inspectors");
    private static readonly Decision.Pledged Back = new((string?)null);

    private static readonly Gen<(ulong Seed, Seat Seat, int Pledge, int Turns)> AnyPledge = Gen.Select(Gen.ULong[0, long.MaxValue], Gen.Enum<Seat>(), Gen.Int[0, 2], Gen.Int[0, 8]);

    [Fact]
    public void It_is_felt_in_the_same_turn_and_costs_what_the_pack_says()
    {
        var start = Start(Quiet());
        var pledged = ScriptedPlay.Do(start, Inspectors);

        Assert.Equal("inspectors", PledgeDesk.Standing(start.Scenario, pledged.Preview, Seat.Trump)!.Id);
        var (gives, _, _) = PledgeDesk.SizesOf(start.Scenario, "inspectors");
        Assert.Contains((Meters.StandingTrump, 150), gives);
        Assert.Equal(start.Preview[Meters.StandingTrump] + 150, pledged.Preview[Meters.StandingTrump]);
        Assert.Contains(End(pledged).Past[^1].Ledger, entry => CauseOf(pledged, entry) == "pledge.inspectors.said");
    }

    [Fact]
    public void While_it_stands_nothing_that_crosses_it_is_in_the_zone_and_nothing_else_is_lost()
    {
        var start = Start(Quiet());
        var pledge = PledgeDesk.Of(start.Scenario, Seat.Trump).First(row => row.Id == "inspectors");
        var with = start.Preview;
        var zone = LiveRules.ZoneNow(start.Scenario, with).Members.Select(PackageNumber.Levels).ToList();
        var bound = PledgeDesk.ZoneWith(start.Scenario, with, pledge).Members.Select(PackageNumber.Levels).ToList();

        Assert.NotEmpty(bound);
        Assert.Equal(zone.Where(levels => !pledge.Line.IsCrossedBy(levels)).Select(levels => FreePackage.IdOf(levels)), bound.Select(levels => FreePackage.IdOf(levels)));
        Assert.DoesNotContain(LiveRules.ZoneNow(start.Scenario, ScriptedPlay.Do(start, Inspectors).Preview).Members.Select(PackageNumber.Levels), levels => pledge.Line.IsCrossedBy(levels));
    }

    [Fact]
    public void Every_pledge_leaves_something_to_sign_and_takes_something_away() => Assert.All(AsShipped.Data.Court.Pledges, pledge =>
    {
        var start = Game.Start(AsShipped, new GameSetup(7, pledge.Seat, Policies.All(Policy.Guarded)));
        Assert.InRange(PledgeDesk.ZoneWith(AsShipped, start.Start, pledge).Count, 1, LiveRules.ZoneNow(AsShipped, start.Start).Count - 1);
    });

    [Fact]
    public void Taken_back_it_costs_three_times_what_it_brought_and_nobody_believes_another()
    {
        var pledged = End(ScriptedPlay.Do(Start(Quiet()), Inspectors));
        var back = ScriptedPlay.Do(pledged, Back);

        Assert.Equal(pledged.Preview[Meters.StandingTrump] - 450, back.Preview[Meters.StandingTrump]);
        Assert.Null(PledgeDesk.Standing(back.Scenario, back.Preview, Seat.Trump));
        var after = End(back);
        Assert.True(PledgeDesk.HasTakenBack(after.Scenario, after.Start, Seat.Trump));
        Assert.Equal(PledgeShut.NotBelieved, PledgeDesk.WhyClosed(after, "troops"));
        Assert.IsType<Outcome.Refused>(Game.Apply(after, new Decision.Pledged("troops")));
    }

    [Fact]
    public void Unsaid_in_the_same_turn_by_another_pledge_only_the_last_stands()
    {
        var play = ScriptedPlay.Do(ScriptedPlay.Do(Start(Quiet()), Inspectors), new Decision.Pledged("troops"));

        Assert.Single(play.Now);
        Assert.Equal("troops", PledgeDesk.Standing(play.Scenario, End(play).Start, Seat.Trump)!.Id);
    }

    [Theory]
    [InlineData("soldiers", Refusal.UnknownPledge)]
    [InlineData("nothing", Refusal.UnknownPledge)]
    [InlineData(null, Refusal.PledgeClosed)]
    public void What_is_not_its_own_or_does_not_stand_is_refused(string? pledge, Refusal reason) =>
        Assert.Equal(reason, Assert.IsType<Outcome.Refused>(Game.Apply(Start(Quiet()), new Decision.Pledged(pledge))).Reason);

    [Fact]
    public void One_pledge_stands_at_a_time()
    {
        var pledged = End(ScriptedPlay.Do(Start(Quiet()), Inspectors));
        Assert.Equal(PledgeShut.OneStands, PledgeDesk.WhyClosed(pledged, "troops"));
    }

    [Fact]
    public void The_others_put_fewer_papers_that_the_pledge_rules_out()
    {
        var line = PledgeDesk.Of(AsShipped, Seat.Trump).First(row => row.Id == "troops").Line;
        int Crossing(string? pledge) => Enumerable.Range(1, 40).SelectMany(seed => TablesOf((ulong)seed, pledge)).SelectMany(table => table.Papers)
            .Count(paper => line.IsCrossedBy(AsShipped.PackageOf(paper.Package)!.Levels));

        Assert.InRange(Crossing("troops"), 0, (Crossing(null) - 1) / 2);
    }

    [Fact]
    public void A_paper_that_crosses_it_is_not_signed_even_where_its_own_author_wants_it()
    {
        var bound = AtTheSummit(Seat.Trump, "inspectors");
        var without = FreePackage.IdOf(bound.Scenario.PackageOf("B")!.Levels.SetItem(IssueIndex.Verification, 1));
        var after = End(ScriptedPlay.Do(bound, new Decision.Offered(without)));

        Assert.Null(after.Past[^1].Signed);
        Assert.Contains(PledgeDesk.RedLines(bound.Scenario, bound.Table!.State), line => line.Id == "inspectors" && line.IsCrossedBy(bound.Scenario.PackageOf(without)!.Levels));
    }

    [Fact]
    public void A_guarded_leader_that_nobody_plays_ties_its_hands_for_a_reason_and_only_one_that_the_pack_gives()
    {
        var games = Enumerable.Range(1, 40).Select(seed => Trial(new GameSetup((ulong)seed, Seat.Trump, Policies.All(Policy.Guarded)))).ToList();
        var said = games.SelectMany(play => play.Past.SelectMany(turn => turn.Ledger.Select(entry => CauseOf(play, entry)))).Where(cause => cause.EndsWith(".said", StringComparison.Ordinal)).Distinct().ToList();

        Assert.Contains("pledge.step.said", said);
        Assert.DoesNotContain("pledge.relief.said", said); // the person's own seat
        Assert.DoesNotContain("pledge.doors.said", said); // never said by itself: its chance is nothing
    }

    [Fact]
    public void Any_pledge_survives_its_state_as_text() => AnyPledge.Sample(
        one =>
        {
            var play = Start(AsShipped, one.Seat, one.Seed, Policy.Guarded);
            for (var turn = 0; turn < one.Turns && play.Start.Phase == Phase.Talks; turn++)
            {
                play = End(play);
            }

            if (play.Start.Phase != Phase.Talks)
            {
                return;
            }

            var pledge = PledgeDesk.Of(AsShipped, one.Seat)[one.Pledge];
            var after = End(ScriptedPlay.Do(play, new Decision.Pledged(pledge.Id)));
            var read = GameState.Parse(AsShipped, after.Start.ToText())!;
            Assert.Equal(after.Start.Fingerprint, read.Fingerprint);
            Assert.Equal(pledge.Id, PledgeDesk.Standing(AsShipped, read, one.Seat)!.Id);
        },
        iter: 60);

    /// <summary>The first table of a game with two cautious others.</summary>
    private static Play AtTheSummit(Seat seat, string? pledge)
    {
        var play = Game.Start(Quiet(), new GameSetup(7, seat, Policies.All(Policy.Cautious)));
        play = pledge is null ? play : ScriptedPlay.Do(play, new Decision.Pledged(pledge));
        while (play.Table is null)
        {
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return play;
    }

    /// <summary>Every table of a game among two who reckon, in which this seat prepares the paper and puts nothing itself.</summary>
    private static IEnumerable<TableSetting> TablesOf(ulong seed, string? pledge)
    {
        var play = Game.Start(Quiet([("blueprint_guarantees", 2), ("blueprint_end_state", 3), ("blueprint_fund", 2), ("blueprint_roadmap", 3), ("cohesion", 9000)]), new GameSetup(seed, Seat.Trump, Policies.All(Policy.Utility)));
        play = pledge is null ? play : ScriptedPlay.Do(play, new Decision.Pledged(pledge));
        while (play.Start.Phase == Phase.Talks)
        {
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
            if (play.Table is { } table)
            {
                yield return table;
                play = ScriptedPlay.Do(play, new Decision.EndedTurn());
            }
        }
    }

    private static Play Trial(GameSetup setup)
    {
        var play = Game.Start(AsShipped, setup);
        while (play.Start.Phase == Phase.Talks)
        {
            play = End(play);
        }

        return play;
    }

    private static string CauseOf(Play play, LedgerEntry entry) => play.Scenario.Causes.KeyOf(entry.Cause);
}
