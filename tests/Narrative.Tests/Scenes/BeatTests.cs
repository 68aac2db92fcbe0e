using System.Collections.Immutable;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Tests.Ink;

namespace BrighterFuture.Narrative.Tests.Scenes;

public sealed class BeatTests
{
    private const string Scene = """
        === s
        # scene
        # seat: kim
        First. # source: A1, A2
        Second. # speaker: choe

        # beat
        Third. # rumour
        ~ decide("D", "a")
        # beat
        * [Walk out] # grave
          ~ decide("E", "b")
        * [Stay]
          You stay.
        + [(closed: needs 20 (has {trust})) Send it.] Not yet.
          -> s
        -
        # beat
        Last.
        -> scene_over
        """;

    [Fact]
    public void A_beat_stops_before_the_line_that_follows_its_tag()
    {
        var story = SmallContract.Enter(Scene);
        var first = Next(story);
        Assert.Equal(["First.", "Second."], first.Lines.Select(line => line.Text));
        Assert.Equal((BeatEnd.Stop, true), (first.End, first.Choices.IsEmpty));
        Assert.Equal(["A1", "A2"], first.Lines[0].Sources.AsEnumerable());
        Assert.Equal("choe", first.Lines[1].Speaker);
        Assert.All(first.Lines, line => Assert.Empty(line.Tags));

        var second = Next(story);
        Assert.Equal(BeatEnd.Choices, second.End);
        Assert.Equal("Third.", Assert.Single(second.Lines).Text);
        Assert.Equal(["rumour"], second.Lines[0].Tags.AsEnumerable());
        Assert.Equal("D", Assert.Single(second.Effects).Decision);
        Assert.Equal(second.Effects, second.Lines[0].Effects.AsEnumerable());
    }

    [Fact]
    public void A_beat_stop_can_be_saved_and_told_on()
    {
        var story = SmallContract.Enter(Scene);
        Next(story);
        var other = new InkStory(story.Pack, 1);
        Assert.True(other.TryLoad(story.Save(), out _));
        Assert.Equal("Third.", Next(other).Lines[0].Text);
    }

    [Fact]
    public void A_closed_choice_has_no_digit_and_answers_without_moving_the_story()
    {
        var story = SmallContract.Enter(Scene);
        Next(story);
        var choices = Next(story).Choices;
        Assert.Equal([1, 2, null], choices.Select(choice => choice.Number));
        Assert.Equal([true, false, false], choices.Select(choice => choice.Grave));
        Assert.Equal(("needs 20 (has 50)", "Send it."), (choices[2].Closed, choices[2].Text));
        var before = story.Save();
        Assert.Equal("Not yet.", BeatRules.Answer(story, choices[2])?.Text);
        Assert.Equal(before, story.Save());
        Assert.Equal(3, story.Choices.Length);
    }

    [Fact]
    public void Effects_of_an_empty_line_come_with_the_line_that_follows()
    {
        var story = SmallContract.Enter(Scene);
        Next(story);
        Next(story);
        story.Choose(0);
        var last = Next(story);
        Assert.Equal("Last.", Assert.Single(last.Lines).Text);
        Assert.Equal("E", Assert.Single(last.Lines[0].Effects).Decision);
        Assert.Equal(BeatEnd.SceneOver, last.End);
    }

    [Fact]
    public void An_error_ends_the_beat_and_another_scene_can_be_entered()
    {
        var story = SmallContract.Enter("=== s\nOne.\n# beat\nTwo.\n{1 / (trust - 40)}\n-> DONE\n=== k\nElse.\n-> DONE\n");
        var broken = Next(story);
        Assert.Equal((BeatEnd.Broken, "One."), (broken.End, Assert.Single(broken.Lines).Text));
        Assert.NotEmpty(broken.Problems);
        Assert.NotEmpty(story.Save());
        story.EnterScene("k");
        Assert.Equal("Else.", Next(story).Lines[0].Text);
    }

    [Theory]
    [InlineData("(closed: a) B", "a", "B")]
    [InlineData("(closed: a (b) c) D (e)", "a (b) c", "D (e)")]
    [InlineData("(closed: a", null, "(closed: a")]
    [InlineData("Open (closed: a)", null, "Open (closed: a)")]
    public void The_reason_of_a_closed_choice_ends_with_its_own_bracket(string text, string? closed, string words) =>
        Assert.Equal((closed, words), BeatRules.Split(text));

    private static Beat Next(InkStory story) => BeatRules.Next(story, Apply);

    private static InkNumbers Apply(ImmutableArray<InkEffect> effects) => InkNumbers.Of(("trust", 40 + (10 * effects[^1].Number)));
}
