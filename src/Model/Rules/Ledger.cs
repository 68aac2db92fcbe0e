using System.Collections.Immutable;

namespace BrighterFuture.Model.Rules;

/// <summary>A growing list of ledger entries, reused from turn to turn.</summary>
internal sealed class Ledger
{
    private const int FirstRoom = 512;

    private LedgerEntry[] _entries = new LedgerEntry[FirstRoom];

    public int Count { get; private set; }

    public void Add(in LedgerEntry entry)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * Count);
        }

        _entries[Count++] = entry;
    }

    public void Clear() => Count = 0;

    public ImmutableArray<LedgerEntry> Entries => [.. _entries.AsSpan(0, Count)];
}
