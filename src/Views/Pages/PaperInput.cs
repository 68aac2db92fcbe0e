using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;

namespace BrighterFuture.Views.Pages;

/// <summary>A package as a person types it: a name, fourteen levels behind an equals sign, or the seat's own paper with clauses changed.</summary>
public static class PaperInput
{
    /// <summary>The package of some words, or a sentence that says what is wrong with them.</summary>
    public static (string? Package, string? Problem) Read(Scenario scenario, Play play, string words)
    {
        if (words.Length == 0)
        {
            return (null, $"Put what? A name ({Names(scenario)}), fourteen levels behind an equals sign, or clauses of your own paper (:put SEQ 3). Nothing has changed.");
        }

        var parts = words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (IssueOf(scenario, parts[0]) >= 0)
        {
            return Changed(scenario, play, parts);
        }

        var package = scenario.PackageOf(words) ?? scenario.Packages.FirstOrDefault(named => named.Id.Equals(words, StringComparison.OrdinalIgnoreCase));
        return package is not null
            ? (package.Id, null)
            : (null, $"\"{words}\" is no package. Names are {Names(scenario)}; levels are written like =32222203212111 and must go together. Nothing has changed.");
    }

    private static (string? Package, string? Problem) Changed(Scenario scenario, Play play, string[] parts)
    {
        var own = play.Table?.Own ?? play.Now.OfType<Decision.Offered>().LastOrDefault()?.Package;
        if (own is null)
        {
            return (null, "You have no paper yet whose clauses could be changed. Put one by its name first. Nothing has changed.");
        }

        var levels = scenario.PackageOf(own)!.Levels;
        for (var place = 0; place < parts.Length; place += 2)
        {
            var issue = IssueOf(scenario, parts[place]);
            if (issue < 0)
            {
                return (null, $"There is no clause {parts[place]}. Clauses are {string.Join(", ", scenario.Data.Issues.Select(row => row.Id))}. Nothing has changed.");
            }

            var most = scenario.Data.Issues[issue].Levels.Length;
            if (place + 1 >= parts.Length || !int.TryParse(parts[place + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var level) || level < 1 || level > most)
            {
                return (null, $"{scenario.Data.Issues[issue].Id} has levels 1 to {most}: {string.Join("; ", Numbered(scenario.Data.Issues[issue]))}. Nothing has changed.");
            }

            levels = levels.SetItem(issue, level - 1);
        }

        var id = FreePackage.IdOf(levels);
        return scenario.PackageOf(id) is { } package
            ? (package.Id, null)
            : (null, "These clauses do not go together: money cannot pass sanctions that stand, and a backer's part needs the backer. Nothing has changed.");
    }

    private static IEnumerable<string> Numbered(Issue issue) => issue.Levels.Select((level, place) => $"{place + 1} {level}");

    private static int IssueOf(Scenario scenario, string word) =>
        scenario.Data.Issues.Select(row => row.Id).ToImmutableArray().FindIndex(id => id.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static int FindIndex(this ImmutableArray<string> ids, Func<string, bool> test)
    {
        for (var place = 0; place < ids.Length; place++)
        {
            if (test(ids[place]))
            {
                return place;
            }
        }

        return -1;
    }

    private static string Names(Scenario scenario) => string.Join(", ", scenario.Packages.Select(package => package.Id));
}
