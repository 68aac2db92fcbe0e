using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Game.Commands;

/// <summary>A validation as text or JSON.</summary>
internal static class ValidateOutput
{
    /// <summary>The numbers that were set with the verdicts in view.</summary>
    private static readonly string[] s_calibrated = ["m"];
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static string Json(ValidationReport report) => new JsonObject
    {
        ["verdicts"] = new JsonObject
        {
            ["agree"] = report.Verdicts.Count(row => row.Agrees),
            ["total"] = report.Verdicts.Length,
            ["rows"] = new JsonArray([.. report.Verdicts.Select(row => new JsonObject
            {
                ["offer"] = row.Offer.Id,
                ["date"] = row.Offer.Date,
                ["party"] = PartyNames.Of(row.Answer.Party),
                ["reported"] = row.Answer.Reported,
                ["accepted"] = row.Answer.Accepts,
                ["model"] = row.Accepts,
                ["surplus"] = Math.Round(row.Surplus, 6),
            })]),
        },
        ["claims"] = new JsonArray([.. report.Claims.Select(row => new JsonObject
        {
            ["id"] = row.Claim.Id,
            ["title"] = row.Claim.Title,
            ["surplus"] = PartyNames.Map(party => row.Verdict.Surplus[(int)party]),
            ["loses"] = Names(row.Verdict.Losers),
            ["expected"] = Names(row.Claim.Loses),
        })]),
        ["rivals"] = new JsonArray([.. report.Rivals.Select(row => new JsonObject
        {
            ["id"] = row.Rival.Id,
            ["title"] = row.Rival.Title,
            ["zoneByScope"] = new JsonArray([.. row.ZoneByScope.Select(count => (JsonNode)count)]),
            ["loses"] = Names(row.Losers),
        })]),
        ["breakEvens"] = new JsonArray([.. report.BreakEvens.Select(row => new JsonObject
        {
            ["parameter"] = row.Moved.Parameter,
            ["from"] = row.From,
            ["to"] = row.To,
            ["firstToLeave"] = Names(row.FirstToLeave),
        })]),
        ["numbers"] = new JsonObject
        {
            ["calibrated"] = Texts(s_calibrated),
            ["sourced"] = Texts(report.Numbers.Where(IsSourced).Select(row => row.Id)),
            ["judgement"] = Texts(report.Numbers.Where(row => !IsSourced(row)).Select(row => row.Id).Except(s_calibrated, StringComparer.Ordinal)),
        },
    }.ToJsonString(s_indented);

    public static string Text(ValidationReport report) => string.Join('\n',
    [
        .. History(report.Verdicts), "",
        "Packages of the argument: surplus over walk-away (NO with a positive number is a red line at home).",
        .. report.Claims.Select(Line), "",
        "Other people's assumptions: zone by scope (moratorium, Yongbyon, cap, complete), and who leaves package B.",
        .. report.Rivals.Select(row => $"  {row.Rival.Title,-60}{string.Join(" / ", row.ZoneByScope.Select(count => $"{count:N0}"))}   {Leave(row.Losers)}"), "",
        "How far one number can move before somebody leaves package B:",
        .. report.BreakEvens.Select(Line), "",
        .. Firmness(report.Numbers),
    ]);

    private static IEnumerable<string> History(ImmutableArray<HistoricalVerdict> verdicts)
    {
        var reported = verdicts.Count(row => row.Answer.Reported);
        yield return $"{verdicts.Count(row => row.Agrees)}/{verdicts.Length} verdicts reproduced: {reported} on record, {verdicts.Length - reported} inferred from public stance.";
        foreach (var offer in verdicts.GroupBy(row => row.Offer))
        {
            yield return $"  {offer.Key.Date}  {offer.Key.Title} [{offer.Key.Source}]";
            yield return "            " + string.Join(", ", offer.Select(row =>
                $"{PartyNames.Of(row.Answer.Party)} {(row.Accepts ? "yes" : "no")} ({row.Surplus:+0.0;-0.0}){(row.Answer.Reported ? "" : " inferred")}{(row.Agrees ? "" : " WRONG")}"));
        }
    }

    private static string Line((Claim Claim, PackageVerdict Verdict) row) =>
        $"  {row.Claim.Id,-3}{row.Claim.Title,-60}{PartyNames.Row(party => $"{(row.Verdict.Accepts(party) ? "yes" : "NO")} {row.Verdict.Surplus[(int)party]:+0.0;-0.0}")}   {Leave(row.Verdict.Losers)}"
        + (row.Verdict.Losers.SequenceEqual(row.Claim.Loses) ? "" : $" (the argument says: {Leave(row.Claim.Loses)})");

    private static string Line(BreakEvenRange row)
    {
        var range = row.From is null
            ? "holds nowhere"
            : $"holds for {row.From:F2} to {row.To:F2}, {(row.FirstToLeave.IsEmpty ? "the whole range" : $"then {string.Join(", ", row.FirstToLeave.Select(PartyNames.Of))} leaves")}";
        return $"  {row.Moved.Title,-46}{row.Moved.Parameter,-14}{range}";
    }

    private static IEnumerable<string> Firmness(ImmutableArray<AboutParameter> numbers)
    {
        var judged = numbers.Where(row => !IsSourced(row) && !s_calibrated.Contains(row.Id)).ToArray();
        return
        [
            "Calibrated: the six hurdles at home (m) were set by hand with these verdicts in view. This is no blind test.",
            $"With a source: {string.Join(", ", numbers.Where(IsSourced).Select(row => $"{row.Id} [{row.Source}]"))}.",
            $"Design judgement: the other {judged.Length} tables, among them all weights. `model describe` lists each with its unit.",
            "Weakest: that Japan and the fund are needed. Under other weights the package often holds without them.",
        ];
    }

    private static bool IsSourced(AboutParameter row) => row.Source != SourceKeys.DesignJudgement;

    private static string Leave(ImmutableArray<Party> losers) => losers.IsEmpty ? "loses nobody" : "loses " + string.Join(", ", losers.Select(PartyNames.Of));

    private static JsonArray Names(ImmutableArray<Party> parties) => Texts(parties.Select(PartyNames.Of));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
