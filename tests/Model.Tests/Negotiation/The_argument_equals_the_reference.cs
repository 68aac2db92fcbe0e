using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests.Negotiation;

/// <summary>Every figure that the reference prints about single packages.</summary>
public sealed class The_argument_equals_the_reference
{
    private static readonly Scenario s_scenario = ReferencePack.Scenario;
    private static readonly NegotiationData s_data = s_scenario.Data.Negotiation;
    private static readonly PackageModel s_model = s_scenario.PackageModel;

    [Fact]
    public void Walk_aways_are_today_plus_the_hurdle() =>
        Assert.Equal([42.2, 29.8, 48.8, 44.1, 43.6, 35.6], s_model.WalkAways.Select(value => Math.Round(value, 1)));

    [Theory]
    [InlineData("A", 8.3, 11.5, -39.3, 9.2, 6.7, 15.3)]
    [InlineData("A+", 26.1, 57.8, -21.3, 39.9, 39.3, 48.0)]
    [InlineData("B", 19.6, 55.7, 3.9, 37.5, 33.1, 46.0)]
    [InlineData("B1", 18.6, 35.7, -22.5, 20.6, 33.1, 31.6)]
    [InlineData("B2", 18.5, 49.2, -11.7, 16.7, 31.9, 30.0)]
    [InlineData("B3", 17.6, 55.7, -1.7, 37.5, 13.1, 46.0)]
    [InlineData("B4", 22.2, 60.7, -0.6, 39.5, 37.1, 48.5)]
    [InlineData("B5", 2.7, 51.5, 6.9, 32.7, 15.7, 42.1)]
    [InlineData("B6", 8.8, 44.9, 8.3, 49.5, 15.1, 57.7)]
    [InlineData("B7", 19.6, 47.7, -1.2, 32.5, 33.1, 46.0)]
    [InlineData("C", 7.7, 44.2, 3.6, 26.2, 6.6, 29.7)]
    public void A_package_of_the_argument_is_worth_what_the_reference_says(string id, params double[] surplus)
    {
        var claim = s_data.Claims.Single(row => row.Id == id);
        Assert.Equal(surplus, Enum.GetValues<Party>().Select(party => Math.Round(s_model.Surplus(party, claim.Package), 1)));
        Assert.Equal(claim.Loses.AsEnumerable(), s_model.Losers(claim.Package));
        Assert.Equal(claim.Loses.AsEnumerable(), VerdictRules.Judge(s_model, claim.Package).Losers);
    }

    [Theory]
    [InlineData("pompeo", "DPRK no -39.3, US yes +8.3")]
    [InlineData("hanoi-ask", "DPRK yes +0.6, US no -13.7, JPN no -14.6, ROK yes +19.7, PRC yes +3.5, RUS yes +10.6")]
    [InlineData("hanoi-us", "DPRK no -39.1, US yes +6.4, JPN yes +3.9")]
    [InlineData("stockholm", "DPRK no -16.9, US yes +0.9")]
    [InlineData("draft", "US no -13.3, PRC yes +7.0, RUS yes +14.6, JPN no -6.2, DPRK yes +0.2")]
    public void An_offer_of_history_gets_the_references_answers(string id, string answers)
    {
        var verdicts = HistoryRules.Verdicts(s_scenario, s_data.Values).Where(row => row.Offer.Id == id);
        Assert.Equal(answers, string.Join(", ", verdicts.Select(row =>
            $"{row.Answer.Party.ToString().ToUpperInvariant()} {(row.Accepts ? "yes" : "no")} {row.Surplus:+0.0;-0.0}")));
    }

    [Fact]
    public void Eighteen_of_eighteen_verdicts_agree_eleven_of_them_on_record()
    {
        var verdicts = HistoryRules.Verdicts(s_scenario, s_data.Values);
        Assert.Equal(18, verdicts.Count(row => row.Agrees));
        Assert.Equal(18, verdicts.Length);
        Assert.Equal(11, verdicts.Count(row => row.Answer.Reported));
    }

    [Fact]
    public void Other_numbers_get_other_verdicts()
    {
        var trusting = s_data.Values.With("m.DPRK", 20);
        Assert.Contains(HistoryRules.Verdicts(s_scenario, trusting), row => !row.Agrees);
    }

    [Theory]
    [InlineData("tau_D", "0.23", "0.90", "Dprk")]
    [InlineData("tau_U", "0.00", "0.90", "")]
    [InlineData("d0", "0.30", "0.84", "Dprk")]
    [InlineData("G.3", "0.58", "0.90", "Dprk")]
    [InlineData("m.DPRK", "0.00", "8.85", "Dprk")]
    [InlineData("m.US", "0.00", "29.50", "Us")]
    [InlineData("shift", "0.00", "0.48", "Dprk")]
    [InlineData("ctrl.VERIF.2", "0.00", "0.69", "Dprk")]
    [InlineData("disc.US", "0.50", "1.00", "")]
    [InlineData("size.2", "7.00", "400.00", "Dprk")]
    public void A_number_can_move_so_far(string parameter, string from, string to, string firstToLeave)
    {
        var row = s_data.BreakEvens.Single(row => row.Parameter == parameter);
        var range = BreakEvenRules.Find(s_scenario, s_data.Values, row, s_scenario.PackageOf("B")!.Levels);
        Assert.Equal((from, to), ($"{range.From:F2}", $"{range.To:F2}"));
        Assert.Equal(firstToLeave, string.Join(", ", range.FirstToLeave));
    }

    [Fact]
    public void A_number_that_lets_nobody_agree_has_no_range()
    {
        var hard = s_data.Values.With("m.JPN", 60);
        var range = BreakEvenRules.Find(s_scenario, hard, s_data.BreakEvens[0], s_scenario.PackageOf("B")!.Levels);
        Assert.Null(range.From);
    }

    [Theory]
    [InlineData("sceptic", "Dprk")]
    [InlineData("no-trust", "Dprk")]
    [InlineData("after-hanoi", "Dprk")]
    [InlineData("author", "")]
    public void Under_rival_assumptions_the_comprehensive_package_loses(string rival, string losers)
    {
        var values = s_data.Values.With(s_data.Rivals.Single(row => row.Id == rival).Values);
        Assert.Equal(losers, string.Join(", ", PackageModel.Of(s_scenario, values).Losers(s_scenario.PackageOf("B")!.Levels)));
    }

    [Fact]
    public void The_best_complete_disarm_first_package_stays_eleven_points_short_in_Pyongyang()
    {
        var scores = Enumerable.Range(0, PackageNumber.Count / 16).Select(rest => (Scopes.Complete * (PackageNumber.Count / 4)) + rest)
            .Select(PackageNumber.Levels).Where(FeasibleRules.IsFeasible).Select(package => (Score: s_model.Score.Of(Party.Dprk, package), package));
        var (best, winner) = scores.MaxBy(row => row.Score);
        Assert.Equal(37.5, Math.Round(best, 1));
        Assert.Equal("3 0 0 0 3 3 0 3 2 1 2 2 1 1", string.Join(' ', winner));
    }

    [Fact]
    public void A_red_line_says_whose_it_is_and_why()
    {
        ImmutableArray<int> blind = s_data.Claims.Single(row => row.Id == "B5").Package;
        var line = Assert.Single(RedLineRules.Crossed(s_data.RedLines, blind));
        Assert.Equal(Party.Us, line.Party);
        Assert.EndsWith("inspect.", line.Sentence, StringComparison.Ordinal);
    }
}
