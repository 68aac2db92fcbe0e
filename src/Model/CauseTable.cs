using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>All causes a ledger can name: those rules write, then those of cards, events and promises of the pack.</summary>
public sealed class CauseTable
{
    private readonly ImmutableArray<CauseText> _causes;
    private readonly Dictionary<string, int> _places;

    internal CauseTable(ImmutableArray<CauseText> causes)
    {
        _causes = causes;
        _places = causes.Select((cause, place) => (cause.Key, place)).ToDictionary(pair => pair.Key, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>How many causes there are.</summary>
    public int Count => _causes.Length;

    /// <summary>The cause with this number: key, text, source.</summary>
    public CauseText this[int cause] => _causes[cause];

    /// <summary>Key of a cause, for example <c>card.DT01c</c>.</summary>
    public string KeyOf(int cause) => _causes[cause].Key;

    /// <summary>Finds a cause by its key.</summary>
    public bool TryFind(string key, out int cause) => _places.TryGetValue(key, out cause);

    internal int Find(string key) => _places[key];
}
