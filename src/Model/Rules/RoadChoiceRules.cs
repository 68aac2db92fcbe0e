using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>How leaders who are not played by people answer a half-year of the road.</summary>
internal static class RoadChoiceRules
{
    private const int DiceTurn = 100;

    /// <summary>The five answers of a half-year by the policies.</summary>
    public static RoadChoice Answer(World w, Policies policies)
    {
        // A successor who inherits an unratified deal is careful, unless it is a hawk.
        var heir = w[UsLine] == 1 && w[Ratified] == 0 && policies.Trump != Policy.Hawk;
        var washington = heir ? Policy.Cautious : policies.Trump;
        return new RoadChoice(
            w[UsLine] == 2 ? Tranche.Delay : Washington(w, washington),
            Snaps(w, washington),
            Seoul(w, policies.Moon),
            Pyongyang(w, policies.Kim),
            Reform(w, policies.Kim));
    }

    private static Tranche Washington(World w, Policy policy)
    {
        var p = w.P;
        var trouble = w[Disputes] >= 1 || w[BreachDprk] != 0;
        var late = policy switch
        {
            Policy.Hawk => true,
            Policy.Bang => w[Disputes] >= p.RoadPatience,
            Policy.Cautious => trouble,
            Policy.Historical => trouble || w[Steps] % 2 != 0,
            Policy.Utility or Policy.Guarded => w[Disputes] >= p.RoadPatience || w[StandingTrump] < p.RoadWeakTrump,
            _ => false,
        };
        return policy switch
        {
            Policy.Hawk when w[GaugeComplete] < p.RoadHawkWaits => Tranche.Withhold,
            Policy.Random => (Tranche)Random(w, RoadQuestionIndex.Us),
            _ => late ? Tranche.Delay : Tranche.Deliver,
        };
    }

    private static bool Snaps(World w, Policy policy) => policy switch
    {
        Policy.Hawk or Policy.Cautious or Policy.Historical => true,
        Policy.Random => Random(w, RoadQuestionIndex.Snap) == 0,
        _ => w[BreachDprk] >= 1,
    };

    private static bool Seoul(World w, Policy policy)
    {
        if (w[RokLine] == 2 && w[Disputes] != 0)
        {
            return false;
        }

        return policy switch
        {
            Policy.Hawk => false,
            Policy.Cautious => w[Disputes] == 0,
            Policy.Random => Random(w, RoadQuestionIndex.Rok) == 0,
            _ => true,
        };
    }

    private static Delivery Pyongyang(World w, Policy policy)
    {
        var (p, stability) = (w.P, w[RegimeStability]);
        return policy switch
        {
            Policy.Hawk => Delivery.Cheat,
            Policy.Cautious => w[Arrears] >= p.RoadCautiousArrears || stability < p.RoadCautiousStability ? Delivery.Slow : Delivery.Deliver,
            Policy.Historical => w[Steps] % p.RoadHistoryCheats == 0 ? Delivery.Cheat : Delivery.Slow,
            Policy.Utility or Policy.Guarded when w[KimWilling] <= p.RoadCheatsFrom => Delivery.Cheat,
            Policy.Utility or Policy.Guarded => stability < p.RoadUtilityStability || w[Arrears] >= p.RoadUtilityArrears ? Delivery.Slow : Delivery.Deliver,
            Policy.Random => (Delivery)Random(w, RoadQuestionIndex.Dprk),
            _ => Delivery.Deliver,
        };
    }

    private static Pace Reform(World w, Policy policy)
    {
        var (p, stability) = (w.P, w[RegimeStability]);
        return policy switch
        {
            Policy.Hawk or Policy.Historical => Pace.None,
            Policy.Cautious => stability < p.RoadCautiousReform ? Pace.None : Pace.Managed,
            Policy.Utility or Policy.Guarded => stability >= p.RoadUtilityReform ? Pace.Managed : Pace.None,
            Policy.Random => (Pace)Random(w, RoadQuestionIndex.Reform),
            _ => Pace.Managed,
        };
    }

    /// <summary>An answer drawn by a hash of seed and place from the pack's list for a question.</summary>
    private static int Random(World w, RoadQuestionIndex question)
    {
        var answers = w.Scenario.RandomRoad[(int)question];
        return answers[Chance.PlaceDice(w.Seed, DiceTurn + w[Steps], (int)question, answers.Length)];
    }
}

/// <summary>The questions of the road; their numbers are the places of their dice.</summary>
internal enum RoadQuestionIndex
{
    None,
    Us,
    Dprk,
    Rok,
    Reform,
    Snap,
}

/// <summary>Washington's answer.</summary>
internal enum Tranche
{
    Deliver,
    Delay,
    Withhold,
}

/// <summary>Pyongyang's answer.</summary>
internal enum Delivery
{
    Deliver,
    Slow,
    Cheat,
    Refuse,
}

/// <summary>Pyongyang's pace of reform.</summary>
internal enum Pace
{
    None,
    Managed,
    Fast,
}

/// <summary>The five answers of a half-year.</summary>
internal readonly record struct RoadChoice(Tranche Us, bool Snap, bool RokBuilds, Delivery Dprk, Pace Reform);
