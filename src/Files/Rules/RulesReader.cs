using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads the rule files of a pack into a scenario; everything wrong in any of them is a problem with file and line.</summary>
public static class RulesReader
{
    /// <summary>Names of the files that hold rules.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
    [
        "scenario.json", "decisions.json", "events.json", "promises.json", "issues.json", "leaders.json", "endings.json", "texts.json", "road.json",
    ];

    /// <summary>Names of those that a pack may leave out.</summary>
    public static IReadOnlyList<string> OptionalFileNames { get; } = [CourtReader.File];

    /// <summary>The scenario of a pack's folder, or null and at least one problem.</summary>
    public static Scenario? Read(string folder, FileProblems problems)
    {
        var names = FileNames.Concat(OptionalFileNames.Where(name => File.Exists(Path.Combine(folder, name))));
        var files = names.ToDictionary(name => name, name => JsonFile.Read(Path.Combine(folder, name), problems), StringComparer.Ordinal);
        var scenario = Read(name => files[name], files.ContainsKey, problems);
        foreach (var file in files.Values)
        {
            file.Done();
        }

        return problems.Any ? null : scenario;
    }

    /// <summary>The same from files that are open already; the caller asks for properties nobody knows.</summary>
    public static Scenario? Read(Func<string, StrictNode> file, Func<string, bool> has, FileProblems problems)
    {
        var places = new RulePlaces();
        var data = ReadData(file, has, places);
        if (problems.Any)
        {
            return null;
        }

        try
        {
            return Scenario.Build(data);
        }
        catch (ScenarioException e)
        {
            foreach (var problem in e.Problems)
            {
                places.Report(problem, file(problem.File), problems);
            }

            return null;
        }
    }

    private static ScenarioData ReadData(Func<string, StrictNode> file, Func<string, bool> has, RulePlaces places)
    {
        var scenario = new ScenarioReader(file("scenario.json"), places);
        var decisions = new CardReader(file("decisions.json"), places);
        var packages = new PackageReader(file("issues.json"), places);
        var texts = new TextReader(file("texts.json"), file("endings.json"), places);
        return new ScenarioData(
            scenario.Meters(), scenario.Parameters(), scenario.Measures(), scenario.Calendar(),
            decisions.Codes(), decisions.Cards(),
            EventReader.Events(file("events.json"), places), EventReader.Promises(file("promises.json"), places),
            packages.Issues(), packages.StatusQuo(), packages.Negotiation(), packages.Packages(),
            LeaderReader.Leaders(file("leaders.json")), texts.Endings(), texts.Causes(), texts.Parts(),
            RoadReader.Road(file("road.json")))
        {
            Court = has(CourtReader.File) ? CourtReader.Court(file(CourtReader.File), packages, places) : CourtData.None,
        };
    }
}
