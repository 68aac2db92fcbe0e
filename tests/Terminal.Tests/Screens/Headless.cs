using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Drawing;
using BrighterFuture.Terminal.Screens.Gui;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;

namespace BrighterFuture.Terminal.Tests.Screens;

/// <summary>A desk as the toolkit's driver holds it, without a terminal.</summary>
internal static class Headless
{
    /// <summary>The cells of a window of a size, blanks at the ends of rows left out.</summary>
    public static string Cells(ScreenDesk desk, Extent extent)
    {
        using var app = Application.Create(new VirtualTimeProvider()).Init(DriverRegistry.Names.ANSI);
        app.Driver!.SetScreenSize(extent.Width, extent.Height);
        using var window = new GameWindow(desk);
        var session = app.Begin(window)!;
        app.LayoutAndDraw();
        app.LayoutAndDraw();
        var cells = string.Concat(app.Driver.ToString()!.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd() + "\n"));
        app.End(session);
        return cells;
    }
}
