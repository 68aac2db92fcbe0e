using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Narrative.Session;

/// <summary>Where in a turn the game stands.</summary>
public enum Stage
{
    /// <summary>The post is on the desk.</summary>
    Post,

    /// <summary>A scene is being played.</summary>
    Scene,

    /// <summary>Memos and questions that no scene asked.</summary>
    Memos,

    /// <summary>The papers of the others lie on the table.</summary>
    Table,

    /// <summary>The turn has ended; what moved is shown.</summary>
    Moved,

    /// <summary>The game has ended.</summary>
    Over,
}

/// <summary>The whole game at one stop. Undo is going back to an earlier one.</summary>
/// <param name="Play">What the model says.</param>
/// <param name="Ink">The ink story's state, as the engine writes it.</param>
/// <param name="Stage">Where in the turn.</param>
/// <param name="Scene">The scene being played, or null.</param>
/// <param name="Played">The scenes played so far, in order.</param>
/// <param name="Stop">What stands before the reader.</param>
/// <param name="Options">What can be chosen; empty where text waits.</param>
/// <param name="Before">What the model said before the last act: the moved block compares.</param>
/// <param name="Answered">What the last act answered, card and option (<c>DT01b</c>).</param>
/// <param name="Problems">What a writer should mend; the game went on.</param>
public sealed record Moment(
    Play Play, string Ink, Stage Stage, Scene? Scene, ImmutableArray<PlayedScene> Played, Stop Stop, ImmutableArray<StopOption> Options,
    Play Before, ImmutableArray<string> Answered, ImmutableArray<StoryProblem> Problems)
{
    /// <summary>Texts of the road's memos that were read so far: none is read twice.</summary>
    public ImmutableArray<string> Told { get; init; } = [];

    /// <summary>The scene that was told broke and was left: the story's own fault.</summary>
    public bool SceneBroke { get; init; }

    /// <summary>An envoy was sent, or a pledge given, from the page of the moment before: the page is the same, the numbers are not.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Text waits: an empty line goes on.</summary>
    public bool TextWaits => Stop is not Stop.Ended && !Options.Any(option => option.Number is not null);
}

/// <summary>Something in the story that went wrong while it was played.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Text">What, and what was done about it.</param>
public sealed record StoryProblem(string Place, string Text);
