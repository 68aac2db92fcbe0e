using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Views.Drafts;

/// <summary>A draft as its seat reads it at one moment: what the six say to it and to everything one clause away. Microseconds; the zone is counted elsewhere and may come later.</summary>
/// <param name="Scenario">The pack's rules.</param>
/// <param name="Play">The game.</param>
/// <param name="Seat">Who reads.</param>
/// <param name="Levels">The draft, from 0.</param>
/// <param name="Model">Who accepts what at this moment.</param>
/// <param name="Verdict">What the six say.</param>
/// <param name="Neighbours">What they say to the 33 packages that differ in one clause.</param>
/// <param name="Rows">The six as the seat sees them.</param>
public sealed record DraftReading(
    Scenario Scenario, Play Play, Seat Seat, ImmutableArray<int> Levels, PackageModel Model, PackageVerdict Verdict, ImmutableArray<PackageVerdict> Neighbours, ImmutableArray<PartyRow> Rows)
{
    /// <summary>The zone at this moment; null while it is counted.</summary>
    public Zone? Zone { get; init; }

    /// <summary>The one suggestion; null while the zone is counted, or where it is empty.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>The state in which a draft is judged: the table's where one is open, else the turn's with the answers so far.</summary>
    public static GameState StateOf(Play play) => play.Table?.State ?? play.Preview;

    /// <summary>Reads a draft.</summary>
    /// <param name="play">The game.</param>
    /// <param name="seat">Who reads.</param>
    /// <param name="levels">The draft.</param>
    /// <param name="model">The model of the moment, made once for many drafts.</param>
    public static DraftReading Of(Play play, Seat seat, ImmutableArray<int> levels, PackageModel model)
    {
        var verdict = LiveRules.AtTable(play.Scenario, model, levels);
        return new DraftReading(
            play.Scenario, play, seat, levels, model, verdict, [.. VerdictRules.Neighbours(model, levels).Select(next => LiveRules.AtTable(play.Scenario, model, next.Package))], PackageSight.Rows(play, seat, verdict));
    }

    /// <summary>The same with the zone known, and so with a suggestion.</summary>
    public DraftReading With(Zone zone) => this with { Zone = zone, Suggestion = ClauseRules.Suggest(Model, zone, Levels) };

    /// <summary>Fourteen levels with one of them changed.</summary>
    public ImmutableArray<int> Changed(int issue, int level) => Levels.SetItem(issue, level);
}
