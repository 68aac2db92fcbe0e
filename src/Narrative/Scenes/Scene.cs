using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>A knot that the director can play.</summary>
/// <param name="Knot">Name of the knot.</param>
/// <param name="IsStorylet">Between the scenes of the spine, by weight; else it is one of the spine, in its order.</param>
/// <param name="Seat">Whose scene it is; null is everybody's.</param>
/// <param name="When">When it may play.</param>
/// <param name="Weight">How likely a storylet is against the others, 1 or more.</param>
/// <param name="Once">A storylet that does not return; a scene of the spine never does.</param>
/// <param name="Date">As written, or empty.</param>
/// <param name="Place">As written, or empty.</param>
/// <param name="Sensitive">It shows violence or hunger; the content note says so.</param>
/// <param name="Cards">Cards it can ask, its tunnels and functions included.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Scene(
    string Knot, bool IsStorylet, Seat? Seat, Condition When, int Weight, bool Once, string Date, string Place, bool Sensitive,
    ImmutableArray<string> Cards, InkSource Source);
