using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>The half-years after a signature: which one it is, what is open in it, what was done in the one before.</summary>
internal static class RoadPages
{
    /// <summary><c>Seat Kim. Half-year 3 of the road. January to June 2020. Pyongyang. Open: 1 dispute.</c> Null where the page is not of the road.</summary>
    public static Paragraph? Heading(StoryPack pack, Moment moment, Seat seat)
    {
        var state = moment.Stop is Stop.Moved moved ? moved.Turn.Before : moment.Play.Start;
        if (state.Phase != Phase.Road)
        {
            return null;
        }

        var where = $"Seat {SeatTable.Name(seat)}. {GameDate.Count(moment.Play, state)}";
        return new Paragraph(Role.Heading, moment.Stop is Stop.Moved { Turn: var turn }
            ? $"{where} {GameDate.HalfYears(turn.Before.Half, turn.After.Half - 1)} is over."
            : $"{where} {GameDate.HalfYear(state.Half)}. {SeatTable.Capital(seat)}. {Open(pack, moment.Play, state)}");
    }

    /// <summary>A question as its office puts it, with what was done in the half-year before.</summary>
    public static ImmutableArray<Paragraph> Memo(StoryPack pack, Play play, Stop.RoadMemo road, Seat seat)
    {
        // The second question of a half-year need not tell the last one again.
        var isFirst = !play.Now.OfType<Decision.Answered>().Any(answered => RoadDesk.IsQuestion(answered.Card));
        string?[] said = [road.Text, (isFirst ? Since(pack, play, seat) : null) ?? (road.Text is null ? Standing(play, road) : null)];
        return [new Paragraph(Role.Document, $"{road.Question.By}: {string.Join(' ', said.OfType<string>())}")];
    }

    /// <summary>Where an office has said all it has to say: the answer that stands.</summary>
    private static string Standing(Play play, Stop.RoadMemo road)
    {
        var key = AnswersOf(play.Past[^1].Road!).First(answer => answer.Question == road.Question.Id).Key;
        return $"Nothing new from this desk for {GameDate.HalfYear(play.Start.Half)}. Your last answer was: {road.Question.Options.First(option => option.Key == key).Text}";
    }

    /// <summary>What waits for an answer on the road, as everybody can see it.</summary>
    private static string Open(StoryPack pack, Play play, GameState state)
    {
        if (state[Meters.Dead] != 0)
        {
            return "The deal is dead.";
        }

        var calendar = pack.Scenario.Calendar;
        var open = new List<string>();
        Add(open, state[Meters.Arrears] > 0, "payments behind the schedule");
        Add(open, state[Meters.Disputes] > 0, $"{Say.Count(state[Meters.Disputes], "dispute")} about access");
        Add(open, IsTreaty(pack, play) && state[Meters.Ratified] == 0, "ratification");
        Add(open, calendar.ElectionsUs.Contains(state.Half), "an election in the United States");
        Add(open, calendar.ElectionsRok.Contains(state.Half), "an election in South Korea");
        return open.Count == 0 ? "Nothing is open; the schedule runs." : $"Open: {string.Join("; ", open)}.";
    }

    /// <summary>Whether what was signed, with a name or without, guarantees by treaty, which a Senate has to ratify.</summary>
    private static bool IsTreaty(StoryPack pack, Play play) =>
        play.Past.Select(turn => turn.Signed).LastOrDefault(signed => signed is not null) is { } package && pack.Scenario.PackageOf(package)!.Levels[IssueIndex.Guarantee] >= 2;

    /// <summary>
    /// <c>July to December 2019: you built, Washington paid half. 2 milestones of 5 are reached, US$3,148 million is paid.</c> What was done in the half-year before it
    /// too, and a count that did not change, is not said again; null where nothing is left to say.
    /// </summary>
    private static string? Since(StoryPack pack, Play play, Seat seat)
    {
        if (play.Past[^1] is not { Road: { } road } last)
        {
            return null;
        }

        var before = play.Past.Length > 1 && play.Past[^2].Road is { } earlier ? AnswersOf(earlier) : [];
        var done = AnswersOf(road).Except(before).Select(answer => Done(pack, answer.Question, answer.Key, seat)).OfType<string>().ToList();
        var state = play.Start;
        string?[] said =
        [
            done.Count > 0 ? $"{GameDate.HalfYear(last.Before.Half)}: {Say.List(done)}." : null,
            before.IsEmpty || state[Meters.Milestones] != last.Before[Meters.Milestones]
                ? $"{Say.Count(state[Meters.Milestones], "milestone")} of {pack.Scenario.Data.Road.MilestonePercents.Length} reached, US${state[Meters.FundPaid].ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} million paid into the fund."
                : null,
        ];
        return said.Any(part => part is not null) ? string.Join(' ', said.OfType<string>()) : null;
    }

    private static string? Done(StoryPack pack, string question, string key, Seat seat)
    {
        var words = pack.Words.Road[question];
        var done = words.Options.First(option => option.Key == key).Done;
        return words.Seat == seat ? done.Own : done.Seen;
    }

    /// <summary>The answers of a half-year, by question.</summary>
    public static ImmutableArray<(string Question, string Key)> AnswersOf(RoadAnswers road) =>
        [(RoadDesk.Us, road.Us), (RoadDesk.Snap, road.Snap), (RoadDesk.Rok, road.Rok), (RoadDesk.Dprk, road.Dprk), (RoadDesk.Reform, road.Reform)];

    private static void Add(List<string> open, bool isOpen, string what)
    {
        if (isOpen)
        {
            open.Add(what);
        }
    }
}
