using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>What the six say to one package.</summary>
/// <param name="Package">Its fourteen levels.</param>
/// <param name="IsFeasible">Whether it can exist at all.</param>
/// <param name="Surplus">Score over walk-away of each party, points of utility.</param>
/// <param name="StoppedAtHome">A bit for each party one of whose red lines it crosses.</param>
public sealed record PackageVerdict(ImmutableArray<int> Package, bool IsFeasible, ImmutableArray<double> Surplus, int StoppedAtHome)
{
    /// <summary>Whether a party takes it.</summary>
    public bool Accepts(Party party) => Surplus[(int)party] >= -PackageModel.Tie && !IsStopped(party);

    /// <summary>Whether a party cannot get it through at home, whatever it scores.</summary>
    public bool IsStopped(Party party) => (StoppedAtHome >> (int)party & 1) != 0;

    /// <summary>Who walks away.</summary>
    public ImmutableArray<Party> Losers => [.. Enum.GetValues<Party>().Where(party => !Accepts(party))];

    /// <summary>Whether it is a package and all six take it.</summary>
    public bool IsInZone => IsFeasible && StoppedAtHome == 0 && Smallest >= -PackageModel.Tie;

    /// <summary>Surplus of the party that gains least, points.</summary>
    public double Smallest => Surplus.Min();
}
