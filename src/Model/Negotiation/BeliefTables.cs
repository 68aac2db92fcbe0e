using System.Collections.Immutable;
using System.Runtime.InteropServices;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Negotiation;

/// <summary>What beliefs decide, read off the plain definition: worth of disarmament to the five, survival and promised benefits to the DPRK.</summary>
internal sealed class BeliefTables
{
    /// <summary>What makes a promise bind: GUAR, and whether China backs.</summary>
    public const int Devices = 4 * 2;

    private const int Verifications = 3;
    private readonly int[] _levels = new int[IssueIndex.Count];
    private readonly ImmutableArray<int> _package;
    private readonly PackageScore _score;

    public BeliefTables(PackageModel model)
    {
        _package = ImmutableCollectionsMarshal.AsImmutableArray(_levels);
        _score = new PackageScore(model.Parameters, statusQuo: []); // no package is read as "no deal" here
        Disarming = DisarmingParts();
        (Survival, BenefitShare) = Promises();
    }

    /// <summary>By disarming number, snapback and party of five: score with the plainest giving and no rest, points.</summary>
    public double[] Disarming { get; }

    /// <summary>By row (see <see cref="Row"/>) and ALLI: how well the regime survives, 0 to 1.</summary>
    public double[] Survival { get; }

    /// <summary>By row: share of a promised benefit that counts, 0 to 1.</summary>
    public double[] BenefitShare { get; }

    /// <summary>Row of the DPRK's tables.</summary>
    /// <param name="disarming">Disarming number; its VERIF does not matter here.</param>
    /// <param name="device">See <see cref="Device"/>.</param>
    public static int Row(int disarming, int device) => (disarming / Verifications * Devices) + device;

    /// <summary>What makes a promise bind, by giving number: GUAR, and whether China backs.</summary>
    public static int Device(int giving) => (giving % 4 * 2) + (ChinaBacks(giving) ? 1 : 0);

    private double[] DisarmingParts()
    {
        var others = WeightTables.Others;
        var parts = new double[DisarmingCount * 2 * others.Length];
        SetRest(_levels, 0);
        for (var place = 0; place < parts.Length; place++)
        {
            var row = place / others.Length;
            SetDisarming(_levels, row / 2);
            SetGiving(_levels, WeightTables.Plainest(snapsBack: row % 2 == 1));
            parts[place] = _score.Of(others[place % others.Length], _package);
        }

        return parts;
    }

    private (double[] Survival, double[] BenefitShare) Promises()
    {
        var alliances = IssueIndex.LevelCounts[IssueIndex.Alliance];
        var share = new double[DisarmingCount / Verifications * Devices];
        var survival = new double[share.Length * alliances];
        SetRest(_levels, 0);
        for (var row = 0; row < share.Length; row++)
        {
            SetDisarming(_levels, row / Devices * Verifications);
            _levels[IssueIndex.Guarantee] = row % Devices / 2;
            _levels[IssueIndex.Backers] = row % 2 == 1 ? Backing.AllFive : Backing.WithoutChina;
            share[row] = _score.BenefitShare(_package);
            for (var alliance = 0; alliance < alliances; alliance++)
            {
                _levels[IssueIndex.Alliance] = alliance;
                survival[(row * alliances) + alliance] = _score.Survival(_package);
            }
        }

        return (survival, share);
    }
}
