using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads issues.json: issues, packages with a name, and the package model with its numbers, red lines and tests.</summary>
internal sealed class PackageReader(StrictNode file, RulePlaces places)
{
    private const int HighestLevel = 3;
    private static readonly string[] PartyIds = ["US", "ROK", "DPRK", "PRC", "JPN", "RUS"];

    public ImmutableArray<Issue> Issues()
    {
        file.Allow("parties", "note");
        return [.. file.List("issues").Select(issue => places.At(issue, issue.Text("id"), ReadIssue(issue)))];
    }

    public ImmutableArray<int> StatusQuo() => file.Ints("statusQuo");

    public ImmutableArray<PackageRow> Packages() => [.. file.List("packages").Select(ReadPackage)];

    public NegotiationData Negotiation() => new(
        ParameterFile.Values(file.Node("parameters"), places),
        [.. file.List("redLines").Select(ReadRedLine)],
        [.. file.List("claims").Select(ReadClaim)],
        [.. file.List("offers").Select(ReadOffer)],
        [.. file.List("rivals").Select(rival => places.At(
            rival, rival.Text("id"), new RivalAssumptions(rival.Text("id"), rival.Text("title"), ParameterFile.Values(rival.Node("parameters"), places))))],
        [.. file.List("breakEvens").Select(row => new BreakEven(row.Text("parameter"), row.Text("title"), row.Number("from"), row.Number("to")))],
        [.. file.List("about").Select(row => new AboutParameter(row.Text("id"), row.Text("unit"), row.Text("meaning"), row.Text("source")))]);

    private RedLine ReadRedLine(StrictNode line) => places.At(line, line.Text("id"), new RedLine(
        line.Text("id"), Party(line.Text("party"), line),
        LevelSets(line, "when"), line.Text("sentence"), line.Text("source")));

    /// <summary>Levels by clause, <c>{"SCOPE": [0, 1]}</c>.</summary>
    public ImmutableArray<LevelSet> LevelSets(StrictNode node, string name) =>
        [.. node.Map(name).Select(set => new LevelSet(IssueOf(set.Key, set.Value), [.. set.Value.AsList().Select(level => level.AsInt(0, HighestLevel))]))];

    private Claim ReadClaim(StrictNode claim) => places.At(claim, claim.Text("id"), new Claim(
        claim.Text("id"), claim.Text("title"), ReadLevels(claim), [.. claim.List("loses").Select(party => Party(party.AsText(), party))]));

    private HistoricalOffer ReadOffer(StrictNode offer) => places.At(offer, offer.Text("id"), new HistoricalOffer(
        offer.Text("id"), offer.Text("date"), offer.Text("title"), ReadLevels(offer), offer.Number("tau_D"),
        [.. Answers(offer.Map("reported"), reported: true), .. Answers(offer.OptionalMap("inferred"), reported: false)], offer.Text("source")));

    private static IEnumerable<HistoricalAnswer> Answers(ImmutableArray<KeyValuePair<string, StrictNode>> answers, bool reported) =>
        answers.Select(answer => new HistoricalAnswer(Party(answer.Key, answer.Value), answer.Value.AsBool(), reported));

    /// <summary>A package by its name, with some clauses changed.</summary>
    private ImmutableArray<int> ReadLevels(StrictNode node)
    {
        var named = file.List("packages").FirstOrDefault(package => package.Text("id") == node.Text("package"));
        if (named is null)
        {
            node.Problem($"there is no package '{node.Text("package")}'.");
            return [];
        }

        var levels = named.Ints("levels");
        foreach (var (issue, level) in node.OptionalMap("change"))
        {
            levels = levels.SetItem(IssueOf(issue, level), level.AsInt(0, HighestLevel));
        }

        return levels;
    }

    private int IssueOf(string id, StrictNode node)
    {
        var issue = file.List("issues").Select(row => row.Text("id")).ToList().IndexOf(id);
        if (issue < 0)
        {
            node.Problem($"there is no issue '{id}'.");
        }

        return Math.Max(0, issue);
    }

    private static Party Party(string id, StrictNode node)
    {
        var party = Array.IndexOf(PartyIds, id);
        if (party < 0)
        {
            node.Problem($"there is no party '{id}'; known: {string.Join(", ", PartyIds)}.");
        }

        return (Party)Math.Max(0, party);
    }

    private static Issue ReadIssue(StrictNode issue)
    {
        issue.Allow("name", "words", "note");
        return new Issue(issue.Text("id"), issue.Texts("levels"));
    }

    private PackageRow ReadPackage(StrictNode package)
    {
        package.Allow("name", "title", "words", "source", "note");
        return places.At(package, package.Text("id"), new PackageRow(package.Text("id"), package.Ints("levels")));
    }
}
