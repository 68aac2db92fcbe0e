using System.Collections.Immutable;
using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model;

/// <summary>Which seat sees which number exactly, where a meter does not say (loop.md 5).</summary>
public static class Knowledge
{
    /// <summary>Half-width of the range that others see, in reading units.</summary>
    public const int DefaultHalfWidth = 5;

    private static readonly ImmutableArray<Seat> All = [Seat.Trump, Seat.Moon, Seat.Kim];

    private static readonly Dictionary<Seat, int[]> Rows = new()
    {
        [Seat.Trump] = [TrustDprkUs, Pressure, StandingTrump, Cohesion, Blueprint],
        [Seat.Moon] = [TrustDprkRok, TrustUsRok, StandingMoon, TrustDprkUs, Blueprint],
        [Seat.Kim] = [RegimeStability, EliteLoyalty, Byungjin, Pressure, TrustUsDprk],
    };

    /// <summary>The five meters of a seat's row, in order (screens.md 4).</summary>
    public static IReadOnlyList<int> RowOf(Seat seat) => Rows[seat];

    /// <summary>Seats that see a meter exactly; nobody sees dice, and a private fact is its own seat's alone.</summary>
    public static ImmutableArray<Seat> SeatsThatSee(int meter) => meter switch
    {
        Seed or Rng or KimEstimate => [],
        KimWilling => [Seat.Kim],
        UsAppetite => [Seat.Trump],
        _ when IsPublic(meter) => All,
        _ => [.. All.Where(seat => Rows[seat].Contains(meter) || IsOwnTrust(seat, meter))],
    };

    private static bool IsOwnTrust(Seat seat, int meter)
    {
        var own = seat switch
        {
            Seat.Trump => "trust_us_",
            Seat.Moon => "trust_rok_",
            _ => "trust_dprk_",
        };
        return IdOf(meter).StartsWith(own, StringComparison.Ordinal);
    }

    /// <summary>Clock, paper, measures, approval, cohesion, mood, flags, counts and what is signed are in the newspapers.</summary>
    private static bool IsPublic(int meter) =>
        meter is Turn or Meters.Phase or Meters.Half or Meters.Ending or (>= MeasureUn17182094 and <= MeasureJpn) or SanctionsScope or Pressure
            or StandingTrump or StandingMoon or Cohesion or Optimism or ExitPlan or BorderClosed
            or MoratoriumWords or MoratoriumDeeds or ExercisesPaused
            or (>= BlueprintEndState and <= WalkedOut) or Cooling or Interim or Package or SignedTurn or LeftOut
            or (>= Kaesong and <= Owed) or Tests or Steps or Milestones or FundPaid or Disputes or Ratified or RatificationLost
            or UsLine or RokLine or Dead or BreachUs or BreachDprk;
}
