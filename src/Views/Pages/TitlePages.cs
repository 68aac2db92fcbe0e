using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>What a stranger reads first.</summary>
public static class TitlePages
{
    public static ImmutableArray<Paragraph> Title(StoryPack pack)
    {
        return
        [
            new Paragraph(Role.Heading, $"{pack.Info.Title}."),
            new Paragraph(Role.Prose, "One op-ed. Three seats. Six parties. Fourteen clauses."),
            new Paragraph(Role.Prose, "\"Why should Kim embrace a strategy which provides neither a viable survival plan for the regime nor a road map to economic prosperity for the nation?\" Chan Young Bang, South China Morning Post, 8 November 2018.", ["BANG18"]),
            new Paragraph(Role.Note, "Real offices, invented scenes. Double quotes are drama; single quotes are the record and carry their source. A number without a source is design judgement."),
            .. pack.Info.ContentNote.Length > 0 ? [new Paragraph(Role.Note, pack.Info.ContentNote)] : Array.Empty<Paragraph>(),
        ];
    }

    public static ImmutableArray<Paragraph> Seats(StoryPack pack, ulong seed)
    {
        return
        [
            new Paragraph(Role.Title, $"Choose a seat. {Say.Count(pack.Info.Seats.Length, "option")}. Seed {seed}."),
            .. pack.Info.Seats.Select((seat, place) => new Paragraph(Role.Choice, $"{place + 1}. {SeatTable.Name(seat)}, {SeatTable.Capital(seat)}. {pack.Words.Seats[seat].Opening}")),
        ];
    }
}
