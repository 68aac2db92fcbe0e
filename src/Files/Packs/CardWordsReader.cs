using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads the words of a card in decisions.json; its numbers are the rules reader's.</summary>
internal static class CardWordsReader
{
    public static CardWords Read(StrictNode card, ImmutableArray<Seat> seats)
    {
        var own = card.Enum<Seat>("seat");
        var others = seats.Where(seat => seat != own).ToImmutableArray();
        return new CardWords(Memos(card), Options(card.List("options"), others));
    }

    private static ImmutableDictionary<int, Memo> Memos(StrictNode card)
    {
        var memos = ImmutableDictionary.CreateBuilder<int, Memo>();
        foreach (var ask in card.OptionalList("asked"))
        {
            var memo = ask.Node("memo");
            memos[ask.Int("turn", 0)] = new Memo(
                WordsReader.Said(memo, "by"), WordsReader.Said(memo, "text"), WordsReader.Said(memo, "source"));
        }

        return memos.ToImmutable();
    }

    private static ImmutableDictionary<string, OptionWords> Options(ImmutableArray<StrictNode> options, ImmutableArray<Seat> others)
    {
        var words = ImmutableDictionary.CreateBuilder<string, OptionWords>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            words[option.Text("key")] = new OptionWords(
                Because(option),
                WordsReader.Lines(option.Node("news"), others),
                WordsReader.Said(option, "own"),
                WordsReader.OptionalAdvice(option));
        }

        return words.ToImmutable();
    }

    /// <summary>A phrase for each code that moves, and for no other.</summary>
    private static ImmutableDictionary<string, string> Because(StrictNode option)
    {
        var moving =
            option.Map("effects").Where(effect => effect.Value.AsInt() != 0).Select(effect => effect.Key).ToHashSet(StringComparer.Ordinal);
        if (!option.Has("because") && moving.Count == 0)
        {
            return ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);
        }

        var because = option.Node("because");
        foreach (var (code, phrase) in option.OptionalMap("because").Where(phrase => !moving.Contains(phrase.Key)))
        {
            phrase.Problem($"'{code}' does not move by this option, so no phrase says why.");
        }

        return moving.ToImmutableDictionary(code => code, code => WordsReader.Said(because, code), StringComparer.Ordinal);
    }
}
