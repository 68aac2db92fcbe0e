using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Drafts;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>The drafts of a game as pages: the open one clause by clause, and what else can be opened.</summary>
public static class DraftPages
{
    /// <summary>The open draft with everything that is known of it.</summary>
    public static ImmutableArray<Paragraph> Whole(StoryPack pack, Moment moment, string title, DraftReading reading) =>
    [
        new(Role.Title, title),
        .. Enumerable.Range(0, IssueIndex.Count).Select(issue => new Paragraph(Role.Moved, ClauseWords.Line(pack.Scenario, issue, reading.Levels[issue]))),
        .. PackageSheet.Of(reading),
        .. TableWords.Of(pack, moment, reading.Levels),
    ];

    /// <summary>The drafts there are, and what one can begin from.</summary>
    public static ImmutableArray<Paragraph> List(DraftBook book, IEnumerable<DraftSource> sources) =>
    [
        new(Role.Title, book.Drafts.IsEmpty ? "No drafts yet." : $"Drafts. {book.Drafts.Length}."),
        .. book.Drafts.Select((draft, place) => new Paragraph(Role.Moved, $"{place + 1}. {draft.Name}{(place == book.Current ? ", open" : "")}.")),
        new(Role.Title, "A draft can begin from:"),
        .. sources.Select(source => new Paragraph(Role.Moved, Say.Stop($"{source.Id}: {source.Text}"))),
    ];
}
