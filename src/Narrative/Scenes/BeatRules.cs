using System.Collections.Immutable;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>
/// Tells a story beat by beat: a beat ends at a choice point, at the scene's end, or before the line that follows <c># beat</c>.
/// </summary>
public static class BeatRules
{
    private const string ClosedMark = "(closed:";

    /// <summary>
    /// Tells on to the beat's end; a scene that breaks is left. <paramref name="apply"/> is called once for each line with decisions and
    /// says the numbers that hold after them.
    /// </summary>
    public static Beat Next(InkStory story, Func<ImmutableArray<InkEffect>, InkNumbers> apply)
    {
        var lines = new List<InkLine>();
        // ink hands a tag on a line of its own to the line that follows, or to an empty line before choices.
        bool StopsBefore(string text, IReadOnlyList<string> tags) =>
            text.Length > 0 && lines.Exists(HasText) && (IsBeat(tags) || EndsInBeat(lines));
        while (story.CanContinue && story.TryStep(apply, StopsBefore, out var line))
        {
            lines.Add(line);
        }

        var end = story.Broken ? BeatEnd.Broken : story.CanContinue ? BeatEnd.Stop : story.SceneOver ? BeatEnd.SceneOver : BeatEnd.Choices;
        var choices = Choices(story);
        if (story.Broken)
        {
            // So that the game can be saved and another scene entered; what the scene would have asked comes as a memo.
            story.LeaveScene();
        }

        return new Beat(
            Join(lines), choices, end, [.. lines.SelectMany(line => line.Effects)], [.. lines.SelectMany(line => line.Problems)]);
    }

    /// <summary>The choices that stand open now, in the order of the text, open ones numbered from 1.</summary>
    public static ImmutableArray<BeatChoice> Choices(InkStory story)
    {
        var choices = ImmutableArray.CreateBuilder<BeatChoice>(story.Choices.Length);
        var number = 0;
        foreach (var choice in story.Choices)
        {
            var (reason, text) = Split(choice.Text);
            var grave = story.Pack.TagsOf(choice).Contains(SceneTags.Grave, StringComparer.Ordinal);
            choices.Add(new BeatChoice(choice.Index, reason is null ? ++number : null, text, reason, grave, choice.SourcePath));
        }

        return choices.MoveToImmutable();
    }

    /// <summary>The line a closed choice answers with. Nothing is logged and the story does not move.</summary>
    public static BeatLine? Answer(InkStory story, BeatChoice closed) => Join([story.Glimpse(closed.Index)]).FirstOrDefault();

    /// <summary><c>(closed: needs 20 (has 6)) Send it.</c> as reason and words; brackets within the reason may nest.</summary>
    public static (string? Closed, string Text) Split(string choice)
    {
        var depth = 0;
        for (var at = 0; choice.StartsWith(ClosedMark, StringComparison.Ordinal) && at < choice.Length; at++)
        {
            depth += choice[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return (choice[ClosedMark.Length..at].Trim(), choice[(at + 1)..].Trim());
            }
        }

        return (null, choice);
    }

    /// <summary>
    /// Drops the lines without text; their effects and tags go to the line that follows, at the beat's end to the line before.
    /// </summary>
    private static ImmutableArray<BeatLine> Join(IReadOnlyList<InkLine> lines)
    {
        var told = ImmutableArray.CreateBuilder<BeatLine>();
        var effects = new List<InkEffect>();
        var tags = new List<string>();
        foreach (var line in lines)
        {
            effects.AddRange(line.Effects);
            tags.AddRange(line.Tags);
            if (HasText(line))
            {
                told.Add(Line(line, tags, effects));
                effects.Clear();
                tags.Clear();
            }
        }

        if (told.Count > 0 && effects.Count > 0)
        {
            told[^1] = told[^1] with { Effects = told[^1].Effects.AddRange(effects) };
        }

        return told.ToImmutable();
    }

    private static bool EndsInBeat(List<InkLine> lines) => lines.AsEnumerable().Reverse().TakeWhile(line => !HasText(line))
        .Any(line => IsBeat(line.Tags));

    private static bool IsBeat(IReadOnlyList<string> tags) => tags.Contains(SceneTags.Beat, StringComparer.Ordinal);

    private static bool HasText(InkLine line) => line.Text.Length > 0;

    private static BeatLine Line(InkLine line, List<string> tags, List<InkEffect> effects) => new(
        line.Text,
        tags.Select(tag => SceneTags.Value(tag, "speaker")).LastOrDefault(value => value is not null),
        [.. tags.Select(tag => SceneTags.Value(tag, "source")).OfType<string>().SelectMany(list => SceneTags.List(list))],
        [.. tags.Where(tag => !SceneTags.IsOfScene(tag) && !SceneTags.IsOfBeat(tag))],
        [.. effects],
        line.Sources);
}
