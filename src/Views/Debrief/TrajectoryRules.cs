using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>The numbers of a game over time, beside the model's run of what was done.</summary>
internal static class TrajectoryRules
{
    private const int MonthsBefore2019 = 2;
    private const int MonthsOfHalf = 6;

    public static ImmutableArray<Trajectory> Of(StoryPack pack, Play play, Play history, Seat seat) =>
        [.. Shown(seat).Select(id => Of(pack, play, history, pack.Scenario.MeterOf(id), seat))];

    /// <summary>The points of a game: the opening, then the end of each turn, with months counted from 1 November 2018.</summary>
    public static ImmutableArray<DatedPoint> Points(Play play)
    {
        var points = ImmutableArray.CreateBuilder<DatedPoint>();
        points.Add(new DatedPoint("opening", 0));
        foreach (var turn in play.Past)
        {
            points.Add(new DatedPoint(turn.Label, turn.Road is null ? EndOfTurn(play, turn.Before.Turn) : MonthsBefore2019 + (MonthsOfHalf * (turn.Before.Half + 1))));
        }

        return points.ToImmutable();
    }

    /// <summary>All three seats do what was done, with the same dice.</summary>
    public static Play Historical(Scenario scenario, ulong seed)
    {
        var play = Game.Start(scenario, new GameSetup(seed, null, Policies.All(Policy.Historical)));
        while (play.Start.Phase != Phase.Over)
        {
            play = ((Outcome.Accepted)Game.Apply(play, new Decision.EndedTurn())).Play;
        }

        return play;
    }

    private static int EndOfTurn(Play play, int turn) => play.Scenario.Calendar.Turns.Take(turn + 1).Sum(one => one.Months);

    /// <summary>The seat's own five first, then what the other two lived by.</summary>
    private static IEnumerable<string> Shown(Seat seat) =>
        new[] { seat }.Concat(Enum.GetValues<Seat>()).SelectMany(chair => SeatTable.Five(chair)).Select(own => own.Meter).Distinct(StringComparer.Ordinal);

    private static Trajectory Of(StoryPack pack, Play play, Play history, Meter meter, Seat seat)
    {
        var you = Readings(pack.Scenario, play, meter);
        var then = Readings(pack.Scenario, history, meter);
        var low = (int)(meter.Low / meter.Scale);
        var high = (int)(meter.High / meter.Scale);
        return new Trajectory(
            meter.Id, meter.Name, meter.Unit, low, high, you, then, !meter.Knows.Contains(seat) && !play.Setup.OpenBook, InWords(pack, play, history, meter, you, then));
    }

    private static ImmutableArray<int> Readings(Scenario scenario, Play play, Meter meter) =>
        [play.Past[0].Before.Reading(scenario, meter.Index), .. play.Past.Select(turn => turn.After.Reading(scenario, meter.Index))];

    /// <summary>From where to where, the turn that moved it most with its cause, and where history stood.</summary>
    private static string InWords(StoryPack pack, Play play, Play history, Meter meter, ImmutableArray<int> you, ImmutableArray<int> then)
    {
        var sentence = $"{Say.Capital(meter.Name)} went from {you[0]} to {you[^1]} (end of {play.Past[^1].Label}); history's run stops at {then[^1]} (end of {history.Past[^1].Label}).";
        var number = Enumerable.Range(0, play.Past.Length).MaxBy(turn => Math.Abs(you[turn + 1] - you[turn]));
        var change = you[number + 1] - you[number];
        if (change == 0)
        {
            return sentence;
        }

        var turn = play.Past[number];
        var because = MovedRules.CauseOf(pack, play, turn, meter, change, play.Setup.Person!.Value);
        return $"{sentence} The largest step was {GameDate.Months(turn.Label)}, {Say.Change(change)}{(because.Length > 0 ? $": {Say.Stop(because)}" : ".")}";
    }
}
