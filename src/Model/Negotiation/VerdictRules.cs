using System.Collections.Immutable;
using static BrighterFuture.Model.Negotiation.PackageParts;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Judges single packages out of the tables of the search: a few additions where the plain definition takes powers.</summary>
public static class VerdictRules
{
    private const int PartyCount = 6;
    private const int Alliances = 3;

    /// <summary>How many packages differ from one in one clause: 33.</summary>
    public static int NeighbourCount { get; } = IssueIndex.LevelCounts.Sum(levels => levels - 1);

    /// <summary>What the six say to a package.</summary>
    public static PackageVerdict Judge(PackageModel model, ImmutableArray<int> package)
    {
        var surplus = new double[PartyCount];
        Surplus(model, package.AsSpan(), surplus);
        var crossing = model.Weights.RedLines.Crossing(Disarming(package.AsSpan()), Giving(package.AsSpan()), Rest(package.AsSpan()));
        return new PackageVerdict(package, FeasibleRules.IsFeasible(package), [.. surplus], crossing);
    }

    /// <summary>What they say to every package that differs from it in one clause, in the order of issues and levels.</summary>
    public static ImmutableArray<PackageVerdict> Neighbours(PackageModel model, ImmutableArray<int> package)
    {
        var verdicts = ImmutableArray.CreateBuilder<PackageVerdict>(NeighbourCount);
        for (var issue = 0; issue < IssueIndex.Count; issue++)
        {
            for (var level = 0; level < IssueIndex.LevelCounts[issue]; level++)
            {
                if (level != package[issue])
                {
                    verdicts.Add(Judge(model, package.SetItem(issue, level)));
                }
            }
        }

        return verdicts.MoveToImmutable();
    }

    /// <summary>Score of each party over its walk-away, points of utility.</summary>
    internal static void Surplus(PackageModel model, ReadOnlySpan<int> x, Span<double> surplus)
    {
        var (weights, beliefs, others) = (model.Weights, model.Beliefs, WeightTables.Others);
        var (disarming, giving, rest) = (Disarming(x), Giving(x), Rest(x));
        var gone = ((2 * disarming) + (SnapsBack(giving) ? 1 : 0)) * others.Length;
        var given = ((x[IssueIndex.Sequence] * GivingCount) + giving) * others.Length;
        for (var i = 0; i < others.Length; i++)
        {
            var party = (int)others[i];
            surplus[party] = beliefs.Disarming[gone + i] + weights.Giving[given + i] + weights.RestWorth[i][rest] - model.WalkAways[party];
        }

        surplus[(int)Party.Dprk] = Dprk(model, x) - model.WalkAways[(int)Party.Dprk];
    }

    private static double Dprk(PackageModel model, ReadOnlySpan<int> x)
    {
        var (weights, beliefs, k) = (model.Weights, model.Beliefs, model.Parameters.SurvivalEconomyBothControl);
        var row = BeliefTables.Row(Disarming(x), BeliefTables.Device(Giving(x)));
        var survival = beliefs.Survival[(row * Alliances) + x[IssueIndex.Alliance]];
        var economy = (weights.CellEconomy[(Giving(x) * Cells) + (Rest(x) / CellBits)] + weights.LaneEconomy[Lane(x)]) * beliefs.BenefitShare[row];
        var kept = weights.ControlKept[(((x[IssueIndex.Verification] * Alliances) + x[IssueIndex.Reform]) * CellBits) + Lane(x)];
        return 100 * ((k[0] * survival) + ((k[1] + (k[2] * survival)) * economy) + kept);
    }
}
