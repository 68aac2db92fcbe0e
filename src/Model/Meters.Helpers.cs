namespace BrighterFuture.Model;

/// <summary>Finding meters by party and by name.</summary>
public static partial class Meters
{
    /// <summary>Party ids in lower case, in the order of <see cref="Party"/>.</summary>
    public static IReadOnlyList<string> PartyIds { get; } = ["us", "rok", "dprk", "prc", "jpn", "rus"];

    /// <summary>Id of the meter at a place.</summary>
    public static string IdOf(int meter) => Names[meter];

    /// <summary>Place of the meter with this id, or -1.</summary>
    public static int IndexOf(string id) => Array.IndexOf(Names, id);

    /// <summary>The party a seat leads.</summary>
    public static Party PartyOf(Seat seat) => seat switch
    {
        Seat.Trump => Party.Us,
        Seat.Moon => Party.Rok,
        _ => Party.Dprk,
    };

    /// <summary>The seat that leads a party; null where nobody plays it.</summary>
    public static Seat? SeatOf(Party party) => party switch
    {
        Party.Us => Seat.Trump,
        Party.Rok => Seat.Moon,
        Party.Dprk => Seat.Kim,
        _ => null,
    };

    /// <summary>Trust of one party in another, points.</summary>
    public static int Trust(Party of, Party trusted) => IndexOf($"trust_{PartyIds[(int)of]}_{PartyIds[(int)trusted]}");

    /// <summary>Strictness of an enforcer, points.</summary>
    public static int Enforcement(Party party) => IndexOf($"enforcement_{PartyIds[(int)party]}");

    /// <summary>Hurdle of a party at home, points of utility.</summary>
    public static int Hurdle(Party party) => HurdleUs + (int)party;

    /// <summary>Share in force of a sanction measure, by its id.</summary>
    public static int MeasureInForce(string measure) => IndexOf($"measure_{measure}");

    /// <summary>Whether a meter is computed from others and so never written by a rule.</summary>
    public static bool IsComputed(int meter) =>
        meter is SanctionsScope or Pressure or TauDprk or TauOthers or StandingKim or SupportPrc or SupportJpn or SupportRus
            or LegitimacyNuclear or RegimeStability or Blueprint or (>= HurdleUs and <= HurdleRus)
        || Names[meter].StartsWith("trust_", StringComparison.Ordinal);

    /// <summary>Whether a meter is one of the six parts of the blueprint.</summary>
    public static bool IsBlueprintPart(int meter) => meter is >= BlueprintEndState and <= BlueprintNormalisation;

    /// <summary>Meters that no person and no scene may see: the dice and the private facts.</summary>
    public static bool IsHidden(int meter) => meter is Seed or Rng or KimWilling or UsAppetite or KimEstimate;
}
