using System.Collections.Immutable;
using System.Diagnostics;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>How much a trial may cost.</summary>
/// <param name="Walks">Random walks through all scenes.</param>
/// <param name="StepsAScene">Lines and choices after which a scene counts as endless.</param>
/// <param name="Line">Processor time for one line.</param>
/// <param name="Total">Time of the clock for all.</param>
public sealed record TrialBudget(int Walks, int StepsAScene, TimeSpan Line, TimeSpan Total)
{
    public static TrialBudget Default { get; } = new(10, 2000, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(30));
}

/// <summary>
/// First play of a pack by a stranger: every scene is walked at random whether its condition holds or not. Meant for a child process with
/// a memory limit, because a pack can bring
/// the engine down where nothing can be caught; the last name given to <c>entering</c> is then the culprit.
/// </summary>
public sealed class PackTrial
{
    private readonly SceneIndex _index;
    private readonly ImmutableArray<string> _numbers;
    private readonly TrialBudget _budget;
    private readonly Action<string> _entering;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly HashSet<InkProblem> _problems = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    private PackTrial(SceneIndex index, ImmutableArray<string> numbers, TrialBudget budget, Action<string> entering)
    {
        _index = index;
        _numbers = numbers;
        _budget = budget;
        _entering = entering;
    }

    private bool IsOverTime => Stopwatch.GetElapsedTime(_started) > _budget.Total;

    /// <summary>Problems found, each once, with file and line and the knot's name.</summary>
    public static ImmutableArray<InkProblem> Run(
        InkPack pack, SceneIndex index, ImmutableArray<string> numbers, TrialBudget budget, long seed, Action<string>? entering = null) =>
        new PackTrial(index, numbers, budget, entering ?? (_ => { })).Run(pack, Dice.Of(seed));

    private ImmutableArray<InkProblem> Run(InkPack pack, Dice dice)
    {
        // A pack without scenes is walked knot by knot.
        var knots = (_index.Scenes.IsEmpty ? pack.Knots.Values : _index.Scenes.Select(scene => pack.Knots[scene.Knot]))
            .Where(knot => !knot.IsFunction && knot.Parameters == 0).ToList();
        for (var walk = 0; walk < _budget.Walks && !IsOverTime; walk++)
        {
            var walkDice = dice.With(walk);
            var story = new InkStory(pack, walkDice.Below(1_000_000)) { Budget = _budget.Line };
            foreach (var knot in knots.Where(knot => !_broken.Contains(knot.Name)))
            {
                Walk(story, knot, walkDice.With(knot.Name));
            }
        }

        return [.. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    private void Walk(InkStory story, InkKnot knot, Dice dice)
    {
        _entering(knot.Name);
        story.Write(Numbers(dice));
        story.EnterScene(knot.Name);
        for (var step = 0; step < _budget.StepsAScene && !story.SceneOver && !story.Broken && !IsOverTime; step++)
        {
            Step(story, dice.With(step));
        }

        if (story.Broken)
        {
            _broken.Add(knot.Name);
        }
        else if (!story.SceneOver && !IsOverTime)
        {
            _problems.Add(new InkProblem(InkSeverity.Warning, knot.Source.File, knot.Source.Line,
                $"Scene '{knot.Name}' did not end in {_budget.StepsAScene} steps of a random walk. Is there a way out?"));
        }

        story.LeaveScene();
    }

    private void Step(InkStory story, Dice dice)
    {
        if (story.CanContinue)
        {
            _problems.UnionWith(story.Step(_ => Numbers(dice)).Problems);
            return;
        }

        var choices = BeatRules.Choices(story);
        foreach (var closed in choices.Where(choice => choice.IsClosed))
        {
            _problems.UnionWith(story.Glimpse(closed.Index).Problems);
        }

        var open = choices.Where(choice => !choice.IsClosed).DefaultIfEmpty(choices[0]).ToList();
        story.Choose(open[dice.Below(open.Count)].Index);
    }

    /// <summary>Readings from 0 to 100, so that conditions are met from both sides.</summary>
    private InkNumbers Numbers(Dice dice) => new(_numbers, [.. _numbers.Select(name => dice.With(name).Below(101))]);
}
