using BrighterFuture.Files;
using BrighterFuture.Files.Packs;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Testing;

/// <summary>The pack that ships, read once for all tests of a project.</summary>
public static class Shipped
{
    private static readonly Lazy<StoryPack> s_pack = new(Read);

    public static StoryPack Pack => s_pack.Value;

    private static StoryPack Read()
    {
        var problems = new FileProblems();
        return StoryPackReader.TryRead(RepositoryRoot.Of("stories", "brighter-future"), problems, InkPack.Compile, out var pack) ? pack : throw new InvalidOperationException(string.Join("\n", problems.All));
    }
}
