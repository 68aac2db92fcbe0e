using System.Collections.Immutable;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Game.Commands;

/// <summary>What a changed story took from a save, in words.</summary>
internal static class ResumeWords
{
    /// <summary><c>Two steps of the scene of 28 February 2019 are gone: you go on at its start.</c></summary>
    public static string Lost(StoryPack pack, ResumeReport report)
    {
        var lost = report.Of - report.Done;
        var scene = report.Scene is { } knot && pack.Scenes.ByKnot.TryGetValue(knot, out var found) && found.Date.Length > 0 ? $"the scene of {found.Date}" : "this turn";
        return $"{Say.Count(lost, "step")} of {scene} {(lost == 1 ? "is" : "are")} gone: you go on at its start.";
    }

    /// <summary>The steps that are gone, in order.</summary>
    public static ImmutableArray<string> Gone(StoryPack pack, SaveFile save, ResumeReport report) => [.. save.Log.Happened.Skip(report.Done).Select(record => Line(pack, record))];

    private static string Line(StoryPack pack, LogRecord record)
    {
        return record switch
        {
            LogRecord.Entered entered => $"The scene {entered.Scene} began.",
            LogRecord.Continued => "You read on.",
            LogRecord.Chose chose => $"You took choice {chose.Choice + 1}.",
            LogRecord.Decided { Decision: Decision.Answered answered } when pack.Scenario.CardOf(answered.Card) is { } card => $"Kept: {card.Title}, {Answer(card, answered.Option)}",
            LogRecord.Decided { Decision: Decision.EndedTurn } => "Kept: the turn ended.",
            LogRecord.Decided decided => $"Kept: {decided.Decision}.",
            _ => $"{record}.",
        };
    }

    private static string Answer(Card card, string? option) => option is null ? "left." : Say.Stop(card.OptionOf(option)?.Text ?? option);
}
