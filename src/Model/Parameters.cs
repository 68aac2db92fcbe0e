using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>Reading parameters by name.</summary>
public sealed partial class Parameters
{
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);

    private Parameters()
    {
    }

    /// <summary>Names of all parameters the rules read.</summary>
    public static IEnumerable<string> Ids => Fields.Concat(OwnFields).Select(row => row.Id);

    /// <summary>The value of a parameter by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public int this[string id] => _values[id];

    /// <summary>Finds a parameter by its id.</summary>
    public bool TryGet(string id, out int value) => _values.TryGetValue(id, out value);

    internal static Parameters From(ImmutableArray<Parameter> rows, Action<string, string> problem)
    {
        var all = new Parameters();
        foreach (var row in rows)
        {
            if (!all._values.TryAdd(row.Id, row.Value))
            {
                problem(row.Id, "is given twice");
            }
        }

        foreach (var (id, set) in Fields)
        {
            if (all._values.TryGetValue(id, out var value))
            {
                set(all, value);
            }
            else
            {
                problem(id, "is missing: a rule needs this parameter");
            }
        }

        foreach (var (id, set) in OwnFields)
        {
            set(all, all._values.TryAdd(id, 0) ? 0 : all._values[id]);
        }

        foreach (var id in all._values.Keys.Except(Ids, StringComparer.Ordinal))
        {
            problem(id, "is not read by any rule");
        }

        return all;
    }
}
