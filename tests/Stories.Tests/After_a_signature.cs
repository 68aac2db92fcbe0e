using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Stories.Tests;

/// <summary>A signature and the half-years behind it, as they read in whole games.</summary>
public sealed class After_a_signature
{
    private static readonly Lazy<List<Page>> s_signed = new(() => Pages(new GameSetup(7, Seat.Kim, Policies.All(Policy.Bang)), (_, _) => 1));

    private static readonly Lazy<List<List<Page>>> s_games = new(() =>
    [
        s_signed.Value,
        .. from seat in Enum.GetValues<Seat>() from seed in Enumerable.Range(1, 6) select Pages(new GameSetup((ulong)seed, seat, Policies.All(Policy.Bang)), Walk.Dice((ulong)seed)),
    ]);

    private sealed record Page(Moment Moment, string Text);

    [Fact]
    public void No_memo_of_the_road_is_read_word_for_word_twice()
    {
        var asked = 0;
        foreach (var memos in s_games.Value.Select(game => game.Where(page => page.Moment.Stop is Stop.RoadMemo).Select(page => page.Text).ToList()))
        {
            asked = Math.Max(asked, memos.Count);
            Assert.Equal(memos.Count, memos.Distinct(StringComparer.Ordinal).Count());
        }

        Assert.True(asked > 6, $"The longest road asked only {asked} times.");
    }

    [Fact]
    public void A_memo_of_the_road_says_what_was_done_in_the_half_year_before()
    {
        var memos = s_signed.Value.Where(page => page.Moment.Stop is Stop.RoadMemo).Select(page => page.Text).ToList();

        Assert.Contains(memos, memo => Deeds(memo) is { } deeds && deeds.Contains("you ", StringComparison.Ordinal));
        Assert.Contains(memos, memo => memo.Contains(" of 5 reached", StringComparison.Ordinal));
    }

    [Fact]
    public void A_memo_of_the_road_does_not_tell_the_same_deeds_two_half_years_running()
    {
        foreach (var game in s_games.Value)
        {
            var deeds = game.Where(page => page.Moment.Stop is Stop.RoadMemo).Select(page => Deeds(page.Text)).OfType<string>().ToList();

            Assert.DoesNotContain(deeds.Zip(deeds.Skip(1)), pair => pair.First == pair.Second);
        }
    }

    [Fact]
    public void A_signature_is_told_as_a_scene_before_its_page()
    {
        foreach (var game in s_games.Value)
        {
            foreach (var at in Enumerable.Range(0, game.Count).Where(at => game[at].Moment.Stop is Stop.Moved { Turn.Signed: not null }))
            {
                Assert.IsType<Stop.Turned>(game[at - 1].Moment.Stop);
                Assert.IsType<Stop.Turned>(game[at - 2].Moment.Stop);
            }
        }

        Assert.Contains("A guard wipes your chair", string.Join('\n', s_signed.Value.Select(page => page.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deal_that_dies_is_told_before_the_numbers_and_once()
    {
        var deaths = 0;
        foreach (var game in s_games.Value)
        {
            var at = game.FindIndex(page => page.Moment.Stop is Stop.Moved moved && moved.Turn.Before[Meters.Dead] == 0 && moved.Turn.After[Meters.Dead] != 0);
            if (at >= 0)
            {
                deaths++;
                Assert.Equal(1, Assert.IsType<Stop.Turned>(game[at - 1].Moment.Stop).At);
                Assert.Equal(0, Assert.IsType<Stop.Turned>(game[at - 2].Moment.Stop).At);
            }
        }

        Assert.True(deaths > 0, "No deal died in these games.");
    }

    [Fact]
    public void Half_years_in_which_nothing_is_asked_pass_on_one_page_and_none_is_lost()
    {
        foreach (var game in s_games.Value)
        {
            var pages = game.Select(page => page.Moment.Stop).OfType<Stop.Moved>().Where(moved => moved.Turn.Road is not null).Select(moved => moved.Turn).ToList();

            Assert.All(pages.Zip(pages.Skip(1)), pair => Assert.Equal(pair.First.After.Half, pair.Second.Before.Half));
            Assert.All(pages, page => Assert.InRange(page.After.Half - page.Before.Half, 1, 4));
        }

        Assert.Contains(s_games.Value.SelectMany(game => game), page => page.Moment.Stop is Stop.Moved { Turn: { Road: not null } turn } && turn.After.Half - turn.Before.Half > 1);
    }

    [Fact]
    public void No_filler_is_read_twice_in_a_game()
    {
        foreach (var game in s_games.Value)
        {
            var fillers = game.Select(page => page.Moment.Stop switch { Stop.Post post => post.Quiet, Stop.Moved { Mail: { } mail } => mail.Quiet, _ => null }).OfType<string>().ToList();

            Assert.Equal(fillers.Count, fillers.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Each_half_year_is_named_and_says_what_is_open()
    {
        var asked = s_signed.Value.Where(page => page.Moment.Stop is Stop.Post or Stop.RoadMemo).Where(page => page.Moment.Play.Start.Phase == Phase.Road).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, page => Assert.Matches("^Seat Kim. Half-year [0-9]+ of the road. (January to June|July to December) 20[0-9]{2}. Pyongyang. (Open: |Nothing is open)", page.Text));
        Assert.Contains(asked, page => page.Text.Contains("Open: ratification", StringComparison.Ordinal));
        Assert.Contains(asked, page => page.Text.Contains("dispute", StringComparison.Ordinal));
    }

    [Fact]
    public void The_post_prints_no_bare_cause_and_nothing_twice()
    {
        var causes = Shipped.Pack.Scenario.Data.Causes.Select(cause => $"{char.ToUpperInvariant(cause.Text[0])}{cause.Text[1..].TrimEnd('.')}.").ToHashSet(StringComparer.Ordinal);
        foreach (var game in s_games.Value)
        {
            var news = game.SelectMany(page => page.Moment.Stop switch
            {
                Stop.Post post => post.News,
                Stop.Moved { Mail: { } mail } => mail.News,
                _ => [],
            }).Where(item => item.Kind is NewsKind.Event).Select(item => item.Text).ToList();

            Assert.DoesNotContain(news, causes.Contains);
            Assert.Equal(news.Count, news.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Every_cause_that_is_news_has_words_for_each_seat()
    {
        Assert.All(Shipped.Pack.Words.News, row => Assert.All(Enum.GetValues<Seat>(), seat => Assert.NotEmpty(row.Value.Lines[seat])));
    }

    [Fact]
    public void Signing_has_a_page_with_clauses_backers_surplus_and_what_follows()
    {
        var page = s_signed.Value.Single(page => page.Moment.Stop is Stop.Moved { Turn.Signed: not null }).Text;

        Assert.Contains("A paper that Washington put. Washington and Pyongyang have signed; Seoul, Beijing, Tokyo and Moscow have let it be known that they sign.", page, StringComparison.Ordinal);
        Assert.Contains("SCOPE, disarmament: here complete denuclearisation; in your own paper ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SEQ ", page, StringComparison.Ordinal);
        Assert.Contains("Washington, Seoul, Beijing, Tokyo and Moscow pay for it", page, StringComparison.Ordinal);
        Assert.Matches("Pyongyang, you: [0-9.]+ over your walk-away\\.\n", page);
        Assert.Matches("Washington: .* to .*, an estimate\\.\n", page);
        Assert.Contains("the first from January to June 2019; the timetable takes 8 half-years.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_of_another_is_told_by_what_differs_from_ones_own()
    {
        var paper = s_signed.Value.First(page => page.Moment.Stop is Stop.Paper).Text;

        Assert.Contains("SCOPE, disarmament: here complete denuclearisation; in your own paper all fissile + long-range capped.", paper, StringComparison.Ordinal);
        Assert.Matches("The other [0-9]+ clauses? (is|are) as in your own paper\\. :paper reads all fourteen\\.", paper);
        Assert.Contains("Pyongyang, you: ", paper, StringComparison.Ordinal);
        Assert.Contains("Choe Son Hui: Against what we have today it gives us GUAR", paper, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_signature_says_whose_refusal_was_ones_own_and_no_reason_twice()
    {
        var tables = 0;
        foreach (var page in s_games.Value.SelectMany(game => game).Concat(Refusing()))
        {
            if (page.Moment.Stop is not Stop.Moved { Turn: { Signed: null, Papers.IsEmpty: false } turn } moved)
            {
                continue;
            }

            tables++;
            Assert.True(page.Text.Split("would not put a name to it").Length <= 2 || page.Text.Contains("could not honestly", StringComparison.Ordinal) || page.Text.Contains("You did not sign it.", StringComparison.Ordinal), page.Text);
            Assert.Equal(moved.Table!.Refused.Any(package => turn.Papers.Any(paper => paper.Package == package)), page.Text.Contains("ou did not sign it.", StringComparison.Ordinal));
        }

        Assert.True(tables > 5);
    }

    [Fact]
    public void The_last_decision_of_an_ending_was_made_by_the_seat_and_not_by_those_who_came_after()
    {
        var setup = new GameSetup(12, Seat.Trump, Policies.All(Policy.Utility));
        var pages = Pages(setup, (moment, _) => moment.Stop is Stop.Paper ? 1 : Math.Min(3, moment.Options.Count(option => option.Number is not null)));
        var past = pages[^1].Moment.Play.Past;

        Assert.Contains(past, turn => turn.Before[Meters.UsLine] != 0 && turn.Road is not null);
        Assert.Matches("Your last decision, 20(19|20) H[12]: ", pages[^1].Text);
        Assert.DoesNotContain("Your last decision, 2021 H2", pages[^1].Text, StringComparison.Ordinal);
    }

    /// <summary>What a memo says was done in a half-year: <c>you built, Washington paid half</c>; null where it says nothing of it.</summary>
    private static string? Deeds(string memo)
    {
        var after = memo.Split(" 20").Skip(1).FirstOrDefault(part => part.Length > 4 && part[2] == ':');
        return after?[4..].Split('.')[0];
    }

    /// <summary>Kim's seat with careful others: papers come, and none is signed.</summary>
    private static List<Page> Refusing() => Pages(new GameSetup(13, Seat.Kim, Policies.All(Policy.Cautious)), (moment, _) => Math.Min(2, moment.Options.Count(option => option.Number is not null)));

    [Fact]
    public void Moons_own_paper_is_asked_before_it_lies_on_the_table()
    {
        foreach (var put in new[] { true, false })
        {
            var session = AtMoonsOwnPaper();
            Assert.Contains("Your own paper, to put or not.", Text(session.Now), StringComparison.Ordinal);

            session.Pick(put ? 1 : 2);
            while (session.Now.Stop is Stop.Paper)
            {
                session.Pick(2);
            }

            var turn = Assert.IsType<Stop.Moved>(session.Now.Stop).Turn;
            Assert.Equal(put, turn.Papers.Any(paper => paper.Who == Seat.Moon));
        }
    }

    [Fact]
    public void History_lists_signatures_answers_of_the_road_and_small_matters()
    {
        var history = string.Join('\n', HistoryPages.Of(Shipped.Pack, s_signed.Value[^1].Moment.Play, Seat.Kim).Select(PlainLayout.Sentence));

        Assert.Contains("February 2019, the table. You put: all fissile + long-range capped", history, StringComparison.Ordinal);
        Assert.Contains("February 2019, the signature. You signed: complete denuclearisation", history, StringComparison.Ordinal);
        Assert.Contains("January to June 2019, the Northern side of the schedule. You: ", history, StringComparison.Ordinal);
        Assert.Contains("History has no page for it.", history, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_comes_back_says_what_was_answered_the_last_time()
    {
        var again = s_games.Value.SelectMany(game => game).Where(page => page.Moment is { TextWaits: false, Play.Table: null } && Asked(page.Moment) is { } card
            && page.Moment.Play.Past.Any(turn => turn.Answers.Any(answer => answer.Card == card))).ToList();

        Assert.NotEmpty(again);
        Assert.All(again, page => Assert.Matches("In (January|February|March|May|July|September|November|December)[a-zA-Z ]* 20(18|19|20) (you|the desk|eleven)", page.Text));
    }

    /// <summary>The card of a question, small ones aside.</summary>
    private static string? Asked(Moment moment)
    {
        var cards = moment.Options.Select(option => option.Card).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return cards is [var card] && Shipped.Pack.Scenario.CardOf(card) is { Small: false } ? card : null;
    }

    /// <summary>Moon offers to pay for the concession at the summit, and so has a paper.</summary>
    private static GameSession AtMoonsOwnPaper()
    {
        var session = GameSession.New(Shipped.Pack, new GameSetup(3, Seat.Moon, Policies.All(Policy.Utility)));
        while (session.Now.Stop is not Stop.Paper { Who: Seat.Moon })
        {
            Assert.True(session.Now.Play.Start.Turn <= 3 && session.Now.Stop is not Stop.Ended, "No own paper by the summit.");
            if (session.Now.TextWaits)
            {
                session.GoOn();
                continue;
            }

            session.Pick(session.Now.Options.FirstOrDefault(option => option is { Card: "DM10", Key: "b" })?.Number ?? 1);
        }

        return session;
    }

    private static List<Page> Pages(GameSetup setup, Func<Moment, int, int> pick)
    {
        var pages = new List<Page>();
        Walk.ToTheEnd(Shipped.Pack, setup, pick, moment => pages.Add(new Page(moment, Text(moment))));
        return pages;
    }

    private static string Text(Moment moment) => string.Join('\n', StoryPages.Of(Shipped.Pack, moment, moment.Play.Setup.Person!.Value).Select(PlainLayout.Sentence));
}
