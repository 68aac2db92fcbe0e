using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;
using CsCheck;

namespace BrighterFuture.Model.Tests.Negotiation;

/// <summary>The named tactics of the negotiation study, section 4.6: what each promises, and how often each pair of them agrees.</summary>
public sealed class Leaders_give_way_by_a_tactic
{
    private static readonly Gen<TalkSoFar> AnyTalk =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 8], Gen.Int[0, 6], Gen.Double[-2000, 4000], Gen.Double[0, 3000], (time, papers, rungs, gave, room) => new TalkSoFar(time, papers, rungs, gave, room));

    private static readonly Lazy<ImmutableArray<Offer>> s_offers = new(OffersTheOthersTake);

    [Fact]
    public void None_asks_more_than_at_first_or_less_than_its_walk_away() => Gen.Select(Gen.Enum<Tactic>(), AnyTalk).Sample(
        (tactic, talk) => TacticRules.StillAsked(tactic, talk) is >= 0 and <= 1);

    [Fact]
    public void Boulware_concedes_later_than_linear_and_linear_later_than_a_conceder() => Gen.Double[0.01, 0.99].Sample(time =>
    {
        var talk = new TalkSoFar(time, 1, 1, 0, 0);
        return TacticRules.StillAsked(Tactic.Boulware, talk) > TacticRules.StillAsked(Tactic.Linear, talk)
            && TacticRules.StillAsked(Tactic.Linear, talk) > TacticRules.StillAsked(Tactic.Conceder, talk);
    });

    [Theory]
    [InlineData(Tactic.Boulware)]
    [InlineData(Tactic.Linear)]
    [InlineData(Tactic.Conceder)]
    public void By_the_clock_all_is_asked_at_first_and_nothing_at_last(Tactic tactic)
    {
        Assert.Equal(1, TacticRules.StillAsked(tactic, new TalkSoFar(0, 1, 3, 0, 100)));
        Assert.Equal(0, TacticRules.StillAsked(tactic, new TalkSoFar(1, 1, 3, 0, 100)));
    }

    [Fact]
    public void Micro_stands_on_no_more_rungs_than_the_other_has_put_different_papers() => Gen.Int[0, 100].Sample(papers => TacticRules.Rung(papers) <= Math.Max(0, papers - 1));

    [Fact]
    public void Tit_for_tat_gives_nothing_by_itself_and_what_it_was_given_back()
    {
        Assert.Equal(1, TacticRules.StillAsked(Tactic.TitForTat, new TalkSoFar(1, 4, 3, 0, 1000)));
        Assert.Equal(0.75, TacticRules.StillAsked(Tactic.TitForTat, new TalkSoFar(0, 2, 3, 250, 1000)));
    }

    [Fact]
    public void The_firm_never_give() => AnyTalk.Sample(talk => TacticRules.StillAsked(Tactic.Firm, talk) == 1);

    /// <summary>Shares of the study: sixty tables of 300 packages, Washington against Pyongyang.</summary>
    [Theory]
    [InlineData(Tactic.Boulware, Tactic.Boulware, 12, .55)]
    [InlineData(Tactic.Boulware, Tactic.Boulware, 120, .80)]
    [InlineData(Tactic.Boulware, Tactic.Boulware, 600, 1.00)]
    [InlineData(Tactic.Linear, Tactic.Linear, 12, .58)]
    [InlineData(Tactic.Linear, Tactic.Linear, 120, .97)]
    [InlineData(Tactic.Conceder, Tactic.Conceder, 12, .73)]
    [InlineData(Tactic.Conceder, Tactic.Conceder, 120, 1.00)]
    [InlineData(Tactic.TitForTat, Tactic.TitForTat, 12, .00)]
    [InlineData(Tactic.TitForTat, Tactic.TitForTat, 600, .00)]
    [InlineData(Tactic.Boulware, Tactic.Micro, 12, .45)]
    [InlineData(Tactic.Boulware, Tactic.Micro, 600, .98)]
    [InlineData(Tactic.Micro, Tactic.Boulware, 12, .00)]
    [InlineData(Tactic.Micro, Tactic.Boulware, 600, .07)]
    public void Pairs_agree_as_often_as_in_the_study(Tactic us, Tactic dprk, int turns, double share) => Assert.InRange(Agreements(us, dprk, turns), share - .12, share + .12);

    [Fact]
    public void A_short_deadline_kills_deals_between_the_patient()
    {
        Assert.True(Agreements(Tactic.Boulware, Tactic.Boulware, 12) < Agreements(Tactic.Boulware, Tactic.Boulware, 600));
        Assert.True(Agreements(Tactic.Boulware, Tactic.Boulware, 12) < Agreements(Tactic.Conceder, Tactic.Conceder, 12));
    }

    private static double Agreements(Tactic us, Tactic dprk, int turns)
    {
        const int Tables = 150;
        var chance = new Random(3);
        return Enumerable.Range(0, Tables).Count(_ => Agree(us, dprk, turns, chance)) / (double)Tables;
    }

    private static bool Agree(Tactic us, Tactic dprk, int turns, Random chance)
    {
        var table = Table(chance);
        var washington = new Negotiator(us, [.. table.Select(offer => offer.Us)], chance);
        var pyongyang = new Negotiator(dprk, [.. table.Select(offer => offer.Dprk)], chance);
        for (var turn = 0; turn < turns; turn++)
        {
            var time = turn / (double)(turns - 1);
            var (puts, answers) = turn % 2 == 0 ? (washington, pyongyang) : (pyongyang, washington);
            var offer = puts.Put(time);
            if (answers.Takes(offer, time))
            {
                Assert.True(table[offer].Us >= 0 || us == Tactic.Micro);
                return true;
            }
        }

        return false;
    }

    /// <summary>Three hundred packages that the other four accept, among them one that both can sign.</summary>
    private static ImmutableArray<Offer> Table(Random chance)
    {
        const int Packages = 300;
        while (true)
        {
            ImmutableArray<Offer> table = [.. Enumerable.Range(0, Packages).Select(_ => s_offers.Value[chance.Next(s_offers.Value.Length)])];
            if (table.Any(offer => offer is { Us: >= 0, Dprk: >= 0 }))
            {
                return table;
            }
        }
    }

    private static ImmutableArray<Offer> OffersTheOthersTake()
    {
        const int Wanted = 20000;
        var (model, chance) = (ReferencePack.Scenario.PackageModel, new Random(1));
        var offers = ImmutableArray.CreateBuilder<Offer>();
        while (offers.Count < Wanted)
        {
            var verdict = VerdictRules.Judge(model, PackageNumber.Levels(chance.Next(PackageNumber.Count)));
            if (verdict is { IsFeasible: true, StoppedAtHome: 0 } && new[] { Party.Rok, Party.Prc, Party.Jpn, Party.Rus }.All(verdict.Accepts))
            {
                offers.Add(new Offer(verdict.Surplus[(int)Party.Us], verdict.Surplus[(int)Party.Dprk]));
            }
        }

        return offers.ToImmutable();
    }

    private sealed record Offer(double Us, double Dprk);

    /// <summary>One side of an alternating-offers table: worths of the packages over its own walk-away.</summary>
    private sealed class Negotiator
    {
        private const int NearTheTarget = 15;
        private readonly Tactic _tactic;
        private readonly double[] _worth;
        private readonly int[] _bestFirst;
        private readonly Random _chance;
        private readonly List<int> _seen = [];
        private readonly HashSet<int> _different = [];
        private double _gave;
        private int _own;

        public Negotiator(Tactic tactic, double[] worth, Random chance)
        {
            (_tactic, _worth, _chance) = (tactic, worth, chance);
            _bestFirst = [.. Enumerable.Range(0, worth.Length).OrderByDescending(place => worth[place])];
        }

        private double Best => _worth[_bestFirst[0]];

        public int Put(double time)
        {
            if (_tactic == Tactic.Micro)
            {
                _own += MayStep ? 1 : 0;
                return _bestFirst[MayStep || _own == 0 ? 0 : _chance.Next(_own)];
            }

            var good = _bestFirst.TakeWhile(place => _worth[place] >= Target(time)).ToList();
            return _tactic == Tactic.TitForTat ? good[^1] : good[_chance.Next(Math.Max(0, good.Count - NearTheTarget), good.Count)];
        }

        public bool Takes(int offer, double time)
        {
            var enough = _worth[offer] >= 0 && _worth[offer] >= Target(time);
            if (_seen.Count > 0)
            {
                _gave += Math.Max(0, _worth[offer] - _worth[_seen[^1]]);
            }

            _seen.Add(offer);
            _ = _different.Add(offer);
            return enough;
        }

        /// <summary>Different papers put so far are no more than the other's, and the next one is still above the walk-away.</summary>
        private bool MayStep => _own <= _different.Count && _own < _bestFirst.Length && _worth[_bestFirst[_own]] >= 0;

        private double Target(double time) => _tactic == Tactic.Micro
            ? _worth[_bestFirst[Math.Min(_bestFirst.Length - 1, MayStep ? _own : Math.Max(0, _own - 1))]]
            : Best * TacticRules.StillAsked(_tactic, new TalkSoFar(time, _different.Count, 0, _gave, Best));
    }
}
