using System.Collections.Concurrent;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;
using BrighterFuture.Views.Text;
using Xunit.Abstractions;

namespace BrighterFuture.Stories.Tests;

/// <summary>Whole games of the shipped pack, by dice and by habit: no error, no dead end, no missing text. CAMPAIGN=300 walks as many as an issue asks.</summary>
public sealed class CampaignTests(ITestOutputHelper output)
{
    /// <summary>From here on shares say something.</summary>
    private const int ManyGames = 200;

    private const int MostFaultsShown = 40;

    private static readonly int s_games = int.TryParse(Environment.GetEnvironmentVariable("CAMPAIGN"), out var asked) ? asked : 24;

    public static TheoryData<Seat> Seats => [.. Enum.GetValues<Seat>()];

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_player_made_of_dice_reads_on_to_an_ending_without_a_fault(Seat seat)
    {
        var endings = Campaign(seat, s_games, game => (Policies.All(PolicyOf(game)), Walk.Dice((ulong)game)));
        Assert.True(s_games < ManyGames || endings.Values.Max() <= 0.4 * s_games, "One ending takes over 40% of random games.");
    }

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_player_with_the_habits_of_a_policy_reads_on_to_an_ending_without_a_fault(Seat seat) => Campaign(seat, s_games, game =>
    {
        var policy = PolicyOf(game);
        return (Policies.Default, Walk.AsPolicy((ulong)game, (moment, card) => PolicyAnswers.Of(moment.Play, policy, card)));
    });

    private static Policy PolicyOf(int game) => Enum.GetValues<Policy>()[game % Enum.GetValues<Policy>().Length];

    private ConcurrentDictionary<string, int> Campaign(Seat seat, int games, Func<int, (Policies Others, Func<Moment, int, int> Pick)> player)
    {
        var faults = new ConcurrentBag<string>();
        var endings = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var readers = new ConcurrentBag<GameReader>();
        Parallel.For(0, games, game =>
        {
            var (others, pick) = player(game);
            var reader = new GameReader(seat, game, faults);
            try
            {
                var session = Walk.ToTheEnd(Shipped.Pack, new GameSetup((ulong)(1000 + game), seat, others), pick, reader.See);
                endings.AddOrUpdate(EndingRules.NameOf(Shipped.Pack.Scenario, session.Now.Play.Start.Ending), 1, (_, n) => n + 1);
                readers.Add(reader);
            }
            catch (InvalidOperationException e)
            {
                faults.Add($"{seat} game {game}: {e.Message}");
            }
        });

        Report(seat, readers, endings);
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal).Take(MostFaultsShown)));
        return endings;
    }

    private void Report(Seat seat, IReadOnlyCollection<GameReader> readers, IEnumerable<KeyValuePair<string, int>> endings)
    {
        var words = readers.Select(reader => reader.Words).ToList();
        var scenes = readers.SelectMany(reader => reader.Scenes).GroupBy(knot => knot, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var all = Shipped.Pack.Scenes.Scenes.Where(scene => scene.Seat == seat).Select(scene => scene.Knot);
        output.WriteLine($"{seat}: {readers.Count} games; words of prose, memos and news {words.Min()}-{words.Max()}, mean {words.Average():0}");
        output.WriteLine($"words a game by role: {string.Join(", ", Enum.GetValues<Role>().Select(role => $"{role} {readers.Average(reader => reader.ByRole.GetValueOrDefault(role)):0}"))}");
        output.WriteLine(string.Join(", ", endings.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}")));
        output.WriteLine($"scenes by games, rarest first: {string.Join(", ", all.Select(knot => (Knot: knot, Games: scenes.GetValueOrDefault(knot))).OrderBy(scene => scene.Games).Select(scene => $"{scene.Knot} {scene.Games}"))}");
    }
}
