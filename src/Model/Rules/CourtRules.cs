using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>A visit to China, Japan or Russia: paid first, then answered by what the three know, before any table opens (loop.md 4).</summary>
internal static class CourtRules
{
    private const int ActDice = 700;

    /// <summary>What a visit costs: a month, or standing at home.</summary>
    public static (int Meter, int Cost) Cost(Parameters p, Seat seat, Purse purse) => (purse, seat) switch
    {
        (Purse.Window, _) => (Window, p.CourtWindow),
        (_, Seat.Trump) => (StandingTrump, p.CourtStanding),
        (_, Seat.Moon) => (StandingMoon, p.CourtStanding),
        _ => (EliteLoyalty, p.CourtElite),
    };

    /// <summary>The visit is paid for, whatever the answer will be.</summary>
    public static void Pay(World w)
    {
        if (w.Visit is { } visit)
        {
            var (meter, cost) = Cost(w.P, visit.Seat, visit.Purse);
            w.Add(meter, -cost, visit.Ask.CauseVisit);
            w.Apply();
        }
    }

    /// <summary>The visit is paid for and answered; a yes moves what the capital gives, a price that was named before is paid with it.</summary>
    public static void Receive(World w)
    {
        if (w.Visit is not { } visit)
        {
            return;
        }

        Pay(w);
        Readings.Refresh(w, Causes.ReadDecisions);
        var answer = Judge(w, visit);
        w.Visit = visit with { Answer = answer };
        ref var memory = ref w.CourtMemory(visit.Ask.Memory);
        if (answer.Word == CourtWord.Price)
        {
            memory = (byte)CourtMemory.PriceNamed;
        }
        else if (answer.Word != CourtWord.No)
        {
            memory = (byte)CourtMemory.Granted;
            Give(w, visit, pays: answer.Word == CourtWord.Paid);
        }
    }

    /// <summary>What a capital says. What must be out of the way comes first, then its own red lines and gain, then how much goodwill there is.</summary>
    public static CourtAnswer Judge(World w, CourtVisit visit)
    {
        var ask = visit.Ask;
        Span<int> surpluses = stackalloc int[TableRules.Parties];
        TableRules.Surplus(w, visit.Paper, surpluses);
        var surplus = surpluses[(int)ask.Party];
        var goodwill = Goodwill(w, visit, surplus);
        CourtAnswer Say(CourtWord word, CourtReason reason, string? why = null) => new(ask.Party, ask.Data.Id, word, reason, why, goodwill, ask.Needed, surplus);

        if (CompiledBar.FirstThatHolds(ask.Refused, w.Now) is { } bar)
        {
            return Say(CourtWord.No, CourtReason.Bar, bar.Why);
        }

        if (visit.Paper.RedLine[(int)ask.Party])
        {
            return Say(CourtWord.No, CourtReason.RedLine, LineCrossed(w, visit));
        }

        if (surplus < 0)
        {
            return Say(CourtWord.No, CourtReason.Surplus);
        }

        if (goodwill >= ask.Needed)
        {
            return Say(CourtWord.Yes, CourtReason.Goodwill);
        }

        if (goodwill < ask.Needed - w.P.CourtHaggle || ask.Prices[(int)visit.Seat] is null)
        {
            return Say(CourtWord.No, CourtReason.Goodwill);
        }

        var named = w.CourtMemory(ask.Memory) == (byte)CourtMemory.PriceNamed;
        return Say(named ? CourtWord.Paid : CourtWord.Price, CourtReason.Goodwill);
    }

    /// <summary>What China, Japan and Russia do of themselves this turn, each for a reason that it names.</summary>
    public static void Act(World w)
    {
        foreach (var act in w.Scenario.Court.Acts)
        {
            ref var rest = ref w.CourtMemory(act.Memory);
            if (rest > 0)
            {
                rest--;
            }
            else if (AllHold(act.When, w.Now) && Chance.PlaceDice(w.Seed, w[Turn], ActDice + act.Memory, 10000) < act.Data.Of10000)
            {
                EffectRules.Add(w, w.Now, act.Effects, again: false);
                w.Apply();
                rest = (byte)act.Data.Rest;
            }
        }
    }

    /// <summary>Whether all of some tests hold.</summary>
    public static bool AllHold(Test[] tests, ReadOnlySpan<int> state)
    {
        foreach (var test in tests)
        {
            if (!test.Holds(state))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Support, and a share of what is asked is worth to it and of how far it trusts the visitor more than half.</summary>
    private static int Goodwill(World w, CourtVisit visit, int surplus)
    {
        var p = w.P;
        var trust = Trust(visit.Ask.Party, Meters.PartyOf(visit.Seat));
        return w[visit.Ask.Support] + Percent(Math.Min(surplus, p.CourtSurplusMost), p.CourtSurplus) + Percent(w[trust] - (10000 / 2), p.CourtTrust);
    }

    private static string LineCrossed(World w, CourtVisit visit) =>
        RedLineRules.Crossed(w.Scenario.Data.Negotiation.RedLines, visit.Paper.Levels).First(line => line.Party == visit.Ask.Party).Sentence;

    private static void Give(World w, CourtVisit visit, bool pays)
    {
        EffectRules.Add(w, w.Now, visit.Ask.Gives, again: false);
        if (pays)
        {
            EffectRules.Add(w, w.Now, visit.Ask.Prices[(int)visit.Seat]!, again: false);
        }

        w.Apply();
        Readings.Refresh(w, Causes.ReadDecisions);
    }
}
