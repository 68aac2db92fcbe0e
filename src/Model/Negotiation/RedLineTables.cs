using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// Red lines as sets. A line is a conjunction, so it is crossed where its part about disarming, its part about giving and its part about
/// the rest all hold: one bit a line for the first two, nine words for the third.
/// </summary>
internal sealed class RedLineTables
{
    private const int MostLines = 64;
    private readonly ulong[] _byDisarming = new ulong[DisarmingCount];
    private readonly ulong[] _byGiving = new ulong[GivingCount];
    private readonly ulong[][] _rests;
    private readonly int[] _parties;
    private readonly ulong _whatever;

    public RedLineTables(ImmutableArray<RedLine> lines)
    {
        if (lines.Length > MostLines)
        {
            throw new ArgumentException($"There are at most {MostLines} red lines.", nameof(lines));
        }

        _rests = [.. lines.Select(_ => new ulong[Words])];
        _parties = [.. lines.Select(line => 1 << (int)line.Party)];
        var levels = new int[IssueIndex.Count];
        for (var line = 0; line < lines.Length; line++)
        {
            LevelSet[] when = [.. lines[line].When];
            for (var number = 0; number < DisarmingCount; number++)
            {
                SetDisarming(levels, number);
                _byDisarming[number] |= Holds(when, levels, IssueIndex.Scope, IssueIndex.Verification) ? 1UL << line : 0;
            }

            for (var number = 0; number < GivingCount; number++)
            {
                SetGiving(levels, number);
                _byGiving[number] |= Holds(when, levels, IssueIndex.Sanctions, IssueIndex.Guarantee) ? 1UL << line : 0;
            }

            for (var bit = 0; bit < RestBits; bit++)
            {
                SetRest(levels, bit);
                _rests[line][bit / 64] |= IsUsed(bit) && Holds(when, levels, IssueIndex.Infrastructure, IssueIndex.Plan) ? 1UL << bit : 0;
            }

            _whatever |= Array.TrueForAll(when, clause => clause.Issue < IssueIndex.Infrastructure) ? 1UL << line : 0;
        }
    }

    /// <summary>Whether this disarming and giving cross a line whatever the rest says.</summary>
    public bool CrossWhatever(int disarming, int giving) => (_byDisarming[disarming] & _byGiving[giving] & _whatever) != 0;

    /// <summary>A bit for each party one of whose lines a package crosses.</summary>
    public int Crossing(int disarming, int giving, int rest)
    {
        var parties = 0;
        for (var active = _byDisarming[disarming] & _byGiving[giving]; active != 0; active &= active - 1)
        {
            var line = BitOperations.TrailingZeroCount(active);
            parties |= (_rests[line][rest / 64] >> rest & 1) != 0 ? _parties[line] : 0;
        }

        return parties;
    }

    /// <summary>Takes the rests out of a set that cross a line together with this disarming and giving; returns whether any is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Remove(Span<ulong> rests, int disarming, int giving)
    {
        for (var active = _byDisarming[disarming] & _byGiving[giving]; active != 0; active &= active - 1)
        {
            var crossing = _rests[BitOperations.TrailingZeroCount(active)];
            for (var word = 0; word < Words; word++)
            {
                rests[word] &= ~crossing[word];
            }
        }

        return rests.ContainsAnyExcept(0UL);
    }

    private static bool Holds(LevelSet[] when, int[] levels, int first, int last) =>
        Array.TrueForAll(when, clause => clause.Issue < first || clause.Issue > last || clause.Holds(levels[clause.Issue]));
}
