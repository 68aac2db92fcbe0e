using BrighterFuture.Model;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Game.Commands;

/// <summary>What the command line asks of a game, as it was typed.</summary>
internal sealed record PlayRequest
{
    public const string DefaultPack = "brighter-future";

    public string Pack { get; init; } = DefaultPack;

    public string? Seat { get; init; }

    public string? Seed { get; init; }

    public string? Others { get; init; }

    public bool Plain { get; init; }

    public string? Load { get; init; }

    public bool Continue { get; init; }

    public string? SaveDir { get; init; }

    public string? Record { get; init; }

    public string? Replay { get; init; }

    public string? Width { get; init; }

    public bool OneKey { get; init; }

    public string? Colors { get; init; }
}

/// <summary>The same, understood; or the sentence that says what was not.</summary>
internal sealed record PlayPlan(Seat? Seat, ulong? Seed, Policies Others, int Width)
{
    private const int NarrowestLine = 40;
    private const int WidestLine = 200;
    private static readonly string[] s_colors = ["auto", "truecolor", "16", "none"];

    /// <summary>Understands a request; null with a sentence where it cannot be understood.</summary>
    public static PlayPlan? Read(PlayRequest request, out string problem)
    {
        problem = "";
        Seat? seat = null;
        if (request.Seat is { } seatName && (seat = SeatTable.Parse(seatName)) is null)
        {
            problem = $"There is no seat \"{seatName}\". Seats are trump, moon and kim.";
            return null;
        }

        if (ReadSeed(request.Seed, ref problem) is var (seedGiven, seed) && problem.Length > 0 || ReadWidth(request.Width, ref problem) is var width && problem.Length > 0)
        {
            return null;
        }

        if (request.Colors is { } colors && !s_colors.Contains(colors, StringComparer.Ordinal))
        {
            problem = $"There are no colours \"{colors}\". Colours are auto, truecolor, 16 and none.";
            return null;
        }

        return ReadOthers(request.Others, ref problem) is { } others ? new PlayPlan(seat, seedGiven ? seed : null, others, width) : null;
    }

    private static (bool Given, ulong Seed) ReadSeed(string? text, ref string problem)
    {
        if (text is null)
        {
            return (false, 0);
        }

        if (!ulong.TryParse(text, out var seed) || seed > long.MaxValue)
        {
            problem = $"\"{text}\" is no seed. A seed is a whole number from 0 to {long.MaxValue}.";
        }

        return (true, seed);
    }

    private static int ReadWidth(string? text, ref string problem)
    {
        if (text is null)
        {
            return Views.Text.PlainLayout.DefaultWidth;
        }

        if (!int.TryParse(text, out var width) || width is < NarrowestLine or > WidestLine)
        {
            problem = $"\"{text}\" is no width. A line has {NarrowestLine} to {WidestLine} characters.";
        }

        return width;
    }

    /// <summary>One policy for both others, or <c>moon=dove,kim=utility</c>.</summary>
    private static Policies? ReadOthers(string? text, ref string problem)
    {
        var policies = Policies.Default;
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var pair = part.Split('=', 2);
            if (ParsePolicy(pair[^1]) is not { } policy)
            {
                problem = $"There is no policy \"{pair[^1]}\". Policies are {string.Join(", ", Enum.GetNames<Policy>().Select(name => name.ToLowerInvariant()))}.";
                return null;
            }

            if (pair.Length == 1)
            {
                policies = Policies.All(policy);
            }
            else if (SeatTable.Parse(pair[0]) is { } seat)
            {
                policies = policies.With(seat, policy);
            }
            else
            {
                problem = $"There is no seat \"{pair[0]}\" in --others. Seats are trump, moon and kim.";
                return null;
            }
        }

        return policies;
    }

    private static Policy? ParsePolicy(string name) => Enum.TryParse<Policy>(name, ignoreCase: true, out var policy) && Enum.IsDefined(policy) && !int.TryParse(name, out _) ? policy : null;
}
