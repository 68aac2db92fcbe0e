using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Model;
using BrighterFuture.Views.Debrief;

namespace BrighterFuture.Game.Commands;

/// <summary>The debrief for programs.</summary>
internal static class DebriefJson
{
    private const double Tenths = 10;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(DebriefReport report) => new JsonObject
    {
        ["ending"] = report.Title,
        ["seat"] = report.Seat.ToString().ToLowerInvariant(),
        ["seed"] = report.Seed,
        ["others"] = report.Others,
        ["verdicts"] = new JsonArray([.. report.Verdicts.Select(verdict => (JsonNode)verdict.Text)]),
        ["turns"] = Texts(report.Points.Select(point => point.Label)),
        ["months"] = Numbers(report.Points.Select(point => point.Month)),
        ["historyTurns"] = Texts(report.HistoryPoints.Select(point => point.Label)),
        ["historyMonths"] = Numbers(report.HistoryPoints.Select(point => point.Month)),
        ["trajectories"] = new JsonArray([.. report.Trajectories.Select(Of)]),
        ["decisions"] = new JsonArray([.. report.Decisions.Select(Of)]),
        ["road"] = report.Road is { } road ? Of(road) : null,
        ["replays"] = DebriefPages.Replays,
        ["counterfactuals"] = new JsonArray([.. report.WhatIfs.Select(Of)]),
        ["map"] = Of(report.Map),
        ["whoWalksIf"] = new JsonArray([.. report.Walks.Select(Of)]),
        ["offers"] = new JsonArray([.. report.Offers.Select(Of)]),
        ["models"] = new JsonObject { ["deal"] = report.Models.Deal, ["rows"] = new JsonArray([.. report.Models.Rows.Select(Of)]) },
        ["claims"] = new JsonArray([.. report.Claims.Select(row => new JsonObject { ["ids"] = row.Ids, ["claim"] = row.Claim, ["outcome"] = row.Outcome, ["what"] = row.What })]),
        ["leftOut"] = Texts(report.LeftOut),
    }.ToJsonString(Indented);

    private static JsonObject Of(Trajectory row) => new()
    {
        ["meter"] = row.Meter,
        ["name"] = row.Label,
        ["unit"] = row.Unit,
        ["you"] = Numbers(row.You),
        ["history"] = Numbers(row.History),
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
        ["again"] = Texts(row.Again),
        ["held"] = Texts(row.Held),
        ["branches"] = new JsonArray([.. row.Branches.Select(Of)]),
    };

    private static JsonObject Of(WhatIfBranch branch) => new()
    {
        ["answer"] = branch.Text,
        ["asPlayed"] = branch.AsPlayed,
        ["endings"] = new JsonObject(branch.Endings.Select(share => KeyValuePair.Create(share.Name, (JsonNode?)share.Percent))),
        ["intervals"] = new JsonObject(branch.Endings.Select(share => KeyValuePair.Create(share.Name, (JsonNode?)new JsonArray(share.Low, share.High)))),
        ["shift"] = branch.Shift,
        ["mechanism"] = branch.Mechanism,
        ["sameDice"] = branch.SameDice,
        ["parting"] = branch.Parting,
    };

    private static JsonObject Of(DealMap map) => new()
    {
        ["when"] = map.When,
        ["zone"] = map.Zone,
        ["complete"] = map.Complete,
        ["cells"] = new JsonArray([.. map.Cells.Select(cell => new JsonObject { ["us"] = cell.Us, ["dprk"] = cell.Dprk, ["packages"] = cell.Packages })]),
        ["marks"] = new JsonArray([.. map.Marks.Select(mark => new JsonObject { ["mark"] = mark.Mark, ["kind"] = mark.Kind, ["title"] = mark.Title, ["us"] = mark.Us / Tenths, ["dprk"] = mark.Dprk / Tenths })]),
        ["inWords"] = map.InWords,
    };

    private static JsonObject Of(VerdictRow row) => new()
    {
        ["title"] = row.Title,
        ["surplus"] = new JsonObject(Enum.GetValues<Party>().Select(party => KeyValuePair.Create(party.ToString().ToUpperInvariant(), (JsonNode?)(row.Surplus[(int)party] / Tenths)))),
        ["walks"] = Texts(row.Walks),
    };

    private static JsonObject Of(OfferRow row) => new()
    {
        ["date"] = row.Date,
        ["title"] = row.Title,
        ["source"] = row.Source,
        ["answers"] = new JsonArray([.. row.Answers.Select(answer => new JsonObject { ["who"] = answer.Capital, ["took"] = answer.Took, ["onRecord"] = answer.OnRecord, ["modelAgrees"] = answer.ModelAgrees })]),
    };

    private static JsonObject Of(RoadReport road) => new()
    {
        ["deal"] = road.Deal,
        ["sentences"] = Texts(road.Sentences),
        ["halfYears"] = new JsonArray([.. road.Rows.Select(row => new JsonObject
        {
            ["when"] = row.When, ["paid"] = row.Paid, ["paidInAll"] = row.PaidInAll, ["disarmed"] = row.Disarmed, ["disputes"] = row.Disputes, ["arrears"] = row.Arrears,
            ["deeds"] = Texts(row.Deeds), ["events"] = Texts(row.Events),
        })]),
    };

    private static JsonArray Numbers(IEnumerable<int> numbers) => new([.. numbers.Select(number => (JsonNode)number)]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
