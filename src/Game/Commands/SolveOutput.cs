using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Game.Commands;

/// <summary>The zone as text or JSON.</summary>
internal static class SolveOutput
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static string Json(Scenario scenario, SolveReport report)
    {
        var zone = report.Zone;
        return new JsonObject
        {
            ["total"] = Zone.Total,
            ["feasible"] = zone.Feasible,
            ["dprkAlone"] = zone.DprkAlone,
            ["zoneByScore"] = zone.ByScore,
            ["zone"] = zone.Count,
            ["byIssue"] = ByIssue(scenario, zone.Tally),
            ["complete"] = new JsonObject { ["count"] = zone.Complete.Count, ["byIssue"] = ByIssue(scenario, zone.Complete) },
            ["walkAways"] = PartyNames.Map(party => report.Model.WalkAways[(int)party]),
            ["scope"] = report.Scope,
            ["solutions"] = report.Solutions is null ? null : new JsonObject(Solutions(report.Solutions)
                .Select(row => KeyValuePair.Create(row.Key, (JsonNode?)new JsonObject
                {
                    ["package"] = new JsonArray([.. row.Bargain.Package.Select(level => (JsonNode)level)]),
                    ["surplus"] = PartyNames.Map(party => row.Bargain.Surplus[(int)party]),
                }))),
            ["frontier"] = new JsonObject
            {
                ["count"] = report.Frontier.Count,
                ["packages"] = new JsonArray([.. report.Frontier.Select(number => new JsonArray([.. PackageNumber.Levels(number).Select(level => (JsonNode)level)]))]),
            },
            ["elapsedMs"] = Math.Round(report.Elapsed.TotalMilliseconds, 3),
            ["withTablesMs"] = Math.Round(report.WithTables.TotalMilliseconds, 3),
            ["firstMs"] = Math.Round(report.First.TotalMilliseconds, 3),
        }.ToJsonString(s_indented);
    }

    public static string Text(Scenario scenario, SolveReport report)
    {
        var zone = report.Zone;
        var issues = scenario.Data.Issues;
        return string.Join('\n',
        [
            $"{Zone.Total:N0} combinations, {zone.Feasible:N0} feasible packages. Pyongyang alone would take {zone.DprkAlone:N0}.",
            $"All six score at least their walk-away in {zone.ByScore:N0}; after red lines at home {zone.Count:N0} remain, {100.0 * zone.Count / zone.Feasible:F3}% of the feasible.",
            $"Walk-aways: {PartyNames.Row(party => $"{report.Model.WalkAways[(int)party]:F1}")}.",
            "",
            "How many of them have each level:",
            .. issues.Select((issue, place) => $"  {issue.Id,-7}{string.Join("; ", issue.Levels.Select((level, number) => $"{level}: {zone.Tally.ByIssue[place][number]:N0}"))}"),
            "",
            $"Complete denuclearisation: {zone.Complete.Count:N0}.",
            .. report.Solutions is null
                ? [$"No package of scope {report.Scope} is in the zone, so there is no bargaining point."]
                : Points(report),
            "",
            $"Exact, in {report.Elapsed.TotalMilliseconds:F1} ms on one core ({report.WithTables.TotalMilliseconds:F1} with its tables made anew, {report.First.TotalMilliseconds:F0} the first time).",
        ]);
    }

    private static IEnumerable<string> Points(SolveReport report) =>
    [
        $"Nobody can be made better off without another losing in {report.Frontier.Count:N0} packages (scope: {report.Scope}).",
        $"What theories of bargaining pick there, with surplus over walk-away of {string.Join(", ", PartyNames.All)}:",
        .. Solutions(report.Solutions!).Select(row =>
            $"  {row.Title,-18}{string.Join(' ', row.Bargain.Surplus.Select(value => $"{value,5:F1}"))}   levels {string.Join(' ', row.Bargain.Package)}"),
    ];

    private static (string Key, string Title, Bargain Bargain)[] Solutions(Bargains points) =>
    [
        ("nash", "Nash", points.Nash), ("kalaiSmorodinsky", "Kalai-Smorodinsky", points.KalaiSmorodinsky),
        ("egalitarian", "egalitarian", points.Egalitarian), ("utilitarian", "utilitarian", points.Utilitarian),
    ];

    private static JsonObject ByIssue(Scenario scenario, IssueTally tally) => new(scenario.Data.Issues.Select(
        (issue, place) => KeyValuePair.Create(issue.Id, (JsonNode?)new JsonArray([.. tally.ByIssue[place].Select(count => (JsonNode)count)]))));
}
