using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests.Negotiation;

/// <summary>Every count of the reference's full enumeration.</summary>
public sealed class The_zone_equals_the_reference
{
    private static readonly string[] s_issues = [.. ReferencePack.Scenario.Data.Issues.Select(issue => issue.Id)];
    private static readonly Zone s_zone = ZoneSearch.Whole(ReferencePack.Scenario.PackageModel);

    [Fact]
    public void All_packages_are_counted()
    {
        Assert.Equal(17_915_904, Zone.Total);
        Assert.Equal(5_905_872, s_zone.Feasible);
        Assert.Equal(2_389_392, s_zone.DprkAlone);
        Assert.Equal(81_233, s_zone.ByScore);
        Assert.Equal(16_908, s_zone.Count);
        Assert.Equal(4_923, s_zone.Complete.Count);
        Assert.Equal(16_908, s_zone.Members.Distinct().Count());
    }

    [Theory]
    [InlineData("SCOPE", 0, 1661, 10324, 4923)]
    [InlineData("SEQ", 548, 3683, 10959, 1718)]
    [InlineData("TIME", 5442, 7219, 4247)]
    [InlineData("VERIF", 160, 8090, 8658)]
    [InlineData("SANC", 80, 2122, 12616, 2090)]
    [InlineData("FUND", 4033, 5564, 4685, 2626)]
    [InlineData("BACK", 14835, 770, 1303, 0)]
    [InlineData("GUAR", 679, 1079, 2941, 12209)]
    [InlineData("INFRA", 5095, 6106, 5707)]
    [InlineData("REFORM", 5840, 7527, 3541)]
    [InlineData("NORM", 2602, 3274, 11032)]
    [InlineData("ALLI", 4955, 10530, 1423)]
    [InlineData("INST", 8062, 8846)]
    [InlineData("IKP", 7383, 9343, 182)]
    public void Each_level_of_each_issue_is_counted(string issue, params int[] counts) =>
        Assert.Equal(counts, s_zone.Tally.ByIssue[Array.IndexOf(s_issues, issue)]);

    [Theory]
    [InlineData("SEQ", 0, 36, 4357, 530)]
    [InlineData("TIME", 1149, 2206, 1568)]
    [InlineData("VERIF", 0, 2396, 2527)]
    [InlineData("SANC", 16, 522, 2295, 2090)]
    [InlineData("FUND", 861, 1416, 1483, 1163)]
    [InlineData("BACK", 4770, 153, 0, 0)]
    [InlineData("GUAR", 0, 0, 0, 4923)]
    [InlineData("REFORM", 1892, 2257, 774)]
    [InlineData("NORM", 465, 1107, 3351)]
    [InlineData("ALLI", 1561, 1939, 1423)]
    [InlineData("INST", 2064, 2859)]
    public void Each_level_in_complete_packages_is_counted(string issue, params int[] counts) =>
        Assert.Equal(counts, s_zone.Complete.ByIssue[Array.IndexOf(s_issues, issue)]);

    [Theory]
    [InlineData("sceptic", 0, 1420, 934, 0)]
    [InlineData("no-trust", 0, 368, 1729, 15)]
    [InlineData("after-hanoi", 0, 848, 4205, 263)]
    [InlineData("author", 0, 1831, 18583, 15619)]
    public void Rival_assumptions_have_their_own_zone(string rival, params int[] byScope)
    {
        var scenario = ReferencePack.Scenario;
        var values = scenario.Data.Negotiation.Values.With(scenario.Data.Negotiation.Rivals.Single(row => row.Id == rival).Values);
        Assert.Equal(byScope, ZoneSearch.Whole(PackageModel.Of(scenario, values)).Tally.ByIssue[IssueIndex.Scope]);
    }

    [Theory]
    [InlineData(0.0, 3, 1340)]
    [InlineData(0.1, 57, 3326)]
    [InlineData(0.2, 921, 7792)]
    [InlineData(0.3, 5455, 18482)]
    [InlineData(0.4, 15576, 38223)]
    [InlineData(0.5, 30861, 65391)]
    [InlineData(0.6, 52813, 100416)]
    [InlineData(0.7, 77165, 137643)]
    public void The_zone_grows_with_trust(double tau, int complete, int any)
    {
        var values = ReferencePack.Scenario.Data.Negotiation.Values.With("tau_D", tau).With("tau_U", tau);
        var zone = ZoneSearch.Quick(PackageModel.Of(ReferencePack.Scenario, values));
        Assert.Equal((complete, any), (zone.Complete.Count, zone.Count));
    }

    [Fact]
    public void The_quick_count_finds_the_same_packages()
    {
        var quick = ZoneSearch.Quick(ReferencePack.Scenario.PackageModel);
        Assert.Equal(s_zone.Members.AsEnumerable(), quick.Members);
        Assert.Null(quick.ByScore);
    }

    [Fact]
    public void Nobody_can_improve_on_144_packages_of_the_zone_and_126_of_the_complete_ones()
    {
        var model = ReferencePack.Scenario.PackageModel;
        var complete = s_zone.Members[^s_zone.Complete.Count..];
        Assert.Equal(144, BargainRules.Frontier(model, s_zone.Members.AsSpan()).Length);
        Assert.Equal(126, BargainRules.Frontier(model, complete.AsSpan()).Length);
    }

    [Fact]
    public void Four_theories_of_bargaining_pick_the_references_packages()
    {
        var complete = s_zone.Members[^s_zone.Complete.Count..];
        var points = BargainRules.Points(ReferencePack.Scenario.PackageModel, complete.AsSpan())!;
        Agrees(points.Nash, "3 2 1 2 2 2 0 3 2 1 2 1 1 1", 22.6, 56.5, 5.2, 36.3, 33.0, 45.3);
        Agrees(points.KalaiSmorodinsky, "3 2 1 2 2 3 0 3 2 1 2 1 1 1", 17.3, 51.5, 6.9, 32.3, 29.0, 43.8);
        Agrees(points.Egalitarian, "3 2 1 2 2 2 0 3 2 1 2 2 1 1", 11.8, 45.7, 9.7, 48.3, 15.0, 57.0);
        Agrees(points.Utilitarian, "3 2 1 2 2 0 0 3 2 1 2 1 1 1", 25.3, 61.5, 0.4, 38.3, 37.0, 47.8);
    }

    [Fact]
    public void No_package_means_no_bargain() => Assert.Null(BargainRules.Points(ReferencePack.Scenario.PackageModel, []));

    private static void Agrees(Bargain bargain, string package, params double[] surplus)
    {
        Assert.Equal(package, string.Join(' ', bargain.Package));
        Assert.Equal(surplus, bargain.Surplus.Select(value => Math.Round(value, 1)));
    }
}
