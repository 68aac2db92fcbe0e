using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Views.Debrief;

/// <summary>The plane of Washington's and Pyongyang's surplus, as things stood when the talks ended.</summary>
internal static class MapRules
{
    /// <summary>Side of a cell, points.</summary>
    public const int Side = 2;

    public static DealMap Of(StoryPack pack, Play play)
    {
        var turn = DealRules.EndOfTalks(play);
        var model = LiveRules.Now(pack.Scenario, turn.Before);
        var zone = ZoneSearch.Whole(model);
        ImmutableArray<MapMark> marks = [.. Theory(model, zone), .. History(pack.Scenario, model), .. Yours(pack, play)];
        return new DealMap(turn.Label, zone.Count, zone.Complete.Count, Cells(model, zone), marks, InWords(turn.Label, zone, marks));
    }

    private static ImmutableArray<MapCell> Cells(PackageModel model, Zone zone) =>
    [
        .. zone.Members.Select(number => VerdictRules.Judge(model, PackageNumber.Levels(number)).Surplus)
            .GroupBy(surplus => (Us: Edge(surplus[(int)Party.Us]), Dprk: Edge(surplus[(int)Party.Dprk])))
            .Select(cell => new MapCell(cell.Key.Us, cell.Key.Dprk, cell.Count())).OrderBy(cell => cell.Us).ThenBy(cell => cell.Dprk),
    ];

    private static int Edge(double points) => Side * (int)Math.Floor(points / Side);

    private static IEnumerable<MapMark> Theory(PackageModel model, Zone zone)
    {
        if (BargainRules.Points(model, zone.Members.AsSpan()) is not { } points)
        {
            yield break;
        }

        yield return Mark("N", "theory", "Nash's point: the largest product of gains", points.Nash.Surplus);
        yield return Mark("K", "theory", "Kalai and Smorodinsky's: equal shares of what each could hope for", points.KalaiSmorodinsky.Surplus);
    }

    private static IEnumerable<MapMark> History(Scenario scenario, PackageModel model)
    {
        var full = scenario.Data.Negotiation.Claims.First(claim => claim.Loses.IsEmpty);
        var offers = scenario.Data.Negotiation.Offers.Select((offer, place) => Mark($"{place + 1}", "history", $"{offer.Date}, {offer.Title}", VerdictRules.Judge(model, offer.Package).Surplus));
        return offers.Prepend(Mark(full.Id, "theory", full.Title, VerdictRules.Judge(model, full.Package).Surplus));
    }

    /// <summary>Every paper that lay on a table of this game, at the beliefs of its turn; the last is the one signed, if one was.</summary>
    private static IEnumerable<MapMark> Yours(StoryPack pack, Play play)
    {
        var papers = play.Past.SelectMany(turn => turn.Papers.Select(paper => (turn, paper))).DistinctBy(row => (row.paper.Who, row.paper.Package)).ToList();
        for (var i = 0; i < papers.Count; i++)
        {
            var (turn, paper) = papers[i];
            var verdict = VerdictRules.Judge(LiveRules.Now(pack.Scenario, turn.Before), pack.Scenario.PackageOf(paper.Package)!.Levels);
            var signed = play.Past.Any(record => record.Signed == paper.Package) ? ", signed" : "";
            yield return Mark(Letter(i), "yours", $"{turn.Label}, {SeatTable.Name(paper.Who)} put: {PackageWords.Title(pack, paper.Package)}{signed}", verdict.Surplus);
        }
    }

    private static string Letter(int place) => place < 26 ? $"{(char)('a' + place)}" : $"a{place - 25}";

    private static MapMark Mark(string mark, string kind, string title, ImmutableArray<double> surplus) =>
        new(mark, kind, title, DealRules.InTenths(surplus[(int)Party.Us]), DealRules.InTenths(surplus[(int)Party.Dprk]));

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string InWords(string when, Zone zone, ImmutableArray<MapMark> marks)
    {
        var counted = $"As things stood in {when}, all six would have taken {Number(zone.Count)} packages, {Number(zone.Complete.Count)} of them complete, of {Number(zone.Feasible)} that can be carried out. (On paper fourteen clauses make {Number(Zone.Total)} combinations; the rest promise money, inspectors or co-guarantors without what they need.)";
        var yours = marks.Where(mark => mark.Kind == "yours").ToList();
        if (yours.Count == 0)
        {
            return counted + " No paper lay on a table in this game.";
        }

        var both = yours.Count(mark => mark is { Us: >= 0, Dprk: >= 0 });
        return $"{counted} Of {yours.Count} papers on the tables of this game {both} gave both Washington and Pyongyang more than no deal.";
    }
}
