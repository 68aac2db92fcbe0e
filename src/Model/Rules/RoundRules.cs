using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model.Rules;

/// <summary>
/// The rounds of a table with a person at it: the person puts a package, the other two answer it. Nothing is signed here; the papers that lie on the table
/// when the rounds end are judged by <see cref="TableRules"/>, and a leader asks then what its last round left of its price.
/// </summary>
internal static class RoundRules
{
    /// <summary>A round more: what the others answer to a package.</summary>
    public static Round Next(World w, Policies policies, Seat person, ImmutableArray<Round> before, string package)
    {
        var paper = w.Scenario.PaperOf(package);
        var model = LiveRules.Now(w.Scenario, w.ToState());
        ImmutableArray<string> put = [.. before.Select(round => round.Package), paper.Package.Id];
        return new Round(
            before.Length + 1, paper.Package.Id,
            [.. TalkTable.Order.Where(seat => seat != person).Select(seat => ReplyRules.To(w, model, Sitting(w, policies, seat, put), paper, before))]);
    }

    /// <summary>The hand after the rounds that a script asks for; the same hand where it asks for none.</summary>
    public static Hand? Held(World w, Policies policies, Hand? hand)
    {
        if (hand is null || hand.Puts.IsEmpty)
        {
            return hand;
        }

        ImmutableArray<Round> rounds = [];
        var most = Math.Min(w.P.TalkRounds, hand.Puts.Length);
        while (rounds.Length < most && (rounds.IsEmpty || WhoLeft(rounds[^1]) is null))
        {
            rounds = rounds.Add(Next(w, policies, hand.Seat, rounds, hand.Puts[rounds.Length]));
        }

        return rounds.IsEmpty ? hand : hand with { Rounds = rounds, Paper = w.Scenario.PaperOf(rounds[^1].Package), Left = WhoLeft(rounds[^1]) ?? hand.Left };
    }

    /// <summary>The papers on the table after a round: who countered has changed its own.</summary>
    public static ImmutableArray<TabledPaper> PapersAfter(ImmutableArray<TabledPaper> papers, Round round)
    {
        var counters = round.Replies.Where(reply => reply.Counter is not null).ToDictionary(reply => reply.Who, reply => reply.Counter!);
        return
        [
            .. TalkTable.Order.Where(seat => counters.ContainsKey(seat) || papers.Any(paper => paper.Who == seat))
                .Select(seat => counters.TryGetValue(seat, out var counter) ? new TabledPaper(seat, counter) : papers.First(paper => paper.Who == seat)),
        ];
    }

    /// <summary>Who left the table in a round, or null.</summary>
    public static Seat? WhoLeft(Round round) => round.Replies.FirstOrDefault(reply => reply.Kind == ReplyKind.WalksOut)?.Who;

    /// <summary>What a leader countered with last, or null.</summary>
    public static string? LastCounter(ImmutableArray<Round> rounds, Seat seat) =>
        rounds.SelectMany(round => round.Replies).LastOrDefault(reply => reply.Who == seat && reply.Counter is not null)?.Counter;

    /// <summary>What is left, after some rounds, of what a leader asks above its walk-away, thousandths.</summary>
    public static int StillAsks(World w, Policies policies, Seat seat, ImmutableArray<Round> rounds) =>
        Sitting(w, policies, seat, [.. rounds.Select(round => round.Package)]).StillAsks;

    /// <summary>A leader after it has seen the packages a person put.</summary>
    public static Bargainer Sitting(World w, Policies policies, Seat seat, ImmutableArray<string> put)
    {
        var tactic = w.Scenario.TacticOf(policies[seat], seat);
        if (put.IsEmpty)
        {
            return new Bargainer(seat, tactic, 1000);
        }

        var left = TacticRules.StillAsked(tactic.Tactic, SeenBy(w, policies[seat], seat, put));
        var given = Arithmetic.Percent((int)Math.Round(1000 * (1 - left)), w.P.TalkGives);
        return new Bargainer(seat, tactic, 1000 - given);
    }

    private static TalkSoFar SeenBy(World w, Policy policy, Seat seat, ImmutableArray<string> put)
    {
        var rungs = w.P.TalkRounds - 1;
        var time = rungs == 0 ? 1 : (put.Length - 1) / (double)rungs;
        return new TalkSoFar(time, put.Distinct(StringComparer.Ordinal).Count(), rungs, Brought(w, seat, put), OfferRules.Aspiration(w, policy, seat, Scopes.Complete));
    }

    /// <summary>What the moves from paper to paper brought a leader, hundredths of a point; a step back is not counted against what was given.</summary>
    private static int Brought(World w, Seat seat, ImmutableArray<string> put)
    {
        var brought = 0;
        Span<int> surplus = stackalloc int[TableRules.Parties];
        for (var (move, last) = (0, 0); move < put.Length; move++)
        {
            OfferRules.Believed(w, w.Scenario.PaperOf(put[move]), seat, surplus);
            var own = surplus[OfferRules.PartyOf(seat)];
            brought += move == 0 ? 0 : Math.Max(0, own - last);
            last = own;
        }

        return brought;
    }
}

/// <summary>A leader as it sits in a round.</summary>
/// <param name="Seat">Which.</param>
/// <param name="Tactic">How it chooses and gives way.</param>
/// <param name="StillAsks">What is left of what it asks above its walk-away, thousandths.</param>
internal sealed record Bargainer(Seat Seat, LeaderTactic Tactic, int StillAsks)
{
    public Policy Policy => Tactic.Policy;

    public int Party => OfferRules.PartyOf(Seat);
}
