using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens;

/// <summary>What stands in a window that holds no game.</summary>
internal static class TooSmall
{
    public static Frame Frame(Extent extent, string? question)
    {
        var text = $"Window {extent.Width} x {extent.Height}: too small to read. Needs 60 x 16, better 80 x 24. Your game is saved. Enlarge, or Ctrl+Q, then start with --plain.";
        var rows = Setting.Text(question ?? text, extent.Width - 2, question is null ? Tone.Text : Tone.Danger).Select(row => row.Indent(1));
        return Drawing.Frame.Of(extent, rows);
    }
}
