using System.Collections.Immutable;

namespace BrighterFuture.Terminal.Screens.Drawing;

/// <summary>Columns and rows of a window.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Extent(int Width, int Height)
{
    /// <summary>Below this the screens give a notice (screens.md section 9).</summary>
    public bool IsTooSmall => Width < 60 || Height < 16;

    /// <summary>Room for the menu bar and all five numbers.</summary>
    public bool IsFull => Width >= 80 && Height >= 24;

    /// <summary>Room for the side panel (78 of prose and margin, a bar, 41).</summary>
    public bool IsWide => Width >= 120 && Height >= 24;
}

/// <summary>A whole window: exactly its height in rows, each exactly its width.</summary>
/// <param name="Extent">Its size.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Cursor">Where the terminal's own cursor stands, so that screen magnifiers follow; null hides it.</param>
internal sealed record Frame(Extent Extent, ImmutableArray<Row> Rows, (int Column, int Row)? Cursor)
{
    /// <summary>Rows cut or filled to the window.</summary>
    public static Frame Of(Extent extent, IEnumerable<Row> rows, (int Column, int Row)? cursor = null)
    {
        var fitted = rows.Take(extent.Height).Select(row => row.Fit(extent.Width)).ToList();
        while (fitted.Count < extent.Height)
        {
            fitted.Add(Row.Blank.Fit(extent.Width));
        }

        return new Frame(extent, [.. fitted], cursor);
    }

    /// <summary>The command behind a cell, or null.</summary>
    public string? Does(int column, int row)
    {
        if (row < 0 || row >= Rows.Length)
        {
            return null;
        }

        var at = 0;
        foreach (var span in Rows[row].Spans)
        {
            at += span.Text.Length;
            if (column < at)
            {
                return span.Does;
            }
        }

        return null;
    }

    /// <summary>The window as text, blanks at the ends of rows left out.</summary>
    public override string ToString() => string.Concat(Rows.Select(row => row.Text.TrimEnd() + "\n"));
}
