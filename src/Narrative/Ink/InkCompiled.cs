using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>What compiling a pack gave, without the engine's objects: it can be kept and used again.</summary>
/// <param name="Json">The compiled story.</param>
/// <param name="Places">File and line of its objects.</param>
/// <param name="Facts">What can be known of it without running it.</param>
internal sealed record InkCompiled(string Json, InkPlaces Places, InkFacts Facts)
{
    public static InkCompiled None { get; } = new("", InkPlaces.None, InkFacts.None);

    /// <summary>Of a story that was compiled in this process.</summary>
    public static InkCompiled Of(Story story, InkFiles files)
    {
        var json = story.ToJson();
        var places = InkPlaces.Read(story);
        return new InkCompiled(json, places, InkAnalysis.Read(json, places.Of, InkScript.Headers(files)));
    }
}
