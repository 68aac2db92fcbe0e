using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads the rules in events.json and promises.json.</summary>
internal static class EventReader
{
    public static ImmutableArray<EventData> Events(StrictNode file, RulePlaces places) => [.. file.List("events").Select(item => Event(item, places))];

    public static ImmutableArray<PromiseData> Promises(StrictNode file, RulePlaces places) =>
        [.. file.List("promises").Select(promise => Promise(promise, places))];

    private static EventData Event(StrictNode item, RulePlaces places)
    {
        item.Allow("news", "note");
        return places.At(item, item.Text("id"), new EventData(
            item.Text("id"), item.Text("title"), item.Text("source"),
            [.. item.List("chance").Select(chance => new TurnChance(chance.Int("turn"), chance.Int("of10000", 0, 10000)))],
            item.OptionalNode("condition") is { } condition ? TestReader.Test(condition) : null,
            [.. item.List("effects").Select(Effect)], item.OptionalBool("drawnLast")));
    }

    public static EventEffect Effect(StrictNode effect) => new(
        effect.OptionalText("code"), effect.Has("by") ? effect.Enum<Seat>("by") : null, effect.OptionalText("meter"),
        effect.OptionalInt("add"), effect.OptionalInt("set"), effect.OptionalText("stepsOf"), effect.OptionalInt("steps") ?? 0,
        effect.OptionalNode("when") is { } when ? TestReader.Test(when) : null);

    private static PromiseData Promise(StrictNode promise, RulePlaces places)
    {
        promise.Allow("kept", "broken", "news", "note");
        return places.At(promise, promise.Text("id"), new PromiseData(
            promise.Text("id"), promise.Text("title"), promise.Int("bit", 1, 4095), promise.Int("dueTurn"), promise.Text("owes"), promise.Text("to"),
            promise.Int("weight"), [.. promise.List("keptIfAny").Select(Kept)], promise.Text("source")));
    }

    private static PromiseTest Kept(StrictNode test) => test.Has("answered")
        ? new PromiseTest(test.Text("answered"), test.Texts("options"), null)
        : new PromiseTest(null, [], TestReader.Test(test));
}
