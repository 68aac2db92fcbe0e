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
        objection = counter is null ? objection : objection with { Remedy = OnlyChange(w, model, leader, paper, counter) };
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

    /// <summary>The one clause in which a counter differs from the paper it answers; null where it differs in more. Who puts a counter asks for nothing else beside it.</summary>
    private static Negotiation.Change? OnlyChange(World w, PackageModel model, Bargainer leader, Paper paper, string counter)
    {
        var levels = w.Scenario.PackageOf(counter)!.Levels;
        return Enumerable.Range(0, IssueIndex.Count).Count(issue => levels[issue] != paper.Levels[issue]) == 1
            ? ClauseRules.ChangeFor(VerdictRules.Judge(model, paper.Levels), VerdictRules.Judge(model, levels), (Party)leader.Party) with { BringsBack = true }
            : null;
    }

    /// <summary>What is wrong with a paper for a leader, by clause.</summary>
    public static Objection ObjectionTo(World w, PackageModel model, Bargainer leader, Paper paper) =>
        ObjectionTo(model, (Party)leader.Party, paper, next => WouldSign(w, leader, next.Package));

    /// <summary>The same for any of the six.</summary>
    /// <param name="model">Who accepts what now.</param>
    /// <param name="party">Whose objection.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="wouldSign">Whether it would sign the paper with one clause changed.</param>
    public static Objection ObjectionTo(PackageModel model, Party party, Paper paper, Func<PackageVerdict, bool> wouldSign)
    {
        var verdict = VerdictRules.Judge(model, paper.Levels);
        var changes = VerdictRules.Neighbours(model, paper.Levels).Where(next => next.IsFeasible && !next.IsStopped(party))
            .Select(next => (Next: next, Change: ClauseRules.ChangeFor(verdict, next, party))).ToList();
        var gains = changes.Where(row => row.Change.Gain > PackageModel.Tie).Select(row => row.Change).MaxBy(change => change.Gain);
        var remedy = changes.Where(row => wouldSign(row.Next)).Select(row => row.Change with { BringsBack = true })
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
