using System.Collections.Immutable;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>The words of the shipped pack with plain ones in the places that writers edit most, so that their work changes no golden.</summary>
internal static class FewWords
{
    public static PackWords Of(PackWords words)
    {
        return words with
        {
            Cards = words.Cards.ToImmutableDictionary(card => card.Key, card => Card(card.Key, card.Value), StringComparer.Ordinal),
            Endings = words.Endings.ToImmutableDictionary(ending => ending.Key, ending => Ending(ending.Value)),
            Seats = words.Seats.ToImmutableDictionary(seat => seat.Key, seat => seat.Value with { Opening = "You hold a pen. You want a paper. Against you is the calendar.", Quiet = ["A quiet month."], Verdicts = seat.Value.Verdicts.ToImmutableDictionary(verdict => verdict.Key, _ => "One sentence.", StringComparer.Ordinal) }),
            Glossary = [new Term("House", "the lower chamber", "design judgement")],
            Sources = Sources().ToImmutableDictionary(source => source.Key, StringComparer.Ordinal),
        };
    }

    private static CardWords Card(string id, CardWords card)
    {
        return new CardWords(
            card.Memos.ToImmutableDictionary(memo => memo.Key, _ => new Memo("STAFF", $"A memo about {id}, two sentences long. It ends here.", "NYC")),
            card.Options.ToImmutableDictionary(option => option.Key, option => option.Value with { Ask = new Advice("Envoy, who wants talks", $"Option {option.Key} leads somewhere.") }, StringComparer.Ordinal));
    }

    private static EndingWords Ending(EndingWords ending)
    {
        return ending with
        {
            Name = $"Ending number {ending.Number}",
            Pages = ending.Pages.ToImmutableDictionary(page => page.Key, _ => new EndingPage(["The last page has a paragraph of some length, so that it breaks over more than one row of every window.", "And a second one."], "What this chair keeps.", [])),
        };
    }

    private static IEnumerable<SourceEntry> Sources()
    {
        yield return new SourceEntry("NYC", "fact", "A meeting put off", "The meeting in New York was put off.", "A newspaper, 7 November 2018", new DateOnly(2018, 11, 7), "H", []);
        yield return new SourceEntry("BANG18", "document", "The op-ed", "Disarm first, a brighter future later, offers nothing that can be used.", "A newspaper, 8 November 2018", new DateOnly(2018, 11, 8), "H", []);
        yield return new SourceEntry("PANDEMIC20", "fact", "What came later", "It came later.", "A newspaper, 2020", new DateOnly(2020, 1, 1), "H", []);
    }
}
