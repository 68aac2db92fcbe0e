using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads the rules in decisions.json; the words of the cards are somebody else's.</summary>
internal sealed class CardReader(StrictNode file, RulePlaces places)
{
    public ImmutableArray<EffectCode> Codes() =>
        [.. file.Map("codes").Select(code => places.At(code.Value, code.Key, new EffectCode(code.Key, code.Value.AsText())))];

    public ImmutableArray<Card> Cards() => [.. file.List("cards").Select(ReadCard)];

    private Card ReadCard(StrictNode card, int place)
    {
        card.Allow("memo", "note");
        var id = card.Text("id");
        return places.At(card, id, new Card(
            place, id, card.Enum<Seat>("seat"), card.Text("title"), card.Text("source"),
            [.. card.OptionalList("asked").Select(Asked)], [.. card.List("options").Select(option => Option(id, option))], card.OptionalBool("small")));
    }

    private static Ask Asked(StrictNode ask)
    {
        ask.Allow("memo");
        var historical = ask.Node("historical"); // null where nothing was done; it must be said
        return new Ask(ask.Int("turn"), historical.Kind == JsonKind.Null ? null : historical.AsText());
    }

    private CardOption Option(string card, StrictNode option)
    {
        option.Allow("because", "news", "own", "ask", "hint", "source", "note");
        var key = option.Text("key");
        return places.At(option, card + key, new CardOption(
            key, option.Text("text"), Steps(option.OptionalMap("effects")), option.OptionalTexts("fills"), option.OptionalBool("words"),
            option.OptionalTexts("ifSigned"), Settings(option.OptionalMap("sets")), option.OptionalInt("test") ?? 0, option.OptionalInt("ladder") ?? 0,
            [.. option.OptionalList("later").Select(Later)], option.OptionalBool("meeting"), option.OptionalBool("walkOut"),
            option.OptionalInt("congress") ?? 0, [.. option.OptionalList("gate").Select(ReadGate)], Closed(option.OptionalNode("closedUnder")),
            option.Has("seen") ? option.Enum<Visibility>("seen") : Visibility.Public, option.OptionalBool("grave"), option.OptionalText("ownPaper")));
    }

    private static ImmutableArray<EffectStep> Steps(ImmutableArray<KeyValuePair<string, StrictNode>> effects) =>
        [.. effects.Select(effect => new EffectStep(effect.Key, effect.Value.AsInt()))];

    private static ImmutableArray<MeterSetting> Settings(ImmutableArray<KeyValuePair<string, StrictNode>> sets) =>
        [.. sets.Select(set => new MeterSetting(set.Key, set.Value.AsInt()))];

    private static LaterEffect Later(StrictNode later) =>
        new(later.Int("turns"), later.Text("code"), later.Int("steps"), later.Text("cause"));

    private static Gate ReadGate(StrictNode gate) => new(
        [.. gate.List("failsIf").Select(TestReader.Test)],
        gate.Has("keep") ? gate.Texts("keep") : null,
        gate.OptionalTexts("drop"),
        [.. gate.OptionalList("adds").Select(add => new GateChange(add.Text("meter"), add.Text("halfStepsOf"), add.Int("steps"), add.Text("cause")))],
        [.. gate.OptionalList("passes").Select(pass => new MeterSetting(pass.Text("meter"), pass.Int("set")))]);

    private static ClosedUnder? Closed(StrictNode? closed) => closed is null
        ? null
        : new ClosedUnder(closed.Text("meter"), closed.OptionalInt("value") ?? 0, closed.OptionalText("parameter"));
}
