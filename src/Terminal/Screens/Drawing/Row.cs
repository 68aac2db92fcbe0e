using System.Collections.Immutable;

namespace BrighterFuture.Terminal.Screens.Drawing;

/// <summary>One row of a screen.</summary>
internal sealed record Row(ImmutableArray<Span> Spans)
{
    /// <summary>Draws a rule; drawing without lines turns it into a minus sign.</summary>
    public const char Line = '\u2500';

    /// <summary>Draws the rule over new text.</summary>
    public const char DoubleLine = '\u2550';

    /// <summary>Stands between two panes.</summary>
    public const char Bar = '\u2502';

    private const string Dots = "...";

    public static Row Blank { get; } = new([]);

    public int Width => Spans.Sum(span => span.Text.Length);

    public string Text => string.Concat(Spans.Select(span => span.Text));

    public static Row Of(params ImmutableArray<Span> spans) => new(spans);

    public static Row Of(string text, Tone tone = Tone.Text, string? does = null) => new([new Span(text, tone, does)]);

    /// <summary>A rule with a title near its left end and, where given, words near its right end.</summary>
    public static Row Rule(int width, string title = "", string right = "", char line = Line, Tone tone = Tone.Heading)
    {
        const int Lead = 3;
        if (title.Length == 0)
        {
            return Of(new string(line, Math.Max(0, width)), Tone.Quiet);
        }

        var end = right.Length == 0 ? 0 : right.Length + 3;
        var room = Math.Max(1, width - Lead - 3 - end);
        title = Of(title).Shorten(room).Text;
        var fill = width - Lead - title.Length - 2 - end;
        return Of(new Span(new string(line, Lead) + " ", Tone.Quiet), new Span(title, tone), new Span(" " + new string(line, Math.Max(0, fill)), Tone.Quiet),
            new Span(right.Length == 0 ? "" : $" {right} {line}", Tone.Quiet)).Fit(width);
    }

    /// <summary>Left words and right words at the two ends of a row; the left ones give way, and never touch the right ones.</summary>
    public static Row Ends(int width, Row left, Row right)
    {
        var room = width - right.Width;
        return room < 1 ? left.Shorten(width).Fit(width) : new Row([.. left.Shorten(right.Width == 0 ? room : room - 1).Fit(room).Spans, .. right.Spans]);
    }

    /// <summary>The same row where it fits; else it ends at a word, with dots that say that something is missing.</summary>
    public Row Shorten(int width)
    {
        if (Width <= width)
        {
            return this;
        }

        var word = width <= Dots.Length ? -1 : Text.LastIndexOf(' ', width - Dots.Length);
        var kept = (word < 1 ? Text[..Math.Max(0, width - Dots.Length)] : Text[..word]).TrimEnd(' ', ',', ';', ':', '.', Bar);
        var spans = Fit(kept.Length).Spans;
        return spans.IsEmpty ? Fit(Math.Max(0, width)) : new Row([.. spans, spans[^1] with { Text = Dots }]);
    }

    /// <summary>Cut or filled with blanks to a width.</summary>
    public Row Fit(int width)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var room = width;
        foreach (var span in Spans)
        {
            var text = span.Text.Length <= room ? span.Text : span.Text[..Math.Max(0, room)];
            if (text.Length > 0)
            {
                spans.Add(span with { Text = text });
                room -= text.Length;
            }
        }

        if (room > 0)
        {
            spans.Add(new Span(new string(' ', room)));
        }

        return new Row(spans.ToImmutable());
    }

    /// <summary>The same row behind a margin.</summary>
    public Row Indent(int columns) => columns == 0 ? this : new Row([new Span(new string(' ', columns)), .. Spans]);

    /// <summary>The same row with text and ground exchanged: the highlight.</summary>
    public Row Focused() => new([.. Spans.Select(span => span with { Focus = true })]);

    /// <summary>The whole row runs a command where it runs none of its own.</summary>
    public Row Doing(string? does) => does is null ? this : new([.. Spans.Select(span => span with { Does = span.Does ?? does })]);

    /// <summary>The same words in another tone, except what opens something.</summary>
    public Row In(Tone tone) => new([.. Spans.Select(span => span.Tone == Tone.Link ? span : span with { Tone = tone })]);
}
