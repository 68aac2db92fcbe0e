using BrighterFuture.Files;
using BrighterFuture.Files.Rules;
using BrighterFuture.Model;

namespace BrighterFuture.Testing;

/// <summary>The frozen pack, read once: it equals the references for ever.</summary>
public static class ReferencePack
{
    public static string Folder { get; } = RepositoryRoot.Of("tests", "Packs", "reference");

    public static Scenario Scenario { get; } = Read();

    private static Scenario Read()
    {
        var problems = new FileProblems();
        return RulesReader.Read(Folder, problems) ?? throw new InvalidOperationException(string.Join('\n', problems.All));
    }
}
