using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Red lines at home (Putnam's second level): who cannot get a package through, whatever its score. They are public.</summary>
public static class RedLineRules
{
    /// <summary>Whether a package crosses a party's red line.</summary>
    public static bool Crosses(ImmutableArray<int> package, Party party) => party switch
    {
        Party.Us => CrossesWashington(package),
        Party.Rok => TroopsLeaveForLess(package),
        Party.Prc => package[IssueIndex.Plan] == 2 && package[IssueIndex.Alliance] != 2,
        Party.Dprk => package[IssueIndex.Plan] == 2 && package[IssueIndex.Reform] == 2,
        _ => false,
    };

    private static bool CrossesWashington(ImmutableArray<int> x)
    {
        var complete = x[IssueIndex.Scope] == Scopes.Complete;
        var fullLifting = x[IssueIndex.Sanctions] > 2 && !complete; // full lifting without snapback for less than everything
        var reliefFirst = x[IssueIndex.Sequence] > 2 && x[IssueIndex.Sanctions] >= 2; // 2016 Sanctions Act: verified steps first
        var emptyTreaty = x[IssueIndex.Guarantee] >= 2 && (x[IssueIndex.Verification] == 0 || x[IssueIndex.Scope] < Scopes.Cap); // Senate
        var paidMoratorium = x[IssueIndex.Scope] == Scopes.Moratorium && (x[IssueIndex.Sanctions] > 0 || x[IssueIndex.Normalisation] > 0);
        return fullLifting || reliefFirst || emptyTreaty || paidMoratorium || TroopsLeaveForLess(x);
    }

    /// <summary>NDAA: no troop cut below the floor for less than everything; Seoul agrees.</summary>
    private static bool TroopsLeaveForLess(ImmutableArray<int> x) =>
        x[IssueIndex.Alliance] == 2 && x[IssueIndex.Scope] != Scopes.Complete;
}

/// <summary>Levels of the issue SCOPE.</summary>
public static class Scopes
{
    /// <summary>A test moratorium only.</summary>
    public const int Moratorium = 0;

    /// <summary>A first step: Yongbyon closed.</summary>
    public const int FirstStep = 1;

    /// <summary>A cap on fissile material and long-range missiles.</summary>
    public const int Cap = 2;

    /// <summary>Complete denuclearisation.</summary>
    public const int Complete = 3;
}
