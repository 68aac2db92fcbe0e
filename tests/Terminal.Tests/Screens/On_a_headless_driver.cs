using System.Drawing;
using System.Runtime.CompilerServices;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Gui;
using BrighterFuture.Terminal.Screens.Themes;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace BrighterFuture.Terminal.Tests.Screens;

internal static class HeadlessDriver
{
    [ModuleInitializer]
    internal static void NoTerminal() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
}

/// <summary>The toolkit's part: what is composed reaches the cells, keys and clicks come back.</summary>
public sealed class On_a_headless_driver : IDisposable
{
    private readonly TestGame _game = new();
    private readonly IApplication _app;
    private readonly GameWindow _window;
    private readonly SessionToken _session;

    public On_a_headless_driver()
    {
        _app = Application.Create(new VirtualTimeProvider()).Init(DriverRegistry.Names.ANSI);
        _app.Driver!.SetScreenSize(80, 24);
        _window = new GameWindow(_game.Desk);
        _session = _app.Begin(_window)!;
        _app.LayoutAndDraw();
    }

    public void Dispose()
    {
        _app.End(_session);
        _window.Dispose();
        _app.Dispose();
        _game.Dispose();
    }

    [Fact]
    public void The_cells_hold_what_was_composed()
    {
        Assert.Equal(Lines(_game.Screen()).Skip(1), Lines(Cells()).Skip(1));
        Assert.StartsWith(" Game  Panels  Help", Cells(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_come_through()
    {
        Press(Key.Space, Key.W);
        Assert.Contains("WHY", Cells(), StringComparison.Ordinal);

        Press(Key.Esc, Key.D3);
        Assert.Contains("you chose 3", Cells(), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_the_menu_bar_stay_letters()
    {
        Press(Key.Space, Key.P, Key.G, Key.H);

        Assert.StartsWith(" HISTORY", Cells(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_window_can_be_resized_to_anything_and_back()
    {
        var before = Cells();
        foreach (var (width, height) in new[] { (140, 40), (60, 16), (1, 1), (3, 2), (300, 100), (80, 24) })
        {
            _app.Driver!.SetScreenSize(width, height);
            _app.LayoutAndDraw();
            _app.LayoutAndDraw();
        }

        Assert.Equal(before, Cells());
    }

    [Fact]
    public void A_click_chooses()
    {
        Press(Key.Space);
        var row = Lines(Cells()).ToList().FindIndex(line => line.Contains("3 Call back", StringComparison.Ordinal));

        _app.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(10, row)));
        _app.LayoutAndDraw();

        Assert.Contains("you chose 3", Cells(), StringComparison.Ordinal);
    }

    [Fact]
    public void Drawing_in_ASCII_leaves_no_other_sign()
    {
        _game.Desk.Settings = new ScreenSettings { AsciiOnly = true };
        Press(Key.Space, Key.D3);

        Assert.All(Cells().Replace("\n", "", StringComparison.Ordinal), sign => Assert.True(char.IsAscii(sign), $"{sign}"));
    }

    [Fact]
    public void Mono_says_the_same()
    {
        Press(Key.Space);
        var coloured = Cells();
        _game.Desk.Settings = new ScreenSettings { Theme = ThemeName.Mono };
        Press(Key.End);

        Assert.Equal(coloured, Cells());
        Assert.DoesNotContain("[38;", _app.Driver!.ToAnsi(), StringComparison.Ordinal);
    }

    private void Press(params Key[] keys)
    {
        foreach (var key in keys)
        {
            _app.InjectKey(key);
            _app.LayoutAndDraw();
            _app.LayoutAndDraw();
        }
    }

    private string Cells() => string.Join('\n', Lines(_app.Driver!.ToString()!));

    private static IEnumerable<string> Lines(string screen) => screen.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd());
}
