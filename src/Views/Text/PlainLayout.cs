using System.Collections.Immutable;
using System.Text;

namespace BrighterFuture.Views.Text;

/// <summary>Sets paragraphs for plain mode: append only, no boxes, no colour, nothing by position (screens.md section 5).</summary>
public static class PlainLayout
{
    /// <summary>Width where none is asked for.</summary>
    public const int DefaultWidth = 78;

    /// <summary>The lines of a page; a blank line stands before each change from prose to something else, and between paragraphs of prose.</summary>
    public static ImmutableArray<string> Lines(IEnumerable<Paragraph> page, int width = DefaultWidth)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        Role? before = null;
        foreach (var paragraph in page)
        {
            if (before is { } last && NeedsBlank(last, paragraph.Role))
            {
                lines.Add("");
            }

            lines.AddRange(Wrap(Sentence(paragraph), width));
            before = paragraph.Role;
        }

        return lines.ToImmutable();
    }

    /// <summary>Breaks a text at spaces so that no line is wider than <paramref name="width"/>; a longer word is cut.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder(width);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>The paragraph with its keys read out: <c>Source DEC16.</c></summary>
    public static string Sentence(Paragraph paragraph)
    {
        return paragraph.Sources.IsEmpty ? paragraph.Text : $"{paragraph.Text} Source {string.Join(", ", paragraph.Sources)}.";
    }

    private static bool NeedsBlank(Role before, Role now)
    {
        return (before, now) switch
        {
            (Role.Heading, _) => false,
            (Role.Prose or Role.Document or Role.News, _) => true,
            (Role.Choice or Role.Closed, Role.Choice or Role.Closed) => false,
            (Role.Title, _) => false,
            _ => before != now,
        };
    }

    private static IEnumerable<string> Cut(string word, int width)
    {
        for (var from = 0; from < word.Length; from += width)
        {
            yield return word.Substring(from, Math.Min(width, word.Length - from));
        }
    }
}
