using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Drafts;

/// <summary>The drafts of one game, each with a name of its own, and the one that lies open.</summary>
public sealed record DraftBook
{
    /// <summary>A digit chooses among them, so there are no more.</summary>
    public const int Most = 9;

    private DraftBook(ImmutableArray<Draft> drafts, int current)
    {
        (Drafts, Current) = (drafts, current);
    }

    /// <summary>Nothing has been drafted yet.</summary>
    public static DraftBook Empty { get; } = new([], 0);

    public ImmutableArray<Draft> Drafts { get; }

    /// <summary>Place of the open draft; 0 where there is none.</summary>
    public int Current { get; }

    /// <summary>The open draft, or null.</summary>
    public Draft? Now => Drafts.IsEmpty ? null : Drafts[Current];

    public bool IsFull => Drafts.Length >= Most;

    /// <summary>A book from its parts, as a save keeps them.</summary>
    /// <exception cref="ArgumentException">Too many drafts, two of one name, or none in the place that is said to be open.</exception>
    public static DraftBook Restore(ImmutableArray<Draft> drafts, int current)
    {
        if (drafts.Length > Most)
        {
            throw new ArgumentException($"a game keeps {Most} drafts at most", nameof(drafts));
        }

        if (drafts.Select(draft => draft.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < drafts.Length)
        {
            throw new ArgumentException("two drafts have one name", nameof(drafts));
        }

        return current >= 0 && current < Math.Max(1, drafts.Length) ? new DraftBook(drafts, current) : throw new ArgumentException($"there is no draft {current}", nameof(current));
    }

    /// <summary>A new draft, which lies open; a name that is taken gets a number.</summary>
    public DraftBook Add(string name, ImmutableArray<int> levels) => IsFull ? this : new DraftBook(Drafts.Add(new Draft(Free(name, -1), levels)), Drafts.Length);

    /// <summary>Another draft of the book lies open.</summary>
    public DraftBook Turn(int place) => new(Drafts, Math.Clamp(place, 0, Math.Max(0, Drafts.Length - 1)));

    /// <summary>The open draft says something else now; in an empty book it becomes the first, under the name given.</summary>
    public DraftBook Write(ImmutableArray<int> levels, string nameOfFirst) =>
        Now is { } now ? new DraftBook(Drafts.SetItem(Current, now with { Levels = levels }), Current) : Add(nameOfFirst, levels);

    /// <summary>The open draft is called something else.</summary>
    public DraftBook Rename(string name) => Now is { } now ? new DraftBook(Drafts.SetItem(Current, now with { Name = Free(name, Current) }), Current) : this;

    /// <summary>The open draft is thrown away.</summary>
    public DraftBook Drop() => Drafts.IsEmpty ? this : new DraftBook(Drafts.RemoveAt(Current), 0).Turn(Current);

    /// <summary>Place of the draft with this name or number (from 1), or -1.</summary>
    public int Find(string words)
    {
        var named = Drafts.ToList().FindIndex(draft => draft.Name.Equals(words, StringComparison.OrdinalIgnoreCase));
        return named >= 0 || !int.TryParse(words, out var number) || number > Drafts.Length ? named : Math.Max(-1, number - 1);
    }

    public bool Equals(DraftBook? other) => other is not null && Current == other.Current && Drafts.AsSpan().SequenceEqual(other.Drafts.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Drafts.Length, Current);

    private string Free(string name, int own)
    {
        var taken = Drafts.Where((_, place) => place != own).Select(draft => draft.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return taken.Contains(name) ? Enumerable.Range(2, Most + 1).Select(number => $"{name} {number}").First(candidate => !taken.Contains(candidate)) : name;
    }
}
