using System.Xml.Linq;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;
using BrighterFuture.Views.Debrief;

namespace BrighterFuture.Stories.Tests;

/// <summary>The debrief of a whole game, in every form.</summary>
public sealed class DebriefTests
{
    private static readonly Lazy<(GameSession Session, DebriefReport Report)> s_game = new(Played);

    private static DebriefReport Report => s_game.Value.Report;

    [Fact]
    public void Each_trajectory_has_a_point_a_turn_and_a_sentence()
    {
        var play = s_game.Value.Session.Now.Play;
        Assert.Equal(play.Past.Length + 1, Report.Points.Length);
        Assert.All(Report.Trajectories, row =>
        {
            Assert.Equal(Report.Points.Length, row.You.Length);
            Assert.Contains($"from {row.You[0]} to {row.You[^1]}", row.InWords, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Nothing_is_hidden_any_more()
    {
        Assert.Contains(Report.Trajectories, row => row.Opened);
        Assert.DoesNotContain(Report.Trajectories, row => row.InWords.Contains("something moved", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_card_answer_of_the_road_and_signature_stands_beside_history_once()
    {
        var past = s_game.Value.Session.Now.Play.Past;
        Assert.Equal(past.Sum(turn => turn.Answers.Count(answer => answer.Seat == Report.Seat) + turn.Said.Length + (turn.Signed is null ? 0 : 1)), Report.Decisions.Length);
        Assert.All(Report.Decisions.Where(row => row.IsHistory), row => Assert.Equal(row.You, row.History));
    }

    [Fact]
    public void A_counterfactual_compares_with_the_game_as_it_was_played()
    {
        var ending = EndingRules.NameOf(Shipped.Pack.Scenario, s_game.Value.Session.Now.Play.Start.Ending);
        Assert.Equal(3, Report.WhatIfs.Length);
        Assert.All(Report.WhatIfs, row =>
        {
            var played = Assert.Single(row.Branches, branch => branch.AsPlayed);
            Assert.Equal(ending, played.SameDice);
            Assert.Equal(0, played.Shift);
            Assert.All(row.Branches, branch => Assert.InRange(branch.Endings.Sum(share => share.Percent), 97, 103));
        });
    }

    [Fact]
    public void The_page_is_one_file_without_script_whose_charts_can_be_read_aloud()
    {
        var html = DebriefHtml.Of(Report);
        Assert.All(new[] { "<script", "src=", "<link", "@import", "url(", "http:", "https:" }, outside => Assert.DoesNotContain(outside, html, StringComparison.OrdinalIgnoreCase));
        var charts = html.Split("<svg")[1..].Select(rest => XElement.Parse("<svg" + rest[..(rest.IndexOf("</svg>", StringComparison.Ordinal) + "</svg>".Length)])).ToList();
        Assert.Equal(Report.Trajectories.Length + 1, charts.Count);
        Assert.All(charts, chart =>
        {
            Assert.NotEmpty(chart.Element("title")!.Value);
            Assert.NotEmpty(chart.Element("desc")!.Value);
        });
    }

    [Fact]
    public void The_table_for_a_spreadsheet_has_a_row_a_turn_and_meter()
    {
        var lines = DebriefCsv.Of(Report).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + (Report.Points.Length * Report.Trajectories.Length), lines.Length);
        Assert.Equal("turn,label,meter,name,unit,you,history", lines[0]);
    }

    [Fact]
    public void Text_and_markdown_say_the_same_sentences()
    {
        var text = string.Join('\n', DebriefPages.All(Report).Select(paragraph => paragraph.Text));
        var markdown = DebriefMarkdown.Of(Report);
        Assert.All(Report.Trajectories, row =>
        {
            Assert.Contains(row.InWords, text, StringComparison.Ordinal);
            Assert.Contains(row.InWords, markdown, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_map_holds_the_whole_zone_the_offers_of_history_and_every_paper_of_the_game()
    {
        var papers = s_game.Value.Session.Now.Play.Past.SelectMany(turn => turn.Papers).Distinct().Count();
        Assert.Equal(Report.Map.Zone, Report.Map.Cells.Sum(cell => cell.Packages));
        Assert.Equal(5, Report.Map.Marks.Count(mark => mark.Kind == "history"));
        Assert.Equal(papers, Report.Map.Marks.Count(mark => mark.Kind == "yours"));
    }

    [Fact]
    public void Without_verification_Washington_walks_and_one_deal_is_judged_under_five_sets_of_assumptions()
    {
        Assert.Contains(Report.Walks, row => row.Title.Contains("without verification", StringComparison.Ordinal) && row.Walks.Any(who => who.StartsWith("Washington", StringComparison.Ordinal)));
        Assert.Equal(5, Report.Models.Rows.Length);
        Assert.All(Report.Models.Rows, row => Assert.Equal(6, row.Surplus.Length));
    }

    [Fact]
    public void Every_offer_of_history_says_whose_answer_is_inferred()
    {
        Assert.Equal(18, Report.Offers.Sum(offer => offer.Answers.Length));
        Assert.All(Report.Offers.SelectMany(offer => offer.Answers), answer => Assert.True(answer.ModelAgrees));
        Assert.Contains(Report.Offers.SelectMany(offer => offer.Answers), answer => !answer.OnRecord);
    }

    private static (GameSession Session, DebriefReport Report) Played()
    {
        var setup = new GameSetup(5, Seat.Moon, Policies.All(Policy.Utility));
        var session = Walk.ToTheEnd(Shipped.Pack, setup, Walk.Dice(5));
        var told = Counterfactual.ByTurn(Shipped.Pack.Scenario, setup, session.Log.Happened.OfType<LogRecord.Decided>().Select(record => record.Decision));
        return (session, DebriefBuilder.Of(Shipped.Pack, session.Now.Play, told));
    }
}
