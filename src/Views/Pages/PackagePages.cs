using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>The package as far as one can read it before Talks: the paper that exists, the backers that are won, the table.</summary>
public static class PackagePages
{
    private const string TableIsOpen = "A table is open this turn: papers are put when the turn ends, and what the others put comes to you to sign or not.";

    private static readonly string[] s_parts = ["end_state", "roadmap", "fund", "infrastructure", "guarantees", "normalisation"];

    /// <summary>The six parts of the blueprint, and what a complete package still needs before it can honestly be promised.</summary>
    public static ImmutableArray<Paragraph> Blueprint(StoryPack pack, Moment moment)
    {
        var state = moment.Play.Preview;
        var gate = pack.Scenario.Parameters.BlueprintGate / 100;
        var level = Numbers.Reading(pack.Scenario, state, Meters.Blueprint);
        return
        [
            new Paragraph(Role.Title, $"The blueprint. {level} of 100; a complete package needs {gate}.") { About = "blueprint" },
            .. s_parts.Select(part => new Paragraph(Role.Moved, $"{part.Replace('_', ' ')}: {state[pack.Scenario.MeterOf("blueprint_" + part).Index]} of 3.") { About = "blueprint_" + part }),
            new Paragraph(Role.Note, level >= gate ? "The paper is ready. Backers and belief decide now: court shows who is won." : $"{gate - level} points are missing. Each part that a decision fills adds about 6."),
        ];
    }

    /// <summary>China, Japan and Russia: support beside the floor under which none of them backs a package.</summary>
    public static ImmutableArray<CourtRow> CourtRows(StoryPack pack, Moment moment, Seat seat)
    {
        var sizes = pack.Scenario.Parameters;
        (string Name, string Meter, int Floor)[] rows = [("China", "support_prc", sizes.FloorPrc), ("Japan", "support_jpn", sizes.FloorJpn), ("Russia", "support_rus", sizes.FloorRus)];
        return [.. rows.Select(row => CourtRow(pack, moment, seat, row.Name, row.Meter, row.Floor / 100))];
    }

    /// <summary>Whether a table can be open, and what it waits for.</summary>
    public static ImmutableArray<Paragraph> Talks(StoryPack pack, Moment moment)
    {
        if (moment is { Play.Table: not null, Stop: Stop.Talks or Stop.Paper } && pack.Words.Seats[moment.Play.Setup.Person!.Value].Talks is { } words)
        {
            return TalkPages.Of(pack, moment.Play, words, moment.Play.Setup.Person.Value);
        }

        return [WhyNoTable(pack, moment.Play) is { } shut ? new Paragraph(Role.Note, shut) : new Paragraph(Role.Note, $"{TableIsOpen} You may put any package before that (put NAME, or put =LEVELS), or in the rounds of the talks.") { Keyed = $"{TableIsOpen} You may put your draft before that (b, then p), or any paper in the rounds of the talks." }];
    }

    /// <summary>Why no table is open this turn as things stand; null where one is.</summary>
    public static string? WhyNoTable(StoryPack pack, Play play)
    {
        var shut = TableDesk.WhyShut(pack.Scenario, play.Preview);
        return shut.IsEmpty ? null : shut.Contains(TableShut.Signed) ? "A package is signed; there is no table before it ends." : $"No table is open: {Because(pack, shut, play.Start)}.";
    }

    /// <summary>What keeps a table shut, as part of a sentence.</summary>
    public static string Because(StoryPack pack, ImmutableArray<TableShut> shut, GameState state) => Say.List([.. shut.Select(why => why switch
    {
        TableShut.BeforeSummit => $"the summit is in {pack.Scenario.Calendar.Turns[pack.Scenario.Calendar.Summit].Label}",
        TableShut.Cooling => state[Meters.Cooling] > 0 ? $"talks cool off for {Say.Count(state[Meters.Cooling], "turn")} more" : "talks cool off",
        TableShut.Tested => "a test has broken the halt",
        TableShut.WindowClosed => "the window of time has closed, and nobody sits down any more before November 2020",
        TableShut.Distrust => "Washington and Pyongyang believe each other too little to sit down",
        _ => "a package is signed",
    })]);

    private static CourtRow CourtRow(StoryPack pack, Moment moment, Seat seat, string name, string meter, int floor)
    {
        var shown = SeatSight.Of(moment.Play, moment.Play.Preview, pack.Scenario.MeterOf(meter), seat);
        var word = shown.Low >= floor ? "won" : shown.High < floor ? "not won" : "perhaps";
        return new CourtRow(name, meter, shown, floor, word);
    }
}

/// <summary>A capital that can back a package.</summary>
/// <param name="Name">China, Japan or Russia.</param>
/// <param name="Meter">Id of its support.</param>
/// <param name="Support">Its support as the seat sees it.</param>
/// <param name="Floor">Support under which it backs nothing.</param>
/// <param name="Word">won, not won or perhaps.</param>
public sealed record CourtRow(string Name, string Meter, Shown Support, int Floor, string Word);
