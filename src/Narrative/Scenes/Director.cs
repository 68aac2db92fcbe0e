using System.Collections.Immutable;
using BrighterFuture.Model;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>A scene that has been played.</summary>
/// <param name="Knot">Its knot.</param>
/// <param name="Turn">The turn, counted from 1.</param>
public readonly record struct PlayedScene(string Knot, int Turn);

/// <summary>What the director must know to choose.</summary>
/// <param name="Seed">The game's seed.</param>
/// <param name="Seat">Who sits there.</param>
/// <param name="Turn">Counted from 1.</param>
/// <param name="Budget">Scenes that this turn is filled up to with storylets; the spine plays whole.</param>
/// <param name="Played">Everything played in this game, in order.</param>
/// <param name="IsOpen">Whether a card is open this turn to this seat and not answered in it.</param>
/// <param name="World">What conditions read, on the preview.</param>
public sealed record DirectorView(
    long Seed, Seat Seat, int Turn, int Budget, ImmutableArray<PlayedScene> Played, Func<string, bool> IsOpen, ConditionWorld World);

/// <summary>
/// Chooses the next scene (loop.md section 1): the spine in order, always; at most one storylet between two of its scenes and after the
/// last, while the budget lasts. Room for the scenes of the spine that can play now is kept free, so that a storylet never lengthens a
/// turn that is full already.
/// </summary>
public static class Director
{
    /// <summary>A storylet without once may return after this many turns.</summary>
    public const int TurnsBeforeReturn = 3;

    /// <summary>The next scene, or null when the turn has told its scenes.</summary>
    public static Scene? Next(SceneIndex index, DirectorView view)
    {
        var today = view.Played.Where(played => played.Turn == view.Turn).ToList();
        var room = view.Budget - today.Count;
        var spine = index.Scenes.Where(scene => !scene.IsStorylet && CanPlay(scene, view)).ToList();
        var mayDigress = room > spine.Count && (today.Count > 0 || spine.Count == 0)
            && !(today.Count > 0 && index.ByKnot.TryGetValue(today[^1].Knot, out var last) && last.IsStorylet);
        return (mayDigress ? Storylet(index, view, today.Count) : null) ?? spine.FirstOrDefault();
    }

    /// <summary>Why a scene does not play now, for writers; null when it can.</summary>
    public static string? WhyNot(Scene scene, DirectorView view)
    {
        if (scene.Seat is { } seat && seat != view.Seat)
        {
            return $"it is {seat}'s";
        }

        if (HasPlayed(scene, view))
        {
            return "it has been played";
        }

        if (!scene.When.Holds(view.World))
        {
            return scene.When.Explain(view.World);
        }

        var shut = scene.Cards.Where(card => !view.IsOpen(card)).ToList();
        return shut.Count == 0 ? null : $"{string.Join(", ", shut)} {(shut.Count == 1 ? "is" : "are")} not open or already answered";
    }

    private static bool CanPlay(Scene scene, DirectorView view) =>
        (scene.Seat is null || scene.Seat == view.Seat) && !HasPlayed(scene, view) && scene.Cards.All(view.IsOpen)
            && scene.When.Holds(view.World);

    private static bool HasPlayed(Scene scene, DirectorView view) => view.Played.Any(
        played => played.Knot == scene.Knot && (!scene.IsStorylet || scene.Once || view.Turn - played.Turn < TurnsBeforeReturn));

    private static Scene? Storylet(SceneIndex index, DirectorView view, int count)
    {
        var able = index.Scenes.Where(scene => scene.IsStorylet && CanPlay(scene, view)).ToList();
        if (able.Count == 0)
        {
            return null;
        }

        var dice = able.Aggregate(Dice.Of(view.Seed).With("director").With(view.Turn).With(count), (dice, scene) => dice.With(scene.Knot));
        var drawn = dice.Below(able.Sum(scene => scene.Weight));
        return able.First(scene => (drawn -= scene.Weight) < 0);
    }
}
