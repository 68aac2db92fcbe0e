using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>One row of the meter table: what a number of the state is called, what it measures, where it opens and who sees it.</summary>
/// <param name="Index">Place in the state, 0 to 235; fixed by the table in Meters.</param>
/// <param name="Id">Name in ink, in data files and in commands, for example <c>trust_us_dprk</c>.</param>
/// <param name="Name">Full name for people.</param>
/// <param name="Unit">Unit of the reading.</param>
/// <param name="Scale">Stored units per unit of the reading: 100 (points stored as hundredths) or 1.</param>
/// <param name="Low">Lowest stored value.</param>
/// <param name="High">Highest stored value.</param>
/// <param name="Opens">Stored value in November 2018; 0 for computed meters and the generator.</param>
/// <param name="Direction">What a higher number means.</param>
/// <param name="Meaning">Why it opens where it does, or how it is computed.</param>
/// <param name="Source">Source keys, or the words "design judgement".</param>
/// <param name="Knows">The seats that see it exactly.</param>
/// <param name="HalfWidth">Half-width, in reading units, of the range the other seats see.</param>
public sealed record Meter(
    int Index, string Id, string Name, string Unit, int Scale, long Low, long High, int Opens,
    string Direction, string Meaning, string Source, ImmutableArray<Seat> Knows, int HalfWidth);
