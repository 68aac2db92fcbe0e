using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>A draft of a package as its seat reads it: six parties, who walks by which clause, the zone, one suggestion.</summary>
public static class PackageSheet
{
    /// <summary>The sheet of one draft.</summary>
    /// <param name="scenario">The pack's rules.</param>
    /// <param name="play">The game; what a turn has moved counts.</param>
    /// <param name="seat">Who reads.</param>
    /// <param name="draft">Fourteen levels.</param>
    /// <param name="openBook">Whether all numbers are open.</param>
    public static ImmutableArray<Paragraph> Of(Scenario scenario, Play play, Seat seat, ImmutableArray<int> draft, bool openBook)
    {
        var model = LiveRules.Now(scenario, play.Preview);
        var verdict = VerdictRules.Judge(model, draft);
        if (!verdict.IsFeasible)
        {
            return [new Paragraph(Role.Note, "This is no package: money through standing sanctions, or a backer's part without the backer.")];
        }

        var rows = PackageSight.Rows(play, seat, verdict, openBook);
        var neighbours = VerdictRules.Neighbours(model, draft);
        var zone = ZoneSearch.Quick(model);
        return
        [
            new Paragraph(Role.Title, "Over walk-away, points of a hundred:"),
            .. rows.Select(row => new Paragraph(Role.Moved, row.Sentence)),
            .. rows.Where(row => row.Word != "yes").SelectMany(row => Walks(scenario, verdict, neighbours, row, openBook)),
            new Paragraph(Role.Note, $"Zone: {zone.Count:N0} of {zone.Feasible:N0} packages. One clause away: {Say.Count(neighbours.Count(next => next.IsInZone), "package")}."),
            Suggestion(scenario, model, zone, draft),
        ];
    }

    /// <summary>Why a party may walk: its red line in its own words, and the single clause that would give it most.</summary>
    private static IEnumerable<Paragraph> Walks(
        Scenario scenario, PackageVerdict verdict, ImmutableArray<PackageVerdict> neighbours, PartyRow row, bool openBook)
    {
        foreach (var line in RedLineRules.Crossed(scenario.Data.Negotiation.RedLines, verdict.Package).Where(line => line.Party == row.Party))
        {
            yield return new Paragraph(Role.Document, $"{row.Name} stops at home: {line.Sentence}", [line.Source]);
        }

        var best = neighbours.Where(next => next.IsFeasible && !next.IsStopped(row.Party)).MaxBy(next => next.Surplus[(int)row.Party]);
        if (best is not null && !row.StoppedAtHome)
        {
            var gain = best.Surplus[(int)row.Party] - verdict.Surplus[(int)row.Party];
            var size = openBook ? $"{gain:0.0}" : $"about {Math.Round(gain):0}";
            yield return new Paragraph(Role.Moved, Say.Stop($"{row.Name} would gain most by one clause from {Clauses(scenario, verdict.Package, best.Package)}: {size}"));
        }
    }

    private static Paragraph Suggestion(Scenario scenario, PackageModel model, Zone zone, ImmutableArray<int> draft) => ClauseRules.Suggest(model, zone, draft) switch
    {
        null => new Paragraph(Role.Note, "No package is left that all six accept. Trust, hurdles or the arsenal must move first."),
        { Changed.IsEmpty: true } => new Paragraph(Role.Note, "All six accept this package. Whether it can be promised is the blueprint's and the backers' matter."),
        var suggestion => new Paragraph(
            Role.Note, Say.Stop($"Suggest: {Clauses(scenario, draft, suggestion.Verdict.Package)}. Then all six accept")),
    };

    /// <summary><c>FUND 2 ($30bn) and GUAR 4 (treaty co-guaranteed by PRC+RUS)</c>: levels count from 1 on the page.</summary>
    private static string Clauses(Scenario scenario, ImmutableArray<int> from, ImmutableArray<int> to) => Say.List(
        [.. Enumerable.Range(0, IssueIndex.Count).Where(issue => from[issue] != to[issue])
            .Select(issue => $"{scenario.Data.Issues[issue].Id} {to[issue] + 1} ({scenario.Data.Issues[issue].Levels[to[issue]]})")]);
}
