using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>What a stranger reads first.</summary>
public static class TitlePages
{
    /// <summary>What is said before a pack is read: it holds for every one.</summary>
    public static ImmutableArray<Paragraph> Opening =>
    [
        new Paragraph(Role.Prose, "One op-ed. Three seats. Six parties. Fourteen clauses."),
        new Paragraph(Role.Prose, "\"Why should Kim embrace a strategy which provides neither a viable survival plan for the regime nor a road map to economic prosperity for the nation?\" Chan Young Bang, South China Morning Post, 8 November 2018.", ["BANG18"]),
        new Paragraph(Role.Note, "Real offices, invented scenes. Double quotes are drama; single quotes are the record and carry their source. A number without a source is design judgement."),
    ];

    public static ImmutableArray<Paragraph> Title(StoryPack pack)
    {
        return
        [
            new Paragraph(Role.Heading, $"{pack.Info.Title}."),
            .. Opening,
            .. ContentNote(pack),
        ];
    }

    /// <summary>What the pack speaks of that a reader may wish to know before; empty where it says nothing.</summary>
    public static ImmutableArray<Paragraph> ContentNote(StoryPack pack) => pack.Info.ContentNote.Length > 0 ? [new Paragraph(Role.Note, pack.Info.ContentNote)] : [];

    public static ImmutableArray<Paragraph> Seats(StoryPack pack, ulong seed)
    {
        return
        [
            new Paragraph(Role.Title, $"Choose a seat. {Say.Count(pack.Info.Seats.Length, "option")}. Seed {seed}."),
            .. pack.Info.Seats.Select((seat, place) => new Paragraph(Role.Choice, $"{place + 1}. {SeatTable.Name(seat)}, {SeatTable.Capital(seat)}. Walk-away {WalkAway(pack, seat)}. {pack.Words.Seats[seat].Opening}")),
            new Paragraph(Role.Note, WalkAwayNote),
        ];
    }

    /// <summary>What a walk-away is, before anybody meets one.</summary>
    public const string WalkAwayNote = "A walk-away is what a chair scores, of 100, if nothing is signed. A paper below it is worse than no paper: whoever sits there refuses it.";

    /// <summary>The score of today plus the hurdle at home, in points.</summary>
    public static string WalkAway(StoryPack pack, Seat seat)
    {
        var party = seat switch
        {
            Seat.Trump => Party.Us,
            Seat.Moon => Party.Rok,
            _ => Party.Dprk,
        };
        return pack.Scenario.Score.WalkAway(party).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
    }
}
