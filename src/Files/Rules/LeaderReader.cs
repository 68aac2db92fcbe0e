using BrighterFuture.Files.Json;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads the rules in leaders.json: how leaders who are not played by people choose.</summary>
internal static class LeaderReader
{
    private static readonly Seat[] Seats = Enum.GetValues<Seat>();

    public static LeadersData Leaders(StrictNode file)
    {
        file.Allow("words", "papers", "seats", "policies", "note");
        return new LeadersData(
            [.. file.Map("tastes").SelectMany(Tastes)],
            [.. Each(file.Node("wants"), Want)],
            file.Texts("targets"),
            file.Ints("dealSizeByScope"),
            [.. Each(file.Node("aspirations"), (seat, points) => new Aspiration(seat, points.AsInt()))],
            [.. file.List("historicalPapers").Select(row => new HistoricalPaper(row.Enum<Seat>("seat"), row.Int("turn", 0), row.Text("package")))],
            [.. Each(file.Node("hawkPapers"), (seat, row) => new HawkPaper(seat, row.Text("paper"), row.OptionalText("onFullPaper")))],
            file.Texts("lastResorts"),
            [.. file.Map("randomRoad").Select(row => new RoadDraw(row.Key, [.. row.Value.AsList().Select(answer => answer.AsText())]))])
        {
            Tactics = [.. file.OptionalMap("tactics").SelectMany(Tactics)],
        };
    }

    private static IEnumerable<LeaderTactic> Tactics(KeyValuePair<string, StrictNode> policy) => Known(policy) is { } kind
        ? Each(policy.Value, (seat, row) => new LeaderTactic(kind, seat, row.Enum<Tactic>("tactic"), row.OptionalBool("walks"), row.Text("why")))
        : [];

    private static Policy? Known(KeyValuePair<string, StrictNode> policy)
    {
        if (Enum.TryParse<Policy>(policy.Key, ignoreCase: true, out var kind))
        {
            return kind;
        }

        policy.Value.Problem($"there is no policy '{policy.Key}'.");
        return null;
    }

    private static IEnumerable<Taste> Tastes(KeyValuePair<string, StrictNode> policy)
    {
        return Known(policy) is { } kind
            ? Each(policy.Value, (seat, points) => new Taste(kind, seat, [.. points.AsMap().Select(step => new EffectStep(step.Key, step.Value.AsInt()))]))
            : [];
    }

    private static Want Want(Seat seat, StrictNode want) => new(
        seat, [.. want.Map("meters").Select(meter => new MeterWeight(meter.Key, meter.Value.AsInt()))], want.Int("deal"), want.Int("war"));

    /// <summary>One value a seat, under the seat's name.</summary>
    private static IEnumerable<T> Each<T>(StrictNode node, Func<Seat, StrictNode, T> read) =>
        [.. Seats.Select(seat => (seat, Name: seat.ToString().ToLowerInvariant())).Where(row => node.Has(row.Name)).Select(row => read(row.seat, node.Node(row.Name)))];
}
