using System.Collections.Immutable;
using System.Text.Json;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

public sealed class The_reference_is_equalled
{
    private static Scenario Scenario => ReferencePack.Scenario;

    public static TheoryData<string> Traces => [.. GoldenTrace.Names];

    public static TheoryData<string> PersonsTraces => [.. GoldenTrace.Names.Where(name => name.StartsWith("person", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Traces))]
    public void Every_turn_the_ending_and_the_ledger_are_the_references(string name)
    {
        var golden = GoldenTrace.Read(name);
        var trace = Trace.Run(Scenario, golden.Seed, golden.Policies, golden.Script);
        Assert.Equal(golden.States, trace.Turns.Select(turn => turn.State));
        AssertEnd(golden, trace.Final);
        Assert.Equal(golden.Ledger, trace.LedgerLength);
        Assert.Equal(golden.LedgerSha, trace.LedgerHash);
    }

    [Theory]
    [MemberData(nameof(Traces))]
    public void A_game_played_decision_by_decision_gives_the_same_states(string name)
    {
        var golden = GoldenTrace.Read(name);
        var play = Game.Start(Scenario, new GameSetup(golden.Seed, golden.Script?.Seat, golden.Policies));
        while (play.Start.Phase != Phase.Over)
        {
            play = ScriptedPlay.Turn(play, golden.Script);
        }

        Assert.Equal(golden.States, play.Past.Select(turn => Trace.HashOf(turn.After)));
        AssertEnd(golden, play.Start);
        var ledger = play.Past.SelectMany(turn => turn.Ledger).ToImmutableArray();
        Assert.Equal(golden.LedgerSha, Trace.LedgerHashOf(Scenario, ledger));
    }

    [Fact]
    public void All_601344_reachable_scores_round_as_in_the_reference_exact_halves_included()
    {
        var scores = new List<int>();
        var gains = new int[6];
        for (var paper = 0; paper < Scenario.Packages.Length; paper++)
        {
            for (var tau = 0; tau < 96; tau++)
            {
                Scenario.Surpluses.Gains(Scenario.Papers[paper], 0, tau, 645, gains);
                scores.AddRange(gains.Where((_, party) => party != (int)Party.Dprk));
            }

            scores.AddRange(from tau in Enumerable.Range(0, 96)
                            from protection in Enumerable.Range(645, 256)
                            select Scenario.Surpluses.Dprk(paper, tau, protection));
        }

        using var golden = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("tests", "Model.Tests", "Golden", "scores.json")));
        Assert.Equal(golden.RootElement.GetProperty("count").GetInt32(), scores.Count);
        Assert.Equal(golden.RootElement.GetProperty("sha").GetString(), GameState.Sha256(string.Join(',', scores)));
    }

    [Fact]
    public void Named_packages_have_the_surpluses_and_red_lines_of_the_package_model()
    {
        using var golden = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("tests", "Model.Tests", "Golden", "packages.json")));
        foreach (var row in golden.RootElement.EnumerateArray())
        {
            var levels = row.GetProperty("levels").EnumerateArray().Select(level => level.GetInt32()).ToImmutableArray();
            var surplus = Enum.GetValues<Party>().Select(party => Scenario.Score.Of(party, levels) - Scenario.Score.WalkAway(party));
            Assert.Equal(row.GetProperty("surplus").EnumerateArray().Select(value => value.GetDouble()), surplus.Select(value => Math.Round(value, 6)));
            Assert.Equal(row.GetProperty("feasible").GetBoolean(), FeasibleRules.IsFeasible(levels));
            var crossed = Enum.GetValues<Party>().Where(party => RedLineRules.Crosses(Scenario.Data.Negotiation.RedLines, levels, party)).Select(party => party.ToString().ToUpperInvariant());
            Assert.Equal(row.GetProperty("redLines").EnumerateArray().Select(party => party.GetString()), crossed);
        }
    }

    [Fact]
    public void The_opening_reads_as_in_the_data()
    {
        var opening = Game.Start(Scenario, new GameSetup(1, null, Policies.All(Policy.Random))).Start;
        using var golden = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Of("tests", "Model.Tests", "Golden", "opening.json")));
        foreach (var row in golden.RootElement.EnumerateObject())
        {
            Assert.True(row.Value.GetInt32() == opening.Reading(Scenario, Meters.IndexOf(row.Name)), row.Name);
        }

        Assert.Equal(95, opening.Reading(Scenario, Meters.SanctionsScope));
        Assert.Equal(59, opening.Reading(Scenario, Meters.Pressure));
        Assert.Equal(70, opening.Reading(Scenario, Meters.RegimeStability));
        Assert.Equal(-4, opening.Reading(Scenario, Meters.Growth));
    }

    [Fact]
    public void Sixty_games_of_history_hold_a_summit_and_end_without_deal_peace_or_war()
    {
        for (ulong seed = 1; seed <= 60; seed++)
        {
            var end = Trace.Run(Scenario, seed, Policies.All(Policy.Historical)).Final;
            Assert.Equal(1, end[Meters.SummitHeld]);
            Assert.Equal(0, end[Meters.Package]);
            Assert.Contains(end.Ending, new[] { EndingNumber.FreezeForFreeze, EndingNumber.WalkedAway, EndingNumber.SoNear });
        }
    }

    [Fact]
    public void The_simulator_plays_the_same_games_as_the_trace()
    {
        var simulator = new Simulator(Scenario);
        foreach (var policy in Enum.GetValues<Policy>())
        {
            for (ulong seed = 0; seed < 20; seed++)
            {
                var trace = Trace.Run(Scenario, seed, Policies.All(policy));
                Assert.Equal(trace.Final.Ending, simulator.Play(seed, Policies.All(policy)));
                Assert.Equal(trace.Final.Fingerprint, simulator.Final.Fingerprint);
            }
        }
    }

    private static void AssertEnd(GoldenTrace golden, GameState end)
    {
        Assert.Equal(golden.Ending, end.Ending);
        Assert.Equal(golden.EndingName, EndingRules.NameOf(Scenario, end.Ending));
        Assert.Equal(golden.Verdicts, EndingRules.Verdicts(Scenario, end).Values.Select(verdict => verdict.ToString().ToLowerInvariant()));
        Assert.Equal(golden.Neighbour, EndingRules.NameOf(Scenario, EndingRules.NearEndings(Scenario, end)[0].Number));
        Assert.Equal(golden.Generator, $"{end.Generator}");
    }
}
