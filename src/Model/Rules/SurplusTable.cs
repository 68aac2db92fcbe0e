using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model.Rules;

/// <summary>
/// What each named package is worth above today, in hundredths of a point, remembered by whole percents of belief. The five additive
/// sheets depend on the others' belief alone, the DPRK's score on its own belief and its arsenal. Belongs to the scenario; two threads
/// that fill one place write the same number.
/// </summary>
internal sealed class SurplusTable
{
    private const short Unknown = short.MinValue;
    private const int OtherCount = 6;

    private readonly PackageScore _score;
    private readonly Paper[] _papers;
    private readonly Paper _statusQuo;
    private readonly int _beliefs;
    private readonly int _leastProtection;
    private readonly int _protections;
    private readonly short[][] _dprk;
    private readonly short[][] _others;

    public SurplusTable(Paper[] papers, Paper statusQuo, PackageScore score, int mostBelief, (int Least, int Most) protection)
    {
        _score = score;
        _papers = papers;
        _statusQuo = statusQuo;
        _beliefs = mostBelief + 1;
        _leastProtection = protection.Least;
        _protections = protection.Most - protection.Least + 1;
        _dprk = [.. papers.Select(_ => Empty(_beliefs * _protections))];
        _others = [.. papers.Select(_ => Empty(_beliefs * OtherCount))];
    }

    /// <summary>Gains of all six over today.</summary>
    /// <param name="paper">The package; one without a name is worked out anew each time.</param>
    /// <param name="tauDprk">Pyongyang's belief, percent.</param>
    /// <param name="tauOthers">The others' belief, percent.</param>
    /// <param name="protection">Protection of the arsenal, thousandths.</param>
    /// <param name="gains">Six places to fill, hundredths of a point.</param>
    public void Gains(Paper paper, int tauDprk, int tauOthers, int protection, Span<int> gains)
    {
        if (paper.Index < _papers.Length)
        {
            Gains(paper.Index, tauDprk, tauOthers, protection, gains);
            return;
        }

        for (var party = 0; party < gains.Length; party++)
        {
            gains[party] = Gain(paper, (Party)party, tauDprk, tauOthers, protection);
        }
    }

    private void Gains(int paper, int tauDprk, int tauOthers, int protection, Span<int> gains)
    {
        var others = _others[paper].AsSpan(tauOthers * OtherCount, OtherCount);
        if (others[0] == Unknown)
        {
            FillOthers(paper, tauOthers, others);
        }

        for (var party = 0; party < others.Length; party++)
        {
            gains[party] = others[party];
        }

        gains[(int)Party.Dprk] = Dprk(paper, tauDprk, protection);
    }

    /// <summary>Gain of the DPRK.</summary>
    /// <param name="paper">Index of the package.</param>
    /// <param name="tauDprk">Its belief, percent.</param>
    /// <param name="protection">Protection of its arsenal, thousandths.</param>
    public int Dprk(int paper, int tauDprk, int protection)
    {
        ref var known = ref _dprk[paper][(tauDprk * _protections) + protection - _leastProtection];
        if (known == Unknown)
        {
            known = Gain(_papers[paper], Party.Dprk, tauDprk, 0, protection);
        }

        return known;
    }

    /// <summary>The first place is written last: whoever sees it filled sees all filled.</summary>
    private void FillOthers(int paper, int tauOthers, Span<short> others)
    {
        for (var party = OtherCount - 1; party >= 0; party--)
        {
            Volatile.Write(ref others[party], party == (int)Party.Dprk ? (short)0 : Gain(_papers[paper], (Party)party, 0, tauOthers, 0));
        }
    }

    /// <summary>Rounded to even on exact halves, as the reference rounds: 4,096 of the reachable scores are such halves.</summary>
    private short Gain(Paper paper, Party party, int tauDprk, int tauOthers, int protection)
    {
        var (dprk, others, arsenal) = (tauDprk / 100.0, tauOthers / 100.0, protection / 1000.0);
        var gain = _score.Of(party, paper.Levels, dprk, others, arsenal) - _score.Of(party, _statusQuo.Levels, dprk, others, arsenal);
        return (short)Math.Round(100 * gain);
    }

    private static short[] Empty(int length)
    {
        var places = new short[length];
        Array.Fill(places, Unknown);
        return places;
    }
}
