using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads court.json: China, Japan and Russia as somebody one can ask, what they do of themselves, and spoilers. A pack may leave the file out.</summary>
internal static class CourtReader
{
    public const string File = "court.json";

    /// <param name="file">court.json.</param>
    /// <param name="issues">issues.json, whose clauses pledges name.</param>
    /// <param name="places">Where each row stands.</param>
    public static CourtData Court(StrictNode file, PackageReader issues, RulePlaces places) => new(
        [.. file.List("capitals").Select(capital => Capital(capital, places))],
        [.. file.List("acts").Select(act => Act(act, places))],
        [.. file.List("spoilers").Select(spoiler => Spoiler(spoiler, places))])
    {
        Pledges = [.. file.OptionalList("pledges").Select(pledge => Pledge(pledge, issues, places))],
    };

    private static Pledge Pledge(StrictNode pledge, PackageReader issues, RulePlaces places)
    {
        pledge.Allow("news");
        return places.At(pledge, pledge.Text("id"), new Pledge(
            pledge.Text("id"), pledge.Enum<Seat>("seat"), pledge.Text("title"), pledge.Text("sentence"), issues.LevelSets(pledge, "when"),
            Effects(pledge, "gives"), Effects(pledge, "costs"), Effects(pledge, "keeps"), Tests(pledge, "saidWhile"), pledge.Int("of10000", 0, 10000), pledge.Text("source")));
    }

    private static Capital Capital(StrictNode capital, RulePlaces places) => places.At(capital, capital.Text("name"), new Capital(
        capital.Enum<Party>("party"), capital.Text("name"), capital.Text("city"), capital.Text("holds"), capital.Text("wants"),
        [.. capital.List("asks").Select(ask => Ask(ask, capital.Text("name"), places))], capital.Text("source")));

    private static CourtAsk Ask(StrictNode ask, string capital, RulePlaces places) => places.At(ask, $"{capital}.{ask.Text("id")}", new CourtAsk(
        ask.Text("id"), ask.Text("title"), ask.OptionalText("clause"), Seats(ask), ask.Text("package"), ask.Int("above"),
        Bars(ask, "closedWhile"), Bars(ask, "refusedWhile"), Effects(ask, "gives"), [.. ask.OptionalList("prices").Select(Price)], ask.Text("source")));

    private static CourtPrice Price(StrictNode price) => new(Seats(price), price.Text("text"), Effects(price, "costs"));

    private static ImmutableArray<CourtBar> Bars(StrictNode ask, string name) =>
        [.. ask.OptionalList(name).Select(bar => new CourtBar(TestReader.Test(bar), bar.Text("why")))];

    private static CapitalAct Act(StrictNode act, RulePlaces places) => places.At(act, act.Text("id"), new CapitalAct(
        act.Text("id"), act.Enum<Party>("party"), act.Enum<CapitalActKind>("kind"), act.Text("text"), Tests(act, "when"), act.Int("of10000", 0, 10000), act.Int("rest", 1, byte.MaxValue),
        Effects(act, "effects"), act.Texts("news"), act.Text("source")));

    private static Spoiler Spoiler(StrictNode spoiler, RulePlaces places) => places.At(spoiler, spoiler.Text("id"), new Spoiler(
        spoiler.Text("id"), spoiler.Text("name"), spoiler.Enum<SpoilerKind>("kind"), spoiler.Text("city"), spoiler.Int("strength", 0, 10000),
        Tests(spoiler, "stirsWhile"), Tests(spoiler, "stoppedIfAny"), spoiler.Text("stop"), spoiler.Text("stirs"), spoiler.Text("acts"), Effects(spoiler, "effects"),
        spoiler.Text("source")));

    private static ImmutableArray<Seat> Seats(StrictNode node) => [.. node.List("seats").Select(seat => seat.AsEnum<Seat>())];

    private static ImmutableArray<MeterTest> Tests(StrictNode node, string name) => [.. node.List(name).Select(TestReader.Test)];

    private static ImmutableArray<EventEffect> Effects(StrictNode node, string name) => [.. node.List(name).Select(EventReader.Effect)];
}
