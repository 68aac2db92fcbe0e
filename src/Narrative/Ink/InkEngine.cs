using System.Runtime.CompilerServices;
using Ink.Runtime;
using InkObject = Ink.Runtime.Object;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// The engine's inner doors we need, and nothing else; all of them exist in ink 0.9 and 1.2 and survive ahead-of-time compilation.
/// </summary>
internal static class InkEngine
{
    private const string ContainerType = "Ink.Runtime.Container, ink-engine-runtime";
    private const string DebugType = "Ink.Runtime.DebugMetadata, ink-engine-runtime";

    /// <summary>The assembly's version, which is how a save knows by which engine it was written.</summary>
    public static string Version { get; } = typeof(Story).Assembly.GetName().Version?.ToString() ?? "unknown";

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_storySeed")]
    public static extern void SetSeed(StoryState state, int seed);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_storySeed")]
    public static extern int Seed(StoryState state);

    // On StoryState, not on Story: the latter went away in 1.2.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ResetErrors")]
    public static extern void ResetErrors(StoryState state);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_outputStream")]
    public static extern List<InkObject> Output(StoryState state);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_mainContentContainer")]
    [return: UnsafeAccessorType(ContainerType)]
    public static extern object Root(Story story);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_content")]
    public static extern List<InkObject> Content([UnsafeAccessorType(ContainerType)] object container);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_namedOnlyContent")]
    public static extern Dictionary<string, InkObject>? Named([UnsafeAccessorType(ContainerType)] object container);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_path")]
    [return: UnsafeAccessorType("Ink.Runtime.Path, ink-engine-runtime")]
    public static extern object Path(InkObject item);

    /// <summary>File and line of an object compiled in this process; null for synthetic ones and for stories that come from JSON.</summary>
    public static InkSource? SourceOf(InkObject item)
    {
        var debug = Debug(item);
        return debug is null ? null : new InkSource(FileName(debug) ?? "", StartLine(debug));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_debugMetadata")]
    [return: UnsafeAccessorType(DebugType)]
    private static extern object? Debug(InkObject item);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "startLineNumber")]
    private static extern ref int StartLine([UnsafeAccessorType(DebugType)] object debug);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "fileName")]
    private static extern ref string? FileName([UnsafeAccessorType(DebugType)] object debug);
}
