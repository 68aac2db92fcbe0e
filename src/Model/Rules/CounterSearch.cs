using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Rules;

/// <summary>
/// The paper a leader puts against another: the nearest to it (fewest clauses changed) that it would sign itself and that can honestly be promised now; of
/// equally near ones the one whose least content signer, as it believes them, has most of it. Every package in reach is looked at, so nothing is left to chance.
/// </summary>
internal sealed class CounterSearch
{
    private readonly World _w;
    private readonly PackageModel _model;
    private readonly Bargainer _leader;
    private readonly PromiseTable _promises;
    private readonly int[] _asks;
    private readonly int[] _believes;
    private readonly int[] _x;
    private readonly ImmutableArray<int> _package;
    private Paper? _best;
    private int _most = int.MinValue;

    private CounterSearch(World w, PackageModel model, Bargainer leader, ImmutableArray<int> draft)
    {
        (_w, _model, _leader, _promises) = (w, model, leader, new PromiseTable(w));
        _asks = [.. Enumerable.Range(0, IssueIndex.LevelCounts[IssueIndex.Scope]).Select(scope => ReplyRules.Asks(w, leader, scope))];
        _believes = new int[TableRules.Parties];
        _believes[(int)Party.Us] = leader.Seat == Seat.Trump ? w[Meters.UsAppetite] : 0;
        _believes[(int)Party.Dprk] = leader.Seat == Seat.Kim ? w[Meters.KimWilling] : w[Meters.KimEstimate];
        _x = [.. draft];
        _package = ImmutableCollectionsMarshal.AsImmutableArray(_x); // one array read as a package again and again
    }

    /// <summary>The counter to a draft, or null where there is none in reach.</summary>
    public static Paper? Nearest(World w, PackageModel model, Bargainer leader, ImmutableArray<int> draft)
    {
        var search = new CounterSearch(w, model, leader, draft);
        for (var changes = 1; changes <= w.P.TalkReach && search._best is null; changes++)
        {
            search.Change(0, changes);
        }

        return search._best;
    }

    /// <summary>Changes so many clauses more, from an issue on, in every way.</summary>
    private void Change(int issue, int left)
    {
        if (left == 0)
        {
            LookAt();
            return;
        }

        for (; issue <= IssueIndex.Count - left; issue++)
        {
            var was = _x[issue];
            for (var level = 0; level < IssueIndex.LevelCounts[issue]; level++)
            {
                if (level != was)
                {
                    _x[issue] = level;
                    Change(issue + 1, left - 1);
                }
            }

            _x[issue] = was;
        }
    }

    private void LookAt()
    {
        if (!FeasibleParts.Has(Giving(_x), Rest(_x)) || !_promises.Can(_package))
        {
            return;
        }

        var crossing = _model.Weights.RedLines.Crossing(Disarming(_x), Giving(_x), Rest(_x));
        if ((crossing >> _leader.Party & 1) != 0)
        {
            return;
        }

        Span<double> points = stackalloc double[TableRules.Parties];
        VerdictRules.Surplus(_model, _x, points);
        if (Hundredths(points, _leader.Party) < _asks[_x[IssueIndex.Scope]])
        {
            return;
        }

        var least = LeastContent(points, crossing);
        if (least > _most && SignsItself() is { } paper)
        {
            (_best, _most) = (paper, least);
        }
    }

    private int Hundredths(ReadOnlySpan<double> points, int party) => (int)Math.Round(100 * points[party]) + _believes[party];

    /// <summary>What the signer who has least of it has; a red line counts as a fixed gap.</summary>
    private int LeastContent(ReadOnlySpan<double> points, int crossing)
    {
        var least = int.MaxValue;
        foreach (var party in Paper.SignersOf(_x[IssueIndex.Backers]))
        {
            var its = Hundredths(points, (int)party);
            least = Math.Min(least, (crossing >> (int)party & 1) != 0 ? Math.Min(its, -_w.P.RedLineGap) : its);
        }

        return least;
    }

    /// <summary>The paper, where the rules of the table agree that the leader signs it.</summary>
    private Paper? SignsItself()
    {
        Span<int> surplus = stackalloc int[TableRules.Parties];
        var paper = _w.Scenario.PaperOf([.. _x]);
        OfferRules.Believed(_w, paper, _leader.Seat, surplus);
        return ReplyRules.WhyNot(_w, _leader, paper, surplus) is null ? paper : null;
    }
}
