using System.Collections.Immutable;
using BrighterFuture.Model;

namespace BrighterFuture.Views.Knowledge;

/// <summary>A meter of a seat's own five, with the words used for it there.</summary>
/// <param name="Meter">Meter id.</param>
/// <param name="Label">As it stands in a sentence, after the number.</param>
/// <param name="Short">As it stands before the number, where all five share one row.</param>
/// <param name="Meaning">Which of two trusts it is; empty where the label says enough.</param>
public sealed record OwnMeter(string Meter, string Label, string Short, string Meaning = "")
{
    /// <summary>The label with its meaning, for where it is read the first time.</summary>
    public string Explained => Meaning.Length > 0 ? $"{Label} ({Meaning})" : Label;
}

/// <summary>What each seat is called and which five numbers it lives by (loop.md section 5).</summary>
public static class SeatTable
{
    private static readonly ImmutableDictionary<Seat, ImmutableArray<OwnMeter>> s_five = new Dictionary<Seat, ImmutableArray<OwnMeter>>
    {
        [Seat.Trump] =
        [
            new("trust_dprk_us", "trust US-DPRK", "Trust US-DPRK", "how far Pyongyang trusts Washington"), new("pressure", "pressure", "Pressure"), new("standing_trump", "standing at home", "Standing"),
            new("cohesion", "cohesion of the five", "Cohesion"), new("blueprint", "blueprint", "Blueprint"),
        ],
        [Seat.Moon] =
        [
            new("trust_dprk_rok", "trust ROK-DPRK", "Trust ROK-DPRK", "how far Pyongyang trusts Seoul"), new("trust_us_rok", "trust US-ROK", "Trust US-ROK", "how far Washington trusts Seoul"), new("standing_moon", "standing at home", "Standing"),
            new("trust_dprk_us", "trust US-DPRK", "Trust US-DPRK", "how far Pyongyang trusts Washington"), new("blueprint", "blueprint", "Blueprint"),
        ],
        [Seat.Kim] =
        [
            new("regime_stability", "regime stability", "Regime"), new("elite_loyalty", "elite loyalty", "Elite"), new("byungjin", "byungjin", "Byungjin"),
            new("pressure", "pressure", "Pressure"), new("trust_us_dprk", "trust US-DPRK", "Trust US-DPRK", "how far Washington trusts Pyongyang"),
        ],
    }.ToImmutableDictionary();

    /// <summary>The seat's own five, in the order in which they are shown.</summary>
    public static ImmutableArray<OwnMeter> Five(Seat seat) => s_five[seat];

    /// <summary>The short name of a seat.</summary>
    public static string Name(Seat seat) => seat.ToString();

    /// <summary>Where the seat stands.</summary>
    public static string Capital(Seat seat)
    {
        return seat switch
        {
            Seat.Trump => "Washington",
            Seat.Moon => "Seoul",
            _ => "Pyongyang",
        };
    }

    /// <summary>The seat whose name a player typed, or null.</summary>
    public static Seat? Parse(string name) => Enum.TryParse<Seat>(name, ignoreCase: true, out var seat) && Enum.IsDefined(seat) && !int.TryParse(name, out _) ? seat : null;
}
