using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Tests.Ink;

namespace BrighterFuture.Narrative.Tests.Scenes;

public sealed class DirectorTests
{
    private static readonly SceneIndex Index = SceneIndex.Read(SmallContract.Good("""
        -> s1
        === s1
        # scene
        # when: turn == 1
        ~ decide("D1", "a")
        One.
        -> scene_over
        === s2
        # scene
        # seat: kim
        # when: turn == 1
        Two.
        -> scene_over
        === s3
        # scene
        # seat: moon
        Three.
        -> scene_over
        === l1
        # storylet
        # weight: 3
        Light.
        -> scene_over
        === l2
        # storylet
        # once
        Light.
        -> scene_over
        === l3
        # storylet
        # when: trust > 50
        Light.
        -> scene_over

        """));

    [Fact]
    public void The_spine_comes_in_order_with_at_most_one_storylet_between_and_after()
    {
        var played = Play(View() with { Budget = 9 });
        Assert.Equal(["s1", "l", "s2", "l"], played.Select(scene => scene.Knot.StartsWith('l') ? "l" : scene.Knot));
    }

    [Fact]
    public void The_spine_plays_whole_and_storylets_fill_what_the_budget_leaves()
    {
        Assert.Equal(["s1", "s2"], Play(View() with { Budget = 2 }).Select(scene => scene.Knot));
        Assert.Equal(3, Play(View() with { Budget = 3 }).Length);
        Assert.Equal(["s1", "s2"], Play(View() with { Budget = 0 }).Select(scene => scene.Knot));
    }

    [Fact]
    public void A_turn_without_spine_has_one_storylet() =>
        Assert.Equal([true], Play(View(2) with { Budget = 4 }).Select(scene => scene.IsStorylet));

    [Fact]
    public void A_scene_whose_card_is_closed_or_answered_waits()
    {
        var view = View() with { IsOpen = card => card != "D1" };
        Assert.Equal("s2", Director.Next(Index, view)?.Knot);
        Assert.Equal("D1 is not open or already answered", Director.WhyNot(Index.ByKnot["s1"], view));
    }

    [Fact]
    public void A_storylet_returns_after_three_turns_unless_it_is_meant_for_once()
    {
        var played = ImmutableArray.Create(new PlayedScene("l1", 2), new PlayedScene("l2", 2));
        Assert.Null(Director.Next(Index, View(4) with { Played = played }));
        Assert.Equal("l1", Director.Next(Index, View(5) with { Played = played })?.Knot);
        Assert.Equal("it has been played", Director.WhyNot(Index.ByKnot["l2"], View(5) with { Played = played }));
        Assert.Equal("trust is 40, needs > 50", Director.WhyNot(Index.ByKnot["l3"], View()));
        Assert.Equal("it is Moon's", Director.WhyNot(Index.ByKnot["s3"], View()));
    }

    [Fact]
    public void The_same_game_picks_the_same_storylet_and_weights_tell_over_many()
    {
        var picks = Enumerable.Range(0, 4000).Select(seed => Director.Next(Index, View(2) with { Seed = seed })!.Knot).ToList();
        Assert.Equal(picks, Enumerable.Range(0, 4000).Select(seed => Director.Next(Index, View(2) with { Seed = seed })!.Knot));
        Assert.InRange(picks.Count(knot => knot == "l1"), 2900, 3100);
        Assert.DoesNotContain("l3", picks);
    }

    [Fact]
    public void Dice_are_the_same_on_every_machine()
    {
        Assert.Equal(0xE220A8397B1DCDAFUL, Dice.Of(0).Value);
        Assert.Equal(Dice.Of(7).With("k01").With(3), Dice.Of(7).With("k01").With(3));
        Assert.NotEqual(Dice.Of(7).With("a").With("b"), Dice.Of(7).With("b").With("a"));
        var sixes = Enumerable.Range(0, 6000).GroupBy(index => Dice.Of(1).With(index).Below(6)).ToList();
        Assert.Equal(6, sixes.Count);
        Assert.All(sixes, side => Assert.InRange(side.Count(), 880, 1120));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dice.Of(1).Below(0));
    }

    private static DirectorView View(int turn = 1) => new(
        7, Seat.Kim, turn, 5, [], _ => true, new ConditionWorld(name => name == "trust" ? 40 : name == "turn" ? turn : null, _ => null, _ => false, (_, _) => false));

    private static ImmutableArray<Scene> Play(DirectorView view)
    {
        var scenes = ImmutableArray.CreateBuilder<Scene>();
        while (Director.Next(Index, view) is { } scene)
        {
            scenes.Add(scene);
            view = view with { Played = view.Played.Add(new PlayedScene(scene.Knot, view.Turn)) };
        }

        return scenes.ToImmutable();
    }
}
