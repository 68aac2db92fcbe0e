using System.Collections.Immutable;
using BrighterFuture.Model;

namespace BrighterFuture.Narrative.Words;

/// <summary>What story.json says: which pack this is and how many scenes a turn it wants.</summary>
/// <param name="Budget">Scenes a turn.</param>
/// <param name="Hash">SHA-256 over all files of the pack; a save names it.</param>
public sealed record StoryInfo(
    string Id, string Title, string Version, ImmutableArray<Seat> Seats, string Entry, string Language, string ContentNote, SceneBudget Budget, string Hash);

/// <summary>Scenes that a turn is filled up to with storylets, by part of the game; scenes of the spine are never cut.</summary>
public sealed record SceneBudget(int FirstAct, int Freeze, int Road);
