using BrighterFuture.Files.Rules;
using BrighterFuture.Testing;

namespace BrighterFuture.Files.Tests.Rules;

/// <summary>One fault at a time is planted into the reference pack; the reader must name file, line and remedy.</summary>
public sealed class A_pack_that_contradicts_itself : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rules").FullName;

    public A_pack_that_contradicts_itself()
    {
        foreach (var file in RulesReader.FileNames)
        {
            File.Copy(Path.Combine(ReferencePack.Folder, file), Path.Combine(_folder, file));
        }
    }

    [Fact]
    public void Is_not_the_reference_pack()
    {
        var problems = new FileProblems();
        Assert.NotNull(RulesReader.Read(_folder, problems));
        Assert.Empty(problems.All);
    }

    [Theory]
    [InlineData("decisions.json", "\"TUD\": 1, \"BP\": 1, \"DS\": -1", "\"TUX\": 1, \"BP\": 1, \"DS\": -1", "DT01c", "there is no effect code 'TUX'")]
    [InlineData("decisions.json", "\"asked\": [{\"turn\": 0, \"historical\": \"a\"}, {\"turn\": 1, \"historical\": \"b\"}]", "\"asked\": [{\"turn\": 0, \"historical\": \"z\"}]", "DT01", "'historical' names an option 'z'")]
    [InlineData("decisions.json", "{\"turn\": 1, \"historical\": \"b\"}", "{\"turn\": 99, \"historical\": \"b\"}", "DT01", "turn 99 is outside the calendar")]
    [InlineData("events.json", "\"meter\": \"japan_attitude\", \"below\": 4500", "\"meter\": \"japan_mood\", \"below\": 4500", "E05", "there is no meter 'japan_mood'")]
    [InlineData("events.json", "\"meter\": \"standing_trump\", \"stepsOf\"", "\"meter\": \"pressure\", \"stepsOf\"", "E03", "computed from others")]
    [InlineData("promises.json", "\"answered\": \"DK03\"", "\"answered\": \"DK93\"", "owed.inspectors", "there is no card 'DK93'")]
    [InlineData("issues.json", "[3, 0, 0, 2, 2, 1, 2, 1, 0, 0, 1, 0, 0, 0]", "[3, 0, 0, 2, 0, 1, 2, 1, 0, 0, 1, 0, 0, 0]", "A:", "not feasible")]
    [InlineData("scenario.json", "\"id\": \"step_points\"", "\"id\": \"step_point\"", "step_points", "is missing")]
    [InlineData("texts.json", "\"drift.elite\"", "\"drift.elites\"", "drift.elite", "no text for the cause")]
    [InlineData("leaders.json", "\"B_NO_JAPAN_BIG\"", "\"B_NO_JAPAN_HUGE\"", "B_NO_JAPAN_HUGE", "no package of this name")]
    public void Is_refused_with_its_place(string file, string good, string bad, string id, string message)
    {
        var text = File.ReadAllText(Path.Combine(_folder, file));
        Assert.Contains(good, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder, file), text.Replace(good, bad, StringComparison.Ordinal));
        var problems = new FileProblems();
        Assert.Null(RulesReader.Read(_folder, problems));
        Assert.Contains(problems.All, problem => Path.GetFileName(problem.File) == file && problem.Line >= 1
            && problem.Message.Contains(id, StringComparison.Ordinal) && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_property_nobody_knows_is_a_problem_in_its_line()
    {
        var file = Path.Combine(_folder, "promises.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"dueTurn\": 3", "\"dueTurn\": 3, \"wieght\": 1", StringComparison.Ordinal));
        var problems = new FileProblems();
        Assert.Null(RulesReader.Read(_folder, problems));
        Assert.Contains(problems.All, problem => problem.Message.Contains("unknown property 'wieght'", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
