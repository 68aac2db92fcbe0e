using System.Collections.Immutable;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>What can be done about trouble.</summary>
public enum Way
{
    LoadPrevious,
    ShowFiles,
    OpenCopy,
    GoOn,
    ListChanges,
    ReadSummary,
    PickPlace,
    ShowSaves,
    CopyReport,
    TryAnother,
    GoOnWithout,
    SaveElsewhere,
    GoOnUnsaved,
}

/// <summary>One way out of trouble.</summary>
/// <param name="Way">Which.</param>
/// <param name="Words">What stands behind its digit.</param>
public sealed record WayOut(Way Way, string Words)
{
    /// <summary>Where it only shows something: the sentences; then the trouble stands as before.</summary>
    public ImmutableArray<string> Page { get; init; } = [];

    /// <summary>Where it needs a line typed: what stands before it; else empty.</summary>
    public string Asks { get; init; } = "";
}

/// <summary>Something went wrong that the player can answer: what happened, what is safe, what to do (screens.md section 9).</summary>
/// <param name="Sentence">What happened and what is safe.</param>
/// <param name="Ways">What can be done, in the order of the digits; Esc is always one more.</param>
public sealed record Trouble(string Sentence, ImmutableArray<WayOut> Ways);
