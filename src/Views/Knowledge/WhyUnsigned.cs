using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>Why a paper was not signed, as far as a seat can know it: paper that does not exist, backers who are not won, a leader who would not.</summary>
public static class WhyUnsigned
{
    /// <summary>One sentence about a paper that lay on the table and was not signed.</summary>
    public static string Of(StoryPack pack, GameState atTable, string package)
    {
        if (Lacks(pack, atTable, package) is { } lacks)
        {
            return $"It could not honestly be promised: {lacks}.";
        }

        return StoppedAtHome(pack, atTable, package) is { } line
            ? $"{PartyTable.Capital(line.Party)} could not get it through at home. {line.Sentence}"
            : "It could have been promised; somebody who had to sign scored it below the walk-away, or would not put a name to it.";
    }

    /// <summary>The first red line of somebody who would have to sign it; red lines and pledges are public.</summary>
    private static RedLine? StoppedAtHome(StoryPack pack, GameState atTable, string package)
    {
        var signers = PaperReading.Signers(pack.Scenario, package);
        return RedLineRules.Crossed(PledgeDesk.RedLines(pack.Scenario, atTable), pack.Scenario.PackageOf(package)!.Levels).FirstOrDefault(line => signers.Contains(line.Party));
    }

    /// <summary>What a paper lacks before it can honestly be promised, as part of a sentence; null where nothing that a seat can see.</summary>
    public static string? Lacks(StoryPack pack, GameState state, string package) => Lacks(pack, state, pack.Scenario.PackageOf(package)!.Levels);

    /// <summary>The same of fourteen levels.</summary>
    public static string? Lacks(StoryPack pack, GameState state, ImmutableArray<int> levels)
    {
        var reasons = Missing(pack.Scenario, state, levels).ToList();
        if (reasons.Count > 0)
        {
            return Say.List(reasons);
        }

        return PaperReading.IsPromisable(pack.Scenario, state, levels) ? null : "parts of the blueprint on which it rests are not written";
    }

    private static IEnumerable<string> Missing(Scenario scenario, GameState state, ImmutableArray<int> levels)
    {
        var sizes = scenario.Parameters;
        var (scope, sequence, backers) = (levels[IssueIndex.Scope], levels[IssueIndex.Sequence], levels[IssueIndex.Backers]);
        if (sequence == 0 || scope == 0)
        {
            yield break;
        }

        var gate = scope == 3 ? sizes.BlueprintGate : sizes.CapGate;
        if (scope >= 2 && backers != 3 && state[Meters.Blueprint] < gate)
        {
            yield return $"blueprint {state.Reading(scenario, Meters.Blueprint)} of the {gate / 100} it needs";
        }

        (string Name, bool Named, int Meter, int Floor)[] capitals =
        [
            ("China", backers is 0 or 1, Meters.SupportPrc, sizes.FloorPrc),
            ("Japan", backers is 0 or 2, Meters.SupportJpn, sizes.FloorJpn),
            ("Russia", backers != 3, Meters.SupportRus, sizes.FloorRus),
        ];
        foreach (var (name, named, meter, floor) in capitals)
        {
            if (named && state[meter] < floor)
            {
                yield return $"{name} not won";
            }
        }
    }
}
