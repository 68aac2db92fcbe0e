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

    public static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, Stop.Moved moved, Seat seat)
    {
        var rows = MovedRules.InTurn(pack, play, moved.Turn, seat);
        var page = ImmutableArray.CreateBuilder<Paragraph>();
        page.AddRange(Post(moved.Mail));
        page.AddRange(moved is { Turn.Signed: not null, AtTable: { } atTable } ? SigningPages.Of(pack, play, moved.Turn, atTable, seat) : []);
        page.AddRange(AtTable(pack, moved.Turn));
        page.Add(new Paragraph(Role.Title, rows.IsEmpty ? "Nothing that you can measure moved." : $"What moved. {Say.Count(rows.Length, "meter")}, {Math.Min(rows.Length, MostLines)} of them here."));
        page.AddRange(rows.Take(MostLines).Select(row => new Paragraph(Role.Moved, row.Sentence) { About = row.Meter.Id }));
        if (MovedRules.SomethingUnseen(play, moved.Turn.Before, moved.Turn.After, seat))
        {
            page.Add(new Paragraph(Role.Moved, "Unseen: something moved in the other capitals that your staff cannot measure."));
        }

        return page.ToImmutable();
    }

    private static IEnumerable<Paragraph> Post(Stop.Post? post)
    {
        if (post is null)
        {
            return [];
        }

        return post.News.IsEmpty ? [new Paragraph(Role.News, post.Quiet ?? "")] : post.News.Select(item => new Paragraph(Role.News, item.Text));
    }

    /// <summary>A table with nobody's paper passes in one line.</summary>
    private static IEnumerable<Paragraph> AtTable(StoryPack pack, TurnRecord turn)
    {
        foreach (var paper in turn.Papers.Where(paper => paper.Package != turn.Signed))
        {
            var outcome = turn.Signed is null ? WhyUnsigned.Of(pack, turn, paper.Package) : "It was not taken up.";
            yield return new Paragraph(Role.News, $"On the table: {PackageWords.Title(pack, paper.Package)}, put by {SeatTable.Capital(paper.Who)}. {outcome}");
        }

        if (turn.Signed is null && !turn.Papers.IsEmpty)
        {
            yield return new Paragraph(Role.News, "Nothing was signed.");
        }
    }
}
