using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>A point that a theory of bargaining picks.</summary>
/// <param name="Package">Its fourteen levels.</param>
/// <param name="Surplus">Surplus of each party, points of utility.</param>
public sealed record Bargain(ImmutableArray<int> Package, ImmutableArray<double> Surplus);

/// <summary>The four points over a set of packages.</summary>
/// <param name="Nash">Greatest product of all six surpluses.</param>
/// <param name="KalaiSmorodinsky">Greatest smallest share of what each could hope for in this set.</param>
/// <param name="Egalitarian">Greatest smallest surplus.</param>
/// <param name="Utilitarian">Greatest sum.</param>
public sealed record Bargains(Bargain Nash, Bargain KalaiSmorodinsky, Bargain Egalitarian, Bargain Utilitarian);
