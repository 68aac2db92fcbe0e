using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>A number as a seat knows it: exact where low and high are equal.</summary>
/// <param name="Low">Lowest reading it may have.</param>
/// <param name="High">Highest reading it may have.</param>
public sealed record Shown(int Low, int High)
{
    public bool IsExact => Low == High;

    public override string ToString() => IsExact ? $"{Low}" : $"{Words(Low)} to {Words(High)}";

    private static string Words(int value) => value < 0 ? Say.Signed(value) : $"{value}";
}

/// <summary>What a seat sees of the state: own numbers exact, others as ranges whose middle is not the truth (loop.md section 5).</summary>
public static class SeatSight
{
    /// <summary>The meters of private willingness: known to their seat alone, and then only as a feeling in words.</summary>
    private static readonly string[] s_feelings = ["kim_willing", "us_appetite", "kim_estimate"];

    /// <summary>Whether the seat may see this meter as a number at all.</summary>
    public static bool IsNumber(Meter meter) => !s_feelings.Contains(meter.Id, StringComparer.Ordinal) && meter.Id is not ("seed" or "rng");

    /// <summary>Whether the seat sees the meter exactly: its own, all of them in an open book and after the ending.</summary>
    public static bool IsExact(Play play, Meter meter, Seat seat) => meter.Knows.Contains(seat) || play.Setup.OpenBook || play.Start.Phase == Phase.Over;

    /// <summary>The meter as this seat sees it in a state.</summary>
    public static Shown Of(Play play, GameState state, Meter meter, Seat seat)
    {
        var reading = Numbers.Reading(play.Scenario, state, meter.Index);
        if (IsExact(play, meter, seat))
        {
            return new Shown(reading, reading);
        }

        var width = Math.Max(1, meter.HalfWidth);
        var shift = Dice.Of((long)play.Setup.Seed).With("sight").With(meter.Id).With((int)seat).Below((2 * width) - 1) - (width - 1);
        var low = (int)Math.Max(reading + shift - width, meter.Low / meter.Scale);
        var high = (int)Math.Min(reading + shift + width, meter.High / meter.Scale);
        return new Shown(low, Math.Max(low, high));
    }

    /// <summary>The seat's own secret as a feeling in words, or null where the seat has none.</summary>
    public static string? Feeling(Play play, Seat seat)
    {
        var (meter, name) = seat switch
        {
            Seat.Kim => (Meters.KimWilling, "You"),
            Seat.Trump => (Meters.UsAppetite, "You"),
            _ => (-1, ""),
        };
        if (meter < 0)
        {
            return null;
        }

        return play.Start[meter] switch
        {
            <= -500 => $"{name} would sign a paper more readily than you would live by it.",
            < -100 => $"{name} want a deal rather less than the room thinks.",
            <= 100 => $"{name} want a deal about as much as you show.",
            _ => $"{name} want a deal more than you let anybody see.",
        };
    }
}
