using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Tests.Ink;

namespace BrighterFuture.Narrative.Tests.Scenes;

public sealed class PackTrialTests
{
    private static readonly TrialBudget Budget = new(5, 200, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(20));

    [Fact]
    public void A_sound_pack_has_nothing_to_say()
    {
        var entered = new List<string>();
        Assert.Empty(Try("=== s\n# scene\nOne.\n* [x] X.\n  ~ decide(\"D\",\"a\")\n* [y] Y.\n-\n-> scene_over\n=== l\n# storylet\nTwo.\n-> scene_over\n", entered));
        Assert.Equal(["s", "l"], entered.Take(2));
        Assert.Equal(10, entered.Count);
    }

    [Theory]
    [InlineData("=== s\n# scene\nOne.\n* [x]\n  -> loop\n=== loop\n-> loop\n", "'loop'", 7)]
    [InlineData("=== s\n# scene\nOne.\n~ f(1)\n-> DONE\n=== function f(x)\n~ return f(x + 1)\n", "'f'", 7)]
    [InlineData("=== s\n# scene\n{1 / (trust - trust)}\n-> DONE\n", "'s'", 3)]
    [InlineData("=== s\n# scene\n-> again\n= again\nOne.\n+ [x]\n-\n-> again\n", "'s'", 1)]
    [InlineData("=== s\n# scene\nOne.\n+ [(closed: no) x] {1 / 0}\n  -> s\n* [y] Y.\n-\n-> DONE\n", "'s'", 4)]
    public void A_pack_that_hangs_breaks_or_never_ends_is_named(string ink, string knot, int line)
    {
        var problems = Try(ink, []);
        Assert.Contains(problems, problem => problem.Text.Contains(knot, StringComparison.Ordinal) && problem.File == "main.ink" && Math.Abs(problem.Line - line) <= 1);
    }

    [Fact]
    public void A_broken_scene_does_not_hide_the_next()
    {
        var problems = Try("=== s\n# scene\n-> s\n=== k\n# scene\n{1 / 0}\n-> DONE\n", []);
        Assert.Equal(2, problems.Length);
    }

    [Fact]
    public void The_same_seed_finds_the_same()
    {
        const string Ink = "=== s\n# scene\nOne.\n* [x] X.\n* [y] {trust > 50: {1 / 0}}\n-\n-> DONE\n";
        Assert.Equal(Try(Ink, []), Try(Ink, []).AsEnumerable());
    }

    private static System.Collections.Immutable.ImmutableArray<InkProblem> Try(string ink, List<string> entered)
    {
        var pack = SmallContract.Good(ink);
        return PackTrial.Run(pack, SceneIndex.Read(pack), ["trust", "turn"], Budget, 7, entered.Add);
    }
}
