using System.Collections.Immutable;
using BrighterFuture.Narrative.Ink;
using static BrighterFuture.Narrative.Tests.Ink.Telling;

namespace BrighterFuture.Narrative.Tests.Ink;

public sealed class OutboxTests
{
    public static TheoryData<string> Cases => OutboxCases.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_effect_is_lost_or_doubled(string name)
    {
        var (ink, expected) = OutboxCases.Get(name);
        var (_, effects) = Tell(SmallContract.Good(ink), Way.Plain);
        Assert.Equal(expected, string.Join(' ', effects.Select(effect => $"{effect.Decision}:{effect.Option}")));
        Assert.Equal(Enumerable.Range(1, effects.Length), effects.Select(effect => effect.Number));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Saving_loading_undoing_and_moving_change_nothing(string name)
    {
        var pack = SmallContract.Good(OutboxCases.Get(name).Ink);
        var plain = Tell(pack, Way.Plain);
        foreach (var way in new[] { Way.SavedAround, Way.UndoneAndRedone, Way.InAnotherStory })
        {
            var other = Tell(pack, way);
            Assert.Equal(plain.Text, other.Text);
            Assert.Equal<InkEffect>(plain.Effects, other.Effects);
        }
    }

    [Theory]
    [InlineData("=== s\nOne.\n* [x {decide(\"D\",\"a\")}] X.\n-> DONE\n")]
    [InlineData("=== s\nOne.\n* x{decide(\"D\",\"a\")}[] more.\n-> DONE\n")]
    [InlineData("=== s\nOne.\n* {decide(\"D\",\"a\")} [x] X.\n-> DONE\n")]
    [InlineData("=== s\nOne.\n* {f()} [x] X.\n-> DONE\n=== function f()\n~ decide(\"D\",\"a\")\n~ return 1\n")]
    public void Deciding_in_a_choices_text_or_condition_is_refused_with_its_line(string ink)
    {
        var pack = SmallContract.Compile(ink);
        Assert.False(pack.Usable);
        var problem = Assert.Single(pack.Problems, problem => problem.Severity == InkSeverity.Error);
        Assert.Equal(("main.ink", 3), (problem.File, problem.Line));
        Assert.Contains("fires when the choice is offered", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_of_the_same_choice_point_see_the_new_number()
    {
        var story = SmallContract.Enter("=== s\nOne.\n~ decide(\"D\",\"a\")\nIt is {trust}.\n* {trust > 50} [open] Open.\n* [other] Other.\n-\n-> DONE\n");
        story.Write(InkNumbers.Of(("trust", 45)));
        var calls = 0;
        InkNumbers Apply(ImmutableArray<InkEffect> effects)
        {
            calls++;
            return InkNumbers.Of(("trust", 60));
        }

        story.Step(Apply);
        Assert.Equal("It is 60.", story.Step(Apply).Text);
        Assert.Equal(["open", "other"], story.Choices.Select(choice => choice.Text));
        Assert.Equal(1, calls);
    }

    [Fact]
    public void An_effect_that_hangs_on_the_number_it_moves_is_applied_once_and_reported()
    {
        var story = SmallContract.Enter("=== s\n{ trust < 50:\n  ~ decide(\"D\",\"a\")\n}\nOne.\n* {trust > 50} [open] Open.\n* [other] Other.\n-\n-> DONE\n");
        var line = story.Step(_ => InkNumbers.Of(("trust", 60)));
        Assert.Single(line.Effects);
        Assert.Contains("only while a number stands", Assert.Single(line.Problems).Text, StringComparison.Ordinal);
        Assert.False(story.Broken);
        Assert.Equal(60, story.Read("trust"));
        Assert.Equal(1, story.LastEffect);
    }

    [Fact]
    public void A_story_that_writes_the_outbox_itself_is_found_out()
    {
        var story = SmallContract.Enter("=== s\n~ outbox = \"5:D:a;\"\nOne.\n-> DONE\n");
        var line = story.Step(_ => InkNumbers.None);
        Assert.Contains("number 5 where 1 was due", Assert.Single(line.Problems).Text, StringComparison.Ordinal);
        Assert.Contains("no decision", SmallContract.Enter("=== s\n~ outbox = \"hm\"\nOne.\n-> DONE\n").Step(_ => InkNumbers.None).Problems[0].Text, StringComparison.Ordinal);
    }
}
