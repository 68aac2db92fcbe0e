using BrighterFuture.Files.Rules;
using BrighterFuture.Testing;

namespace BrighterFuture.Files.Tests.Rules;

/// <summary>One fault at a time is planted into the shipped court.json; the reader must name the file, a line near it, and what is wrong.</summary>
public sealed class Court_is_read_strictly : IDisposable
{
    private const string Court = "court.json";
    private readonly string _folder = Directory.CreateTempSubdirectory("court").FullName;

    public Court_is_read_strictly()
    {
        foreach (var file in RulesReader.FileNames.Concat(RulesReader.OptionalFileNames))
        {
            File.Copy(RepositoryRoot.Of("stories", "brighter-future", file), Path.Combine(_folder, file));
        }
    }

    [Fact]
    public void A_pack_without_it_is_whole_and_has_nobody_to_visit()
    {
        File.Delete(Path.Combine(_folder, Court));
        var problems = new FileProblems();
        Assert.Empty(RulesReader.Read(_folder, problems)!.Data.Court.Capitals);
        Assert.Empty(problems.All);
    }

    [Fact]
    public void The_shipped_one_has_three_capitals_and_all_three_kinds_of_spoilers()
    {
        var problems = new FileProblems();
        var court = RulesReader.Read(_folder, problems)!.Data.Court;
        Assert.Equal(["China", "Japan", "Russia"], court.Capitals.Select(capital => capital.Name));
        Assert.Equal(3, court.Spoilers.Select(spoiler => spoiler.Kind).Distinct().Count());
    }

    [Theory]
    [InlineData("\"above\": 200", "\"above\": 200, \"abvoe\": 1", "unknown property 'abvoe'")]
    [InlineData("\"party\": \"prc\"", "\"party\": \"rok\"", "only prc, jpn and rus can be visited")]
    [InlineData("\"package\": \"B\"", "\"package\": \"BB\"", "there is no package 'BB'")]
    [InlineData("\"clause\": \"GUAR\"", "\"clause\": \"GUARD\"", "there is no clause 'GUARD'")]
    [InlineData("{\"meter\": \"cohesion\", \"add\": 200}", "{\"meter\": \"support_prc\", \"add\": 200}", "computed from others")]
    [InlineData("{\"meter\": \"trust_prc_us\", \"below\": 3500}", "{\"meter\": \"trust_prc_uk\", \"below\": 3500}", "there is no meter 'trust_prc_uk'")]
    [InlineData("\"kind\": \"enforceLess\"", "\"kind\": \"smuggle\"", "must be one of price, leak, stall, enforceMore, enforceLess")]
    [InlineData("\"id\": \"families\"", "\"id\": \"theFamilies\"", "one word of small letters")]
    [InlineData("\"stoppedIfAny\": [{\"meter\": \"congress\", \"atLeast\": 1}]", "\"stoppedIfAny\": []", "at least one test is needed")]
    [InlineData("\"seats\": [\"kim\"], \"text\": \"every move", "\"seats\": [\"trump\"], \"text\": \"every move", "two prices are named to one seat")]
    public void A_fault_is_refused_with_its_place(string good, string bad, string message)
    {
        var file = Path.Combine(_folder, Court);
        var text = File.ReadAllText(file);
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        File.WriteAllText(file, text[..at] + bad + text[(at + good.Length)..]);
        var problems = new FileProblems();
        Assert.Null(RulesReader.Read(_folder, problems));
        Assert.Contains(problems.All, problem => Path.GetFileName(problem.File) == Court && problem.Line > 1 && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
