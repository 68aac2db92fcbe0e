using System.Text.RegularExpressions;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

/// <summary>A size in a rule is a judgement; judgements stand in scenario.json with unit, reason and source.</summary>
public sealed partial class Sizes_are_data
{
    /// <summary>Counting, halves, and the scales in which everything is stored.</summary>
    private static readonly string[] Allowed = ["0", "1", "2", "100", "1000", "10000"];

    /// <summary>The generator's shifts and multipliers are its definition.</summary>
    private static readonly string[] Algorithms = ["Chance.cs"];

    [Fact]
    public void No_rule_holds_a_number_of_its_own()
    {
        var rules = Directory.GetFiles(RepositoryRoot.Of("src", "Model", "Rules"), "*.cs").Append(RepositoryRoot.Of("src", "Model", "EndingRules.cs"));
        var found = rules.Where(file => !Algorithms.Contains(Path.GetFileName(file))).SelectMany(Numbers);
        Assert.Empty(found);
    }

    [Fact]
    public void Every_size_says_its_unit_its_reason_and_its_source() => Assert.All(
        ReferencePack.Scenario.Data.Parameters,
        size => Assert.True(size.Unit.Length > 0 && size.Why.Length > 0 && size.Source.Length > 0, size.Id));

    private static IEnumerable<string> Numbers(string file) => File.ReadLines(file).Select((line, number) => (line, number))
        .Where(row => !row.line.Contains(" const ", StringComparison.Ordinal))
        .SelectMany(row => Number().Matches(Code(row.line)).Where(match => !Allowed.Contains(match.Groups["digits"].Value))
            .Select(match => $"{Path.GetFileName(file)}:{row.number + 1}: {match.Value}"));

    private static string Code(string line) => Quoted().Replace(line.Split("//")[0], "\"\"");

    [GeneratedRegex(@"(?<![\w.])(?<digits>\d+)(\.0)?(UL|U|L)?(?![\w.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
