using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>The tags a pack may use (story-bible section 9). A tag is <c>name</c> or <c>name: value</c>.</summary>
public static class SceneTags
{
    public const string Beat = "beat";
    public const string Grave = "grave";
    public const string Scene = "scene";
    public const string Storylet = "storylet";

    /// <summary>On a knot.</summary>
    public static ImmutableArray<string> OfScene { get; } = [Scene, Storylet, "seat", "when", "weight", "once", "date", "place",
        "sensitive"];

    /// <summary>On a line, behind a choice's bracket, or on a line of its own.</summary>
    public static ImmutableArray<string> OfLine { get; } = ["speaker", "source", "claim", "gloss", "rumour", "fiction", "counterfactual",
        Grave, Beat];

    /// <summary>At the head of main.ink, for Inky and for readers.</summary>
    public static ImmutableArray<string> OfStory { get; } = ["title", "author", "theme"];

    public static string NameOf(string tag) => tag.Split(':', 2)[0].Trim();

    /// <summary>The value of <c>name: value</c>, or null when the tag has another name or no value.</summary>
    public static string? Value(string tag, string name) => NameOf(tag) == name && tag.Contains(':', StringComparison.Ordinal)
        ? tag.Split(':', 2)[1].Trim() : null;

    /// <summary>The parts of <c>S23, T51</c>.</summary>
    public static ImmutableArray<string> List(string value) =>
        [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    internal static bool IsOfScene(string tag) => OfScene.Contains(NameOf(tag), StringComparer.Ordinal);

    /// <summary>Tags that a beat has already turned into something else.</summary>
    internal static bool IsOfBeat(string tag) => NameOf(tag) is Beat or Grave or "speaker" or "source";
}
