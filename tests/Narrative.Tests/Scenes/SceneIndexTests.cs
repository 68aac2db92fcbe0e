using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Tests.Ink;

namespace BrighterFuture.Narrative.Tests.Scenes;

public sealed class SceneIndexTests
{
    private static readonly SceneVocabulary Vocabulary =
        new(["turn", "trust"], SceneVocabulary.None.Cards.Add("DT01", new(Seat.Kim, ["a", "b"], ["b"])).Add("DT02", new(null, ["a"], [])));

    [Fact]
    public void Scenes_are_found_in_the_order_of_files_and_text()
    {
        var pack = InkPack.Compile(InkFiles.Of(
            "main.ink",
            ("main.ink", "INCLUDE contract.ink\n-> z_last\n"),
            ("contract.ink", SmallContract.Text),
            ("b.ink", "=== z_last\n# scene\nOne.\n-> scene_over\n"),
            ("a.ink", """
                === b_second
                # storylet
                # weight: 3
                # once
                # sensitive
                One.
                -> scene_over
                === a_first
                # scene
                # seat: kim
                # when: turn == 1 and trust < 60
                # date: 8 November 2018
                # place: Pyongyang, the Central Committee building
                One.
                * [x]
                  ~ decide("DT01", "a")
                  -> helper
                * [y]
                -
                -> scene_over
                === helper
                ~ decide("DT02", "a")
                -> b_second

                """)));
        var index = SceneIndex.Read(pack, Vocabulary);
        Assert.Empty(index.Problems);
        Assert.Equal(["b_second", "a_first", "z_last"], index.Scenes.Select(scene => scene.Knot));
        var (storylet, scene) = (index.Scenes[0], index.Scenes[1]);
        Assert.Equal((true, 3, true, true, (Seat?)null), (storylet.IsStorylet, storylet.Weight, storylet.Once, storylet.Sensitive, storylet.Seat));
        Assert.Equal((Seat.Kim, "8 November 2018", "Pyongyang, the Central Committee building"), (scene.Seat, scene.Date, scene.Place));
        Assert.Equal(["DT01", "DT02"], scene.Cards.AsEnumerable());
        Assert.Equal(new InkSource("a.ink", 8), scene.Source);
        Assert.Equal("turn == 1 and trust < 60", scene.When.Text);
        Assert.Same(Condition.Always, storylet.When);
    }

    [Theory]
    [InlineData("# scene\n# seat: kin", 2, "There is no seat 'kin'; there are trump, moon, kim. Did you mean 'kim'?")]
    [InlineData("# scene\n# when: turn >=", 4, "column 8: Expected a name, a number")]
    [InlineData("# scene\n# when: tern == 1", 4, "column 1: There is no number or ink variable 'tern'. Did you mean 'turn'?")]
    [InlineData("# storylet\n# weight: heavy", 4, "# weight is a whole number")]
    [InlineData("# storylet\n# scene", 2, "# scene or # storylet, not both")]
    [InlineData("# seat: kim", 3, "is neither # scene nor # storylet")]
    [InlineData("Text first.\n# scene", 4, "does not stand at the head")]
    [InlineData("# scene\nText.\n# once", 5, "stands too low")]
    [InlineData("# scene\n# wieght: 3", 4, "There is no tag 'wieght'. Did you mean 'weight'?")]
    [InlineData("# scene\n# date", 4, "# date needs a value")]
    [InlineData("# scene\n# once: yes", 4, "# once takes no value")]
    [InlineData("# scene\n# seat: kim\n# seat: moon", 2, "more than once")]
    [InlineData("# scene\nText. # speeker: choe", 4, "Did you mean 'speaker'?")]
    [InlineData("# scene\n~ decide(\"DT10\", \"a\")", 4, "There is no card 'DT10'. Did you mean 'DT01'?")]
    [InlineData("# scene\n~ decide(\"DT01\", \"x\")", 4, "Card DT01 has no option 'x'; it has a, b.")]
    [InlineData("# scene\n# seat: moon\n~ decide(\"DT01\", \"a\")", 2, "only Kim can answer")]
    [InlineData("# scene\n* [x]\n  ~ decide(\"DT01\", \"b\")\n-", 4, "Put # grave behind")]
    [InlineData("# scene\n* [x] # grave\n  ~ decide(\"DT01\", \"a\")\n-", 4, "Change one of the two")]
    [InlineData("# scene\n~ trust = 3", 4, "'trust' is written by the game alone")]
    public void A_mistake_in_a_tag_is_a_problem_with_a_line_and_a_way_out(string head, int line, string words)
    {
        var pack = SmallContract.Good($"-> s\n=== s\n{head}\nOne.\n-> scene_over\n");
        var problem = Assert.Single(SceneIndex.Read(pack, Vocabulary).Problems);
        Assert.Contains(words, problem.Text, StringComparison.Ordinal);
        Assert.Equal(("main.ink", line), (problem.File, problem.Line));
    }

    [Fact]
    public void A_scene_with_parameters_is_refused()
    {
        var pack = SmallContract.Good("-> s(1)\n=== s(x)\n# scene\nOne {x}.\n-> scene_over\n");
        Assert.Contains("no parameters", Assert.Single(SceneIndex.Read(pack).Problems).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scene_whose_condition_cannot_be_read_never_plays()
    {
        var pack = SmallContract.Good("=== s\n# scene\n# when: turn >\nOne.\n-> scene_over\n");
        var scene = Assert.Single(SceneIndex.Read(pack).Scenes);
        Assert.False(scene.When.Holds(new ConditionWorld(_ => 1, _ => null, _ => true, (_, _) => true)));
    }
}
