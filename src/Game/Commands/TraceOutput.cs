using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Model;

namespace BrighterFuture.Game.Commands;

/// <summary>A trace as text or JSON; the JSON has exactly the keys of the reference's.</summary>
internal static class TraceOutput
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Json(Scenario scenario, ulong seed, Policies policies, Trace trace)
    {
        var turns = trace.Turns.Select(turn => (JsonNode)new JsonObject { ["label"] = turn.Label, ["state"] = turn.State });
        var verdicts = EndingRules.Verdicts(scenario, trace.Final);
        return new JsonObject
        {
            ["seed"] = seed,
            ["policies"] = BySeat(seat => PolicyNames.NameOf(policies[seat])),
            ["turns"] = new JsonArray([.. turns]),
            ["ending"] = trace.Final.Ending,
            ["endingName"] = EndingRules.NameOf(scenario, trace.Final.Ending),
            ["verdicts"] = BySeat(seat => verdicts[seat].ToString().ToLowerInvariant()),
            ["neighbour"] = EndingRules.NameOf(scenario, EndingRules.NearEndings(scenario, trace.Final)[0].Number),
            ["ledger"] = trace.LedgerLength,
            ["ledgerSha"] = trace.LedgerHash,
            ["generator"] = $"{trace.Final.Generator}",
        }.ToJsonString(Indented);
    }

    public static string Text(Scenario scenario, Trace trace)
    {
        var turns = trace.Turns.Select(turn => $"{turn.Label,-14}{turn.State}");
        var verdicts = EndingRules.Verdicts(scenario, trace.Final).Select(pair => $"{pair.Key} {pair.Value}");
        return string.Join('\n',
        [
            .. turns, $"Ending {trace.Final.Ending}: {EndingRules.NameOf(scenario, trace.Final.Ending)}; {string.Join(", ", verdicts)}",
            $"Ledger {trace.LedgerLength} entries, {trace.LedgerHash}; generator {trace.Final.Generator}",
        ]);
    }

    internal static JsonObject BySeat(Func<Seat, string> value) =>
        new(Enum.GetValues<Seat>().Select(seat => KeyValuePair.Create(seat.ToString().ToLowerInvariant(), (JsonNode?)value(seat))));
}
