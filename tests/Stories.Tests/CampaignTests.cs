using System.Collections.Concurrent;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;
using Xunit.Abstractions;

namespace BrighterFuture.Stories.Tests;

/// <summary>Whole games of the shipped pack, by dice and by habit: no error, no dead end, no missing text. CAMPAIGN=300 walks as many as an issue asks.</summary>
public sealed class CampaignTests(ITestOutputHelper output)
{
    private static readonly int s_games = int.TryParse(Environment.GetEnvironmentVariable("CAMPAIGN"), out var asked) ? asked : 24;

    public static TheoryData<Seat> Seats => [.. Enum.GetValues<Seat>()];

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_player_made_of_dice_reaches_an_ending_without_a_fault(Seat seat) => Campaign(seat, s_games, game => (Policies.All((Policy)(game % 7)), Walk.Dice((ulong)game)));

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_player_with_the_habits_of_a_policy_reaches_an_ending_without_a_fault(Seat seat) => Campaign(seat, s_games, game =>
    {
        var policy = (Policy)(game % 7);
        return (Policies.All(Policy.Utility), Walk.AsPolicy((ulong)game, (moment, card) => PolicyAnswers.Of(moment.Play, policy, card)));
    });

    private void Campaign(Seat seat, int games, Func<int, (Policies Others, Func<Moment, int, int> Pick)> player)
    {
        var faults = new ConcurrentBag<string>();
        var endings = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var scenes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var words = new ConcurrentBag<int>();
        var roles = new ConcurrentDictionary<Role, int>();
        Parallel.For(0, games, game =>
        {
            var (others, pick) = player(game);
            var count = 0;
            try
            {
                var session = Walk.ToTheEnd(Shipped.Pack, new GameSetup((ulong)(1000 + game), seat, others), pick, moment => count += See(seat, game, moment, faults, scenes, roles));
                endings.AddOrUpdate(EndingRules.NameOf(Shipped.Pack.Scenario, session.Now.Play.Start.Ending), 1, (_, n) => n + 1);
                words.Add(count);
            }
            catch (InvalidOperationException e)
            {
                faults.Add($"game {game}: {e.Message}");
            }
        });

        output.WriteLine($"{seat}: {games} games; words of prose, memos and news {words.Min()}-{words.Max()}, mean {words.Average():0}");
        output.WriteLine($"words a game by role: {string.Join(", ", roles.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value / games}"))}");
        output.WriteLine(string.Join(", ", endings.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}")));
        output.WriteLine($"never seen: {string.Join(", ", Shipped.Pack.Scenes.Scenes.Where(scene => scene.Seat == seat && !scenes.ContainsKey(scene.Knot)).Select(scene => scene.Knot))}");
        output.WriteLine($"seen: {string.Join(", ", scenes.OrderBy(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}"))}");
        Assert.Empty(faults.Distinct().Take(20));
    }

    private static int See(Seat seat, int game, Moment moment, ConcurrentBag<string> faults, ConcurrentDictionary<string, int> scenes, ConcurrentDictionary<Role, int> roles)
    {
        var page = StoryPages.Of(Shipped.Pack, moment, seat);
        if (moment.Stop is Stop.SceneBeat { First: true } scene)
        {
            scenes.AddOrUpdate(scene.Scene.Knot, 1, (_, n) => n + 1);
        }

        foreach (var problem in moment.Problems)
        {
            faults.Add($"game {game}: {problem.Place}: {problem.Text}");
        }

        foreach (var paragraph in page.Where(paragraph => IsFaulty(paragraph.Text)))
        {
            faults.Add($"game {game}: {moment.Stop.GetType().Name}: \"{paragraph.Text}\"");
        }

        if (page.All(paragraph => paragraph.Role == Role.Heading))
        {
            faults.Add($"game {game}: an empty page at {moment.Stop}");
        }

        foreach (var group in page.GroupBy(paragraph => paragraph.Role))
        {
            var count = group.Sum(paragraph => paragraph.Text.Split(' ').Length);
            roles.AddOrUpdate(group.Key, count, (_, n) => n + count);
        }

        return page.Where(paragraph => paragraph.Role is Role.Prose or Role.Document or Role.News).Sum(paragraph => paragraph.Text.Split(' ').Length);
    }

    private static bool IsFaulty(string text) => text.Length == 0 || text.Contains("TODO", StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal)
        || text.Contains("->", StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal) || text.StartsWith('~');
}
