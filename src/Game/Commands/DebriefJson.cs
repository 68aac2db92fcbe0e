using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Views.Debrief;

namespace BrighterFuture.Game.Commands;

/// <summary>The debrief for programs.</summary>
internal static class DebriefJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(DebriefReport report) => new JsonObject
    {
        ["ending"] = report.Title,
        ["seat"] = report.Seat.ToString().ToLowerInvariant(),
        ["seed"] = report.Seed,
        ["others"] = report.Others,
        ["verdicts"] = new JsonArray([.. report.Verdicts.Select(verdict => (JsonNode)verdict.Text)]),
        ["turns"] = Texts(report.Turns),
        ["trajectories"] = new JsonArray([.. report.Trajectories.Select(Of)]),
        ["decisions"] = new JsonArray([.. report.Decisions.Select(Of)]),
        ["counterfactuals"] = new JsonArray([.. report.WhatIfs.Select(Of)]),
        ["leftOut"] = Texts(report.LeftOut),
    }.ToJsonString(Indented);

    private static JsonObject Of(Trajectory row) => new()
    {
        ["meter"] = row.Meter,
        ["name"] = row.Label,
        ["unit"] = row.Unit,
        ["you"] = new JsonArray([.. row.You.Select(value => (JsonNode)value)]),
        ["history"] = new JsonArray([.. row.History.Select(value => (JsonNode)value)]),
        ["opened"] = row.Opened,
        ["inWords"] = row.InWords,
    };

    private static JsonObject Of(DecisionRow row) => new()
    {
        ["turn"] = row.Turn,
        ["card"] = row.Card,
        ["title"] = row.Title,
        ["you"] = row.You,
        ["history"] = row.History,
        ["asHistory"] = row.IsHistory,
    };

    private static JsonObject Of(WhatIf row) => new()
    {
        ["turn"] = row.Turn,
        ["card"] = row.Card,
        ["title"] = row.Title,
        ["branches"] = new JsonArray([.. row.Branches.Select(Of)]),
    };

    private static JsonObject Of(WhatIfBranch branch) => new()
    {
        ["answer"] = branch.Text,
        ["asPlayed"] = branch.AsPlayed,
        ["endings"] = new JsonObject(branch.Endings.Select(share => KeyValuePair.Create(share.Name, (JsonNode?)share.Percent))),
        ["shift"] = branch.Shift,
        ["sameDice"] = branch.SameDice,
        ["parting"] = branch.Parting,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
