using BrighterFuture.Files.Json;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Files.Rules;

/// <summary>Numbers of the package model in JSON, with the names of the reference; a file may give any of them.</summary>
public static class ParameterFile
{
    /// <summary>The numbers of a file that replaces some of a pack's, or null and at least one problem.</summary>
    public static ParameterValues? Read(string path, ParameterValues pack, FileProblems problems)
    {
        var file = JsonFile.Read(path, problems);
        var places = new RulePlaces();
        var changes = Values(file, places);
        foreach (var unknown in changes.Paths.Where(name => !pack.Has(name)))
        {
            problems.Add(file.File, file.Line, file.Column, Unknown(unknown, pack));
        }

        if (problems.Any)
        {
            return null;
        }

        var all = pack.With(changes);
        NegotiationCheck.Values(all, (name, message) => problems.Add(file.File, file.Line, file.Column, $"{name}: {message}."));
        return problems.Any ? null : all;
    }

    /// <summary>Every number below a node by its path: names and places in a list, joined by points.</summary>
    internal static ParameterValues Values(StrictNode node, RulePlaces places) => new(Below(node, "", places));

    private static IEnumerable<KeyValuePair<string, double>> Below(StrictNode node, string path, RulePlaces places) => node.Kind switch
    {
        JsonKind.Map => node.AsMap().SelectMany(member => Below(member.Value, Join(path, member.Key), places)),
        JsonKind.List => node.AsList().SelectMany((item, place) => Below(item, Join(path, $"{place}"), places)),
        JsonKind.Missing => [],
        _ => [KeyValuePair.Create(path, places.At(node, path, node.AsNumber()))],
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Unknown(string name, ParameterValues pack)
    {
        var meant = NearestName.Of(name, pack.Paths);
        return $"there is no parameter '{name}'{(meant is null ? "; `model describe` lists them all." : $"; did you mean '{meant}'?")}";
    }
}
