using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;
using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model;

/// <summary>How a game ends, and what each seat makes of it.</summary>
public static class EndingRules
{
    /// <summary>Name of an ending, 1 to 12.</summary>
    public static string NameOf(Scenario scenario, int ending) => scenario.Data.Endings.First(row => row.Number == ending).Name;

    /// <summary>Verdict of each seat on a finished game: each by its own yardstick.</summary>
    public static IReadOnlyDictionary<Seat, Verdict> Verdicts(Scenario scenario, GameState state)
    {
        var w = WorldOf(scenario, state);
        return new Dictionary<Seat, Verdict>
        {
            [Seat.Trump] = Grade(Sum(TrumpGrades(w))),
            [Seat.Moon] = Grade(Sum(MoonGrades(w))),
            [Seat.Kim] = Grade(Sum(KimGrades(w))),
        };
    }

    /// <summary>What a seat's verdict counts in a finished game, point by point; what counts nothing is left out.</summary>
    public static ImmutableArray<VerdictPart> Counted(Scenario scenario, GameState state, Seat seat)
    {
        var w = WorldOf(scenario, state);
        var parts = seat switch
        {
            Seat.Trump => TrumpGrades(w),
            Seat.Moon => MoonGrades(w),
            _ => KimGrades(w),
        };
        return [.. parts.Where(part => part.Points != 0)];
    }

    private static int Sum(VerdictPart[] parts) => parts.Sum(part => part.Points);

    /// <summary>Every other ending reachable from here, nearest first; ties go to the lower number.</summary>
    public static ImmutableArray<NearEnding> NearEndings(Scenario scenario, GameState state)
    {
        var w = WorldOf(scenario, state);
        var p = w.P;
        var near = new List<NearEnding>
        {
            new(EndingNumber.FireAndFury, (w.Scenario.High[Escalation] - w[Escalation]) * p.NearLadder / 100),
            new(EndingNumber.PalaceTremor, Points(w[RegimeStability] - p.Tremor)),
        };
        near.AddRange(w[Package] != 0 ? NearDeal(w) : NearTalks(w));
        return [.. near.Where(ending => ending.Number != w[Meters.Ending]).OrderBy(ending => ending.Distance).ThenBy(ending => ending.Number)];
    }

    private static World WorldOf(Scenario scenario, GameState state)
    {
        var w = new World(scenario);
        w.Load(state);
        return w;
    }

    private static int Points(int hundredths) => Math.Max(0, hundredths) / 100;

    private static IEnumerable<NearEnding> NearDeal(World w)
    {
        var (p, complete) = (w.P, RoadRules.Deal(w).Scope == Scopes.Complete);
        var faults = (p.NearBreach * w[BreachUs]) + (p.NearBreach * w[BreachDprk]) + (p.NearDead * Math.Min(1, w[Dead]));
        yield return new NearEnding(EndingNumber.PeaceOnPaper, w[Dead] == 0 ? p.NearPaper : 0);
        yield return new NearEnding(EndingNumber.LibyasShadow, Points(w[RegimeStability] - p.Libya) + Points(p.ExposedFrom - w[GaugeIrreversible]));
        if (complete)
        {
            var distance = Points(p.Brighter - w[RegimeStability]) + (Points(p.BrighterComplete - w[GaugeComplete]) / p.NearComplete);
            yield return new NearEnding(EndingNumber.TheBrighterFuture, faults + distance);
        }
        else
        {
            yield return new NearEnding(EndingNumber.TheCap, faults + (w[LeftOut] != 0 ? p.NearLeftOut : 0));
            yield return new NearEnding(EndingNumber.SeparatePeace, w[LeftOut] == 0 ? p.NearSeparate : 0);
        }
    }

    private static IEnumerable<NearEnding> NearTalks(World w)
    {
        var p = w.P;
        var caps = w.Scenario.Papers.Where(paper => paper.Scope == Scopes.Cap).ToList();
        yield return new NearEnding(EndingNumber.FortressByungjin, Math.Min(Math.Max(0, w[TauDprk] - p.FortressTau), Points(p.ByungjinTest - w[Byungjin])));
        yield return new NearEnding(
            EndingNumber.SeoulsBridge, (p.NearBridge * Math.Max(0, p.BridgeProjects - EndingTests.Projects(w))) + Points(p.BridgeTrust - w[TrustDprkRok]));
        yield return new NearEnding(EndingNumber.SoNear, Points(w[LastGap] - p.Near));
        yield return new NearEnding(EndingNumber.FreezeForFreeze, FreezeDistance(w));
        yield return new NearEnding(EndingNumber.WalkedAway, p.NearWalkedAway);
        yield return new NearEnding(EndingNumber.TheBrighterFuture, Nearest(w, w.Scenario.Papers.Where(paper => paper.Scope == Scopes.Complete)));
        yield return new NearEnding(EndingNumber.TheCap, Nearest(w, caps.Where(paper => paper.Needs(Party.Jpn))));
        yield return new NearEnding(EndingNumber.SeparatePeace, Nearest(w, caps.Where(paper => !paper.Needs(Party.Jpn))));
    }

    private static int FreezeDistance(World w)
    {
        var p = w.P;
        return (p.NearWords * (1 - w[MoratoriumWords])) + (p.NearExercises * (1 - w[ExercisesPaused]))
            + (p.NearDeeds * (1 - w[MoratoriumDeeds])) + (Points(w[Escalation] - p.FreezeLadder) * p.NearLadder);
    }

    private static int Nearest(World w, IEnumerable<Paper> papers) =>
        papers.Min(paper => (TableRules.Shortfall(w, paper) / 100) + (TableRules.Missing(w, paper) / w.P.NearMissing));

    private static Verdict Grade(int grades) => (Verdict)(Math.Clamp(grades, -2, 2) + 2);

    /// <summary>Washington: a deal, approval, the arsenal.</summary>
    private static VerdictPart[] TrumpGrades(World w)
    {
        var (p, e) = (w.P, w[Meters.Ending]);
        var deal = e == EndingNumber.TheBrighterFuture ? 2 : e == EndingNumber.TheCap || w[Interim] != 0 ? 1 : 0;
        return
        [
            new("a deal that stands", deal),
            new("approval", Count(w[StandingTrump] >= p.VerdictTrumpStanding)),
            new("a larger arsenal, or tests again", -Count(w[Arsenal] > p.VerdictTrumpArsenal || w[MoratoriumDeeds] == 0)),
            new("a deal that broke", -Count(e is EndingNumber.PeaceOnPaper or EndingNumber.LibyasShadow)),
            new("a war", -(e == EndingNumber.FireAndFury ? p.VerdictWar : 0)),
        ];
    }

    /// <summary>Seoul: peace, trust, approval.</summary>
    private static VerdictPart[] MoonGrades(World w)
    {
        var (p, e) = (w.P, w[Meters.Ending]);
        var peace = e == EndingNumber.TheBrighterFuture ? 2
            : Count(e is EndingNumber.TheCap or EndingNumber.FreezeForFreeze or EndingNumber.SeoulsBridge or EndingNumber.SeparatePeace);
        return
        [
            new("a peace that holds", peace),
            new("trust between the Koreas", Count(w[TrustRokDprk] >= p.VerdictMoonTrustGood) - Count(w[TrustRokDprk] < p.VerdictMoonTrustBad)),
            new("approval", -Count(w[StandingMoon] < p.VerdictMoonStanding)),
            new("a war", e == EndingNumber.FireAndFury ? -p.VerdictWar : 0),
            new("a fall in the North, or its tests again", -Count(e is EndingNumber.LibyasShadow or EndingNumber.PalaceTremor or EndingNumber.FortressByungjin)),
            new("a peace that stayed on paper", e == EndingNumber.PeaceOnPaper ? -p.VerdictMoonPaper : 0),
        ];
    }

    /// <summary>Pyongyang: stability, legal relief, a guarantee, the economy that was promised.</summary>
    private static VerdictPart[] KimGrades(World w)
    {
        var (p, e) = (w.P, w[Meters.Ending]);
        var fallen = e is EndingNumber.LibyasShadow or EndingNumber.PalaceTremor or EndingNumber.FireAndFury;
        return
        [
            new("regime stability", Safety(p, w[RegimeStability])),
            new("sanctions lifted in law", Count(w[SanctionsScope] < p.VerdictKimScope)),
            new("a guarantee", Count(w[Guarantee] >= p.VerdictKimGuarantee)),
            new("the economy that was promised", -Count(w[LegitimacyEconomic] < p.VerdictKimEconomy || w[HardCurrency] < p.VerdictKimMoney)),
            new("a fall", fallen ? -p.VerdictKimFallen : 0),
        ];
    }

    private static int Safety(Parameters p, int stability) =>
        stability >= p.VerdictKimSafe ? 1 : stability >= p.VerdictKimShaken ? 0 : stability >= p.VerdictKimWeak ? -1 : -p.VerdictKimFallen;

    private static int Count(bool holds) => holds ? 1 : 0;
}

/// <summary>One thing a verdict counts.</summary>
/// <param name="What">In words.</param>
/// <param name="Points">For it, or against it.</param>
public sealed record VerdictPart(string What, int Points);

/// <summary>How a seat fared, by its own yardstick.</summary>
public enum Verdict
{
    /// <summary>-2.</summary>
    Disaster,

    /// <summary>-1.</summary>
    Loss,

    /// <summary>0.</summary>
    Draw,

    /// <summary>+1.</summary>
    Gain,

    /// <summary>+2.</summary>
    Triumph,
}

/// <summary>An ending that was near.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Distance">Distance in points.</param>
public sealed record NearEnding(int Number, int Distance);
