using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>The page at the end of a turn: what moved, five lines at most, own five first (loop.md section 1, point 5).</summary>
public static class MovedPages
{
    private const int MostLines = 5;
    private const int FewMonths = 4;

    public static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, Stop.Moved moved, Seat seat)
    {
        var rows = MovedRules.InTurn(pack, play, moved.Turn, seat);
        var page = ImmutableArray.CreateBuilder<Paragraph>();
        page.AddRange(Post(moved));
        page.AddRange(moved is { Turn.Signed: not null, Table: { } end } ? SigningPages.Of(pack, play, moved.Turn, end.State, seat) : []);
        page.AddRange(AtTable(pack, moved, seat));
        page.AddRange(NeverPut(pack, moved.Turn));
        page.AddRange(Window(moved.Turn));
        page.AddRange(Answered(pack, moved.Turn, seat));
        page.Add(new Paragraph(Role.Title, rows.IsEmpty ? "Nothing that you can measure moved." : $"What moved. {Say.Count(rows.Length, "meter")}, {Math.Min(rows.Length, MostLines)} of them here."));
        page.AddRange(rows.Take(MostLines).Select(row => new Paragraph(Role.Moved, row.Sentence) { About = row.Meter.Id }));
        if (MovedRules.SomethingUnseen(play, moved.Turn.Before, moved.Turn.After, seat))
        {
            page.Add(new Paragraph(Role.Moved, "Unseen: something moved in the other capitals that your staff cannot measure."));
        }

        page.AddRange(Seen(pack, moved.Turn, seat));
        return page.ToImmutable();
    }

    /// <summary>A paper that was meant for a table which never opened.</summary>
    private static IEnumerable<Paragraph> NeverPut(StoryPack pack, TurnRecord turn)
    {
        if (!turn.NeverPut.IsEmpty)
        {
            yield return new Paragraph(Role.News, $"Your paper was not put. No table opened: {PackagePages.Because(pack, turn.NeverPut, turn.Before)}.");
        }
    }

    /// <summary>Months until no table opens any more, once they are few; they go with time, and with visits that are paid in months.</summary>
    private static IEnumerable<Paragraph> Window(TurnRecord turn)
    {
        var (before, left) = (turn.Before[Meters.Window], turn.After[Meters.Window]);
        if (turn.After.Phase == Phase.Talks && before > 0 && left <= FewMonths && left < before)
        {
            var text = left <= 0
                ? "The window of time has closed: before November 2020 nobody sits down any more, and no package can be signed."
                : $"The window of time closes in {Say.Count(left, "month")}. After that no table opens.";
            yield return new Paragraph(Role.News, text) { About = "window" };
        }
    }

    /// <summary>What the other capitals learned of this seat's answers.</summary>
    private static IEnumerable<Paragraph> Seen(StoryPack pack, TurnRecord turn, Seat seat)
    {
        var seen = turn.Answers.Where(answer => answer.Seat == seat && answer.Option is not null).Select(answer => pack.Scenario.CardOf(answer.Card)!.OptionOf(answer.Option!)!.Seen).ToList();
        var parts = new[] { (Visibility.Public, "as news"), (Visibility.Hinted, "as a rumour"), (Visibility.Hidden, "not at all") }
            .Select(kind => (Count: seen.Count(one => one == kind.Item1), How: kind.Item2)).Where(part => part.Count > 0).Select(part => $"{part.Count} {part.How}").ToList();
        if (parts.Count > 0)
        {
            yield return new Paragraph(Role.Moved, $"Seen by the others, of your {Say.Count(seen.Count, "answer")}: {string.Join(", ", parts)}.");
        }
    }

    /// <summary>Quiet half-years told together say of each piece of news when it was.</summary>
    private static IEnumerable<Paragraph> Post(Stop.Moved moved)
    {
        if (moved.Mail is not { } post)
        {
            return [];
        }

        var isOneHalf = moved.Turn.After.Half - moved.Turn.Before.Half <= 1;
        return post.News.IsEmpty
            ? post.Quiet is { } quiet ? [new Paragraph(Role.News, quiet)] : []
            : post.News.Select(item => new Paragraph(Role.News, isOneHalf || item.Half is not { } half ? item.Text : $"{GameDate.HalfYear(half)}: {item.Text}"));
    }

    /// <summary>What the capital said that was visited this turn.</summary>
    private static IEnumerable<Paragraph> Answered(StoryPack pack, TurnRecord turn, Seat seat)
    {
        return turn.Court is { } answer ? [new Paragraph(Role.News, CourtPages.Answer(pack, answer, seat))] : [];
    }

    /// <summary>The papers that were not signed, each with its reason; a reason that holds for all of them is said once. A table with nobody's paper passes in silence.</summary>
    private static IEnumerable<Paragraph> AtTable(StoryPack pack, Stop.Moved moved, Seat seat)
    {
        var turn = moved.Turn;
        if (turn.Left is { } gone)
        {
            yield return new Paragraph(Role.News, $"{SeatTable.Name(gone)} left the table after {Say.Count(turn.Rounds.Length, "round")}, and nothing was signed. There will be no other for {Say.Count(turn.After[Meters.Cooling], "turn")}.");
            yield break;
        }

        if (moved.Unsigned is { } seen)
        {
            yield return new Paragraph(Role.Prose, seen);
        }

        var papers = turn.Papers.Where(paper => paper.Package != turn.Signed)
            .Select(paper => (Text: $"On the table: {PackageWords.Title(pack, paper.Package)}, put by {SeatTable.Capital(paper.Who)}.", Why: Why(pack, moved, paper, seat))).ToList();
        var common = papers.Select(paper => paper.Why).Distinct(StringComparer.Ordinal).ToList() is [var only] && papers.Count > 1 ? only : null;
        foreach (var (text, why) in papers)
        {
            yield return new Paragraph(Role.News, common is null ? $"{text} {why}" : text);
        }

        if (turn.Signed is null && papers.Count > 0)
        {
            yield return new Paragraph(Role.News, common is null ? "Nothing was signed." : $"Nothing was signed. Of each of them: {char.ToLowerInvariant(common[0])}{common[1..]}");
        }
    }

    private static string Why(StoryPack pack, Stop.Moved moved, TabledPaper paper, Seat seat)
    {
        return moved.Turn.Judged.FirstOrDefault(judged => judged.Who == paper.Who && judged.Package == paper.Package) is { } judged
            ? WhyUnsigned.Of(pack, moved.Table?.State ?? moved.Turn.Before, judged, seat)
            : "It was not taken up.";
    }
}
