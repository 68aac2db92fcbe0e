using BrighterFuture.Model;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>What was chosen on the title: a new game from a seat, or a saved one.</summary>
/// <param name="Seat">The seat of a new game; null where a save goes on.</param>
/// <param name="Others">Who plays the others in a new game.</param>
/// <param name="Path">The save; null for a new game.</param>
/// <param name="OpenBook">Every number is shown exactly in a new game.</param>
/// <param name="Seed">Seed of the new game; null where it was not changed.</param>
public sealed record FirstChoice(Seat? Seat, Policies Others, string? Path, bool OpenBook = false, ulong? Seed = null);
