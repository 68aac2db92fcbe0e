using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>Puts together the causes of a pack: those rules write keep their numbers, those of the data follow.</summary>
internal static class CauseList
{
    /// <summary>All causes, each key once.</summary>
    public static ImmutableArray<CauseText> Of(ScenarioData data)
    {
        var texts = data.Causes.ToDictionary(cause => cause.Key, StringComparer.Ordinal);
        var events = data.Events.ToDictionary(item => $"event.{item.Id}", item => new CauseText($"event.{item.Id}", item.Title, item.Source), StringComparer.Ordinal);
        var all = Causes.Keys.Select(key => events.TryGetValue(key, out var item) ? item : TextOf(key, texts))
            .Concat(data.Cards.SelectMany(OfCard))
            .Concat(events.Values)
            .Concat(data.Promises.SelectMany(OfPromise))
            .Concat(CourtCauses.All(data.Court))
            .Concat(data.Cards.SelectMany(KeysWritten).Select(key => texts[key]));
        return [.. all.DistinctBy(cause => cause.Key, StringComparer.Ordinal)];
    }

    private static CauseText TextOf(string key, Dictionary<string, CauseText> texts) =>
        texts.TryGetValue(key, out var text) || !Causes.Own.Contains(key, StringComparer.Ordinal) ? text ?? texts[key] : new CauseText(key, key, "design judgement");

    /// <summary>Cause keys that the options of a card write beside their own.</summary>
    public static IEnumerable<string> KeysWritten(Card card) => card.Options.SelectMany(option =>
        option.Later.Select(later => later.Cause).Concat(option.Gates.SelectMany(gate => gate.Adds).Select(add => add.Cause)));

    private static IEnumerable<CauseText> OfCard(Card card) =>
        card.Options.Select(option => new CauseText($"card.{card.Id}{option.Key}", $"{card.Title}: {option.Text}", card.Source));

    private static IEnumerable<CauseText> OfPromise(PromiseData promise) =>
    [
        new CauseText(promise.Id, promise.Title, promise.Source),
        new CauseText(promise.Id + ".kept", promise.Title + ": kept", promise.Source),
        new CauseText(promise.Id + ".broken", promise.Title + ": broken", promise.Source),
    ];
}
