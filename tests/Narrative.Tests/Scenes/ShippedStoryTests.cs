using System.Collections.Immutable;
using System.Text.Json;
using BrighterFuture.Files;
using BrighterFuture.Files.Packs;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Words;
using BrighterFuture.Testing;

namespace BrighterFuture.Narrative.Tests.Scenes;

/// <summary>Every pack in stories/, and the small ones here, as ink: they compile, play in plain Inky, and play hosted.</summary>
public sealed class ShippedStoryTests
{
    public static TheoryData<string> Packs => [.. Folders().Select(folder => Path.GetRelativePath(RepositoryRoot.Path, folder).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_compiles_without_a_problem(string folder)
    {
        var pack = InkPack.Compile(Read(folder));
        Assert.Empty(pack.Problems.Where(problem => problem.Severity != InkSeverity.Note).Select(problem => problem.ToString()));
        Assert.NotEmpty(SceneIndex.Read(pack).Scenes);
        Assert.Empty(SceneIndex.Read(pack).Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Plain_Inky_plays_a_pack_from_the_top_to_an_end(string folder)
    {
        var pack = InkPack.Compile(Read(folder).AsInkyOpensThem());
        Assert.True(pack.Usable, string.Join("\n", pack.Problems));
        for (var seed = 0; seed < 5; seed++)
        {
            var story = InkStory.FromTheTop(pack, seed);
            var lines = 0;
            for (var step = 0; !story.SceneOver; step++)
            {
                Assert.True(step < 20_000, $"{folder} does not end in plain Inky (seed {seed}).");
                lines += Step(story, Dice.Of(seed).With(step));
            }

            Assert.Equal(0, story.Read("hosted"));
            Assert.True(lines > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_scene_of_a_pack_can_be_walked_through(string folder)
    {
        var pack = InkPack.Compile(Read(folder));
        var index = SceneIndex.Read(pack);
        var numbers = pack.Globals.Where(global => global.Value is int && global.Key is not ("hosted" or "outbox_count") && !IsMemory(pack, global.Key))
            .Select(global => global.Key).ToImmutableArray();
        var problems = PackTrial.Run(pack, index, numbers, new TrialBudget(5, 2000, TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(2)), 7);
        Assert.Empty(problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Scenes_name_only_what_the_pack_has(string folder)
    {
        if (Rules(folder) is var (scenario, words))
        {
            var index = SceneIndex.Read(InkPack.Compile(Read(folder)), SceneVocabulary.Of(scenario, words));
            Assert.Empty(index.Problems.Select(problem => problem.ToString()));
        }
    }

    [Fact]
    public void No_story_folder_is_passed_over()
    {
        var stories = RepositoryRoot.Of("stories");
        var folders = Directory.Exists(stories) ? Directory.GetDirectories(stories) : [];
        Assert.All(folders, folder => Assert.Contains(folder, Folders()));
        Assert.Contains(Folders(), folder => folder.EndsWith("plain", StringComparison.Ordinal));
    }

    /// <summary>Null for the small packs of this project, which are ink alone.</summary>
    private static (Scenario Scenario, PackWords Words)? Rules(string folder)
    {
        if (!File.Exists(RepositoryRoot.Of(folder, "story.json")))
        {
            Assert.StartsWith("tests/", folder, StringComparison.Ordinal);
            return null;
        }

        var problems = new FileProblems();
        Assert.True(PackFolder.TryLoad(RepositoryRoot.Of(folder), problems, out var pack), string.Join("\n", problems.All));
        return (pack.Scenario, pack.Words);
    }

    private static bool IsMemory(InkPack pack, string name) => pack.Items.Any(item => item.Kind == InkItemKind.Writes && item.Text == name);

    private static int Step(InkStory story, Dice dice)
    {
        if (!story.CanContinue)
        {
            story.Choose(dice.Below(story.Choices.Length));
            return 0;
        }

        var line = story.Step(_ => InkNumbers.None);
        Assert.Empty(line.Problems.Where(problem => problem.Severity == InkSeverity.Error).Select(problem => problem.ToString()));
        return 1;
    }

    private static List<string> Folders() =>
    [
        .. new[] { RepositoryRoot.Of("stories"), RepositoryRoot.Of("tests", "Narrative.Tests", "Stories") }
            .Where(Directory.Exists).SelectMany(Directory.GetDirectories).Order(StringComparer.Ordinal),
    ];

    /// <summary>The ink of a pack, on top of that of the pack it extends.</summary>
    private static InkFiles Read(string folder)
    {
        var path = RepositoryRoot.Of(folder);
        var story = Path.Combine(path, "story.json");
        var extended = File.Exists(story) ? Extended(File.ReadAllText(story)) : "";
        var texts = extended.Length == 0 ? InkFiles.Of("main.ink") : Read(Path.Combine(Path.GetDirectoryName(folder)!, extended));
        var ink = Path.Combine(path, "ink");
        Assert.True(Directory.Exists(ink), $"{folder} has no ink folder.");
        return texts with
        {
            Texts = texts.Texts.SetItems(Directory.GetFiles(ink, "*.ink", SearchOption.AllDirectories)
                .Select(file => KeyValuePair.Create(Path.GetRelativePath(ink, file).Replace('\\', '/'), File.ReadAllText(file)))),
        };
    }

    private static string Extended(string story)
    {
        using var document = JsonDocument.Parse(story);
        return document.RootElement.TryGetProperty("extends", out var name) ? name.GetString() ?? "" : "";
    }
}
