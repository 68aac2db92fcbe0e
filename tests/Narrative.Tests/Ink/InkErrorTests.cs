using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Tests.Ink;

public sealed class InkErrorTests
{
    [Fact]
    public void Compile_errors_name_the_file_and_line_that_the_writer_wrote()
    {
        var pack = InkPack.Compile(InkFiles.Of("main.ink", ("main.ink", "INCLUDE a.ink\n-> s\n"), ("a.ink", "=== s\nOne.\n-> nowhere\n"), ("b.ink", "=== b\n-> b2\n")));
        Assert.False(pack.Usable);
        Assert.Contains(pack.Problems, problem => (problem.File, problem.Line) == ("a.ink", 3) && problem.Severity == InkSeverity.Error);
        Assert.Contains(pack.Problems, problem => (problem.File, problem.Line) == ("b.ink", 2));
    }

    [Fact]
    public void A_new_file_joins_without_touching_another()
    {
        var pack = InkPack.Compile(InkFiles.Of(
            "main.ink", ("main.ink", "INCLUDE sub/a.ink\n-> s\n"), ("sub/a.ink", "=== s\n-> new_one\n"), ("z.ink", "INCLUDE y.ink\n"), ("y.ink", "=== new_one\nHi.\n-> DONE\n")));
        Assert.True(pack.Usable, string.Join("\n", pack.Problems));
        Assert.Equal(new InkSource("y.ink", 1), pack.Knots["new_one"].Source);
    }

    [Theory]
    [InlineData("INCLUDE gone.ink\n", "gone.ink")]
    [InlineData("INCLUDE main.ink\n", "Recursive")]
    [InlineData("EXTERNAL f(x)\n=== s\n-> DONE\n", "EXTERNAL")]
    [InlineData("=== s(ref x)\n-> DONE\n", "ref parameter")]
    [InlineData("=== s\n{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{1}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}\n-> DONE\n", "gave up")]
    public void A_mistake_is_a_problem_and_never_an_exception(string ink, string words)
    {
        var pack = InkPack.Compile(InkFiles.Single(ink));
        Assert.False(pack.Usable);
        Assert.Contains(pack.Problems, problem => problem.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pack_without_its_root_file_says_so()
    {
        var pack = InkPack.Compile(InkFiles.Of("main.ink", ("other.ink", "=== s\n-> DONE\n")));
        Assert.False(pack.Usable);
        Assert.Equal("main.ink", Assert.Single(pack.Problems).File);
        Assert.Throws<InvalidOperationException>(() => new InkStory(pack, 1));
    }

    [Theory]
    [InlineData("One. # beat", "line of its own")]
    [InlineData("One \u26A0\uFE0F.", "U+FE0F")]
    [InlineData("// a comment with # beat and EXTERNAL f(x)", null)]
    [InlineData("/* One. # beat */ Two.", null)]
    [InlineData("TODO: mend this", "mend this")]
    public void What_the_compiler_lets_pass_is_pointed_at(string line, string? words)
    {
        var pack = SmallContract.Compile($"=== s\n{line}\nEnd.\n-> DONE\n");
        Assert.True(pack.Usable);
        Assert.Equal(words is null ? 0 : 1, pack.Problems.Length);
        Assert.All(pack.Problems, problem => Assert.Equal(("main.ink", 2), (problem.File, problem.Line)));
        Assert.All(pack.Problems, problem => Assert.Contains(words!, problem.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_runtime_error_surfaces_with_file_and_line_from_the_first_story_and_from_later_ones()
    {
        var pack = SmallContract.Good("=== s\nOne.\nTwo.\n->->\n");
        for (var copy = 0; copy < 3; copy++)
        {
            var story = new InkStory(pack, 7);
            story.EnterScene("s");
            var lines = new List<InkLine>();
            while (story.CanContinue)
            {
                lines.Add(story.Step(_ => InkNumbers.None));
            }

            Assert.Equal(["One.", "Two."], lines.Select(line => line.Text).Where(text => text.Length > 0));
            var problem = Assert.Single(lines[^1].Problems);
            Assert.Equal(("main.ink", 4, InkSeverity.Error), (problem.File, problem.Line, problem.Severity));
            Assert.True(story.Broken);
            Assert.Throws<InvalidOperationException>(story.Save);
        }
    }

    [Fact]
    public void A_scene_that_forgets_its_end_tells_its_lines_and_keeps_its_effects()
    {
        var story = SmallContract.Enter("=== s\nOne.\n~ decide(\"D\",\"a\")\nTwo.\n=== k\nElse.\n~ decide(\"E\",\"b\")\n-> DONE\n");
        story.Step(_ => InkNumbers.None);
        var line = story.Step(_ => InkNumbers.None);
        Assert.Equal("Two.", line.Text);
        Assert.Equal(1, Assert.Single(line.Effects).Number);
        Assert.True(story.Broken);
        story.LeaveScene();
        story.EnterScene("k");
        Assert.Equal(2, Assert.Single(story.Step(_ => InkNumbers.None).Effects).Number);
    }

    [Theory]
    [InlineData("Two {1 / (trust - 40)}.")]
    [InlineData("Two {1 mod (trust - 40)}.")]
    public void A_raw_exception_leaves_the_story_at_its_last_good_place(string line)
    {
        var pack = SmallContract.Good($"=== s\nOne.\n# beat\n~ decide(\"D\",\"a\")\n{line}\n-> DONE\n");
        for (var copy = 0; copy < 2; copy++)
        {
            var story = new InkStory(pack, 7);
            story.EnterScene("s");
            story.Step(_ => InkNumbers.None);
            var before = story.Save();
            var broken = story.Step(_ => throw new InvalidOperationException("No effect was delivered."));
            var problem = Assert.Single(broken.Problems);
            Assert.Equal(("main.ink", 5), (problem.File, problem.Line));
            Assert.Contains("'s'", problem.Text, StringComparison.Ordinal);
            Assert.True(story.Broken);
            Assert.True(story.TryLoad(before, out _));
            Assert.Equal(before, story.Save());
            Assert.True(story.CanContinue);
        }
    }

    [Fact]
    public void A_division_that_fails_only_with_the_new_number_keeps_the_effect()
    {
        var story = SmallContract.Enter("=== s\nOne.\n# beat\n~ decide(\"D\",\"a\")\nTwo {1 / (trust - 50)}.\n-> DONE\n=== k\n~ decide(\"E\",\"b\")\nElse.\n-> DONE\n");
        story.Step(_ => InkNumbers.None);
        var line = story.Step(_ => InkNumbers.Of(("trust", 50)));
        Assert.Single(line.Effects);
        Assert.True(story.Broken);
        story.LeaveScene();
        story.EnterScene("k");
        Assert.Equal(2, Assert.Single(story.Step(_ => InkNumbers.None).Effects).Number);
    }

    [Theory]
    [InlineData("One.\n# beat\n-> loop\n=== loop\n-> loop\n", "loop", 5)]
    [InlineData("One.\n# beat\n~ f(1)\n-> DONE\n=== function f(x)\n~ return f(x + 1)\n", "f", 6)]
    [InlineData("One.\n# beat\n-> t ->\n-> DONE\n=== t\n-> t ->\n->->\n", "t", 6)]
    public void An_endless_loop_is_stopped_and_named(string ink, string knot, int line)
    {
        var story = SmallContract.Enter($"=== s\n{ink}");
        story.Budget = TimeSpan.FromSeconds(1);
        while (story.CanContinue)
        {
            var told = story.Step(_ => InkNumbers.None);
            if (story.Broken)
            {
                var problem = Assert.Single(told.Problems);
                Assert.Contains($"'{knot}'", problem.Text, StringComparison.Ordinal);
                Assert.Equal("main.ink", problem.File);
                Assert.InRange(problem.Line, line - 1, line + 1);
            }
        }

        Assert.True(story.Broken);
        story.LeaveScene();
        story.EnterScene("s");
        Assert.True(story.CanContinue);
    }

    [Fact]
    public void Deep_recursion_is_told()
    {
        var story = SmallContract.Enter("=== s\nOne.\n~ temp x = f(20000)\nIt is {x}.\n-> DONE\n=== function f(x)\n{ x == 0:\n  ~ return 0\n}\n~ return 1 + f(x - 1)\n");
        story.Step(_ => InkNumbers.None);
        Assert.Equal("It is 20000.", story.Step(_ => InkNumbers.None).Text);
    }

    [Fact]
    public void Only_what_can_be_done_now_is_done()
    {
        var story = SmallContract.Enter("=== s\nOne.\n* [x] X.\n-> DONE\n");
        Assert.Throws<InvalidOperationException>(() => story.EnterScene("s"));
        Assert.Throws<ArgumentOutOfRangeException>(() => story.Choose(0));
        story.Step(_ => InkNumbers.None);
        Assert.Throws<InvalidOperationException>(() => story.Step(_ => InkNumbers.None));
        Assert.Throws<ArgumentException>(() => story.EnterScene("nowhere"));
        Assert.Throws<ArgumentException>(() => story.EnterScene("decide"));
        story.EnterScene("s");
        Assert.Throws<ArgumentException>(() => story.Pack.TagsOf("nowhere"));
    }
}
