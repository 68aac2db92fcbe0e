using System.Drawing;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Themes;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace BrighterFuture.Terminal.Screens.Gui;

/// <summary>The whole window as one view: it paints the desk's frame, and only the rows that changed since the last one.</summary>
internal sealed class Surface : View
{
    /// <summary>A quick hand's second and third click are clicks like the first.</summary>
    private const MouseFlags Clicks = MouseFlags.LeftButtonClicked | MouseFlags.LeftButtonDoubleClicked | MouseFlags.LeftButtonTripleClicked;

    private readonly ScreenDesk _desk;
    private readonly Action _changed;
    private Frame? _frame;
    private Palette _palette;
    private (ThemeName, ColorDepth) _look;

    /// <param name="desk">What is shown.</param>
    /// <param name="changed">Called after every key and click that was heard.</param>
    public Surface(ScreenDesk desk, Action changed)
    {
        (_desk, _changed) = (desk, changed);
        (Width, Height, CanFocus) = (Dim.Fill(), Dim.Fill(), true);
        _look = (desk.Settings.Theme, desk.Settings.Colors);
        _palette = new Palette(desk.Settings.Theme, desk.Settings.Colors, desk.Seat);
    }

    public Scheme Look => _palette.Scheme;

    public Extent Extent => new(Viewport.Width, Viewport.Height);

    /// <summary>Compares the desk with what is painted and asks for the rows between the first and the last that differ.</summary>
    /// <returns>True where the look has changed, so that others must be painted too.</returns>
    public bool Refresh()
    {
        var isNewLook = TakeLook();
        var before = _frame;
        _frame = _desk.Draw(Extent);
        if (before is null || before.Extent != _frame.Extent || isNewLook || _desk.WantsRedraw)
        {
            _desk.WantsRedraw = false;
            SetNeedsDraw();
        }
        else if (Different(before, _frame) is var (first, last) && first <= last)
        {
            SetNeedsDraw(new Rectangle(0, first, Viewport.Width, last - first + 1));
        }

        PlaceCursor();
        return isNewLook;
    }

    protected override bool OnClearingViewport() => true;

    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (_frame is null || _frame.Extent != Extent)
        {
            _frame = _desk.Draw(Extent);
            PlaceCursor();
        }

        for (var row = 0; row < _frame.Rows.Length; row++)
        {
            Move(0, row);
            foreach (var span in _frame.Rows[row].Spans)
            {
                SetAttribute(_palette.Of(span.Tone, span.Focus));
                AddStr(_desk.Settings.AsciiOnly ? AsciiDrawing.Of(span.Text) : span.Text);
            }
        }

        return true;
    }

    protected override bool OnKeyDown(Key key)
    {
        if (Strokes.Of(key) is not { } stroke)
        {
            return false;
        }

        _desk.Press(stroke);
        _changed();
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (_frame is null || mouse.Position is not { } at)
        {
            return false;
        }

        if ((mouse.Flags & Clicks) != 0)
        {
            _desk.Click(_frame, at.X, at.Y);
        }
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledDown) || mouse.Flags.HasFlag(MouseFlags.WheeledUp))
        {
            _desk.Wheel(mouse.Flags.HasFlag(MouseFlags.WheeledDown) ? 3 : -3);
        }
        else
        {
            return false;
        }

        _changed();
        return true;
    }

    private bool TakeLook()
    {
        var look = (_desk.Settings.Theme, _desk.Settings.Colors);
        if (look == _look)
        {
            return false;
        }

        _look = look;
        _palette = new Palette(look.Theme, look.Colors, _desk.Seat);
        return true;
    }

    private void PlaceCursor()
    {
        Cursor = _frame?.Cursor is { } at
            ? new Cursor { Position = ViewportToScreen(new Point(at.Column, at.Row)), Style = CursorStyle.SteadyBlock }
            : new Cursor { Position = null };
    }

    private static (int First, int Last) Different(Frame before, Frame now)
    {
        var first = 0;
        while (first < now.Rows.Length && Same(before.Rows[first], now.Rows[first]))
        {
            first++;
        }

        var last = now.Rows.Length - 1;
        while (last > first && Same(before.Rows[last], now.Rows[last]))
        {
            last--;
        }

        return (first, last);
    }

    private static bool Same(Row one, Row other) => one.Spans.AsSpan().SequenceEqual(other.Spans.AsSpan());
}
