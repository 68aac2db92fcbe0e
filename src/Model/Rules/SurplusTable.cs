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

    /// <summary>Gain of the DPRK.</summary>
    /// <param name="paper">Index of the package.</param>
    /// <param name="tauDprk">Its belief, percent.</param>
    /// <param name="protection">Protection of its arsenal, thousandths.</param>
    public int Dprk(int paper, int tauDprk, int protection)
    {
        ref var known = ref _dprk[paper][(tauDprk * _protections) + protection - _leastProtection];
        if (known == Unknown)
        {
            known = Gain(paper, Party.Dprk, tauDprk, 0, protection);
        }

        return known;
    }

    /// <summary>Gain of another party.</summary>
    public int Other(int paper, int party, int tauOthers)
    {
        ref var known = ref _others[paper][(tauOthers * OtherCount) + party];
        if (known == Unknown)
        {
            known = Gain(paper, (Party)party, 0, tauOthers, 0);
        }

        return known;
    }

    /// <summary>Rounded to even on exact halves, as the reference rounds: 4,096 of the reachable scores are such halves.</summary>
    private short Gain(int paper, Party party, int tauDprk, int tauOthers, int protection)
    {
        var (dprk, others, arsenal) = (tauDprk / 100.0, tauOthers / 100.0, protection / 1000.0);
        var gain = _score.Of(party, _papers[paper].Levels, dprk, others, arsenal) - _score.Of(party, _statusQuo.Levels, dprk, others, arsenal);
        return (short)Math.Round(100 * gain);
    }

    private static short[] Empty(int length)
    {
        var places = new short[length];
        Array.Fill(places, Unknown);
        return places;
    }
}
