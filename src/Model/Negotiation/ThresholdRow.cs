using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// How much economy Pyongyang needs before it signs, for one disarming, one guarantee and China's backing: a number a REFORM and lane.
/// Its score rises with the economy E, so <c>100 (aS + bE + cSE + kept control) &gt;= walk-away</c> solves to a least E; divided by the
/// share of promises it counts, less what the lane itself brings. The search then compares, and computes nothing.
/// </summary>
internal sealed class ThresholdRow
{
    private const int Reforms = 3;
    private const int Alliances = 3;
    private const int Step = 8;
    private readonly double[] _needed = new double[Reforms * CellBits];
    private readonly double[] _least = new double[Reforms];
    private readonly double[] _safety = new double[CellBits];
    private readonly double[] _slope = [.. Enumerable.Repeat(1.0, CellBits)]; // lanes without meaning never count, but must divide

    /// <summary>Works the row out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(PackageModel model, WeightTables weights, BeliefTables beliefs, int disarming, int device)
    {
        var row = BeliefTables.Row(disarming, device);
        var k = model.Parameters.SurvivalEconomyBothControl;
        var share = beliefs.BenefitShare[row];
        for (var alliance = 0; alliance < Alliances; alliance++)
        {
            var survival = beliefs.Survival[(row * Alliances) + alliance];
            _safety.AsSpan(alliance * Lanes / Alliances, Lanes / Alliances).Fill(k[0] * survival);
            _slope.AsSpan(alliance * Lanes / Alliances, Lanes / Alliances).Fill((k[1] + (k[2] * survival)) * share);
        }

        var wanted = Vector512.Create((model.WalkAways[(int)Party.Dprk] - PackageModel.Tie) / 100);
        for (var reform = 0; reform < Reforms; reform++)
        {
            var kept = weights.ControlKept.AsSpan(((disarming % Reforms * Reforms) + reform) * CellBits, CellBits);
            var least = Vector512.Create(double.PositiveInfinity);
            for (var lane = 0; lane < CellBits; lane += Step)
            {
                var need = wanted - Vector512.Create(_safety, lane) - Vector512.Create<double>(kept[lane..]);
                var economy = (need / Vector512.Create(_slope, lane)) - Vector512.Create(weights.LaneEconomy, lane);
                economy.CopyTo(_needed, (reform * CellBits) + lane);
                least = Vector512.Min(least, economy);
            }

            _least[reform] = Least(least);
        }
    }

    /// <summary>Whether any lane is reached with so much economy.</summary>
    public bool IsWithin(double economy) => economy >= _least[0] || economy >= _least[1] || economy >= _least[2];

    /// <summary>One bit a lane: where a cell's economy is enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public uint Reached(int reform, double economy)
    {
        if (economy < _least[reform])
        {
            return 0;
        }

        var (bits, given) = (0u, Vector512.Create(economy));
        for (var lane = 0; lane < CellBits; lane += Step)
        {
            var enough = Vector512.LessThanOrEqual(Vector512.Create(_needed, (reform * CellBits) + lane), given);
            bits |= (uint)enough.ExtractMostSignificantBits() << lane;
        }

        return bits;
    }

    private static double Least(Vector512<double> values)
    {
        var least = values[0];
        for (var lane = 1; lane < Step; lane++)
        {
            least = Math.Min(least, values[lane]);
        }

        return least;
    }
}
