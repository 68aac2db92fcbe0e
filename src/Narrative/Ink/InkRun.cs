using System.Collections.Immutable;
using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>One Continue of the engine, with everything it can do to us held in.</summary>
internal static class InkRun
{
    /// <summary>The engine looks at its watch after every step and stops when this much is over: between one and two milliseconds.</summary>
    private const float SliceMilliseconds = 1;

    // A line of a story takes kilobytes; endless recursion takes hundreds of megabytes a second.
    private const long MostBytes = 100_000_000;

    /// <summary>
    /// Null when the line is complete; else a sentence, and the story must be thrown away. The budget is counted in slices, not read off a clock:
    /// a pause of the machine, however long, costs one slice, and a line of a thousand steps can never use more than a thousand.
    /// </summary>
    public static string? Line(Story story, TimeSpan budget)
    {
        var slices = (int)Math.Max(1, budget.TotalMilliseconds / SliceMilliseconds);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            do
            {
                story.ContinueAsync(SliceMilliseconds);
            }
            while (!story.asyncContinueComplete && --slices > 0
                && GC.GetAllocatedBytesForCurrentThread() - allocated < MostBytes);
            return story.asyncContinueComplete ? null
                : "The story did not come back: a loop without text or choice.";
        }
        catch (StoryException) when (story.hasError || story.hasWarning)
        {
            // ink 1.2 throws at the end of a complete step; the lists hold what it said.
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"The ink engine stopped: {exception.Message}";
        }
    }

    /// <summary>Where the engine stands; empty when it does not know.</summary>
    public static string PathOf(Story story)
    {
        try
        {
            return story.state.currentPathString ?? "";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return "";
        }
    }

    /// <summary>The engine's errors and warnings, which are taken off its lists.</summary>
    public static ImmutableArray<InkProblem> TakeProblems(Story story, Func<string, InkSource?> placeOf)
    {
        if (!story.hasError && !story.hasWarning)
        {
            return [];
        }

        var errors = story.currentErrors ?? [];
        var warnings = story.currentWarnings ?? [];
        ImmutableArray<InkProblem> problems =
        [
            .. errors.Select(text => InkMessage.Parse(text, InkSeverity.Error, placeOf)),
            .. warnings.Select(text => InkMessage.Parse(text, InkSeverity.Warning, placeOf)),
        ];
        InkEngine.ResetErrors(story.state);
        return problems;
    }

    /// <summary>The lines of the files from which the current line was put together.</summary>
    public static ImmutableArray<InkSource> Sources(Story story, InkPack pack) =>
        [.. InkEngine.Output(story.state).Where(item => item.parent is not null)
            .Select(item => InkEngine.SourceOf(item) ?? pack.PlaceOf(InkPlaces.PathOf(item)))
            .OfType<InkSource>().Distinct()];
}
