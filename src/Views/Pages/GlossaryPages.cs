using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Narrative.Words;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>Words that a newcomer may not know, and where a text first uses one.</summary>
public static class GlossaryPages
{
    /// <summary>All terms, or those that a word names.</summary>
    public static ImmutableArray<Paragraph> Of(StoryPack pack, string words)
    {
        var found = pack.Words.Glossary.Where(term => words.Length == 0 || term.Name.Contains(words, StringComparison.OrdinalIgnoreCase)).OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return found.Count == 0
            ? [new Paragraph(Role.Note, $"No word \"{words}\" in the glossary.")]
            : [new Paragraph(Role.Title, $"The glossary. {Say.Count(found.Count, "word")}."), .. found.Select(term => new Paragraph(Role.Moved, $"{term.Name}: {Say.Stop(term.Short)}", Keys(term)))];
    }

    /// <summary>The first term that stands in a text as a word of its own, in the order of the text; null where none does.</summary>
    public static Term? FirstIn(StoryPack pack, string text)
    {
        return pack.Words.Glossary.Select(term => (Term: term, At: PlaceOf(text, term.Name))).Where(pair => pair.At >= 0).OrderBy(pair => pair.At).Select(pair => pair.Term).FirstOrDefault();
    }

    /// <summary>Where a term stands in a text as a word of its own; -1 where it does not.</summary>
    public static int PlaceOf(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(term, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + term.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    private static ImmutableArray<string> Keys(Term term) => [.. SourceKeys.In(term.Source)];
}
