using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>Why a paper was not signed: paper that does not exist, backers who are not won, and who would not put a name to it, for which reason and by which clause.</summary>
public static class WhyUnsigned
{
    /// <summary>Sentences about a paper that was taken up and not signed: what it lacked, then each no with its reason and its clause.</summary>
    public static string Of(StoryPack pack, GameState atTable, Judgement judged, Seat seat)
    {
        var sentences = new List<string>();
        if (!judged.Promisable)
        {
            sentences.Add($"It could not honestly be promised: {Lacks(pack, atTable, judged.Package) ?? "parts of the blueprint on which it rests are not written"}.");
        }

        sentences.AddRange(judged.Noes.Select(no => No(pack, atTable, judged.Package, no, seat)));
        return sentences.Count == 0 ? "It was not taken up." : string.Join(' ', sentences);
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

    private static string No(StoryPack pack, GameState atTable, string package, No no, Seat seat)
    {
        if (no.Party == PartyTable.Of(seat))
        {
            return no.Reason switch
            {
                ReplyReason.RedLine => $"You could not get it through at home. {Line(pack, atTable, package, no.Party)}",
                ReplyReason.BelowWalkAway => "You signed it, and it leaves you below your own walk-away: at home it would have fallen.",
                _ => "You did not sign it.",
            };
        }

        var capital = PartyTable.Capital(no.Party);
        return no.Reason switch
        {
            ReplyReason.RedLine => $"{capital} could not get it through at home. {no.Objection?.RedLines.FirstOrDefault()?.Sentence ?? Line(pack, atTable, package, no.Party)}{Clause(pack, no)}",
            ReplyReason.BelowWalkAway => $"{capital} would rather have no deal than this.{Clause(pack, no)}",
            ReplyReason.AsksMore => $"{capital} is better off with it than without a deal, and asks for more while there is time.{Clause(pack, no)}",
            ReplyReason.AllyLeftOut => $"{capital} does not pass over Japan's head yet.{Clause(pack, no)}",
            _ => $"{capital} does not sign papers of this kind.{Clause(pack, no)}",
        };
    }

    private static string Line(StoryPack pack, GameState atTable, string package, Party party) =>
        RedLineRules.Crossed(PledgeDesk.RedLines(pack.Scenario, atTable), pack.Scenario.PackageOf(package)!.Levels).FirstOrDefault(line => line.Party == party)?.Sentence ?? "";

    /// <summary>The one clause that would have brought it back; else the one that costs it most.</summary>
    private static string Clause(StoryPack pack, No no)
    {
        if (no.Objection is not { } objection)
        {
            return "";
        }

        return objection switch
        {
            { Remedy: { } change } => $" One clause would have brought it back: {ClauseWords.Named(pack.Scenario, change.Issue, change.Level)}.",
            { Costliest: { } change } => $" No single clause would have; {ClauseWords.Named(pack.Scenario, change.Issue, change.Level)} would have brought it nearest.",
            _ => "",
        };
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
