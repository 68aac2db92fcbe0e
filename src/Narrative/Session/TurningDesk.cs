using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>What is told where the game turns: a signature, a table without one, the death of a deal.</summary>
internal static class TurningDesk
{
    private const string Found = "imp.caught";

    /// <summary>The beats that stand before the page of this turn, and where they happen; null where nothing turned or the pack tells nothing of it.</summary>
    public static (string Place, ImmutableArray<ImmutableArray<string>> Beats)? Told(StoryPack pack, Play play, TurnRecord turn, Seat seat)
    {
        if (pack.Words.Seats[seat].Turnings is not { } words)
        {
            return null;
        }

        return turn.Signed is { } package ? Signing(pack, turn, package, seat, words.Signing) : DeathOf(pack, turn) is { } cause ? Death(pack, play, turn, seat, words.Deaths[cause]) : null;
    }

    /// <summary>What the seat reads of a table that closed without a signature: the first sentence not read yet, else none.</summary>
    public static string? Unsigned(StoryPack pack, TurnRecord turn, Seat seat, ImmutableArray<string> told)
    {
        return turn is { Signed: null, Left: null, Papers.IsEmpty: false } ? pack.Words.Seats[seat].Turnings?.Unsigned.FirstOrDefault(text => !told.Contains(text, StringComparer.Ordinal)) : null;
    }

    /// <summary>The cause by which the deal died in this half-year; null where it did not.</summary>
    public static string? DeathOf(StoryPack pack, TurnRecord turn)
    {
        return turn.Before[Meters.Dead] != 0 || turn.After[Meters.Dead] == 0 ? null : pack.Scenario.Causes.KeyOf(turn.Ledger.First(entry => entry.Meter == Meters.Dead).Cause);
    }

    private static (string Place, ImmutableArray<ImmutableArray<string>> Beats) Signing(StoryPack pack, TurnRecord turn, string package, Seat seat, SigningWords words)
    {
        var levels = pack.Scenario.PackageOf(package)!.Levels;
        var room = words.Rooms[turn.Before.Turn <= pack.Scenario.Calendar.Summit ? SigningWords.Summit : SigningWords.Later];
        var own = turn.Papers.First(paper => paper.Package == package).Who == seat;
        var isStep = turn.After[Meters.Package] == 0;
        var kind = isStep ? SigningWords.Step : levels[IssueIndex.Scope] == Scopes.Complete ? SigningWords.Complete : SigningWords.Cap;
        var behind = isStep ? null : words.Backers[SigningWords.Behind[levels[IssueIndex.Backers]]];
        return (room.Place, [Beat(room.Text, words.Papers[own ? SigningWords.Own : SigningWords.Other]), Beat(words.Kinds[kind], behind, words.After)]);
    }

    private static (string Place, ImmutableArray<ImmutableArray<string>> Beats) Death(StoryPack pack, Play play, TurnRecord turn, Seat seat, DeathWords words)
    {
        var found = play.Past.Any(half => half.Ledger.Any(entry => pack.Scenario.Causes.KeyOf(entry.Cause) == Found));
        return (words.Place, [Beat(words.Text, found ? words.Found : words.Unfound, Model.RoadDesk.Decides(turn.Before, seat) ? words.In : words.Out), Beat(words.After)]);
    }

    /// <summary>The paragraphs of a beat.</summary>
    private static ImmutableArray<string> Beat(params string?[] parts) => [.. parts.OfType<string>()];
}
