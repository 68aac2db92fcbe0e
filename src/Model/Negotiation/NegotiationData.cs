using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>What a pack says about the package: numbers, red lines, and what they are tested against.</summary>
/// <param name="Values">Every number by its path.</param>
/// <param name="RedLines">What cannot be got through at home.</param>
/// <param name="Claims">Packages that the argument is about, with who it says walks away.</param>
/// <param name="Offers">Offers that history made, with who took them.</param>
/// <param name="Rivals">Other people's assumptions.</param>
/// <param name="BreakEvens">Numbers to move until somebody leaves the package of the argument.</param>
/// <param name="About">Unit, meaning and source of each number.</param>
public sealed record NegotiationData(
    ParameterValues Values, ImmutableArray<RedLine> RedLines, ImmutableArray<Claim> Claims, ImmutableArray<HistoricalOffer> Offers,
    ImmutableArray<RivalAssumptions> Rivals, ImmutableArray<BreakEven> BreakEvens, ImmutableArray<AboutParameter> About);

/// <summary>A package that the argument is about.</summary>
/// <param name="Id">Short name, for example <c>B4</c>.</param>
/// <param name="Title">In words.</param>
/// <param name="Package">Its fourteen levels.</param>
/// <param name="Loses">Who walks away from it, by the reference.</param>
public sealed record Claim(string Id, string Title, ImmutableArray<int> Package, ImmutableArray<Party> Loses);

/// <summary>An offer of 2018-19.</summary>
/// <param name="Id">Id.</param>
/// <param name="Date">Month and year.</param>
/// <param name="Title">In words.</param>
/// <param name="Package">Its fourteen levels.</param>
/// <param name="TauDprk">What Pyongyang believed of promises at that time, probability.</param>
/// <param name="Answers">Who took it.</param>
/// <param name="Source">Source keys.</param>
public sealed record HistoricalOffer(
    string Id, string Date, string Title, ImmutableArray<int> Package, double TauDprk, ImmutableArray<HistoricalAnswer> Answers, string Source);

/// <summary>How one party took an offer.</summary>
/// <param name="Party">Who.</param>
/// <param name="Accepts">Whether it would have signed; its own proposal counts as yes.</param>
/// <param name="Reported">True where this is on record, false where it is inferred from what the party said in public.</param>
public sealed record HistoricalAnswer(Party Party, bool Accepts, bool Reported);

/// <summary>A rival set of assumptions.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">In words.</param>
/// <param name="Values">The numbers it changes.</param>
public sealed record RivalAssumptions(string Id, string Title, ParameterValues Values);

/// <summary>A number to move until somebody leaves.</summary>
/// <param name="Parameter">Its path.</param>
/// <param name="Title">In words.</param>
/// <param name="From">Least value tried.</param>
/// <param name="To">Greatest value tried.</param>
public sealed record BreakEven(string Parameter, string Title, double From, double To);

/// <summary>What a number is.</summary>
/// <param name="Id">The first part of its path.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Meaning">Meaning.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record AboutParameter(string Id, string Unit, string Meaning, string Source);
