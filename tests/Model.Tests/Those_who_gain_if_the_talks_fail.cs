using BrighterFuture.Model.Rules;
using static BrighterFuture.Model.Tests.CourtTable;

namespace BrighterFuture.Model.Tests;

/// <summary>Spoilers, and what the three capitals do of themselves: announced, with a cause, and stopped by what the pack says stops them.</summary>
public sealed class Those_who_gain_if_the_talks_fail
{
    private const int Games = 200;

    /// <summary>Money on paper and no line on the abducted: what the families stir over.</summary>
    private static readonly (string Meter, int Value)[] s_moneyFirst = [("blueprint_fund", 1)];

    [Fact]
    public void Nobody_acts_who_was_not_heard_of_in_an_earlier_turn() => Assert.All(
        Enumerable.Range(1, Games),
        seed =>
        {
            var heard = new HashSet<string>();
            foreach (var turn in Played(AsShipped, (ulong)seed).Past)
            {
                var causes = turn.Ledger.Select(entry => AsShipped.Causes.KeyOf(entry.Cause)).ToHashSet();
                Assert.All(AsShipped.Data.Court.Spoilers, spoiler => Assert.True(!causes.Contains($"spoiler.{spoiler.Id}.acts") || heard.Contains(spoiler.Id), $"{spoiler.Id} in game {seed}"));
                heard.UnionWith(AsShipped.Data.Court.Spoilers.Select(spoiler => spoiler.Id).Where(id => causes.Contains($"spoiler.{id}.stirs")));
            }
        });

    [Fact]
    public void What_stops_them_stops_them()
    {
        var stirring = End(Start(Opening(s_moneyFirst)));
        Assert.Contains(CourtDesk.Stirring(stirring.Scenario, stirring.Start), row => row.Spoiler.Id == "families");

        var stopped = Opening([.. s_moneyFirst, ("blueprint_normalisation", 1)]);
        Assert.All(Enumerable.Range(1, Games), seed => Assert.Equal(0, Times(Played(stopped, (ulong)seed), "spoiler.families.acts")));
    }

    [Fact]
    public void Left_alone_they_act_in_many_games_and_move_what_they_say()
    {
        var scenario = Opening(s_moneyFirst);
        var games = Enumerable.Range(1, Games).Select(seed => Played(scenario, (ulong)seed)).Where(play => Times(play, "spoiler.families.acts") > 0).ToList();

        Assert.True(games.Count > Games / 4, $"{games.Count} games");
        Assert.Contains(games[0].Past.SelectMany(turn => turn.Ledger), entry => entry.Meter == Meters.JapanAttitude && entry.New < entry.Old && scenario.Causes.KeyOf(entry.Cause) == "spoiler.families.acts");
    }

    [Fact]
    public void Each_co_guarantor_that_is_won_makes_them_weaker_and_three_nearly_silence_them()
    {
        var strengths = new List<int>();
        foreach (var won in new (string Meter, int Value)[][]
        {
            [],
            [("cohesion", 10000), ("warmth_rus_us", -3000), ("warmth_rus_dprk", -3000), ("japan_attitude", 0)],
            [("cohesion", 10000), ("japan_attitude", 0)],
            [("cohesion", 10000), ("japan_attitude", 6000)],
        })
        {
            var w = new World(Opening([.. won, .. won.Length == 0 ? [] : new[] { ("warmth_prc_us", 3000) }]));
            TurnRules.Begin(w, 7);
            strengths.Add(SpoilerRules.Strength(w, w.Scenario.Court.Spoilers[0]));
        }

        Assert.Equal([4000, 2800, 1600, 400], strengths);
    }

    [Fact]
    public void After_an_act_they_rest()
    {
        var scenario = Opening(s_moneyFirst);
        foreach (var play in Enumerable.Range(1, Games).Select(seed => Played(scenario, (ulong)seed)))
        {
            var acts = play.Past.Select((turn, place) => (turn, place)).Where(row => Did(scenario, row.turn, "spoiler.families.acts")).Select(row => row.place).ToList();
            Assert.All(acts.Zip(acts.Skip(1)), pair => Assert.True(pair.Second - pair.First > scenario.Parameters.SpoilerRest, $"{pair}"));
        }
    }

    [Fact]
    public void Every_cause_of_a_spoiler_says_what_would_have_stopped_it() => Assert.All(
        AsShipped.Data.Court.Spoilers,
        spoiler =>
        {
            Assert.True(AsShipped.Causes.TryFind($"spoiler.{spoiler.Id}.acts", out var cause));
            Assert.EndsWith($"what would have stopped them: {spoiler.Stop}", AsShipped.Causes[cause].Text, StringComparison.Ordinal);
        });

    [Fact]
    public void A_capital_that_acts_of_itself_gives_its_reason_and_then_rests()
    {
        var acts = AsShipped.Data.Court.Acts.ToDictionary(act => $"court.act.{act.Id}", act => act.Rest);
        var seen = new HashSet<string>();
        foreach (var play in Enumerable.Range(1, Games).Select(seed => Played(AsShipped, (ulong)seed)))
        {
            foreach (var (cause, rest) in acts)
            {
                var turns = play.Past.Select((turn, place) => (turn, place)).Where(row => Did(AsShipped, row.turn, cause)).Select(row => row.place).ToList();
                Assert.All(turns.Zip(turns.Skip(1)), pair => Assert.True(pair.Second - pair.First > rest, $"{cause} {pair}"));
                seen.UnionWith(turns.Count > 0 ? [cause] : []);
            }
        }

        Assert.True(seen.Count >= 3, string.Join(' ', seen));
    }

    private static bool Did(Scenario scenario, TurnRecord turn, string cause) => turn.Ledger.Any(entry => scenario.Causes.KeyOf(entry.Cause) == cause);

    private static int Times(Play play, string cause) => play.Past.Count(turn => Did(play.Scenario, turn, cause));

    /// <summary>A whole game of talks in which nobody sits; who plays changes with the seed.</summary>
    private static Play Played(Scenario scenario, ulong seed)
    {
        var policies = Enum.GetValues<Policy>();
        var play = Game.Start(scenario, new GameSetup(seed, null, new Policies(policies[seed % 7], policies[seed / 7 % 7], policies[seed / 49 % 7])));
        while (play.Start.Phase == Phase.Talks)
        {
            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return play;
    }
}
