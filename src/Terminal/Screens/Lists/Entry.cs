using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Lists;

/// <summary>One entry of a panel: a sentence, and what opens behind it.</summary>
/// <param name="Paragraph">Its words.</param>
/// <param name="Does">The command that Enter or a click runs, or null.</param>
/// <param name="Tone">What it is to the eye.</param>
/// <param name="Hang">Columns by which its later rows stand in.</param>
internal sealed record Entry(Paragraph Paragraph, string? Does, Tone Tone, int Hang = 2)
{
    /// <summary>A paragraph of a view: a number opens its ledger, a source its entry.</summary>
    public static Entry Of(Paragraph paragraph)
    {
        paragraph = paragraph.OnScreen;
        var does = paragraph.Opens is { } opens ? opens : paragraph.About is { } meter ? "why " + meter : paragraph.Sources.IsEmpty ? null : "dossier " + paragraph.Sources[0];
        return new Entry(paragraph, does, ToneOf(paragraph.Role), paragraph.Role is Role.Prose or Role.Document or Role.News ? 0 : 2);
    }

    public static Entry Of(string text, string? does = null, Tone tone = Tone.Text, int hang = 2) => new(new Paragraph(Role.Moved, text), does, tone, hang);

    public static Entry Title(string text) => Of(new Paragraph(Role.Title, text));

    public static ImmutableArray<Entry> Of(IEnumerable<Paragraph> page) => [.. page.Select(Of)];

    /// <summary>Whether a blank row stands before it.</summary>
    public bool StartsGroup(Entry? before) => before is not null && (Paragraph.Role is Role.Title or Role.Heading || before.Paragraph.Role is Role.Prose or Role.Document or Role.News
        || (Paragraph.Role == Role.Note && before.Paragraph.Role != Role.Note));

    private static Tone ToneOf(Role role)
    {
        return role switch
        {
            Role.Heading or Role.Title => Tone.Heading,
            Role.Closed => Tone.Closed,
            Role.Note => Tone.Quiet,
            _ => Tone.Text,
        };
    }
}
