using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Model;

namespace BrighterFuture.Game.Commands;

/// <summary>Ending shares as text or JSON.</summary>
internal static class SimulationOutput
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Json(SimulationReport report)
    {
        var endings = report.Endings.Select(row => KeyValuePair.Create($"{row.Ending}", (JsonNode?)new JsonObject
        {
            ["count"] = row.Count,
            ["share"] = row.Share,
            ["low"] = row.Low,
            ["high"] = row.High,
        }));
        return new JsonObject
        {
            ["runs"] = report.Runs,
            ["seed"] = report.Seed,
            ["policies"] = TraceOutput.BySeat(seat => PolicyNames.NameOf(report.Policies[seat])),
            ["endings"] = new JsonObject(endings),
        }.ToJsonString(Indented);
    }

    public static string Text(Scenario scenario, SimulationReport report)
    {
        var rows = report.Endings.Where(row => row.Count > 0).OrderByDescending(row => row.Count).ThenBy(row => row.Ending)
            .Select(row => $"  {EndingRules.NameOf(scenario, row.Ending),-24}{row.Count,8}  {100 * row.Share,5:F1}%  ({100 * row.Low:F1} to {100 * row.High:F1})");
        return string.Join('\n', [$"{report.Runs} games, seeds from {report.Seed}; share of endings with 95% intervals", .. rows]);
    }
}
