using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// The numbers of the package model by path, with the names of the reference: <c>tau_D</c>, <c>m.US</c>, <c>G.3</c> (a level),
/// <c>V.alli.US.0</c>. A rival set, a file of parameters and a break-even all change some of them and leave the rest.
/// </summary>
public sealed class ParameterValues
{
    private readonly ImmutableSortedDictionary<string, double> _values;

    /// <summary>Some numbers by path.</summary>
    public ParameterValues(IEnumerable<KeyValuePair<string, double>> values)
        : this(values.ToImmutableSortedDictionary(StringComparer.Ordinal))
    {
    }

    private ParameterValues(ImmutableSortedDictionary<string, double> values)
    {
        _values = values;
    }

    /// <summary>All paths, sorted.</summary>
    public IEnumerable<string> Paths => _values.Keys;

    /// <summary>The number at a path.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public double this[string path] => _values[path];

    /// <summary>Whether there is a number at this path.</summary>
    public bool Has(string path) => _values.ContainsKey(path);

    /// <summary>The same numbers but for one.</summary>
    public ParameterValues With(string path, double value) => new(_values.SetItem(path, value));

    /// <summary>The same numbers but for some.</summary>
    public ParameterValues With(ParameterValues changes) => new(_values.SetItems(changes._values));
}
