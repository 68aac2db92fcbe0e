using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model.Rules;

/// <summary>What a leader answers to a paper: it knows its own private fact, of the others only what it believes.</summary>
internal static class ReplyRules
{
    /// <summary>The answer: yes; or what is wrong by clause, with a counter where one is near; or the door.</summary>
    public static Reply To(World w, PackageModel model, Bargainer leader, Paper paper, ImmutableArray<Round> before)
    {
        Span<int> surplus = stackalloc int[TableRules.Parties];
        OfferRules.Believed(w, paper, leader.Seat, surplus);
        if (WhyNot(w, leader, paper, surplus) is not { } reason)
        {
            return new Reply(leader.Seat, ReplyKind.Accepts, ReplyReason.Enough, null, null, LeavesNext: false);
        }

        var (own, repeats) = (surplus[leader.Party], Repeats(before, leader.Seat, paper.Package.Id));
        var objection = ObjectionTo(w, model, leader, paper);
        if (WhyLeaves(w, leader, own, repeats) is { } leaves)
        {
            return new Reply(leader.Seat, ReplyKind.WalksOut, leaves, objection, null, LeavesNext: false);
        }

        var counter = leader.Tactic.Tactic == Tactic.Firm ? null : CounterSearch.Nearest(w, model, leader, paper.Levels)?.Package.Id;
        return new Reply(
            leader.Seat, counter is null ? ReplyKind.Refuses : ReplyKind.Counters, reason, objection, counter, WhyLeaves(w, leader, own, repeats + 1) is not null);
    }

    /// <summary>Why a leader does not sign a paper, as it believes the others; null where it does.</summary>
    public static ReplyReason? WhyNot(World w, Bargainer leader, Paper paper, ReadOnlySpan<int> surplus)
    {
        if (paper.IsStopped(w, leader.Party))
        {
            return ReplyReason.RedLine;
        }

        if (surplus[leader.Party] < 0)
        {
            return ReplyReason.BelowWalkAway;
        }

        if (OfferRules.Signs(w, leader.Policy, leader.Seat, paper, surplus, leader.StillAsks))
        {
            return null;
        }

        if (leader.Policy == Policy.Guarded && !GuardedRules.GoesAlone(w, leader.Seat, paper, surplus))
        {
            return ReplyReason.AllyLeftOut;
        }

        return surplus[leader.Party] < Asks(w, leader, paper.Scope) ? ReplyReason.AsksMore : ReplyReason.Doctrine;
    }

    /// <summary>What a leader still asks above its walk-away, hundredths of a point.</summary>
    public static int Asks(World w, Bargainer leader, int scope) =>
        Arithmetic.MulDiv(OfferRules.Aspiration(w, leader.Policy, leader.Seat, scope), leader.StillAsks, 1000);

    /// <summary>A guarded leader leaves over an insult put a second time, and over any paper put a third time.</summary>
    private static ReplyReason? WhyLeaves(World w, Bargainer leader, int own, int repeats) => (leader.Tactic.Walks, repeats) switch
    {
        (true, >= 1) when own < -w.P.TalkSlight => ReplyReason.Slighted,
        (true, >= 2) => ReplyReason.Deadlock,
        _ => null,
    };

    /// <summary>How often, without a break, this leader has refused the very same paper just before.</summary>
    private static int Repeats(ImmutableArray<Round> before, Seat seat, string package)
    {
        var repeats = 0;
        for (var round = before.Length - 1; round >= 0 && before[round].Package == package; round--)
        {
            repeats += before[round].Replies.Any(reply => reply.Who == seat && reply.Kind != ReplyKind.Accepts) ? 1 : 0;
        }

        return repeats;
    }

    private static Objection ObjectionTo(World w, PackageModel model, Bargainer leader, Paper paper)
    {
        var party = (Party)leader.Party;
        var verdict = VerdictRules.Judge(model, paper.Levels);
        var changes = VerdictRules.Neighbours(model, paper.Levels).Where(next => next.IsFeasible && !next.IsStopped(party))
            .Select(next => (next.Package, Change: ClauseRules.ChangeFor(verdict, next, party))).ToList();
        var gains = changes.Where(row => row.Change.Gain > PackageModel.Tie).Select(row => row.Change).MaxBy(change => change.Gain);
        var remedy = changes.Where(row => WouldSign(w, leader, row.Package)).Select(row => row.Change with { BringsBack = true })
            .OrderBy(change => change.Loses.Length).ThenByDescending(change => change.Gain).FirstOrDefault();
        return new Objection(RedLineRules.Crossed([.. model.RedLines.Where(line => line.Party == party)], paper.Levels), gains, remedy);
    }

    private static bool WouldSign(World w, Bargainer leader, ImmutableArray<int> package)
    {
        Span<int> surplus = stackalloc int[TableRules.Parties];
        var paper = w.Scenario.PaperOf(package);
        OfferRules.Believed(w, paper, leader.Seat, surplus);
        return WhyNot(w, leader, paper, surplus) is null;
    }
}
