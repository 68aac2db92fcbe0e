using System.Runtime.InteropServices;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;
using CsCheck;

namespace BrighterFuture.Model.Tests.Negotiation;

/// <summary>The plain twin of the search: every package, one by one, by the definition alone.</summary>
public sealed class The_search_equals_brute_force
{
    private const int Slices = 16;
    private static readonly Party[] s_parties = Enum.GetValues<Party>();

    [Fact]
    public void With_the_packs_numbers_over_all_packages() => Agree(ReferencePack.Scenario.PackageModel, _ => true);

    /// <summary>A slice is one SCOPE with one SEQ, so that many sets of numbers can be tried.</summary>
    [Fact]
    public void With_any_numbers_over_a_slice() => Gen.Select(Gen.ULong, Gen.Int[4, Slices - 1]).Sample(
        (seed, slice) => Agree(PackageModel.Of(ReferencePack.Scenario, Jitter.Of(seed)), its => its == slice), iter: 10);

    [Fact]
    public void A_package_judged_by_tables_scores_as_it_is_defined() => Gen.Select(Gen.ULong, Gen.Int[0, PackageNumber.Count - 1].Array[200]).Sample(
        (seed, numbers) =>
        {
            var model = PackageModel.Of(ReferencePack.Scenario, Jitter.Of(seed));
            foreach (var package in numbers.Select(PackageNumber.Levels).Where(package => !package.SequenceEqual(model.StatusQuo)))
            {
                var verdict = VerdictRules.Judge(model, package);
                Assert.All(s_parties, party => Assert.Equal(model.Surplus(party, package), verdict.Surplus[(int)party], 1e-9));
                Assert.Equal(FeasibleRules.IsFeasible(package), verdict.IsFeasible);
                Assert.All(s_parties, party => Assert.Equal(RedLineRules.Crosses(model.RedLines, package, party), verdict.IsStopped(party)));
            }
        }, iter: 20);

    [Fact]
    public void A_packages_neighbours_are_the_33_that_differ_in_one_clause()
    {
        var package = ReferencePack.Scenario.PackageOf("B")!.Levels;
        var neighbours = VerdictRules.Neighbours(ReferencePack.Scenario.PackageModel, package);
        Assert.Equal(33, neighbours.Length);
        Assert.Equal(33, neighbours.Select(verdict => PackageNumber.Of(verdict.Package.AsSpan())).Distinct().Count());
        Assert.All(neighbours, verdict => Assert.Equal(1, verdict.Package.Zip(package).Count(pair => pair.First != pair.Second)));
    }

    [Fact]
    public void A_number_and_its_package_are_one_to_one() => Gen.Int[0, PackageNumber.Count - 1]
        .Sample(number => PackageNumber.Of(PackageNumber.Levels(number).AsSpan()) == number);

    /// <summary>Compares members always, and the wide counts where the slice is everything.</summary>
    private static void Agree(PackageModel model, Func<int, bool> slice)
    {
        var (dprkAlone, byScore, feasible, members) = BruteForce(model, slice);
        var zone = ZoneSearch.Whole(model);
        Assert.Equal(members, zone.Members.Where(number => slice(number / (PackageNumber.Count / Slices))));
        Assert.Equal(zone.Members.AsEnumerable(), ZoneSearch.Quick(model).Members);
        if (slice(0) && slice(1))
        {
            Assert.Equal((feasible, dprkAlone, byScore), (zone.Feasible, zone.DprkAlone!.Value, zone.ByScore!.Value));
        }
    }

    private static (int DprkAlone, int ByScore, int Feasible, List<int> Members) BruteForce(PackageModel model, Func<int, bool> slice)
    {
        var (dprkAlone, byScore, feasible, members) = (0, 0, 0, new List<int>());
        var levels = new int[IssueIndex.Count];
        var package = ImmutableCollectionsMarshal.AsImmutableArray(levels);
        for (var number = 0; number < PackageNumber.Count; number++, Next(levels))
        {
            if (!slice(number / (PackageNumber.Count / Slices)) || !FeasibleRules.IsFeasible(package))
            {
                continue;
            }

            feasible++;
            if (model.Surplus(Party.Dprk, package) < -PackageModel.Tie)
            {
                continue;
            }

            dprkAlone++;
            if (Array.TrueForAll(s_parties, party => model.Surplus(party, package) >= -PackageModel.Tie))
            {
                byScore++;
                if (Array.TrueForAll(s_parties, party => model.Accepts(party, package)))
                {
                    members.Add(number);
                }
            }
        }

        return (dprkAlone, byScore, feasible, members);
    }

    /// <summary>Counts up by one: the last issue turns first.</summary>
    private static void Next(int[] levels)
    {
        var issue = levels.Length - 1;
        while (issue >= 0 && ++levels[issue] == IssueIndex.LevelCounts[issue])
        {
            levels[issue--] = 0;
        }
    }
}
