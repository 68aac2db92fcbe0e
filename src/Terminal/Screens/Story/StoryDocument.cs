using System.Collections.Immutable;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>The text of the turn so far as rows: what was read, a mark, what is new.</summary>
/// <param name="Rows">All of it.</param>
/// <param name="Home">Row of the mark over the new text.</param>
/// <param name="Stops">Rows after which a paragraph of the new text ends.</param>
internal sealed record StoryDocument(ImmutableArray<Row> Rows, int Home, ImmutableArray<int> Stops)
{
    private const int Margin = 2;
    private const int MostParagraphs = 100;
    private const string MovedLabel = "moved   ";

    /// <summary>Sets the turn's text for a pane.</summary>
    public static StoryDocument Of(GameTable table, int pane, ScreenSettings settings)
    {
        var prose = Math.Min(settings.ProseWidth, pane - Margin - 2);
        var rows = new List<Row>();
        foreach (var (moment, page) in Earlier(table))
        {
            rows.AddRange(Page(page, prose, _ => Tone.Quiet).Rows);
            rows.AddRange(Chosen(table, moment, prose).Append(Row.Blank));
        }

        var home = rows.Count;
        rows.AddRange(Mark(table, pane, prose, home > 0));
        var (set, stops) = Page(New(table.Now, table), prose, paragraph => settings.Seen != SeenText.Shown && table.WasSeen(paragraph) ? Tone.Quiet : null);
        var body = rows.Count;
        rows.AddRange(GlossaryHint.Of(table, settings.Hints) is { } term ? GlossaryHint.Set(set, term, prose, Margin) : set);
        return new StoryDocument([.. rows], home, [.. stops.Select(stop => stop + body)]);
    }

    /// <summary>The page of a moment without what stands elsewhere on the screen: its heading and its question.</summary>
    public static ImmutableArray<Paragraph> New(Moment moment, GameTable table)
    {
        var page = StoryPages.Of(table.Pack, moment, table.Seat);
        var question = StoryPages.Question(table.Pack, moment).Length;
        return [.. page[1..(page.Length - question)].Select(paragraph => paragraph.OnScreen)];
    }

    private static IEnumerable<(Moment Moment, ImmutableArray<Paragraph> Page)> Earlier(GameTable table)
    {
        var now = table.Now;
        var left = MostParagraphs;
        var pages = new List<(Moment, ImmutableArray<Paragraph>)>();
        foreach (var moment in table.Session.Path.Reverse().Skip(1))
        {
            if (moment.Play.Past.Length != now.Play.Past.Length || left <= 0)
            {
                break;
            }

            var page = New(moment, table);
            left -= page.Length;
            pages.Insert(0, (moment, page));
        }

        return pages;
    }

    private static IEnumerable<Row> Chosen(GameTable table, Moment moment, int prose)
    {
        return table.ChosenAt(moment) is { } chosen ? Setting.Text($"You chose {chosen}", prose, Tone.Quiet, 2).Select(row => row.Indent(Margin)) : [];
    }

    private static IEnumerable<Row> Mark(GameTable table, int pane, int prose, bool isAfterText)
    {
        var width = pane - 2;
        if (table.Arrival == Arrival.Back)
        {
            return [Row.Rule(width, PlayHead.BackAt(table), "r goes forward", '\u2550').Indent(1), Row.Blank];
        }

        if (table.Arrival == Arrival.Chosen && table.Before is { } before && table.ChosenAt(before) is { } chosen)
        {
            var space = chosen.IndexOf(' ', StringComparison.Ordinal);
            var text = Setting.Text(chosen[space..].Trim(), prose).Select(row => row.Indent(Margin));
            return [Row.Rule(width, $"you chose {chosen[..space]}", "u takes it back", '\u2550').Indent(1), .. text, Row.Blank];
        }

        return isAfterText ? [Row.Rule(width, "new", "", '\u2550').Indent(1)] : [Row.Blank];
    }

    private static (List<Row> Rows, List<int> Stops) Page(ImmutableArray<Paragraph> page, int prose, Func<Paragraph, Tone?> toneOf)
    {
        var rows = new List<Row>();
        var stops = new List<int>();
        Paragraph? before = null;
        foreach (var paragraph in page)
        {
            if (before is not null && NeedsBlank(before.Role, paragraph.Role))
            {
                rows.Add(Row.Blank);
            }

            rows.AddRange(Set(paragraph, before, prose, toneOf(paragraph)).Select(row => row.Indent(Margin)));
            stops.Add(rows.Count);
            before = paragraph;
        }

        return (rows, stops);
    }

    private static bool NeedsBlank(Role before, Role now) => before is Role.Prose or Role.Document or Role.News || (now != before && before != Role.Title && before != Role.Heading);

    private static IEnumerable<Row> Set(Paragraph paragraph, Paragraph? before, int prose, Tone? tone)
    {
        var rows = Set(paragraph, before?.Role != Role.Moved, prose, tone);
        return paragraph.Opens is { } opens ? rows.Select(row => row.Doing(opens)) : rows;
    }

    private static IEnumerable<Row> Set(Paragraph paragraph, bool isFirstMoved, int prose, Tone? tone)
    {
        return paragraph.Role switch
        {
            Role.Moved when paragraph.About is not null => Moved(paragraph, isFirstMoved, prose, tone),
            Role.Moved => Setting.Paragraph(paragraph, prose, tone ?? Tone.Text, 2),
            Role.Document => Document(paragraph, prose, tone),
            Role.Title => Setting.Paragraph(paragraph, prose, Tone.Heading),
            Role.Note => Setting.Paragraph(paragraph, prose, Tone.Quiet),
            _ => Setting.Paragraph(paragraph, prose, tone ?? Tone.Text),
        };
    }

    /// <summary>An arrow says the direction once more; the sentence is the one plain mode prints.</summary>
    private static IEnumerable<Row> Moved(Paragraph paragraph, bool first, int prose, Tone? tone)
    {
        var up = paragraph.Text.Contains(", up ", StringComparison.Ordinal);
        var arrow = new Span(up ? "\u2191 " : "\u2193 ", up ? Tone.Up : Tone.Down);
        var label = new string(' ', MovedLabel.Length);
        return Setting.Paragraph(paragraph, prose - MovedLabel.Length - 2, tone ?? Tone.Text)
            .Select((row, line) => new Row([new Span(line == 0 && first ? MovedLabel : label, Tone.Quiet), line == 0 ? arrow : new Span("  "), .. row.Spans]).Doing("why " + paragraph.About));
    }

    /// <summary>Who brings it is set heavier than what it says.</summary>
    private static IEnumerable<Row> Document(Paragraph paragraph, int prose, Tone? tone)
    {
        var rows = Setting.Paragraph(paragraph, prose, tone ?? Tone.Text);
        var colon = paragraph.Text.IndexOf(':', StringComparison.Ordinal);
        return rows.Select((row, line) => line == 0 && colon > 0 && colon < row.Spans[0].Text.Length
            ? new Row([new Span(row.Spans[0].Text[..(colon + 1)], Tone.Heading), row.Spans[0] with { Text = row.Spans[0].Text[(colon + 1)..] }, .. row.Spans.Skip(1)])
            : row);
    }
}
