using BrighterFuture.Narrative.Ink;
using Xunit.Abstractions;

namespace BrighterFuture.Narrative.Tests.Ink;

public sealed class InkStoryTests(ITestOutputHelper output)
{
    private const string Dice = "VAR memo = 5\n=== s\n{~a|b|c|d|e|f|g|h} {RANDOM(1, 1000000)} {RANDOM(1, 1000000)}\n{~a|b|c|d|e|f|g|h} {RANDOM(1, 1000000)}\n-> DONE\n";

    [Fact]
    public void The_engine_is_the_one_we_restored()
    {
        output.WriteLine($"ink engine {InkPack.EngineVersion}");
        Assert.Matches(@"^\d+\.\d+\.\d+\.\d+$", InkPack.EngineVersion);
        if (Environment.GetEnvironmentVariable("INK_ENGINE_DIR") is null)
        {
            Assert.Equal("1.0.7100.19595", InkPack.EngineVersion);
        }
    }

    [Fact]
    public void The_same_seed_tells_the_same_story_and_a_save_carries_it()
    {
        Assert.Equal(Tell(SmallContract.Enter(Dice, 7)), Tell(SmallContract.Enter(Dice, 7)));
        Assert.NotEqual(Tell(SmallContract.Enter(Dice, 7)), Tell(SmallContract.Enter(Dice, 8)));
        var story = SmallContract.Enter(Dice, 7);
        story.Step(_ => InkNumbers.None);
        var other = new InkStory(story.Pack, 8);
        Assert.True(other.TryLoad(story.Save(), out _));
        Assert.Equal(Tell(story), Tell(other));
    }

    [Fact]
    public void A_save_keeps_its_meaning_when_a_writer_edits_an_opening_value()
    {
        var save = SmallContract.Enter(Dice).Save();
        var edited = new InkStory(SmallContract.Good(Dice.Replace("memo = 5", "memo = 9", StringComparison.Ordinal)), 7);
        Assert.Equal(9, edited.Read("memo"));
        Assert.True(edited.TryLoad(save, out _));
        Assert.Equal(5, edited.Read("memo"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a save")]
    [InlineData("ink 1.0 0 s\n{")]
    [InlineData("ink 1.0 0 s\n{}")]
    [InlineData("ink 1.0 0 s\n[1,2]")]
    [InlineData("ink 1.0 0 s\n{\"inkSaveVersion\":99}")]
    [InlineData("ink 1.0 0 s\n{\"inkSaveVersion\":8,\"callstackThreads\":{\"threads\":[{\"callstack\":[{\"cPath\":\"gone\",\"idx\":5}]}]}}")]
    public void A_damaged_save_is_refused_and_the_story_stays(string save)
    {
        var story = SmallContract.Enter(Dice);
        story.Step(_ => InkNumbers.None);
        var before = story.Save();
        Assert.False(story.TryLoad(save, out var problem));
        Assert.NotNull(problem);
        Assert.Equal(before, story.Save());
        Assert.True(story.CanContinue);
    }

    [Fact]
    public void Numbers_are_written_where_declared_and_again_after_a_load()
    {
        var story = SmallContract.Enter("=== s\nTrust {trust}, turn {turn}.\nTrust {trust}.\n-> DONE\n");
        var save = story.Save();
        var numbers = InkNumbers.Of(("trust", 55), ("not_in_this_pack", 3), ("turn", 4));
        story.Write(numbers);
        Assert.Equal("Trust 55, turn 4.", story.Step(_ => InkNumbers.None).Text);
        Assert.True(story.TryLoad(save, out _));
        Assert.Equal(40, story.Read("trust"));
        story.Write(numbers);
        Assert.Equal(55, story.Read("trust"));
        Assert.Null(story.Read("not_in_this_pack"));
    }

    [Fact]
    public void Visits_and_memory_can_be_read()
    {
        var story = SmallContract.Enter("VAR page = \"blank\"\n=== s\n-> inner\n= inner\nOne.\n~ page = \"full\"\nTwo.\n-> DONE\n");
        Assert.Equal((0, 0), (story.Visits("s.inner"), story.Visits("nowhere.at.all")));
        story.Step(_ => InkNumbers.None);
        story.Step(_ => InkNumbers.None);
        Assert.Equal((1, 1, "full"), (story.Visits("s"), story.Visits("s.inner"), story.Read("page")));
    }

    [Fact]
    public void A_traced_story_says_where_its_lines_stand()
    {
        var pack = SmallContract.Good("=== s\nOne {trust} <>\nmore.\nTwo.\n-> DONE\n");
        for (var copy = 0; copy < 2; copy++)
        {
            var story = new InkStory(pack, 7) { Traced = true };
            story.EnterScene("s");
            Assert.Equal([new("main.ink", 2), new("main.ink", 3)], story.Step(_ => InkNumbers.None).Sources.AsEnumerable());
            Assert.Equal([new("main.ink", 4)], story.Step(_ => InkNumbers.None).Sources.AsEnumerable());
        }
    }

    [Fact]
    public void The_static_view_knows_knots_their_decisions_and_where_they_lead()
    {
        var pack = SmallContract.Good("""
            === s
            # scene
            # when: turn == 1
            ~ temp x = 1
            One.
            * [x] # grave
              ~ decide("DT01", "a")
              -> k.inner
            * [y] # gloss: byungjin
            -
            ~ f()
            -> scene_over
            === k
            = inner
            ~ decide("DT02", "b")
            -> DONE
            === function f()
            ~ decide("DT03", "c")

            """);
        var knot = pack.Knots["s"];
        Assert.Equal(["scene", "when: turn == 1"], knot.Tags.AsEnumerable());
        Assert.Equal(new InkDecide("s", "DT01", "a", "", new InkSource("main.ink", 7)), Assert.Single(knot.Decides) with { Path = "" });
        Assert.Equal(["f", "k", "scene_over"], knot.Targets.Where(name => name != "decide").Order(StringComparer.Ordinal));
        Assert.Equal(["inner"], pack.Knots["k"].Stitches.AsEnumerable());
        Assert.True(pack.Knots["f"].IsFunction);
        Assert.Equal(2, pack.Knots["decide"].Parameters);
        Assert.Equal(3, pack.Decides.Length);
        Assert.Contains(new InkItem(InkItemKind.Text, "s.0.4", new InkSource("main.ink", 5), "One."), pack.Items.Where(item => item.Kind == InkItemKind.Text).Select(item => item with { Path = "s.0.4" }));
        Assert.Equal(40, pack.Globals["trust"]);

        var story = new InkStory(pack, 1);
        story.EnterScene("s");
        Assert.Empty(story.Step(_ => InkNumbers.None).Tags);
        Assert.Equal(["grave", "gloss: byungjin"], story.Choices.SelectMany(choice => pack.TagsOf(choice)));
    }

    [Fact]
    public void The_first_stories_of_many_threads_do_not_meet()
    {
        // The warm-up has run by now in this process; what stays to be seen is that packs and stories share nothing.
        var pack = SmallContract.Good(OutboxCases.Get("loop").Ink);
        var expected = Telling.Tell(pack, Telling.Way.Plain).Text;
        var told = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .Select(index => Telling.Tell(index % 2 == 0 ? pack : SmallContract.Good(OutboxCases.Get("loop").Ink), Telling.Way.SavedAround).Text).ToList();
        Assert.All(told, text => Assert.Equal(expected, text));
    }

    private static string Tell(InkStory story)
    {
        var text = "";
        while (story.CanContinue)
        {
            text += story.Step(_ => InkNumbers.None).Text;
        }

        return text;
    }
}
