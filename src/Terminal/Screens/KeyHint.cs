using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens;

/// <summary>A key of the status bar and of the help list.</summary>
/// <param name="Key">As it is printed: <c>b</c>, <c>Esc</c>, <c>1-3</c>.</param>
/// <param name="Word">What it does, in a word or two.</param>
/// <param name="Does">The command it stands for, so that a click and the help list can run it; null where it needs a digit or direction.</param>
internal sealed record KeyHint(string Key, string Word, string? Does);

/// <summary>The bottom row: what can be pressed now.</summary>
internal static class KeyBar
{
    /// <summary>Hints as they fit; the last two always stay, the ones before them give way from the end.</summary>
    public static Row Of(ImmutableArray<KeyHint> hints, int width)
    {
        const int Kept = 2;
        var kept = hints.ToList();
        while (kept.Count > Kept && Length(kept) > width)
        {
            kept.RemoveAt(kept.Count - Kept - 1);
        }

        return new Row([new Span(" "), .. kept.SelectMany((hint, place) => Spans(hint, place))]);
    }

    private static IEnumerable<Span> Spans(KeyHint hint, int place)
    {
        yield return new Span(place == 0 ? "" : "  ");
        yield return new Span(hint.Key, Tone.Heading, hint.Does);
        yield return new Span(" " + hint.Word, Tone.Quiet, hint.Does);
    }

    private static int Length(List<KeyHint> hints) => 1 + hints.Sum(hint => hint.Key.Length + 1 + hint.Word.Length) + (2 * (hints.Count - 1));
}
