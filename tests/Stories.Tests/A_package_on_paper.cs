using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Pages;

namespace BrighterFuture.Stories.Tests;

/// <summary>The sheet of a draft, as its seat reads it.</summary>
public sealed class A_package_on_paper
{
    private static readonly Scenario s_scenario = Shipped.Pack.Scenario;

    [Fact]
    public void In_open_book_every_number_is_exact()
    {
        var lines = Sheet(Seat.Trump, "B", openBook: true);
        Assert.Contains("US yes, plus 19.6.", lines);
        Assert.Contains("DPRK yes, plus 3.9.", lines);
        Assert.Contains("Zone: 16,908 of 5,905,872 packages.", string.Join(' ', lines), StringComparison.Ordinal);
        Assert.StartsWith("All six accept this package rather than no deal", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_knows_its_own_number_and_the_others_only_about()
    {
        var lines = Sheet(Seat.Kim, "B", openBook: false);
        Assert.Contains("DPRK yes, plus 3.9.", lines);
        Assert.Contains(lines, line => line.StartsWith("US yes, plus ", StringComparison.Ordinal) && line.Contains(" to plus ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_estimate_always_holds_the_truth_and_never_says_yes_to_a_no()
    {
        foreach (var seed in Enumerable.Range(1, 40))
        {
            var play = Start((ulong)seed);
            foreach (var package in s_scenario.Packages)
            {
                var verdict = VerdictRules.Judge(s_scenario.PackageModel, package.Levels);
                foreach (var row in PackageSight.Rows(play, Seat.Moon, verdict))
                {
                    var truth = verdict.Surplus[(int)row.Party];
                    Assert.InRange(truth, row.Surplus.Low - .001, row.Surplus.High + .001);
                    Assert.False(row.Word == "yes" && !verdict.Accepts(row.Party), $"{package.Id} {row.Sentence}");
                    Assert.False(row.Word.StartsWith("NO", StringComparison.Ordinal) && verdict.Accepts(row.Party), $"{package.Id} {row.Sentence}");
                }
            }
        }
    }

    [Fact]
    public void A_red_line_is_said_in_its_own_words_whoever_reads()
    {
        var blind = s_scenario.Data.Negotiation.Claims.Single(claim => claim.Id == "B5").Package;
        var lines = Lines(Sheet(Seat.Kim, blind, openBook: false));
        Assert.Contains("US stops at home by GUAR and VERIF: The Senate will not bind itself by treaty to a deal nobody can inspect.", lines);
        Assert.Contains(lines, line => line.StartsWith("Suggest: VERIF", StringComparison.Ordinal));
    }

    [Fact]
    public void A_combination_that_is_no_package_says_so()
    {
        var broken = s_scenario.PackageOf("B")!.Levels.SetItem(IssueIndex.Sanctions, 0);
        Assert.StartsWith("This is no package", Assert.Single(Sheet(Seat.Kim, broken, openBook: true)).Text, StringComparison.Ordinal);
    }

    private static string[] Sheet(Seat seat, string package, bool openBook) =>
        Lines(Sheet(seat, s_scenario.PackageOf(package)!.Levels, openBook));

    private static ImmutableArray<Views.Text.Paragraph> Sheet(Seat seat, ImmutableArray<int> levels, bool openBook)
    {
        var play = Start(1, openBook);
        var model = LiveRules.Now(s_scenario, play.Preview);
        return PackageSheet.Of(DraftReading.Of(play, seat, levels, model).With(ZoneSearch.Quick(model)));
    }

    private static string[] Lines(ImmutableArray<Views.Text.Paragraph> page) => [.. page.Select(paragraph => paragraph.Text)];

    private static Play Start(ulong seed, bool openBook = false) => Model.Game.Start(s_scenario, new GameSetup(seed, Seat.Kim, Policies.All(Policy.Utility)) { OpenBook = openBook });
}
