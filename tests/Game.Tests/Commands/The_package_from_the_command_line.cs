using System.CommandLine;
using System.Text.Json.Nodes;
using BrighterFuture.Game.Commands;
using BrighterFuture.Testing;

namespace BrighterFuture.Game.Tests.Commands;

public sealed class The_package_from_the_command_line : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private string _said = "";
    private string _complained = "";

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Solve_gives_the_documented_keys_and_the_references_counts()
    {
        Assert.Equal(0, Run("solve", "--json"));
        var json = JsonNode.Parse(_said)!.AsObject();
        Assert.Equal(
            ["total", "feasible", "dprkAlone", "zoneByScore", "zone", "byIssue", "complete", "walkAways", "scope", "solutions", "frontier", "elapsedMs", "withTablesMs", "firstMs"],
            json.Select(row => row.Key));
        Assert.Equal((17915904, 5905872, 2389392, 81233, 16908), ((int)json["total"]!, (int)json["feasible"]!, (int)json["dprkAlone"]!, (int)json["zoneByScore"]!, (int)json["zone"]!));
        Assert.Equal("[0,1661,10324,4923]", json["byIssue"]!["SCOPE"]!.ToJsonString());
        Assert.Equal(4923, (int)json["complete"]!["count"]!);
        Assert.Equal(["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"], json["solutions"]!.AsObject().Select(row => row.Key));
        Assert.Equal("[3,2,1,2,2,2,0,3,2,1,2,1,1,1]", json["solutions"]!["nash"]!["package"]!.ToJsonString());
        Assert.Equal(["US", "ROK", "DPRK", "PRC", "JPN", "RUS"], json["solutions"]!["nash"]!["surplus"]!.AsObject().Select(row => row.Key));
    }

    [Fact]
    public void Numbers_of_a_file_replace_the_packs()
    {
        File.WriteAllText(_file, """{"d0": 0.9, "G": [0, 0.06, 0.19, 0.34]}""");
        Assert.Equal(0, Run("solve", "--json", "--params", _file));
        var json = JsonNode.Parse(_said)!;
        Assert.Equal("[0,1420,934,0]", json["byIssue"]!["SCOPE"]!.ToJsonString());
        Assert.Null(json["solutions"]);
    }

    [Fact]
    public void Validate_ends_with_1_where_a_verdict_is_no_longer_historys()
    {
        File.WriteAllText(_file, """{"m": {"DPRK": 20}}""");
        Assert.Equal(1, Run("validate", "--params", _file));
        Assert.Contains("WRONG", _said, StringComparison.Ordinal);
        Assert.Contains("(the argument says: loses nobody)", _said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"tau_E": 0.4}""", "did you mean 'tau_")]
    [InlineData("""{"tau_D": 1.4}""", "tau_D: it must be from 0 to 1")]
    [InlineData("""{"W": {"US": {"nuke": 50}}}""", "the weights of a sheet sum to 100, but these to 108")]
    [InlineData("""{"tau_D": "much"}""", "must be a number")]
    [InlineData("""{"tau_D": """, "")]
    public void A_file_that_makes_no_sense_is_refused_with_a_reason(string text, string reason)
    {
        File.WriteAllText(_file, text);
        Assert.Equal(1, Run("solve", "--params", _file));
        Assert.Contains(reason, _complained, StringComparison.Ordinal);
        Assert.Empty(_said);
    }

    [Fact]
    public void An_unknown_scope_is_wrong_usage() => Assert.Equal(2, Run("solve", "--scope", "half"));

    [Fact]
    public void Validate_reproduces_all_verdicts_and_says_what_is_judgement()
    {
        Assert.Equal(0, Run("validate"));
        Assert.StartsWith("18/18 verdicts reproduced: 11 on record, 7 inferred", _said, StringComparison.Ordinal);
        Assert.Contains("This is no blind test.", _said, StringComparison.Ordinal);
        Assert.Contains("Design judgement:", _said, StringComparison.Ordinal);
        Assert.DoesNotContain("WRONG", _said, StringComparison.Ordinal);
        Assert.DoesNotContain("the argument says", _said, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_knows_every_meter_and_every_number_with_unit_and_source()
    {
        Assert.Equal(0, Run("describe", "--json"));
        var json = JsonNode.Parse(_said)!;
        var rows = json["meters"]!.AsArray().Concat(json["parameters"]!.AsArray()).Concat(json["package"]!["numbers"]!.AsArray()).ToArray();
        Assert.True(rows.Length > 400);
        Assert.All(rows, row => Assert.True((string)row!["unit"]! != "" && (string)row["source"]! != ""));
    }

    [Fact]
    public void Backtest_has_41_of_42_signs_right_as_the_reference()
    {
        Assert.Equal(0, Run("backtest", "--json"));
        var signs = JsonNode.Parse(_said)!["signs"]!;
        Assert.Equal((41, 42), ((int)signs["right"]!, (int)signs["total"]!));
        Assert.Equal(1, Run("backtest", "--pack", ReferencePack.Folder));
        Assert.Contains("backtest.json", _complained, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_counts_every_game_and_draws_no_bar_into_a_file()
    {
        Assert.Equal(0, Run("simulate", "--runs", "200", "--policies", "random", "--json"));
        var json = JsonNode.Parse(_said)!;
        Assert.Equal(200, json["endings"]!.AsObject().Sum(row => (int)row.Value!["count"]!));
        Assert.All(json["endings"]!.AsObject(), row => Assert.InRange((double)row.Value!["share"]!, (double)row.Value["low"]!, (double)row.Value["high"]!));
        Assert.Empty(_complained);
    }

    /// <summary>As Program.cs does: what does not parse is wrong usage.</summary>
    private int Run(params string[] arguments)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        using var complained = new StringWriter();
        Console.SetOut(said);
        Console.SetError(complained);
        try
        {
            var parsed = ModelCommands.Create().Parse(arguments);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : parsed.Invoke();
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            (_said, _complained) = (said.ToString(), complained.ToString());
        }
    }
}
