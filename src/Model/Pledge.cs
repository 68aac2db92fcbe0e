using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model;

/// <summary>
/// A leader's own hands, tied in public: while it stands, a package that crosses it cannot be got through at home, as with any red line. The set of what this leader can
/// sign grows smaller, and the others know it [Putnam 1988]; taking it back costs at home [Fearon 1997].
/// </summary>
/// <param name="Id">One word; its causes are <c>pledge.</c>, the id and <c>.said</c>, <c>.eaten</c> or <c>.kept</c>.</param>
/// <param name="Seat">Whose.</param>
/// <param name="Title">What is pledged, for example <c>inspectors everywhere or no deal</c>.</param>
/// <param name="Sentence">What it says, one sentence.</param>
/// <param name="When">A package crosses it where all of these hold.</param>
/// <param name="Gives">What saying it moves.</param>
/// <param name="Costs">What taking it back moves.</param>
/// <param name="Keeps">What a main package moves that is signed within it.</param>
/// <param name="SaidWhile">A guarded leader that nobody plays says it only while all of these hold.</param>
/// <param name="Of10000">And then with this chance a turn, ten-thousandths.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record Pledge(
    string Id, Seat Seat, string Title, string Sentence, ImmutableArray<LevelSet> When, ImmutableArray<EventEffect> Gives, ImmutableArray<EventEffect> Costs,
    ImmutableArray<EventEffect> Keeps, ImmutableArray<MeterTest> SaidWhile, int Of10000, string Source)
{
    /// <summary>The red line it is while it stands.</summary>
    public RedLine Line => new(Id, Meters.PartyOf(Seat), When, Sentence, Source);
}
