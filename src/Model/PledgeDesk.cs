using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>Tying one's own hands: what a seat can pledge, what stands, and what a pledge costs.</summary>
public static class PledgeDesk
{
    /// <summary>What a seat can pledge, in the order of the pack.</summary>
    public static ImmutableArray<Pledge> Of(Scenario scenario, Seat seat) => [.. scenario.Data.Court.Pledges.Where(pledge => pledge.Seat == seat)];

    /// <summary>The pledge that stands for a seat, or null.</summary>
    public static Pledge? Standing(Scenario scenario, GameState state, Seat seat) =>
        scenario.Court.HasPledges && Memory(scenario, state, seat) is > 0 and < PledgeRules.TakenBack and var number ? scenario.Court.Pledges[(int)seat][number - 1].Data : null;

    /// <summary>Whether a seat has taken a pledge back: it can give no other.</summary>
    public static bool HasTakenBack(Scenario scenario, GameState state, Seat seat) => scenario.Court.HasPledges && Memory(scenario, state, seat) == PledgeRules.TakenBack;

    /// <summary>What the person says of its hands this turn, or null.</summary>
    public static Decision.Pledged? WordNow(Play play) => play.Now.OfType<Decision.Pledged>().LastOrDefault();

    /// <summary>Every pledge that stands.</summary>
    public static ImmutableArray<Pledge> Standing(Scenario scenario, GameState state) =>
        scenario.Court.HasPledges ? [.. Enum.GetValues<Seat>().Select(seat => Standing(scenario, state, seat)).OfType<Pledge>()] : [];

    /// <summary>Red lines that stand now: those of the pack, and the pledges of the leaders.</summary>
    public static ImmutableArray<RedLine> RedLines(Scenario scenario, GameState state) => scenario.ModelWithin(Standing(scenario, state)).RedLines;

    /// <summary>What saying a pledge moves, taking it back, and signing within it: meters and stored units.</summary>
    public static (ImmutableArray<(int Meter, int Amount)> Gives, ImmutableArray<(int Meter, int Amount)> Costs, ImmutableArray<(int Meter, int Amount)> Keeps) SizesOf(Scenario scenario, string pledge)
    {
        var compiled = scenario.Court.PledgeOf(pledge)!;
        static ImmutableArray<(int Meter, int Amount)> Sizes(Effect[] effects) => [.. effects.Select(effect => (effect.Meter, effect.Amount))];
        return (Sizes(compiled.Gives), Sizes(compiled.Costs), Sizes(compiled.Keeps));
    }

    /// <summary>The zone as it would be with a pledge of a seat standing, in place of the one that stands now.</summary>
    public static Zone ZoneWith(Scenario scenario, GameState state, Pledge pledge)
    {
        var standing = Standing(scenario, state).RemoveAll(other => other.Seat == pledge.Seat).Add(pledge);
        return ZoneSearch.Quick(LiveRules.Now(scenario, state, standing));
    }

    /// <summary>Why the person can pledge nothing now (a pledge given), or take nothing back (null given); null where it can.</summary>
    public static PledgeShut? WhyClosed(Play play, string? pledge)
    {
        if (play is not { Setup.Person: { } seat, Start.Phase: Phase.Talks })
        {
            return PledgeShut.NoTalks;
        }

        if (play.Table is not null)
        {
            return PledgeShut.TableIsOpen;
        }

        var stands = Standing(play.Scenario, play.Start, seat);
        return pledge is null ? (stands is null ? PledgeShut.NothingStands : null)
            : HasTakenBack(play.Scenario, play.Start, seat) ? PledgeShut.NotBelieved
            : stands is not null ? PledgeShut.OneStands
            : null;
    }

    internal static Outcome Say(Play play, Decision.Pledged pledged)
    {
        if (pledged.Pledge is { } id && Of(play.Scenario, play.Setup.Person!.Value).All(pledge => pledge.Id != id))
        {
            return new Outcome.Refused(Refusal.UnknownPledge, [id]);
        }

        if (WhyClosed(play, pledged.Pledge) is { } shut)
        {
            return new Outcome.Refused(Refusal.PledgeClosed, [$"{shut}"]);
        }

        var next = play with { Now = [.. play.Now.Where(decision => decision is not Decision.Pledged), pledged] };
        var causes = CausesOf(play, pledged);
        return new Outcome.Accepted(next) { WorkOutMoved = () => Moved.Between(play, next, causes.Contains) };
    }

    private static HashSet<int> CausesOf(Play play, Decision.Pledged pledged)
    {
        var (scenario, seat) = (play.Scenario, play.Setup.Person!.Value);
        var compiled = scenario.Court.PledgeOf(pledged.Pledge ?? Standing(scenario, play.Start, seat)!.Id)!;
        return [.. (pledged.Pledge is null ? compiled.Costs : compiled.Gives).Select(effect => effect.Cause)];
    }

    private static byte Memory(Scenario scenario, GameState state, Seat seat) => state.CourtByte(scenario.Court.PledgePlace + (int)seat);
}

/// <summary>What shuts a pledge.</summary>
public enum PledgeShut
{
    /// <summary>Nothing is negotiated any more.</summary>
    NoTalks,

    /// <summary>The table is open: it is too late to tie one's hands for it.</summary>
    TableIsOpen,

    /// <summary>One pledge stands already.</summary>
    OneStands,

    /// <summary>There is none to take back.</summary>
    NothingStands,

    /// <summary>One was taken back; nobody believes another.</summary>
    NotBelieved,
}
