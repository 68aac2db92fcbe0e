using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Narrative.Session;

/// <summary>The ink side of a game: picks scenes, tells beats, hands decisions to the model.</summary>
internal sealed class SceneDesk
{
    /// <summary>The ink engine keeps seeds 0 to 99.</summary>
    private const int InkSeeds = 100;

    private readonly StoryPack _pack;
    private readonly InkStory _story;
    private readonly InkStory _copy;

    /// <summary>The story's place as last saved; null once it has moved on. Saving and loading cost more than telling a line.</summary>
    private string? _place;

    public SceneDesk(StoryPack pack, GameSetup setup)
    {
        _pack = pack;
        var seed = (int)(setup.Seed % InkSeeds);
        _story = new InkStory(pack.Ink, seed);
        _copy = new InkStory(pack.Ink, seed);
    }

    /// <summary>What one beat was, with what it decided.</summary>
    internal sealed record Reading(Beat Beat, Play Play, ImmutableArray<Decision.Answered> Answers, ImmutableArray<StoryProblem> Problems);

    /// <summary>The scene that plays next, or null where the turn has no more of them.</summary>
    public Scene? Choose(Play play, ImmutableArray<PlayedScene> played) => Director.Next(_pack.Scenes, SceneWorld.Of(_pack, play, _story, played));

    /// <summary>The paragraphs of the ending that this game has earned, two at most.</summary>
    public ImmutableArray<string> Echoes(Play play, ImmutableArray<PlayedScene> played)
    {
        const int Most = 2;
        var world = SceneWorld.Of(_pack, play, _story, played).World;
        var page = _pack.Words.Endings[play.Start.Ending].Pages[play.Setup.Person!.Value];
        return [.. page.Variants.Where(variant => variant.When.Holds(world)).Select(variant => variant.Text).Take(Most)];
    }

    public void Enter(Play play, Scene scene)
    {
        _place = null;
        _story.Write(Numbers.Of(play));
        _story.EnterScene(scene.Knot);
    }

    /// <summary>Brings the story to where a moment stands.</summary>
    public void Stand(Moment now)
    {
        if (!ReferenceEquals(now.Ink, _place) && !_story.TryLoad(now.Ink, out var problem))
        {
            throw new InvalidOperationException(problem!.ToString());
        }

        _place = null;
        _story.Write(Numbers.Of(now.Play));
    }

    public void Take(int choice)
    {
        _place = null;
        _story.Choose(choice);
    }

    public string Save() => _place ??= _story.Save();

    /// <summary>Gives up the scene that is told, with the story's memory as it was before it where that is known.</summary>
    public void Leave(string? before)
    {
        _place = null;
        if (before is not null)
        {
            _story.TryLoad(before, out _);
        }

        _story.LeaveScene();
    }

    /// <summary>Tells the next beat; decisions go to the model as they are told, and the story reads the new numbers.</summary>
    public Reading Read(Play play)
    {
        _place = null;
        var answers = ImmutableArray.CreateBuilder<Decision.Answered>();
        var problems = ImmutableArray.CreateBuilder<StoryProblem>();
        var beat = BeatRules.Next(_story, effects =>
        {
            foreach (var effect in effects)
            {
                var decision = new Decision.Answered(effect.Decision, effect.Option);
                switch (Game.Apply(play, decision))
                {
                    case Outcome.Accepted accepted:
                        play = accepted.Play;
                        answers.Add(decision);
                        break;
                    case Outcome.Refused refused:
                        problems.Add(new StoryProblem(_story.Scene, $"decide({effect.Decision}, {effect.Option}) changed nothing: {refused.Reason} ({string.Join(", ", refused.Values)})."));
                        break;
                }
            }

            return Numbers.Of(play);
        });
        problems.AddRange(beat.Problems.Select(problem => new StoryProblem(problem.Line > 0 ? $"{problem.File} line {problem.Line}" : problem.File, problem.Text)));
        return new Reading(beat, play, answers.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The line a closed choice answers with; nothing moves.</summary>
    public string? BehindClosed(Moment now, BeatChoice choice) => _copy.TryLoad(now.Ink, out _) ? BeatRules.Answer(_copy, choice)?.Text : null;

    /// <summary>The card and option a choice decides, seen on a copy; null where it decides nothing before its first line.</summary>
    public (string Card, string Option)? Peek(BeatChoice choice)
    {
        if (choice.IsClosed || !_copy.TryLoad(Save(), out _))
        {
            return null;
        }

        _copy.Choose(choice.Index);
        var decided = ImmutableArray<InkEffect>.Empty;
        while (decided.IsEmpty && _copy.CanContinue)
        {
            var line = _copy.Step(_ => InkNumbers.None);
            decided = line.Effects;
            if (line.Text.Length > 0)
            {
                break;
            }
        }

        return decided is [var first, ..] ? (first.Decision, first.Option) : null;
    }
}
