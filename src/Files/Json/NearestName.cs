namespace BrighterFuture.Files.Json;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
public static class NearestName
{
    /// <summary>The closest name, if it is close enough to be a slip: at most a third of the letters differ.</summary>
    public static string? Of(string name, IEnumerable<string> names) => names
        .Select(n => (Name: n, Distance: Distance(name, n)))
        .Where(n => n.Distance <= Math.Max(1, Math.Max(name.Length, n.Name.Length) / 3))
        .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
        .Select(n => n.Name).FirstOrDefault();

    /// <summary>Letters to insert, drop or exchange, without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[^1];
    }
}
