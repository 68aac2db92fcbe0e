using System.Collections.Immutable;
using System.Runtime.InteropServices;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// What weights alone decide, read off the plain definition once: the five additive sheets fall into a sum of parts, so a part is the
/// difference of two scores; the DPRK's economy and control likewise. Beliefs and hurdles do not matter here.
/// </summary>
internal sealed class WeightTables
{
    private readonly int[] _levels = new int[IssueIndex.Count];
    private readonly ImmutableArray<int> _package;
    private readonly PackageScore _score;

    public WeightTables(PackageModel model)
    {
        // one array read as a package again and again: 6,000 packages are scored here
        _package = ImmutableCollectionsMarshal.AsImmutableArray(_levels);
        _score = new PackageScore(model.Parameters, statusQuo: []); // no package is read as "no deal" here
        Giving = GivingParts();
        RestWorth = [.. Others.Select(RestParts)];
        Rests = [.. RestWorth.Select(worth => new Staircase(worth))];
        CellEconomy = CellEconomies();
        BestEconomy = [.. Enumerable.Range(0, GivingCount).Select(Best)];
        LaneEconomy = LaneEconomies();
        ControlKept = ControlTable(model.Parameters.SurvivalEconomyBothControl[^1]);
        RedLines = new RedLineTables(model.RedLines);
    }

    /// <summary>The same weights with other red lines.</summary>
    public WeightTables(WeightTables from, ImmutableArray<RedLine> redLines)
    {
        (_package, _score) = (from._package, from._score);
        (Giving, RestWorth, Rests) = (from.Giving, from.RestWorth, from.Rests);
        (CellEconomy, BestEconomy, LaneEconomy, ControlKept) = (from.CellEconomy, from.BestEconomy, from.LaneEconomy, from.ControlKept);
        RedLines = new RedLineTables(redLines);
    }

    /// <summary>The five parties with an additive sheet; their order here is their place in every table of five.</summary>
    public static ImmutableArray<Party> Others { get; } = [Party.Us, Party.Jpn, Party.Rok, Party.Prc, Party.Rus];

    /// <summary>By SEQ, giving number and party of five: worth over giving nothing (of the same snapback), points.</summary>
    public double[] Giving { get; }

    /// <summary>By party of five and bit: worth of a rest over none, points.</summary>
    public double[][] RestWorth { get; }

    /// <summary>The same, sorted.</summary>
    public Staircase[] Rests { get; }

    /// <summary>By giving number and cell: what the DPRK's economy would get without the lane's part.</summary>
    public double[] CellEconomy { get; }

    /// <summary>By giving number: the most of it that a package can have.</summary>
    public double[] BestEconomy { get; }

    /// <summary>By lane: what INFRA and IKP add to it; lanes without meaning are minus infinity.</summary>
    public double[] LaneEconomy { get; }

    /// <summary>By VERIF, REFORM and lane: the weighted control Pyongyang keeps.</summary>
    public double[] ControlKept { get; }

    /// <summary>Red lines as sets.</summary>
    public RedLineTables RedLines { get; }

    /// <summary>The plainest giving number without or with a snapback that China backs.</summary>
    public static int Plainest(bool snapsBack) => snapsBack ? 64 : 0;

    private double[] GivingParts()
    {
        var sequences = IssueIndex.LevelCounts[IssueIndex.Sequence];
        var parts = new double[sequences * GivingCount * Others.Length];
        SetRest(_levels, 0);
        SetDisarming(_levels, DisarmingCount - 1);
        for (var sequence = 0; sequence < sequences; sequence++)
        {
            _levels[IssueIndex.Sequence] = sequence;
            for (var party = 0; party < Others.Length; party++)
            {
                double[] nothing = [ScoreOf(party, Plainest(snapsBack: false)), ScoreOf(party, Plainest(snapsBack: true))];
                for (var giving = 0; giving < GivingCount; giving++)
                {
                    var place = (((sequence * GivingCount) + giving) * Others.Length) + party;
                    parts[place] = ScoreOf(party, giving) - nothing[SnapsBack(giving) ? 1 : 0];
                }
            }
        }

        return parts;
    }

    private double ScoreOf(int party, int giving)
    {
        SetGiving(_levels, giving);
        return _score.Of(Others[party], _package);
    }

    private double[] RestParts(Party party)
    {
        SetDisarming(_levels, DisarmingCount - 1);
        SetGiving(_levels, 0);
        SetRest(_levels, 0);
        var none = _score.Of(party, _package);
        var worth = new double[RestBits];
        for (var bit = 0; bit < RestBits; bit++)
        {
            if (IsUsed(bit))
            {
                SetRest(_levels, bit);
                worth[bit] = _score.Of(party, _package) - none;
            }
        }

        return worth;
    }

    private double[] CellEconomies()
    {
        var economies = new double[GivingCount * Cells];
        for (var place = 0; place < economies.Length; place++)
        {
            var (giving, cell) = (place / Cells, place % Cells);
            SetGiving(_levels, giving);
            SetRest(_levels, cell * CellBits);
            economies[place] = _score.Economy(_package);
        }

        return economies;
    }

    private double Best(int giving)
    {
        var best = double.NegativeInfinity;
        for (var cell = 0; cell < Cells; cell++)
        {
            var legal = (FeasibleParts.Legal(giving)[cell / 2] >> (cell % 2 * CellBits)) & uint.MaxValue;
            best = legal == 0 ? best : Math.Max(best, CellEconomy[(giving * Cells) + cell]);
        }

        return best;
    }

    private double[] LaneEconomies()
    {
        SetGiving(_levels, 0);
        SetRest(_levels, 0);
        var none = _score.Economy(_package);
        var economies = new double[CellBits];
        Array.Fill(economies, double.NegativeInfinity);
        for (var lane = 0; lane < Lanes; lane++)
        {
            SetRest(_levels, lane);
            economies[lane] = _score.Economy(_package) - none;
        }

        return economies;
    }

    private double[] ControlTable(double weight)
    {
        var kept = new double[IssueIndex.LevelCounts[IssueIndex.Verification] * IssueIndex.LevelCounts[IssueIndex.Reform] * CellBits];
        for (var place = 0; place < kept.Length; place++)
        {
            var (row, lane) = (place / CellBits, place % CellBits);
            if (lane < Lanes)
            {
                SetRest(_levels, lane);
                (_levels[IssueIndex.Verification], _levels[IssueIndex.Reform]) = Math.DivRem(row, IssueIndex.LevelCounts[IssueIndex.Reform]);
                kept[place] = weight * (1 - _score.ControlLost(_package));
            }
        }

        return kept;
    }
}
