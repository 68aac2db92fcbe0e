using System.Collections.Immutable;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>Tab on the story walks what can be opened on it: the numbers, the sources, the words of the glossary. Enter opens.</summary>
internal sealed class LinkWalk
{
    private static readonly string[] s_opens = ["why ", "dossier ", "glossary ", "blueprint", "meters", "paper"];
    private ImmutableArray<(int Row, int Column, string Does)> _links = [];
    private int _at = -1;

    /// <summary>What Enter opens; null while Tab has not been pressed.</summary>
    public string? Does => _at >= 0 && _at < _links.Length ? _links[_at].Does : null;

    /// <summary>Where the terminal's cursor stands while one walks.</summary>
    public (int Column, int Row)? Cursor => Does is null ? null : (_links[_at].Column, _links[_at].Row);

    public void Step(int by) => _at = _links.IsEmpty ? -1 : _at < 0 ? (by > 0 ? 0 : _links.Length - 1) : (_at + by + _links.Length) % _links.Length;

    public void Leave() => _at = -1;

    /// <summary>The same rows with the link in hand highlighted; remembers where the links stand.</summary>
    public ImmutableArray<Row> Paint(ImmutableArray<Row> rows)
    {
        _links = [.. Find(rows)];
        return Does is { } does ? rows.SetItem(_links[_at].Row, Lit(rows[_links[_at].Row], does)) : rows;
    }

    /// <summary>Pieces that open the same thing beside or below one another are one link.</summary>
    private static IEnumerable<(int Row, int Column, string Does)> Find(ImmutableArray<Row> rows)
    {
        string? before = null;
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var span in rows[row].Spans)
            {
                if (span.Does is { } does && does != before && Array.Exists(s_opens, opens => does.StartsWith(opens, StringComparison.Ordinal)))
                {
                    yield return (row, column + span.Text.Length - span.Text.TrimStart().Length, does);
                }

                before = span.Does ?? (span.Text.Trim().Length > 0 ? null : before);
                column += span.Text.Length;
            }
        }
    }

    private static Row Lit(Row row, string does) => new([.. row.Spans.Select(span => span.Does == does && span.Text.Trim().Length > 0 ? span with { Focus = true } : span)]);
}
