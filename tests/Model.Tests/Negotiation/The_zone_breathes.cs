using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests.Negotiation;

/// <summary>The package model in play: the turns move it.</summary>
public sealed class The_zone_breathes
{
    private static readonly Scenario s_scenario = ReferencePack.Scenario;

    [Fact]
    public void History_narrows_the_zone_from_16908_packages_to_4416_after_Hanoi_and_3590_in_the_end()
    {
        var play = Game.Start(s_scenario, new GameSetup(7, null, Policies.All(Policy.Historical)));
        Assert.Equal((16_908, 4_923), Count(play.Start));
        while (play.Start.Phase == Phase.Talks)
        {
            play = ScriptedPlay.Turn(play, null);
        }

        Assert.Equal((4_416, 172), Count(play.Past[s_scenario.Calendar.Summit].After));
        Assert.Equal((3_590, 123), Count(play.Start));
    }

    [Fact]
    public void At_the_opening_the_six_would_sign_the_comprehensive_package_and_nobody_can_promise_one()
    {
        var opening = Opening();
        Assert.Empty(LiveRules.Now(s_scenario, opening).Losers(s_scenario.PackageOf("B")!.Levels));
        var zone = LiveRules.ZoneNow(s_scenario, opening);
        var promisable = LiveRules.PromisableCount(s_scenario, opening, zone);
        Assert.InRange(promisable, 0, zone.Count - zone.Complete.Count);
    }

    [Fact]
    public void The_opening_is_the_packs_own_model()
    {
        var opening = Opening();
        var now = LiveRules.Now(s_scenario, opening);
        Assert.Equal(s_scenario.PackageModel.WalkAways.Select(value => Math.Round(value, 9)), now.WalkAways.Select(value => Math.Round(value, 9)));
    }

    [Fact]
    public void A_package_without_inspection_loses_Washington_and_the_inspectors_bring_it_back()
    {
        var blind = s_scenario.Data.Negotiation.Claims.Single(claim => claim.Id == "B5").Package;
        var loss = Assert.Single(ClauseRules.Losses(s_scenario.PackageModel, blind));
        Assert.Equal(Party.Us, loss.Party);
        Assert.Equal("blind-treaty", Assert.Single(loss.RedLines).Id);
        var first = loss.Changes[0];
        Assert.Equal(IssueIndex.Verification, first.Issue);
        Assert.True(first.BringsBack);
        Assert.Empty(first.Loses);
    }

    [Fact]
    public void A_package_that_all_take_loses_nobody() =>
        Assert.Empty(ClauseRules.Losses(s_scenario.PackageModel, s_scenario.PackageOf("B")!.Levels));

    [Theory]
    [InlineData("B_NO_FUND", 1)]
    [InlineData("B_NO_GUARANTEE", 1)]
    [InlineData("B", 0)]
    [InlineData("A", 5)]
    public void One_suggestion_changes_the_fewest_clauses(string draft, int changes)
    {
        var model = s_scenario.PackageModel;
        var levels = s_scenario.PackageOf(draft)!.Levels;
        var zone = ZoneSearch.Quick(model);
        var suggestion = ClauseRules.Suggest(model, zone, levels)!;
        Assert.Equal(changes, suggestion.Changed.Length);
        Assert.True(suggestion.Verdict.IsInZone);
        var asNear = zone.Members.Select(PackageNumber.Levels)
            .Where(package => package.Zip(levels).Count(pair => pair.First != pair.Second) <= changes)
            .Select(package => VerdictRules.Judge(model, package).Smallest).ToArray();
        Assert.Equal(asNear.Max(), suggestion.Verdict.Smallest, 1e-9);
    }

    [Fact]
    public void Where_nobody_can_agree_there_is_no_suggestion()
    {
        var p = s_scenario.PackageModel.Parameters;
        var hopeless = s_scenario.PackageModel.Under(0, 0, 1, [.. p.Hurdles.Select(hurdle => hurdle + 60)]);
        Assert.Null(ClauseRules.Suggest(hopeless, ZoneSearch.Quick(hopeless), s_scenario.PackageOf("B")!.Levels));
    }

    private static GameState Opening() => Game.Start(s_scenario, new GameSetup(1, null, Policies.All(Policy.Historical))).Start;

    private static (int All, int Complete) Count(GameState state)
    {
        var zone = LiveRules.ZoneNow(s_scenario, state);
        return (zone.Count, zone.Complete.Count);
    }
}
