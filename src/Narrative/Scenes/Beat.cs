using System.Collections.Immutable;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>Why a beat ends.</summary>
public enum BeatEnd
{
    /// <summary>A <c># beat</c> stop: one key goes on.</summary>
    Stop,

    /// <summary>The player must choose.</summary>
    Choices,

    /// <summary>The scene is over.</summary>
    SceneOver,

    /// <summary>An error; the scene has been left.</summary>
    Broken,
}

/// <summary>What is told in one breath, up to the next place where the reader acts.</summary>
/// <param name="Lines">Lines with text; may be empty.</param>
/// <param name="Choices">All choices, closed ones too, if it ends in them.</param>
/// <param name="End">Why it ends.</param>
/// <param name="Effects">Decisions taken in this beat, in order; already applied.</param>
/// <param name="Problems">What went wrong.</param>
public sealed record Beat(
    ImmutableArray<BeatLine> Lines, ImmutableArray<BeatChoice> Choices, BeatEnd End, ImmutableArray<InkEffect> Effects,
    ImmutableArray<InkProblem> Problems);

/// <summary>One line of a beat.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Speaker">Key of the person who speaks (<c># speaker: choe</c>), or null; the words name him too.</param>
/// <param name="Sources">Source keys (<c># source: S23, T51</c>).</param>
/// <param name="Tags">All other tags, as written.</param>
/// <param name="Effects">Decisions taken with this line or with an empty line before it.</param>
/// <param name="Places">Where it stands in the files; empty unless the story is traced.</param>
public sealed record BeatLine(
    string Text, string? Speaker, ImmutableArray<string> Sources, ImmutableArray<string> Tags, ImmutableArray<InkEffect> Effects,
    ImmutableArray<InkSource> Places);

/// <summary>One choice of a beat.</summary>
/// <param name="Index">What <see cref="InkStory.Choose"/> and <see cref="InkStory.Glimpse"/> take.</param>
/// <param name="Number">The digit it answers to, from 1; null for a closed choice, which has no place in the count.</param>
/// <param name="Text">Its words.</param>
/// <param name="Closed">Why it cannot be taken, or null.</param>
/// <param name="Grave">Its digit only selects; Enter acts.</param>
/// <param name="SourcePath">Path of its choice point, for coverage.</param>
public sealed record BeatChoice(int Index, int? Number, string Text, string? Closed, bool Grave, string SourcePath)
{
    public bool IsClosed => Closed is not null;
}
