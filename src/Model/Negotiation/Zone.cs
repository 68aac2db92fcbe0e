using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>The zone of possible agreement: every package that all six accept and no red line stops, counted one by one.</summary>
public sealed class Zone
{
    private readonly Lazy<ImmutableArray<int>> _members;

    internal Zone(int feasible, int? dprkAlone, int? byScore, int[] members)
    {
        (Feasible, DprkAlone, ByScore) = (feasible, dprkAlone, byScore);
        Count = members.Length;
        (Tally, Complete) = IssueTally.Of(members);
        _members = new Lazy<ImmutableArray<int>>(() => ZoneSearch.Numbers(members));
    }

    /// <summary>How many combinations of levels there are: 17,915,904.</summary>
    public static int Total => PackageNumber.Count;

    /// <summary>How many of them are packages: 5,905,872.</summary>
    public int Feasible { get; }

    /// <summary>How many the DPRK alone would take; null where only the zone was asked for.</summary>
    public int? DprkAlone { get; }

    /// <summary>How many score at least the walk-away of all six, red lines aside; null where only the zone was asked for.</summary>
    public int? ByScore { get; }

    /// <summary>How many all six accept.</summary>
    public int Count { get; }

    /// <summary>How many of the zone have each level of each issue.</summary>
    public IssueTally Tally { get; }

    /// <summary>The same for packages of complete denuclearisation.</summary>
    public IssueTally Complete { get; }

    /// <summary>Numbers of the packages of the zone, ascending (see <see cref="PackageNumber"/>).</summary>
    public ImmutableArray<int> Members => _members.Value;
}
