using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Plain;
using BrighterFuture.Testing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Stories.Tests;

/// <summary>The summit in rounds, as a person lives it: papers put, answers by clause, counters, the door; undo, redo and saves carry them.</summary>
public sealed class Talks_in_rounds
{
    private static readonly Lazy<List<string>> s_toTheTable = new(() => [.. TypedToTheTable()]);

    [Fact]
    public void A_paper_is_answered_by_clause_and_put_again_it_is_answered_anew()
    {
        var session = AtTheTable();
        Assert.Null(session.Put("HANOI_US"));
        var page = Text(session);
        Assert.Contains("Talks. After round 1 of 4.", page, StringComparison.Ordinal);
        Assert.Contains("Pyongyang: no. It would rather have no deal than this.", page, StringComparison.Ordinal);
        Assert.Contains("What costs it most is", page, StringComparison.Ordinal);
        Assert.Contains("by your people's estimate", page, StringComparison.Ordinal);
        Assert.Contains("Put to it once more unchanged, this paper would empty Pyongyang's chair.", page, StringComparison.Ordinal);
        Assert.Contains("Round 2 of 4.", page, StringComparison.Ordinal);

        Assert.Null(session.Put("HANOI_US"));
        Assert.Contains("Kim has left the table. Nothing can be signed at it.", Text(session), StringComparison.Ordinal);
        Assert.True(session.Now.TextWaits);
        session.GoOn();
        Assert.Equal(Seat.Kim, Assert.IsType<Stop.Moved>(session.Now.Stop).Turn.Left);
        Assert.Contains("Kim left the table after 2 rounds, and nothing was signed.", Text(session), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_that_was_asked_for_can_be_put_by_its_number()
    {
        var session = AtTheTable();
        session.Put("YONGBYON_ONLY");
        var mended = session.Now.Options.Where(option => option.Key!.StartsWith("put:", StringComparison.Ordinal)).Skip(1).ToList();
        var asked = session.Now.Play.Table!.Rounds[0].Replies.Where(reply => reply.Objection?.Remedy is not null).Select(reply => reply.Who).ToList();
        Assert.Equal(asked.Count > 0, mended.Count > 0);
        if (mended is [var first, ..])
        {
            session.Pick(first.Number!.Value);
            Assert.Contains(session.Now.Play.Table!.Rounds[1].Replies, reply => asked.Contains(reply.Who) && reply.Kind == ReplyKind.Accepts);
        }
    }

    [Fact]
    public void Rounds_are_undone_and_redone_and_come_back_from_the_log()
    {
        var session = AtTheTable();
        session.Put("C");
        var first = Text(session);
        session.Put("B");
        var second = Text(session);
        Assert.True(session.Undo());
        Assert.Equal(first, Text(session));
        Assert.True(session.Redo());
        Assert.Equal(second, Text(session));

        var again = GameSession.Resume(session.Pack, session.Setup, session.Log, out var report);
        Assert.True(report.IsWhole);
        Assert.Equal(second, Text(again));
        Assert.Equal(session.Now.Play.Table!.Own, again.Now.Play.Table!.Own);
    }

    [Fact]
    public void A_walk_out_and_an_early_paper_come_back_from_the_log()
    {
        var session = AtTheTable();
        Assert.Null(session.WalkOut());
        Assert.Equal(Seat.Trump, Assert.IsType<Stop.Moved>(session.Now.Stop).Turn.Left);
        var again = GameSession.Resume(session.Pack, session.Setup, session.Log, out var report);
        Assert.True(report.IsWhole);
        Assert.Equal(Text(session), Text(again));
    }

    [Fact]
    public void Who_ignores_the_rounds_plays_the_game_of_before()
    {
        var session = AtTheTable();
        while (session.Now.Stop is Stop.Paper or Stop.Talks)
        {
            session.Pick(session.Now.Stop is Stop.Paper ? 2 : session.Now.Options[^1].Number!.Value);
        }

        var turn = Assert.IsType<Stop.Moved>(session.Now.Stop).Turn;
        Assert.Empty(turn.Rounds);
        Assert.Null(turn.Left);
    }

    [Theory]
    [InlineData(":put", "Put what?")]
    [InlineData(":put nonsense", "\"nonsense\" is no package.")]
    [InlineData(":put =12", "\"=12\" is no package.")]
    [InlineData(":put SEQ", "SEQ has levels 1 to 4:")]
    [InlineData(":put SEQ 9", "SEQ has levels 1 to 4:")]
    [InlineData(":put SEQ 3 TREE 1", "There is no clause TREE.")]
    [InlineData(":put GUAR 4 BACK 4", "These clauses do not go together")]
    public void Wrong_words_get_a_clear_answer_and_change_nothing(string typed, string said)
    {
        var output = Play([typed], out var session);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed.", output, StringComparison.Ordinal);
        Assert.True(session.Now.Play.Table is not { Rounds.IsEmpty: false });
    }

    [Fact]
    public void Line_by_line_a_paper_is_put_by_name_or_by_clause_until_the_rounds_are_over()
    {
        var output = Play([":put b", ":put SEQ 2", ":put c", ":put B", ":put B"], out var session);
        Assert.Contains("You put complete denuclearisation, synchronised action-for-action", output, StringComparison.Ordinal);
        Assert.Contains("Talks. After round 4 of 4.", output, StringComparison.Ordinal);
        Assert.Contains("All 4 rounds of this table are over.", output, StringComparison.Ordinal);
        Assert.Equal(4, session.Now.Play.Table!.Rounds.Length);
    }

    /// <summary>Washington's game to its first table, by lines that a person could have typed.</summary>
    private static IEnumerable<string> TypedToTheTable()
    {
        var session = GameSession.New(Shipped.Pack, Setup);
        while (session.Now.Stop is not (Stop.Paper or Stop.Talks))
        {
            if (session.Now is { Play.Start.Turn: 3, Stop: Stop.Post })
            {
                session.Put("HANOI_US");
                yield return ":put HANOI_US";
            }

            if (session.Now.TextWaits)
            {
                session.GoOn();
                yield return "";
            }
            else
            {
                session.Pick(1);
                yield return "1";
            }
        }
    }

    private static GameSetup Setup => new(7, Seat.Trump, Policies.All(Policy.Guarded));

    private static GameSession AtTheTable()
    {
        var session = GameSession.New(Shipped.Pack, Setup);
        foreach (var typed in s_toTheTable.Value)
        {
            if (typed.StartsWith(':'))
            {
                Assert.Null(session.Put(typed[":put ".Length..]));
            }
            else if (typed.Length == 0)
            {
                session.GoOn();
            }
            else
            {
                Assert.True(session.Pick(1));
            }
        }

        return session;
    }

    private static string Play(IEnumerable<string> typed, out GameSession session)
    {
        var output = new StringWriter();
        using var keeper = new GameKeeper(SaveStore.ToRead(Directory.CreateTempSubdirectory("brighter-future-talks").FullName, TimeProvider.System), null, TimeProvider.System, "test", path => Path.GetFileName(path));
        var input = new StringReader(string.Join('\n', s_toTheTable.Value.Concat(typed)));
        session = GameSession.New(Shipped.Pack, Setup);
        new PlainGame(session, new PlainConsole(input, output, echo: false), keeper).Run();
        return string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Text(GameSession session) =>
        string.Join('\n', StoryPages.Of(session.Pack, session.Now, session.Seat).Select(PlainLayout.Sentence));
}
