using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Everything a pack's files say, read and found whole; ink not yet compiled.</summary>
/// <param name="Files">The files it was read from.</param>
public sealed record LoadedPack(PackFiles Files, StoryInfo Info, Scenario Scenario, PackWords Words, InkFiles Ink);
