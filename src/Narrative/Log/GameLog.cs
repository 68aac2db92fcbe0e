using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Log;

/// <summary>
/// The records of a game as a tree: undo only moves the position back, and acting otherwise from there opens a branch, so
/// nothing a person did is ever lost. Acting as before goes forward on the same branch.
/// </summary>
public sealed record GameLog
{
    private GameLog(ImmutableArray<Branch> branches, int current, int position)
    {
        (Branches, Current, Position) = (branches, current, position);
    }

    /// <summary>A game of which nothing has happened.</summary>
    public static GameLog Empty { get; } = new([new Branch(0, null, 0, null, [])], 0, 0);

    /// <summary>All branches, by id.</summary>
    public ImmutableArray<Branch> Branches { get; }

    /// <summary>The branch the game stands on.</summary>
    public int Current { get; }

    /// <summary>How many records of the current path have happened; what follows can be redone.</summary>
    public int Position { get; }

    /// <summary>Everything that happened, from the first page to here.</summary>
    public ImmutableArray<LogRecord> Happened => [.. Path(Current).AsSpan(0, Position)];

    /// <summary>What undo left in front of us on this branch.</summary>
    public ImmutableArray<LogRecord> Ahead => [.. Path(Current).AsSpan()[Position..]];

    public bool CanUndo => LastChoice() >= 0;

    public bool CanRedo => Position < Length(Current);

    /// <summary>A log from its parts, as a save keeps them.</summary>
    /// <exception cref="ArgumentException">The parts are no tree, or the position is not on it.</exception>
    public static GameLog Restore(ImmutableArray<Branch> branches, int current, int position)
    {
        for (var id = 0; id < branches.Length; id++)
        {
            var branch = branches[id];
            var rooted = id == 0 ? branch is { Parent: null, From: 0 } : branch.Parent >= 0 && branch.Parent < id;
            if (branch.Id != id || !rooted || branch.From < 0 || (branch.Parent is { } parent && branch.From > LengthOf(branches, parent)))
            {
                throw new ArgumentException($"branch {branch.Id} does not hang on the tree", nameof(branches));
            }
        }

        if (current < 0 || current >= branches.Length || position < 0 || position > LengthOf(branches, current))
        {
            throw new ArgumentException($"there is no position {position} on branch {current}", nameof(position));
        }

        return new GameLog(branches, current, position);
    }

    /// <summary>All records of a branch, with those of its parents before it.</summary>
    public ImmutableArray<LogRecord> Path(int branch)
    {
        var (_, parent, from, _, records) = Branches[branch];
        return parent is { } p ? [.. Path(p).AsSpan(0, from), .. records] : records;
    }

    /// <summary>Something happens: on the same branch where it is new at its end or the same as before, else on a new one.</summary>
    public GameLog Append(LogRecord record)
    {
        if (!CanRedo)
        {
            var grown = Branches[Current] with { Records = Branches[Current].Records.Add(record) };
            return new GameLog(Branches.SetItem(Current, grown), Current, Position + 1);
        }

        return Path(Current)[Position] == record ? new GameLog(Branches, Current, Position + 1) : Fork(record);
    }

    public GameLog Append(IEnumerable<LogRecord> records) => records.Aggregate(this, (log, record) => log.Append(record));

    /// <summary>Back to before the last choice; the same log where there was none.</summary>
    public GameLog Undo() => CanUndo ? GoTo(LastChoice()) : this;

    /// <summary>Forward over the next choice of this branch and what followed from it, up to the one after.</summary>
    public GameLog Redo()
    {
        var path = Path(Current);
        var next = Position;
        while (next < path.Length && !path[next].IsChoice)
        {
            next++;
        }

        do
        {
            next++;
        }
        while (next < path.Length && !path[next].IsChoice);
        return GoTo(Math.Min(next, path.Length));
    }

    /// <summary>To a place on the current path, from 0 (nothing happened) to its end.</summary>
    public GameLog GoTo(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length(Current));
        return new GameLog(Branches, Current, position);
    }

    /// <summary>To the end of a branch.</summary>
    public GameLog Switch(int branch) => new(Branches, Branches[branch].Id, Length(branch));

    public GameLog Rename(int branch, string? name) =>
        new(Branches.SetItem(branch, Branches[branch] with { Name = name }), Current, Position);

    /// <summary>How many records lie on the path to the end of a branch.</summary>
    public int Length(int branch) => LengthOf(Branches, branch);

    public bool Equals(GameLog? other) => other is not null && Current == other.Current && Position == other.Position
        && Branches.Length == other.Branches.Length && Branches.Zip(other.Branches).All(pair => Same(pair.First, pair.Second));

    public override int GetHashCode() => HashCode.Combine(Branches.Length, Current, Position);

    /// <summary>
    /// The new branch hangs on the one that owns the record before it, so that sisters have one parent; where that one or a
    /// sister of old goes on just so, the game stands on it again.
    /// </summary>
    private GameLog Fork(LogRecord record)
    {
        var owner = Branches[Current];
        while (owner.Parent is { } parent && Position <= owner.From)
        {
            owner = Branches[parent];
        }

        var known =
            Branches.FirstOrDefault(b => (b.Id == owner.Id || (b.Parent == owner.Id && b.From == Position)) && Continues(b, record));
        if (known is not null)
        {
            return new GameLog(Branches, known.Id, Position + 1);
        }

        var branch = new Branch(Branches.Length, owner.Id, Position, null, [record]);
        return new GameLog(Branches.Add(branch), branch.Id, Position + 1);
    }

    private bool Continues(Branch branch, LogRecord record) => Length(branch.Id) > Position && Path(branch.Id)[Position] == record;

    private int LastChoice()
    {
        var path = Path(Current);
        var last = Position - 1;
        while (last >= 0 && !path[last].IsChoice)
        {
            last--;
        }

        return last;
    }

    private static int LengthOf(ImmutableArray<Branch> branches, int branch) => branches[branch].From + branches[branch].Records.Length;

    private static bool Same(Branch a, Branch b) =>
        (a.Id, a.Parent, a.From, a.Name) == (b.Id, b.Parent, b.From, b.Name) && a.Records.AsSpan().SequenceEqual(b.Records.AsSpan());
}
