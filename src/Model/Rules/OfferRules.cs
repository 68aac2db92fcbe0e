using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>What leaders who are not played by people put on the table, and what they sign.</summary>
internal static class OfferRules
{
    private const int RandomOfferDice = 900;
    private const int RandomSignDice = 950;
    private const int RandomSignStride = 7;

    /// <summary>Number of a seat's party.</summary>
    public static int PartyOf(Seat seat) => (int)Meters.PartyOf(seat);

    /// <summary>Surplus as a leader believes it: its own private fact is known to it, Kim's to the others only as an estimate.</summary>
    public static void Believed(World w, Paper paper, Seat seat, Span<int> surplus)
    {
        TableRules.Surplus(w, paper, surplus);
        surplus[(int)Party.Us] += seat == Seat.Trump ? w[UsAppetite] : 0;
        surplus[(int)Party.Dprk] += seat == Seat.Kim ? w[KimWilling] : w[KimEstimate];
    }

    /// <summary>What a leader puts on the table this turn; null is nothing.</summary>
    public static Paper? Offer(World w, Policy policy, Seat seat) => policy switch
    {
        Policy.Historical => w.Scenario.HistoricalPaper(seat, w[Turn]),
        Policy.Hawk => HawkPaper(w, seat),
        Policy.Random => RandomPaper(w, seat),
        _ => BestPaper(w, policy, seat, Worthwhile(w, policy)),
    };

    /// <summary>A bit for each paper that can honestly be promised.</summary>
    public static ulong PromisableNow(World w)
    {
        var can = 0UL;
        foreach (var paper in w.Scenario.Papers)
        {
            can |= TableRules.IsPromisable(w, paper) ? 1UL << paper.Index : 0;
        }

        return can;
    }

    /// <summary>Whether a leader signs a paper whose surplus, private facts included, is known.</summary>
    /// <param name="w">World.</param>
    /// <param name="policy">How the leader chooses.</param>
    /// <param name="seat">Which leader.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="surplus">Surplus of the six.</param>
    /// <param name="stillAsks">What is left, after the rounds of a table, of what it asks above its walk-away, thousandths; 1000 where nobody talked.</param>
    public static bool Signs(World w, Policy policy, Seat seat, Paper paper, ReadOnlySpan<int> surplus, int stillAsks = 1000)
    {
        var own = surplus[PartyOf(seat)];
        if (own < 0)
        {
            return false;
        }

        return (policy, seat) switch
        {
            (Policy.Hawk, Seat.Trump) => paper.Sequence == 0 && paper.Scope == Scopes.Complete,
            (Policy.Hawk, Seat.Kim) => paper.Scope <= Scopes.FirstStep,
            (Policy.Hawk, _) => paper.Levels[IssueIndex.Institutions] == 0 && paper.Levels[IssueIndex.Plan] <= 1,
            (Policy.Historical, Seat.Trump) => paper.Sequence <= 1,
            (Policy.Historical, Seat.Kim) => paper.Scope <= Scopes.FirstStep,
            (Policy.Guarded, _) when !GuardedRules.GoesAlone(w, seat, paper, surplus) => false,
            _ => own >= MulDiv(Aspiration(w, policy, seat, paper.Scope), stillAsks, 1000) && AlsoWants(w, policy, seat, paper),
        };
    }

    /// <summary>What a leader asks above its walk-away for a paper of some level of SCOPE: much at the summit, falling to nothing by the end (linear tactic).</summary>
    public static int Aspiration(World w, Policy policy, Seat seat, int scope)
    {
        var atFirst = w.Scenario.Aspirations[(int)seat];
        return policy switch
        {
            Policy.Cautious => w.P.CautiousMargin,
            Policy.Utility => Falling(w, atFirst),
            Policy.Guarded => GuardedRules.Asks(w, seat, scope, Falling(w, atFirst), atFirst),
            _ => 0,
        };
    }

    /// <summary>All of it at the summit, nothing on the last turn, a straight line between.</summary>
    private static int Falling(World w, int atFirst)
    {
        var last = w.Scenario.Calendar.LastTurn - 1;
        return atFirst * Math.Max(0, last - w[Turn]) / (last - w.Scenario.Calendar.Summit);
    }

    private static bool AlsoWants(World w, Policy policy, Seat seat, Paper paper)
    {
        if (policy == Policy.Random)
        {
            var place = RandomSignDice + (RandomSignStride * paper.Index) + (int)seat;
            return Chance.PlaceDice(w.Seed, w[Turn], place, 100) < w.P.RandomSigns;
        }

        if (policy == Policy.Steps)
        {
            return paper.Scope == Scopes.FirstStep || w[Interim] != 0;
        }

        if (policy != Policy.Bang || seat != Seat.Trump)
        {
            return true;
        }

        var backed = paper.Backers == Backing.AllFive || w[Turn] >= w.P.BangWithoutJapanFrom;
        return (paper.Scope == Scopes.Complete && backed) || (w[Turn] >= w.P.BangCapFrom && paper.Scope >= Scopes.Cap);
    }

    private static Paper? HawkPaper(World w, Seat seat)
    {
        var (paper, onFullPaper) = w.Scenario.HawkPapers[(int)seat];
        return onFullPaper is not null && w[Blueprint] >= w.P.HawkSweetens ? onFullPaper : paper;
    }

    private static Paper RandomPaper(World w, Seat seat)
    {
        var papers = w.Scenario.Papers;
        var can = w.Promisable;
        if (can == 0)
        {
            var resorts = w.Scenario.LastResorts;
            return resorts[Chance.PlaceDice(w.Seed, w[Turn], RandomOfferDice + (int)seat, resorts.Length)];
        }

        var left = Chance.PlaceDice(w.Seed, w[Turn], RandomOfferDice + (int)seat, System.Numerics.BitOperations.PopCount(can));
        for (; left > 0; left--)
        {
            can &= can - 1;
        }

        return papers[System.Numerics.BitOperations.TrailingZeroCount(can)];
    }

    /// <summary>The promisable papers a policy would think of.</summary>
    private static ulong Worthwhile(World w, Policy policy)
    {
        var can = w.Promisable;
        if (policy == Policy.Cautious)
        {
            var small = Only(w, can, paper => paper.Scope < Scopes.Complete);
            return small != 0 ? small : can;
        }

        return policy switch
        {
            Policy.Bang => Advised(w, can),
            Policy.Steps => NextStep(w, can),
            _ => can,
        };
    }

    /// <summary>Step by step: a first step; once it holds, a cap; where none can be promised, whatever is larger.</summary>
    private static ulong NextStep(World w, ulong can)
    {
        if (w[Interim] == 0)
        {
            return Only(w, can, paper => paper.Scope == Scopes.FirstStep);
        }

        var caps = Only(w, can, paper => paper.Scope == Scopes.Cap);
        return caps != 0 ? caps : Only(w, can, paper => paper.Scope == Scopes.Complete);
    }

    /// <summary>The op-ed's advice: complete, synchronised, all five; later without Japan; in the end also a cap.</summary>
    private static ulong Advised(World w, ulong can)
    {
        var withoutJapan = w[Turn] >= w.P.BangWithoutJapanFrom;
        var complete = withoutJapan ? Only(w, can, IsSynchronised) : Only(w, can, paper => IsSynchronised(paper) && paper.Backers == Backing.AllFive);
        if (complete != 0)
        {
            return complete;
        }

        return w[Turn] >= w.P.BangCapFrom ? Only(w, can, paper => paper.Scope >= Scopes.Cap) : 0;
    }

    private static bool IsSynchronised(Paper paper) => paper.Scope == Scopes.Complete && paper.Sequence == 2;

    private static ulong Only(World w, ulong can, Func<Paper, bool> keeps)
    {
        var kept = 0UL;
        for (var rest = can; rest != 0; rest &= rest - 1)
        {
            var index = System.Numerics.BitOperations.TrailingZeroCount(rest);
            kept |= keeps(w.Scenario.Papers[index]) ? 1UL << index : 0;
        }

        return kept;
    }

    /// <summary>The best of some papers: one that passes and gives enough, else the one nearest to passing; ties go to the lower index.</summary>
    private static Paper? BestPaper(World w, Policy policy, Seat seat, ulong can)
    {
        Paper? best = null;
        var mark = default(Mark);
        for (var rest = can; rest != 0; rest &= rest - 1)
        {
            var paper = w.Scenario.Papers[System.Numerics.BitOperations.TrailingZeroCount(rest)];
            var its = Judge(w, policy, seat, paper);
            if (best is null || its.Beats(mark))
            {
                (best, mark) = (paper, its);
            }
        }

        return policy is Policy.Utility or Policy.Guarded or Policy.Cautious && mark.Own < mark.Want ? null : best;
    }

    private static Mark Judge(World w, Policy policy, Seat seat, Paper paper)
    {
        var want = Aspiration(w, policy, seat, paper.Scope);
        Span<int> surplus = stackalloc int[TableRules.Parties];
        Believed(w, paper, seat, surplus);
        var gap = TableRules.Shortfall(w, paper, surplus);
        var own = surplus[PartyOf(seat)];
        var passes = gap == 0 && own >= want && (policy != Policy.Guarded || GuardedRules.GoesAlone(w, seat, paper, surplus));
        var worth = policy is Policy.Bang or Policy.Dove && seat == Seat.Moon ? Sum(surplus) : own;
        return new Mark(passes, policy == Policy.Bang ? paper.Scope : 0, passes ? worth : -gap, own, want);
    }

    private static int Sum(ReadOnlySpan<int> surplus)
    {
        var sum = 0;
        foreach (var party in surplus)
        {
            sum += party;
        }

        return sum;
    }

    private readonly record struct Mark(bool Passes, int Scope, int Points, int Own, int Want)
    {
        public bool Beats(Mark other) =>
            Passes != other.Passes ? Passes : Scope != other.Scope ? Scope > other.Scope : Points > other.Points;
    }
}
