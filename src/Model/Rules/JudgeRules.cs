using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model.Rules;

/// <summary>Writes down, for a game that somebody reads, who would not sign a paper and why, with the numbers of the table itself.</summary>
internal static class JudgeRules
{
    /// <summary>The judgement of a paper whose surplus, private facts included, is known.</summary>
    public static Judgement Of(World w, Policies policies, Hand? hand, Seat who, Paper paper, ReadOnlySpan<int> surplus)
    {
        var noes = ImmutableArray.CreateBuilder<No>();
        var model = LiveRules.Now(w.Scenario, w.ToState());
        foreach (var party in paper.Signers)
        {
            if (Meters.SeatOf((Party)party) is not { } seat)
            {
                AddCapital(noes, w, model, paper, (Party)party, surplus[party]);
            }
            else if (hand?.Seat == seat)
            {
                AddPerson(noes, w, hand, paper, party, surplus[party]);
            }
            else
            {
                AddLeader(noes, w, model, policies, hand, seat, paper, surplus);
            }
        }

        return new Judgement(who, paper.Package.Id, TableRules.IsPromisable(w, paper), noes.DrainToImmutable());
    }

    private static void AddCapital(ImmutableArray<No>.Builder noes, World w, PackageModel model, Paper paper, Party party, int surplus)
    {
        if (paper.IsStopped(w, (int)party) || surplus < 0)
        {
            var objection = ReplyRules.ObjectionTo(model, party, paper, next => next.Accepts(party));
            noes.Add(new No(party, paper.IsStopped(w, (int)party) ? ReplyReason.RedLine : ReplyReason.BelowWalkAway, objection));
        }
    }

    /// <summary>The person wants what it signed; its own home can still stop it, and so can a score below no deal.</summary>
    private static void AddPerson(ImmutableArray<No>.Builder noes, World w, Hand hand, Paper paper, int party, int surplus)
    {
        if (!hand.Signs.Contains(paper.Package.Id))
        {
            noes.Add(new No((Party)party, ReplyReason.Doctrine, null));
        }
        else if (paper.IsStopped(w, party) || surplus < 0)
        {
            noes.Add(new No((Party)party, paper.IsStopped(w, party) ? ReplyReason.RedLine : ReplyReason.BelowWalkAway, null));
        }
    }

    private static void AddLeader(ImmutableArray<No>.Builder noes, World w, PackageModel model, Policies policies, Hand? hand, Seat seat, Paper paper, ReadOnlySpan<int> surplus)
    {
        var leader = RoundRules.Sitting(w, policies, seat, [.. (hand?.Rounds ?? []).Select(round => round.Package)]);
        if (ReplyRules.WhyNot(w, leader, paper, surplus) is { } reason)
        {
            noes.Add(new No(Meters.PartyOf(seat), reason, ReplyRules.ObjectionTo(w, model, leader, paper)));
        }
    }
}
