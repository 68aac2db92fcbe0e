using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Reads typed tables out of numbers by path; says what is missing, and at the end what nobody asked for.</summary>
internal sealed class ParameterReader(ParameterValues values, Action<string, string> report)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public static ImmutableArray<string> PartyIds { get; } = ["US", "ROK", "DPRK", "PRC", "JPN", "RUS"];

    public bool Has(string path) => values.Has(path);

    public double Number(string path)
    {
        _asked.Add(path);
        if (values.Has(path))
        {
            return values[path];
        }

        report(path, "this number is missing");
        return 0;
    }

    /// <summary>A number that may be missing; then it is 0.</summary>
    public double Optional(string path) => Has(path) ? Number(path) : 0;

    /// <summary>One number for each level of an issue.</summary>
    public ImmutableArray<double> ByLevel(string path, int issue) =>
        [.. Enumerable.Range(0, IssueIndex.LevelCounts[issue]).Select(level => Number($"{path}.{level}"))];

    /// <summary>One number for each of the six, or of the five who are not the DPRK (whose place is then 0).</summary>
    public ImmutableArray<double> ByParty(string path, bool withDprk) =>
        [.. PartyIds.Select((id, party) => withDprk || party != (int)Party.Dprk ? Number($"{path}.{id}") : 0)];

    /// <summary>Reports every number that nothing reads.</summary>
    public void Done()
    {
        foreach (var path in values.Paths.Where(path => !_asked.Contains(path)))
        {
            report(path, "there is no such parameter");
        }
    }
}
