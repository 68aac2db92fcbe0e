using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>A draft of a package as its seat reads it: six parties, who walks by which clause, the zone, one suggestion.</summary>
public static class PackageSheet
{
    private const int MostTold = 4;

    /// <summary>A tenth of a point, in hundredths: less is not told.</summary>
    private const int LeastTold = 10;

    /// <summary>The sheet of one draft.</summary>
    public static ImmutableArray<Paragraph> Of(DraftReading reading)
    {
        if (!reading.Verdict.IsFeasible)
        {
            return [new Paragraph(Role.Note, "This is no package: money through standing sanctions, or a backer's part without the backer.")];
        }

        return
        [
            new Paragraph(Role.Title, "Over walk-away, points of a hundred:"),
            .. reading.Rows.Select(row => new Paragraph(Role.Moved, row.Sentence)),
            .. Walks(reading),
            new Paragraph(Role.Moved, OwnSheet(reading)),
            new Paragraph(Role.Note, Zone(reading)),
            new Paragraph(Role.Note, Suggestion(reading)),
        ];
    }

    /// <summary>Why each party that does not say yes may walk: its red line in its own words, else the single clause that would give it most.</summary>
    public static ImmutableArray<Paragraph> Walks(DraftReading reading) => [.. reading.Rows.Where(row => row.Word != "yes").SelectMany(row => row.StoppedAtHome ? RedLines(reading, row) : [Clause(reading, row)])];

    /// <summary>What the draft's clauses are worth to the seat itself against today's: the largest gains, and what costs it.</summary>
    public static string OwnSheet(DraftReading reading)
    {
        var worth = PaperReading.WorthOfClauses(reading.Scenario, DraftReading.StateOf(reading.Play), reading.Levels, PartyTable.Of(reading.Seat));
        var gains = Listed(reading, worth, Enumerable.Range(0, worth.Length).Where(issue => worth[issue] >= LeastTold).OrderByDescending(issue => worth[issue]));
        var costs = Listed(reading, worth, Enumerable.Range(0, worth.Length).Where(issue => worth[issue] <= -LeastTold).OrderBy(issue => worth[issue]));
        return (gains, costs) switch
        {
            ("", "") => "Your own sheet: nothing in it changes your score.",
            (_, "") => $"Your own sheet: most from {gains}; no clause costs you.",
            ("", _) => $"Your own sheet: no clause gives you anything; costs: {costs}.",
            _ => $"Your own sheet: most from {gains}; costs: {costs}.",
        };
    }

    private static string Listed(DraftReading reading, ImmutableArray<int> worth, IEnumerable<int> issues) =>
        string.Join(", ", issues.Take(MostTold).Select(issue => $"{reading.Scenario.Data.Issues[issue].Id} {(Math.Abs(worth[issue]) / 100.0).ToString("0.0", CultureInfo.InvariantCulture)}"));

    /// <summary><c>Zone: 16,908 of 5,905,872 packages. One clause away: 3 packages.</c></summary>
    public static string Zone(DraftReading reading)
    {
        var near = Say.Count(reading.Neighbours.Count(next => next.IsInZone), "package");
        return reading.Zone is { } zone ? $"Zone: {zone.Count:N0} of {zone.Feasible:N0} packages. One clause away: {near}." : $"Zone: being counted. One clause away: {near}.";
    }

    /// <summary>The one suggestion, whatever it is.</summary>
    public static string Suggestion(DraftReading reading) => reading switch
    {
        { Verdict.IsInZone: true } when Unsure(reading) is { Count: > 0 } unsure => $"Suggest: no change. Your staff expects all six to accept this package; of {Say.List(unsure)} it is not certain.",
        { Verdict.IsInZone: true } => "All six accept this package rather than no deal, and a leader may still ask for more. Whether it can be promised is the blueprint's and the backers' matter.",
        { Zone: null } => "Suggest: once the zone is counted.",
        { Suggestion: { } suggestion } => Say.Stop($"Suggest: {Changes(reading, suggestion.Verdict.Package)}. Then all six accept"),
        _ => "No package is left that all six accept. Trust, hurdles or the arsenal must move first.",
    };

    /// <summary>Those of whom the seat cannot know whether they accept.</summary>
    private static List<string> Unsure(DraftReading reading) => [.. reading.Rows.Where(row => row.Word == "maybe").Select(row => row.Name)];

    /// <summary>The clauses to change in words; many of them by their levels alone, which stand in the clauses' own words beside the draft.</summary>
    private static string Changes(DraftReading reading, ImmutableArray<int> suggested)
    {
        var changed = Enumerable.Range(0, IssueIndex.Count).Where(issue => reading.Levels[issue] != suggested[issue]).ToList();
        return changed.Count <= MostTold
            ? ClauseWords.Differences(reading.Scenario, reading.Levels, suggested)
            : Say.List([.. changed.Select(issue => $"{reading.Scenario.Data.Issues[issue].Id} {suggested[issue] + 1}")]);
    }

    private static IEnumerable<Paragraph> RedLines(DraftReading reading, PartyRow row) =>
        RedLineRules.Crossed(reading.Model.RedLines, reading.Levels).Where(line => line.Party == row.Party)
            .Select(line => new Paragraph(Role.Document, $"{row.Name} stops at home by {Say.List([.. line.When.Select(set => reading.Scenario.Data.Issues[set.Issue].Id)])}: {line.Sentence}", [line.Source]));

    /// <summary>The single clause that helps it while, as far as the seat knows, it turns fewest of the others away; among these the one that gives most.</summary>
    private static Paragraph Clause(DraftReading reading, PartyRow row)
    {
        double Gain(PackageVerdict next) => next.Surplus[(int)row.Party] - reading.Verdict.Surplus[(int)row.Party];
        var best = reading.Neighbours.Where(next => next.IsFeasible && !next.IsStopped(row.Party) && Gain(next) > PackageModel.Tie)
            .OrderBy(next => Refusals(reading, next)).ThenByDescending(Gain).FirstOrDefault();
        if (best is null)
        {
            return new Paragraph(Role.Moved, $"{row.Name} gains by no single clause: two must change together.");
        }

        var changed = Enumerable.Range(0, IssueIndex.Count).First(issue => best.Package[issue] != reading.Levels[issue]);
        var size = row.Surplus.IsExact ? Gain(best).ToString("0.0", CultureInfo.InvariantCulture) : $"about {Math.Max(1, Math.Round(Gain(best))):0}";
        var walks = row.Word == "NO" ? "walks" : "may walk";
        return new Paragraph(Role.Moved, Say.Stop($"{row.Name} {walks} by {reading.Scenario.Data.Issues[changed].Id}: {ClauseWords.Named(reading.Scenario, changed, best.Package[changed])} gives it {size}"));
    }

    /// <summary>How much refusal a seat sees in a package: two for each no, one for each maybe.</summary>
    private static int Refusals(DraftReading reading, PackageVerdict package) =>
        PackageSight.Rows(reading.Play, reading.Seat, package).Sum(row => row.Word switch { "yes" => 0, "maybe" => 1, _ => 2 });
}
