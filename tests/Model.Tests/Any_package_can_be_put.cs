using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

/// <summary>A person may put any feasible package of the fourteen issues; the rules that judge those with a name judge it too.</summary>
public sealed class Any_package_can_be_put
{
    private const int MostTurns = 60;
    private static readonly Scenario s_scenario = Shipped.Pack.Scenario;

    public static TheoryData<string> Named => [.. s_scenario.Packages.Select(package => package.Id)];

    [Theory]
    [MemberData(nameof(Named))]
    public void Judged_without_its_name_a_package_is_judged_the_same(string id)
    {
        var named = s_scenario.PaperOf(id);
        var number = PackageNumber.Of(named.Levels.AsSpan());
        var free = new Paper(new NamedPackage(s_scenario.Packages.Length + number, FreePackage.IdOf(named.Levels), named.Levels), s_scenario.Score, s_scenario.Data.Negotiation.RedLines, s_scenario.Data.Court.Pledges);
        foreach (var w in WorldsOnTheWay())
        {
            Assert.Equal(TableRules.Missing(w, named), TableRules.Missing(w, free));
            Assert.Equal(SurplusOf(w, named), SurplusOf(w, free));
            Assert.Equal(TableRules.Shortfall(w, named), TableRules.Shortfall(w, free));
            Assert.All(Enum.GetValues<Seat>(), seat => Assert.Equal(
                OfferRules.Signs(w, Policy.Guarded, seat, named, SurplusOf(w, named)),
                OfferRules.Signs(w, Policy.Guarded, seat, free, SurplusOf(w, free))));
        }
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Its_levels_lead_back_to_its_name(string id)
    {
        var package = s_scenario.PackageOf(id)!;

        Assert.Equal(id, s_scenario.PackageOf(FreePackage.IdOf(package.Levels))!.Id);
        Assert.Equal(package.Levels.AsSpan(), PackageNumber.Levels(PackageNumber.Of(package.Levels.AsSpan())).AsSpan());
    }

    [Theory]
    [InlineData("=3222220321211", "a clause is missing")]
    [InlineData("=92222203212111", "no such level")]
    [InlineData("=32220203212111", "money through sanctions that stand")]
    [InlineData("32222203212111", "no sign")]
    public void What_is_no_package_cannot_be_put(string id, string why) => Assert.True(s_scenario.PackageOf(id) is null, why);

    [Fact]
    public void The_frozen_reference_knows_packages_with_a_name_alone() => Assert.Null(ReferencePack.Scenario.PackageOf("=32222203212110"));

    [Fact]
    public void A_package_without_a_name_can_be_signed_and_runs_its_course()
    {
        const string Own = "=32222203212110"; // B without a plan between the Koreas
        var ends = Enumerable.Range(1, 40).Select(seed => Play(Own, (ulong)seed)).ToList();

        Assert.Contains(ends, end => end.Past.Any(turn => turn.Signed == Own) && end.Start.Ending is >= EndingNumber.TheBrighterFuture and <= EndingNumber.SeoulsBridge);
    }

    /// <summary>Washington follows the op-ed's advice by hand, among others who do, and puts one paper of its own.</summary>
    private static Play Play(string paper, ulong seed)
    {
        var play = Game.Start(s_scenario, new GameSetup(seed, Seat.Trump, Policies.All(Policy.Bang)));
        for (var ended = 0; ended < MostTurns && play.Start.Phase != Phase.Over; ended++)
        {
            var w = new World(s_scenario);
            w.Load(play.Start);
            foreach (var card in Game.OpenCards(play).Where(card => !card.Small))
            {
                var answer = ChoiceRules.Answer(w, Policy.Bang, card.Place);
                play = ScriptedPlay.Do(play, new Decision.Answered(card.Id, card.Options[answer - AnswerRules.First].Key));
            }

            if (play.Start.Phase == Phase.Talks && play.Start.Turn >= s_scenario.Calendar.Summit)
            {
                play = ScriptedPlay.Do(play, new Decision.Offered(paper));
            }

            play = ScriptedPlay.Do(play, new Decision.EndedTurn());
            play = play.Table is null ? play : ScriptedPlay.Do(play, new Decision.EndedTurn());
        }

        return play;
    }

    private static IEnumerable<World> WorldsOnTheWay()
    {
        foreach (var policy in new[] { Policy.Bang, Policy.Historical, Policy.Random, Policy.Guarded })
        {
            var play = Game.Start(s_scenario, new GameSetup(5, null, Policies.All(policy)));
            while (play.Start.Phase == Phase.Talks)
            {
                var w = new World(s_scenario);
                w.Load(play.Start);
                yield return w;
                play = ScriptedPlay.Do(play, new Decision.EndedTurn());
            }
        }
    }

    private static int[] SurplusOf(World w, Paper paper)
    {
        var surplus = new int[TableRules.Parties];
        TableRules.Surplus(w, paper, surplus);
        return surplus;
    }
}
