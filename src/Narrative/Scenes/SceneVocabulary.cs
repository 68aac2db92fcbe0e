using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Scenes;

/// <summary>A card, or a question of the road, as scenes may ask it.</summary>
/// <param name="Seat">Whose it is; null for anybody's.</param>
/// <param name="Options">Keys of its options.</param>
/// <param name="Grave">Keys of those that cannot be taken back.</param>
public sealed record AskableCard(Seat? Seat, ImmutableArray<string> Options, ImmutableArray<string> Grave);

/// <summary>The names that scenes may use besides the pack's own knots and ink globals.</summary>
/// <param name="Numbers">Ids of the meters that ink may read; empty leaves names unchecked against the model.</param>
/// <param name="Cards">Cards by id, questions of the road included; empty leaves cards unchecked.</param>
public sealed record SceneVocabulary(ImmutableArray<string> Numbers, ImmutableSortedDictionary<string, AskableCard> Cards)
{
    /// <summary>A name for conditions that is no meter: 1 in the half-year with which the road ends.</summary>
    public const string LastHalf = "last_half";

    public static SceneVocabulary None { get; } = new([], ImmutableSortedDictionary<string, AskableCard>.Empty);

    /// <summary>What the scenes of this pack may name.</summary>
    public static SceneVocabulary Of(Scenario scenario, PackWords words)
    {
        var cards = ImmutableSortedDictionary.CreateBuilder<string, AskableCard>(StringComparer.Ordinal);
        foreach (var card in scenario.Cards)
        {
            cards[card.Id] = new AskableCard(
                card.Seat, [.. card.Options.Select(option => option.Key)],
                [.. card.Options.Where(option => option.Grave).Select(option => option.Key)]);
        }

        foreach (var (id, question) in words.Road)
        {
            cards[id] = new AskableCard(
                question.Seat, [.. question.Options.Select(option => option.Key)],
                [.. question.Options.Where(option => option.Grave).Select(option => option.Key)]);
        }

        return new SceneVocabulary([.. Contract.Exposed(scenario.Meters).Select(meter => meter.Id), LastHalf], cards.ToImmutable());
    }

    /// <summary>A sentence for each unknown name of a condition, with the nearest known one.</summary>
    public IEnumerable<ConditionError> Unknown(Condition condition, InkPack pack) =>
        from name in condition.Names
        let text = Unknown(name, pack)
        where text is not null
        select new ConditionError(name.Column, text);

    /// <summary>A sentence when there is no such card or option, else null.</summary>
    public string? UnknownCard(string card, string? option)
    {
        if (Cards.IsEmpty)
        {
            return null;
        }

        if (!Cards.TryGetValue(card, out var found))
        {
            return $"There is no card '{card}'.{Nearest.Hint(card, Cards.Keys)}";
        }

        return option is null || found.Options.Contains(option, StringComparer.Ordinal)
            ? null
            : $"Card {card} has no option '{option}'; it has {string.Join(", ", found.Options)}.";
    }

    private string? Unknown(ConditionName name, InkPack pack) => name.Kind switch
    {
        ConditionNameKind.Card => UnknownCard(name.Name, name.Option),
        ConditionNameKind.Knot => UnknownKnot(name.Name, pack),
        _ => name.Name == LastHalf || Numbers.Contains(name.Name, StringComparer.Ordinal) || pack.Globals.ContainsKey(name.Name)
            ? null
            : $"There is no number or ink variable '{name.Name}'.{Nearest.Hint(name.Name, Numbers.Concat(pack.Globals.Keys))}",
    };

    private static string? UnknownKnot(string path, InkPack pack)
    {
        var parts = path.Split('.');
        if (!pack.Knots.TryGetValue(parts[0], out var knot))
        {
            return $"There is no scene '{parts[0]}'.{Nearest.Hint(parts[0], pack.Knots.Keys)}";
        }

        return parts.Length == 1 || knot.Stitches.Contains(parts[1], StringComparer.Ordinal)
            ? null
            : $"Knot {parts[0]} has no stitch '{parts[1]}'.{Nearest.Hint(parts[1], knot.Stitches)}";
    }
}
