using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>The questions of the road: their ids, their answers, who answers them.</summary>
public static class RoadDesk
{
    /// <summary>Washington's tranche.</summary>
    public const string Us = "ROAD_US";

    /// <summary>Whether sanctions snap back when three disputes are open.</summary>
    public const string Snap = "ROAD_SNAP";

    /// <summary>Seoul's projects.</summary>
    public const string Rok = "ROAD_ROK";

    /// <summary>Pyongyang's tranche.</summary>
    public const string Dprk = "ROAD_DPRK";

    /// <summary>Pyongyang's pace of reform.</summary>
    public const string Reform = "ROAD_REFORM";

    /// <summary>All questions, in the order of their standing answers in a state.</summary>
    public static ImmutableArray<string> Questions { get; } = [Us, Snap, Rok, Dprk, Reform];

    private static readonly Dictionary<string, (Seat Seat, ImmutableArray<string> Options)> Table = new(StringComparer.Ordinal)
    {
        [Us] = (Seat.Trump, ["deliver", "delay", "withhold"]),
        [Snap] = (Seat.Trump, ["no", "yes"]),
        [Rok] = (Seat.Moon, ["build", "slow"]),
        [Dprk] = (Seat.Kim, ["deliver", "slow", "cheat", "refuse"]),
        [Reform] = (Seat.Kim, ["managed", "none", "fast"]),
    };

    /// <summary>Whether an id is a question of the road.</summary>
    public static bool IsQuestion(string id) => Table.ContainsKey(id);

    /// <summary>Whose question it is.</summary>
    public static Seat SeatOf(string question) => Table[question].Seat;

    /// <summary>Whether a seat still answers for its capital: after an election on the road another administration does.</summary>
    public static bool Decides(GameState state, Seat seat) => seat switch
    {
        Seat.Trump => state[Meters.UsLine] == 0,
        Seat.Moon => state[Meters.RokLine] == 0,
        _ => true,
    };

    /// <summary>Its answers; the first stands until another is given.</summary>
    public static ImmutableArray<string> OptionsOf(string question) => Table[question].Options;

    /// <summary>Questions by the number of their dice (<see cref="RoadQuestionIndex"/>).</summary>
    internal static string[] DrawOrder { get; } = ["", Us, Dprk, Rok, Reform, Snap];

    /// <summary>Number of an answer among those the rules know.</summary>
    internal static int NumberOf(string question, string answer) => question switch
    {
        Us => (int)Enum.Parse<Tranche>(answer, ignoreCase: true),
        Dprk => (int)Enum.Parse<Delivery>(answer, ignoreCase: true),
        Reform => (int)Enum.Parse<Pace>(answer, ignoreCase: true),
        Rok => answer == "build" ? 0 : 1,
        _ => answer == "yes" ? 0 : 1,
    };
}
