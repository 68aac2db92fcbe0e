using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Drawing;

/// <summary>Sets sentences in rows: ragged right, no hyphenation, source keys as things that open.</summary>
internal static partial class Setting
{
    /// <summary>A paragraph as rows of at most <paramref name="width"/> columns, its keys in brackets behind it.</summary>
    public static ImmutableArray<Row> Paragraph(Paragraph paragraph, int width, Tone tone = Tone.Text, int hang = 0)
    {
        var keys = string.Concat(paragraph.Sources.Select(key => $" [{key}]"));
        return Text(paragraph.Text + keys, width, tone, hang);
    }

    /// <summary>A text as rows; rows after the first stand <paramref name="hang"/> columns in.</summary>
    public static ImmutableArray<Row> Text(string text, int width, Tone tone = Tone.Text, int hang = 0)
    {
        var room = Math.Max(8, width);
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var line in Wrap(text, room, hang))
        {
            rows.Add(Keys(line, tone).Indent(rows.Count == 0 ? 0 : hang));
        }

        return rows.ToImmutable();
    }

    private static IEnumerable<string> Wrap(string text, int width, int hang)
    {
        if (hang == 0)
        {
            return PlainLayout.Wrap(text, width);
        }

        text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var first = PlainLayout.Wrap(text, width).First();
        var rest = text[Math.Min(first.Length, text.Length)..].TrimStart();
        return rest.Length == 0 ? [first] : [first, .. PlainLayout.Wrap(rest, Math.Max(8, width - hang))];
    }

    private static Row Keys(string line, Tone tone)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var from = 0;
        foreach (Match match in SourceKey().Matches(line))
        {
            spans.Add(new Span(line[from..match.Index], tone));
            spans.Add(new Span(match.Value, Tone.Link, "dossier " + match.Groups["key"].Value));
            from = match.Index + match.Length;
        }

        spans.Add(new Span(line[from..], tone));
        return new Row(spans.ToImmutable());
    }

    [GeneratedRegex(@"\[(?<key>[A-Z][A-Z0-9-]*)\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex SourceKey();
}
