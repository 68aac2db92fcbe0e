using BrighterFuture.Model.Rules;
using BrighterFuture.Testing;
using CsCheck;

namespace BrighterFuture.Model.Tests;

/// <summary>The properties of the reference's selftest, with CsCheck's games instead of its loops.</summary>
public sealed class Rules_hold_in_any_game
{
    private const int Games = 60;

    private static readonly int[] Clock = [Meters.Turn, Meters.Phase, Meters.Half, Meters.Ending, Meters.Seed, Meters.Rng, Meters.Steps];

    private static readonly Gen<Policies> AnyPolicies =
        Gen.Select(Gen.Enum<Policy>(), Gen.Enum<Policy>(), Gen.Enum<Policy>(), (trump, moon, kim) => new Policies(trump, moon, kim));

    private static readonly Gen<(ulong Seed, Policies Policies)> AnyGame = Gen.Select(Gen.ULong[0, long.MaxValue], AnyPolicies);

    private static readonly int[] Strictness =
        [Meters.EnforcementPrc, Meters.EnforcementRus, Meters.EnforcementRok, Meters.EnforcementJpn, Meters.EnforcementUs];

    private static Scenario Scenario => ReferencePack.Scenario;

    [Fact]
    public void Every_meter_stays_on_its_scale() => AnyGame.Sample(
        game => Played(game).SelectMany(turn => Scenario.Meters.Where(meter => meter.Index is not (Meters.Seed or Meters.Rng))
            .Select(meter => (meter, Value: turn.After[meter.Index]))).All(row => row.Value >= row.meter.Low && row.Value <= row.meter.High),
        iter: Games);

    [Fact]
    public void The_ledger_alone_rebuilds_the_final_state_but_clock_and_dice() => AnyGame.Sample(
        game =>
        {
            var turns = Played(game);
            var meters = Enumerable.Range(0, Meters.Count).Select(meter => turns[0].Before[meter]).ToArray();
            foreach (var entry in turns.SelectMany(turn => turn.Ledger))
            {
                Assert.True(meters[entry.Meter] == entry.Old || Clock.Contains(entry.Meter));
                meters[entry.Meter] = entry.New;
            }

            Assert.All(Enumerable.Range(0, Meters.Count).Except(Clock), meter => Assert.Equal(turns[^1].After[meter], meters[meter]));
        },
        iter: Games);

    [Fact]
    public void Computed_meters_are_never_written_by_a_rule() => AnyGame.Sample(
        game => Played(game).SelectMany(turn => turn.Ledger).Where(entry => Meters.IsComputed(entry.Meter))
            .All(entry => Scenario.Causes.KeyOf(entry.Cause).StartsWith("read.", StringComparison.Ordinal)),
        iter: Games);

    [Fact]
    public void Every_computed_meter_names_its_parts() =>
        Assert.Equal(
            Enumerable.Range(0, Meters.Count).Where(Meters.IsComputed).Select(Meters.IdOf).Order(StringComparer.Ordinal),
            Scenario.Data.Parts.Select(parts => parts.Meter).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_cause_that_is_written_has_a_text() => AnyGame.Sample(
        game => Played(game).SelectMany(turn => turn.Ledger).All(entry => Scenario.Causes[entry.Cause].Text.Length > 0),
        iter: Games);

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => AnyGame.Sample(
        game =>
        {
            var (one, two) = (Trace.Run(Scenario, game.Seed, game.Policies), Trace.Run(Scenario, game.Seed, game.Policies));
            return one.Final.ToText() == two.Final.ToText() && one.LedgerHash == two.LedgerHash;
        },
        iter: Games);

    [Fact]
    public void Decisions_do_not_reshuffle_the_dice() => Gen.Select(Gen.ULong[0, long.MaxValue], AnyPolicies, AnyPolicies).Sample(
        (seed, one, other) => Played((seed, one)).Zip(Played((seed, other)))
            .TakeWhile(turns => turns.First.Road is null && turns.Second.Road is null)
            .All(turns => turns.First.After.Generator == turns.Second.After.Generator),
        iter: Games);

    [Fact]
    public void The_order_of_the_decisions_of_a_turn_does_not_matter() => Gen.Select(Gen.ULong[0, long.MaxValue], Gen.Int[0, 5]).Sample(
        (seed, turn) =>
        {
            var (straight, shuffled) = (At(seed, turn), At(seed, turn));
            if (straight[Meters.Phase] != 0)
            {
                return true;
            }

            var order = Scenario.AnswerOrder(straight, turn).ToArray();
            var other = order.OrderBy(place => Chance.SplitMix(seed + (ulong)place)).ToArray();
            return Summed(straight, turn, order).SequenceEqual(Summed(shuffled, turn, other));
        },
        iter: 200);

    [Fact]
    public void Better_enforcement_never_raises_hard_currency() => Gen.Select(Gen.Int[0, 10000].Array[20], Gen.Int[0, 4], Gen.Int[1, 3000]).Sample(
        (values, which, more) =>
        {
            var (lax, strict) = (Sanctioned(values), Sanctioned(values));
            strict.Now[Strictness[which]] = Math.Min(10000, strict[Strictness[which]] + more);
            return Earned(strict) <= Earned(lax);
        },
        iter: 2000);

    [Fact]
    public void A_kept_promise_never_lowers_trust_or_belief() => Gen.Select(Gen.Int[0, 29], Gen.Int[0, 3000], Gen.Int[100, 3000], Gen.Int[1, 500]).Sample(
        (pair, kept, broken, more) =>
        {
            var trust = Meters.TrustUsDprk + (4 * pair);
            var (before, after) = (Opening(), Opening());
            (before.Now[trust + 1], before.Now[trust + 2]) = (kept, broken);
            (after.Now[trust + 1], after.Now[trust + 2]) = (kept + more, broken);
            ReadAgain(before);
            ReadAgain(after);
            return after[trust] >= before[trust] && after[Meters.TauDprk] >= before[Meters.TauDprk];
        },
        iter: 2000);

    [Fact]
    public void A_breach_counts_double() => Assert.Equal(2 * Scenario.Parameters.StepKept, Scenario.Parameters.StepBroken);

    [Fact]
    public void More_belief_never_lowers_Kims_score_of_any_named_package() => Assert.All(Scenario.Packages, package => Assert.All(
        Enumerable.Range(1, 95),
        tau => Assert.True(Scenario.Surpluses.Dprk(package.Index, tau, 750) >= Scenario.Surpluses.Dprk(package.Index, tau - 1, 750))));

    [Fact]
    public void Kim_rejects_disarm_first_at_any_belief_and_with_every_carrot_up_to_55_percent()
    {
        const int WalkAway = 500;
        foreach (var tau in Enumerable.Range(5, 91))
        {
            Assert.True(Scenario.Surpluses.Dprk(Scenario.PackageOf("A")!.Index, tau, 750) < WalkAway);
            Assert.True(Scenario.Surpluses.Dprk(Scenario.PackageOf("HANOI_US")!.Index, tau, 750) < WalkAway);
            Assert.True(tau > 55 || Scenario.Surpluses.Dprk(Scenario.PackageOf("A_PLUS")!.Index, tau, 750) < WalkAway);
        }
    }

    [Fact]
    public void The_generator_is_PCG32_and_the_hash_is_SplitMix64()
    {
        // O'Neill's demo: seed 42, sequence 54.
        const ulong Increment = (54 << 1) | 1;
        static ulong Next(ulong state) => unchecked((state * 6364136223846793005) + Increment);
        var state = Next(unchecked(Next(0) + 42));
        Assert.Equal(0xa15c02b7, Chance.Output(state));
        Assert.Equal(0x7b47f409U, Chance.Output(Next(state)));
        Assert.Equal(0xba1d3330, Chance.Output(Next(Next(state))));
        Assert.Equal(0xe220a8397b1dcdaf, Chance.SplitMix(0));
    }

    [Fact]
    public void A_state_written_as_text_reads_back_the_same() => AnyGame.Sample(
        game => Played(game).All(turn => GameState.Parse(Scenario, turn.After.ToText())?.Fingerprint == turn.After.Fingerprint),
        iter: 20);

    [Theory]
    [InlineData("")]
    [InlineData("1,2,3;;")]
    [InlineData("not a state")]
    public void A_text_that_is_no_state_reads_as_nothing(string text) => Assert.Null(GameState.Parse(Scenario, text));

    private static List<TurnRecord> Played((ulong Seed, Policies Policies) game)
    {
        var play = Game.Start(Scenario, new GameSetup(game.Seed, null, game.Policies));
        while (play.Start.Phase != Phase.Over)
        {
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return [.. play.Past];
    }

    private static World Opening()
    {
        var w = new World(Scenario);
        TurnRules.Begin(w, 1);
        return w;
    }

    /// <summary>A random game at the start of a turn.</summary>
    private static World At(ulong seed, int turn)
    {
        var w = new World(Scenario);
        TurnRules.Begin(w, seed);
        for (var i = 0; i < turn && w[Meters.Phase] == 0; i++)
        {
            TurnRules.Talk(w, Policies.All(Policy.Random), hand: null);
        }

        return w;
    }

    private static int[] Summed(World w, int turn, int[] order)
    {
        TurnRules.Answer(w, Policies.All(Policy.Random), person: null);
        w.Now.CopyTo(w.Start, 0);
        foreach (var place in order)
        {
            var answer = AnswerRules.AnswerOf(w, place, turn);
            AnswerRules.Add(w, w.Start, Scenario.Options[place][answer - AnswerRules.First], AnswerRules.SaidBefore(w, place, answer));
            w.ApplyUnbounded();
        }

        w.Bound();
        return w.Now;
    }

    private static World Sanctioned(int[] values)
    {
        var w = Opening();
        for (var i = 0; i < Strictness.Length; i++)
        {
            w.Now[Strictness[i]] = values[i];
        }

        for (var measure = Meters.MeasureUn17182094; measure <= Meters.MeasureJpn; measure++)
        {
            w.Now[measure] = values[measure];
        }

        w.Now[Meters.HardCurrency] = 2 * values[^1];
        w.Now[Meters.BorderClosed] = values[^2] % 25;
        return w;
    }

    private static void ReadAgain(World w)
    {
        w.Stale = Readings.Everything;
        Readings.Refresh(w, Causes.ReadDecisions);
    }

    private static int Earned(World w)
    {
        ReadAgain(w);
        EconomyRules.DriftCurrency(w, 2);
        var sum = 0;
        foreach (var change in w.Asked)
        {
            sum += change.Delta;
        }

        return sum;
    }
}
