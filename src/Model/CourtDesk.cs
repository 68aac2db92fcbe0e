using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>Visits to China, Japan and Russia: one a turn, before the table, answered when the turn's answers take effect (loop.md 4).</summary>
public static class CourtDesk
{
    /// <summary>A capital of the pack and what it can be asked for, or null.</summary>
    public static (Capital Capital, CourtAsk Ask)? Find(Scenario scenario, Party party, string ask) =>
        scenario.Data.Court.Capitals.FirstOrDefault(capital => capital.Party == party) is { } found && found.Asks.FirstOrDefault(row => row.Id == ask) is { } asked
            ? (found, asked)
            : null;

    /// <summary>The visit of this turn, or null.</summary>
    public static Decision.Courted? VisitNow(Play play) => play.Now.OfType<Decision.Courted>().LastOrDefault();

    /// <summary>Whether anybody can be visited now.</summary>
    public static bool IsOpen(Play play) => !play.Scenario.Data.Court.Capitals.IsEmpty && play is { Setup.Person: not null, Table: null, Start.Phase: Phase.Talks };

    /// <summary>Why the person cannot ask this now; null where it can. Reads the preview, never the answer.</summary>
    public static CourtClosed? WhyClosed(Play play, Party party, CourtAsk ask, Purse purse)
    {
        if (play.Setup.Person is not { } seat || !ask.Seats.Contains(seat))
        {
            return new CourtClosed(CourtShut.OtherSeat, null);
        }

        if (MemoryOf(play.Scenario, play.Start, party, ask.Id) == CourtMemory.Granted)
        {
            return new CourtClosed(CourtShut.Granted, null);
        }

        var compiled = play.Scenario.Court.AskOf(party, ask.Id);
        if (CompiledBar.FirstThatHolds(compiled.Closed, play.Preview.Stored) is { } bar)
        {
            return new CourtClosed(CourtShut.Bar, bar.Why);
        }

        return purse == Purse.Window && play.Start[Meters.Window] <= play.Scenario.Parameters.CourtWindow ? new CourtClosed(CourtShut.NoTime, null) : null;
    }

    /// <summary>What a visit costs from a purse: a meter and the stored units that leave it.</summary>
    public static (int Meter, int Cost) CostOf(Scenario scenario, Seat seat, Purse purse) => CourtRules.Cost(scenario.Parameters, seat, purse);

    /// <summary>What a capital remembers of an ask.</summary>
    public static CourtMemory MemoryOf(Scenario scenario, GameState state, Party party, string ask) => (CourtMemory)state.CourtByte(scenario.Court.AskOf(party, ask).Memory);

    /// <summary>The answer to the visit of this turn, once the answers of all are in and a table waits; null before, and where nobody was visited.</summary>
    public static CourtAnswer? AnswerAtTable(Play play) => play.Table is null || VisitNow(play) is null ? null : TalkRound.AnswerOfCourt(play);

    /// <summary>Spoilers that stir now, each with the chance a turn that it acts, ten-thousandths.</summary>
    public static ImmutableArray<(Spoiler Spoiler, int Of10000)> Stirring(Scenario scenario, GameState state)
    {
        var w = new World(scenario);
        w.Load(state);
        return [.. scenario.Court.Spoilers.Where(spoiler => state.CourtByte(spoiler.Memory) == SpoilerRules.Stirring).Select(spoiler => (spoiler.Data, SpoilerRules.Strength(w, spoiler)))];
    }

    /// <summary>Capitals among the three whose support is above their floor: co-guarantors that are won.</summary>
    public static int CoGuarantors(Scenario scenario, GameState state)
    {
        var w = new World(scenario);
        w.Load(state);
        return SpoilerRules.CoGuarantors(w);
    }

    /// <summary>An envoy leaves; another visit in the same turn takes the place of the first.</summary>
    internal static Outcome Visit(Play play, Decision.Courted courted)
    {
        if (play.Table is not null)
        {
            return Refuse(Refusal.AnswersAreIn, Meters.PartyIds[(int)courted.Party]);
        }

        if (!IsOpen(play))
        {
            return Refuse(Refusal.NoCourt);
        }

        if (Find(play.Scenario, courted.Party, courted.Ask) is not { } found)
        {
            return Refuse(Refusal.UnknownAsk, Meters.PartyIds[(int)courted.Party], courted.Ask);
        }

        var draft = courted.Draft is { } given ? play.Scenario.PackageOf(given) : null;
        if (courted.Draft is { } id && draft is null)
        {
            return Refuse(Refusal.UnknownPackage, id);
        }

        if (WhyClosed(play, courted.Party, found.Ask, courted.Purse) is { } closed)
        {
            return Refuse(Refusal.AskClosed, found.Capital.Name, found.Ask.Id, $"{closed.Kind}", closed.Why ?? "");
        }

        courted = courted with { Draft = draft?.Id };
        var next = play with { Now = [.. play.Now.Where(decision => decision is not Decision.Courted), courted] };
        var cause = play.Scenario.Court.AskOf(courted.Party, courted.Ask).CauseVisit;
        return new Outcome.Accepted(next) { WorkOutMoved = () => Moved.Between(play, next, entry => entry == cause) };
    }

    private static Outcome.Refused Refuse(Refusal reason, params ReadOnlySpan<string> values) => new(reason, [.. values]);
}

/// <summary>Why something cannot be asked.</summary>
/// <param name="Kind">What shuts it.</param>
/// <param name="Why">The reason as the pack writes it, or null.</param>
public sealed record CourtClosed(CourtShut Kind, string? Why);

/// <summary>What shuts an ask.</summary>
public enum CourtShut
{
    /// <summary>It is not this seat's to ask.</summary>
    OtherSeat,

    /// <summary>It was granted before.</summary>
    Granted,

    /// <summary>A reason of the pack.</summary>
    Bar,

    /// <summary>There is no month left to pay with.</summary>
    NoTime,
}
