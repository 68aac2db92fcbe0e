using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

/// <summary>What makes a leader guarded: pages, price, coldness, memory.</summary>
public sealed class Guarded_leaders_hold_back
{
    private const int Summit = 3;
    private const int Games = 60;
    private static readonly Scenario s_scenario = Shipped.Pack.Scenario;

    [Fact]
    public void They_lay_down_fewer_pages_unasked_than_leaders_who_only_reckon() =>
        Assert.True(AtTheSummit(Policies.All(Policy.Guarded))[Meters.Blueprint] < AtTheSummit(Policies.All(Policy.Utility))[Meters.Blueprint] / 2);

    [Fact]
    public void Invited_they_follow()
    {
        var alone = LastOf(Policies.Default.With(Seat.Moon, Policy.Hawk));
        var invited = LastOf(Policies.Default.With(Seat.Moon, Policy.Bang));

        Assert.True(invited > alone + 3000, $"{alone} to {invited}");
    }

    [Fact]
    public void A_cold_Washington_gets_a_cold_Pyongyang()
    {
        var warm = Mean(Policies.Default.With(Seat.Trump, Policy.Bang), Meters.TrustUsDprk);
        var cold = Mean(Policies.Default.With(Seat.Trump, Policy.Hawk), Meters.TrustUsDprk);

        Assert.True(cold < warm - 1000, $"{warm} to {cold}");
    }

    [Fact]
    public void They_ask_more_than_leaders_who_only_reckon()
    {
        var guarded = Trial.Run(s_scenario, Seat.Trump, Policies.Default.With(Seat.Trump, Policy.Bang), Games, 1);
        var reckoning = Trial.Run(s_scenario, Seat.Trump, Policies.All(Policy.Utility).With(Seat.Trump, Policy.Bang), Games, 1);

        Assert.True(guarded.Complete < reckoning.Complete);
    }

    [Fact]
    public void They_remember_breaches()
    {
        var policies = Policies.Default.With(Seat.Trump, Policy.Random);
        var forgetful = Trial.Run(With("guarded_memory", 0), Seat.Trump, policies, 4 * Games, 1);
        var unforgiving = Trial.Run(With("guarded_memory", 200), Seat.Trump, policies, 4 * Games, 1);

        Assert.True(unforgiving.Complete + unforgiving.Capped < forgetful.Complete + forgetful.Capped);
    }

    [Fact]
    public void A_pack_may_leave_out_the_sizes_that_the_reference_does_not_have() => Assert.Equal(0, ReferencePack.Scenario.Parameters["guarded_reserve"]);

    private static GameState AtTheSummit(Policies policies)
    {
        var play = Game.Start(s_scenario, new GameSetup(1, null, policies));
        while (play.Start.Turn < Summit)
        {
            play = Assert.IsType<Outcome.Accepted>(Game.Apply(play, new Decision.EndedTurn())).Play;
        }

        return play.Start;
    }

    private static int LastOf(Policies policies) => Mean(policies, Meters.Blueprint);

    private static int Mean(Policies policies, int meter)
    {
        var simulator = new Simulator(s_scenario);
        return Enumerable.Range(1, Games).Sum(seed =>
        {
            simulator.Play((ulong)seed, policies);
            return simulator.Final[meter];
        }) / Games;
    }

    private static Scenario With(string id, int value) => Scenario.Build(s_scenario.Data with
    {
        Parameters = [.. s_scenario.Data.Parameters.Select(row => row.Id == id ? row with { Value = value } : row)],
    });
}
