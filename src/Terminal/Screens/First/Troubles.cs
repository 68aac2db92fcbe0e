using System.Collections.Immutable;
using BrighterFuture.Files.Saves;

namespace BrighterFuture.Terminal.Screens.First;

/// <summary>Every trouble that can be answered, in the words of screens.md section 9.</summary>
public static class Troubles
{
    private const string Kept = "It is kept untouched.";

    private static readonly WayOut s_otherGames = new(Way.ShowSaves, "show saves that work");

    /// <summary>A save that could not be opened.</summary>
    /// <param name="problem">Why.</param>
    /// <param name="path">The file.</param>
    /// <param name="previous">The save before it; null where that is not whole either.</param>
    public static Trouble Unopened(SaveProblem problem, string path, SaveFile? previous)
    {
        return problem.Kind switch
        {
            SaveProblemKind.Damaged => Damaged(problem.Message, path, previous),
            SaveProblemKind.Locked => new Trouble($"{UpTo(problem.Message, "Close that one")}, or", [new WayOut(Way.OpenCopy, "open a copy here")]),
            SaveProblemKind.Newer => new Trouble($"{UpTo(problem.Message, "Update the game")}, or", [new WayOut(Way.ReadSummary, "read its summary") { Page = SaveText.Summary(path) }]),
            _ => new Trouble(problem.Message, [s_otherGames]),
        };
    }

    /// <summary>A save that is whole and does not fit what is here.</summary>
    public static Trouble Unplayable(string sentence) => new(sentence, [s_otherGames]);

    /// <summary>A save whose story was edited.</summary>
    /// <param name="from">The pack's version then.</param>
    /// <param name="to">The pack's version now.</param>
    /// <param name="lost">How much of which scene is gone, and where the game goes on.</param>
    /// <param name="changes">What is gone, line by line.</param>
    public static Trouble StoryChanged(string from, string to, string lost, ImmutableArray<string> changes)
    {
        return new Trouble($"The story changed since this save ({(from == to ? $"{from}, edited since" : $"{from} to {to}")}). Your decisions and numbers are kept. {lost}", [new WayOut(Way.GoOn, "go on"), new WayOut(Way.ListChanges, "list what changed") { Page = changes }]);
    }

    /// <summary>A save whose pack is not here.</summary>
    public static Trouble MissingPack(PackStamp pack)
    {
        return new Trouble(
            $"This game needs the pack \"{pack.Id}\" {pack.Version}, which is not in stories/. The save is whole. Put the folder back, or",
            [new WayOut(Way.PickPlace, "pick its place") { Asks = "the pack's folder: " }, s_otherGames]);
    }

    /// <summary>The story broke in mid-game.</summary>
    /// <param name="problem">File, line and what the engine said.</param>
    /// <param name="isBack">The game stands before the last choice again.</param>
    public static Trouble StoryStopped(string problem, bool isBack)
    {
        return isBack
            ? new Trouble($"The story stopped: {problem}. You are back before your last choice; nothing is lost. Choose again, or", [s_report, new WayOut(Way.GoOnWithout, "go on without this scene")])
            : new Trouble($"The story stopped: {problem}. Nothing is lost; the game goes on without this scene. Esc, or", [s_report]);
    }

    /// <summary>A line of the story did not come back.</summary>
    public static Trouble StoryTooLong(bool isBack)
    {
        return isBack
            ? new Trouble("This scene did not end within 2 seconds, so it was stopped. Your game stands at the last choice.", [s_report, new WayOut(Way.TryAnother, "try another option"), new WayOut(Way.GoOnWithout, "go on without this scene")])
            : new Trouble("This scene did not end within 2 seconds, so it was stopped. The game goes on without it.", [s_report, new WayOut(Way.TryAnother, "go on")]);
    }

    /// <summary>The game could not be written in mid-game.</summary>
    public static Trouble Unsaved(string sentence) => new(sentence, [new WayOut(Way.SaveElsewhere, "save elsewhere") { Asks = "save to the folder: " }, new WayOut(Way.GoOnUnsaved, "go on unsaved")]);

    private static readonly WayOut s_report = new(Way.CopyReport, "copy the report (seed, choices, version)");

    /// <summary>A message of the files up to some words: what can be done beside stands behind its digits.</summary>
    private static string UpTo(string message, string words)
    {
        var at = message.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? message.TrimEnd('.') : message[..(at + words.Length)];
    }

    private static Trouble Damaged(string message, string path, SaveFile? previous)
    {
        var end = message.IndexOf(Kept, StringComparison.Ordinal);
        var sentence = end < 0 ? message : message[..(end + Kept.Length)];
        if (previous is null)
        {
            return new Trouble(sentence, [new WayOut(Way.ShowFiles, "show the file") { Page = SavePages.Files(path) }, s_otherGames]);
        }

        var at = $"{previous.SavedAt.ToLocalTime():HH:mm}";
        var turn = previous.Label.Split(", ") is [_, var place, ..] ? place : previous.Label;
        return new Trouble(
            $"{sentence} The save before it, {at}, {turn}, is whole.",
            [new WayOut(Way.LoadPrevious, $"load {at}"), new WayOut(Way.ShowFiles, "show both files") { Page = SavePages.Files(path) }]);
    }
}
