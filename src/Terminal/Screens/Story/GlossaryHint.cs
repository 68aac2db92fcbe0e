using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Narrative.Words;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>The first use of a word opens its meaning, and one row below the text says it; not again within ten beats.</summary>
internal static class GlossaryHint
{
    private const int QuietBeats = 10;

    /// <summary>The word that the page of now explains, or null.</summary>
    public static Term? Of(GameTable table, Hints hints)
    {
        if (hints == Hints.Never || table.Now.Stop is not (Stop.SceneBeat or Stop.CardMemo))
        {
            return null;
        }

        var text = Text(table, table.Now);
        var lately = hints == Hints.Always ? "" : string.Join(' ', table.Session.Path.Reverse().Skip(1).Take(QuietBeats).Select(moment => Text(table, moment)));
        return table.Pack.Words.Glossary.Where(term => GlossaryPages.PlaceOf(lately, term.Name) < 0 && GlossaryPages.PlaceOf(text, term.Name) >= 0)
            .OrderBy(term => GlossaryPages.PlaceOf(text, term.Name)).FirstOrDefault();
    }

    /// <summary>The rows with the word's first use as something that opens, and the hint below them.</summary>
    public static IEnumerable<Row> Set(IEnumerable<Row> rows, Term term, int prose, int margin)
    {
        var isMarked = false;
        foreach (var row in rows)
        {
            var marked = isMarked ? null : Marked(row, term);
            isMarked |= marked is not null;
            yield return marked ?? row;
        }

        yield return Row.Blank;
        foreach (var row in Setting.Text($"glossary  {term.Name} = {term.Short} (Tab, Enter)", prose, Tone.Quiet, 2))
        {
            yield return row.Indent(margin).Doing("glossary " + term.Name);
        }
    }

    private static Row? Marked(Row row, Term term)
    {
        for (var place = 0; place < row.Spans.Length; place++)
        {
            var span = row.Spans[place];
            if (span.Does is null && GlossaryPages.PlaceOf(span.Text, term.Name) is var at and >= 0)
            {
                var end = at + term.Name.Length;
                ImmutableArray<Span> parts = [span with { Text = span.Text[..at] }, span with { Text = span.Text[at..end], Tone = Tone.Link, Does = "glossary " + term.Name }, span with { Text = span.Text[end..] }];
                return new Row([.. row.Spans[..place], .. parts, .. row.Spans[(place + 1)..]]);
            }
        }

        return null;
    }

    private static string Text(GameTable table, Moment moment) => string.Join(' ', StoryDocument.New(moment, table).Where(paragraph => paragraph.Role is Role.Prose or Role.Document).Select(paragraph => paragraph.Text));
}
