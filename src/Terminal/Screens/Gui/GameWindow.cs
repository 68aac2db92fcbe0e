using System.Diagnostics;
using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace BrighterFuture.Terminal.Screens.Gui;

/// <summary>The window of a desk: its surface, and the menu bar over the first row.</summary>
internal sealed class GameWindow : Runnable
{
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(450);

    private static readonly string[] s_schemes = ["Base", "Accent", "Dialog", "Menu", "Error"];

    /// <summary>The toolkit always follows the mouse; without it the terminal's own selection works again.</summary>
    private const string MouseOff = "\u001b[?1003l\u001b[?1015l\u001b[?1006l";
    private const string MouseOn = "\u001b[?1003h\u001b[?1015h\u001b[?1006h";

    /// <summary>Rounds of the toolkit's loop a second: many while keys come, fewer while somebody reads, and still enough that the next key is heard at once.</summary>
    internal const ushort Busy = 120;
    private const ushort Reading = 40;
    private static readonly TimeSpan s_untilReading = TimeSpan.FromSeconds(4);

    private readonly ScreenDesk _desk;
    private long _touched = Stopwatch.GetTimestamp();
    private readonly Surface _surface;
    private readonly MenuBar? _menu;
    private bool _hasMouse = true;
    private bool _isReading;
    private bool _hasRested;

    public GameWindow(ScreenDesk desk)
    {
        _desk = desk;
        _surface = new Surface(desk, Touched);
        Add(_surface);
        _menu = Bar(desk);
        if (_menu is not null)
        {
            Add(_menu);
        }

        Dress();
        Initialized += (_, _) =>
        {
            App!.AddTimeout(s_pace, Tick);
            Changed();
            _surface.SetFocus();
        };
    }

    private void Touched()
    {
        (_touched, _isReading) = (Stopwatch.GetTimestamp(), false);
        Application.MaximumIterationsPerSecond = Busy;
        Changed();
    }

    /// <summary>Does what a menu line stands for.</summary>
    private void Do(string command)
    {
        _desk.Do(command);
        _surface.SetFocus();
        Changed();
    }

    protected override bool OnKeyDown(Key key)
    {
        if (key != Key.F10 || _menu is { Visible: true })
        {
            return base.OnKeyDown(key);
        }

        Do("menu");
        return true;
    }

    protected override void OnSubViewsLaidOut(LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        Changed();
    }

    private void Changed()
    {
        if (_desk.IsClosed)
        {
            RequestStop();
            return;
        }

        if (_desk.Settings.Mouse != _hasMouse && App?.Driver is { } driver)
        {
            _hasMouse = _desk.Settings.Mouse;
            driver.WriteRaw(_hasMouse ? MouseOn : MouseOff);
        }

        _menu?.Visible = _desk.Top.HasMenu && _surface.Extent.IsFull;
        if (_surface.Refresh())
        {
            Dress();
            SetNeedsDraw();
        }
    }

    /// <summary>Menus and whatever else the toolkit draws wear the look too.</summary>
    private void Dress()
    {
        foreach (var name in s_schemes)
        {
            SchemeManager.AddScheme(name, _surface.Look);
        }
    }

    /// <summary>Looks whether there is something new to show.</summary>
    public void Look()
    {
        if (_desk.Tick())
        {
            Changed();
        }
    }

    private bool Tick()
    {
        Look();

        if (!_isReading && Stopwatch.GetElapsedTime(_touched) > s_untilReading)
        {
            Rest();
        }

        return true;
    }

    /// <summary>Somebody reads: fewer rounds of the loop, and once for a game the memory goes back that loading the pack needed.</summary>
    private void Rest()
    {
        _isReading = true;
        Application.MaximumIterationsPerSecond = Reading;
        if (!_hasRested)
        {
            _hasRested = true;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    private MenuBar? Bar(ScreenDesk desk)
    {
        if (desk.Menus.IsEmpty)
        {
            return null;
        }

        var bar = new MenuBar([.. desk.Menus.Select(menu => new MenuBarItem(menu.Title, [.. menu.Lines.Select(line => new MenuItem(line.Text, Key.Empty, () => Do(line.Does)))]))]);
        bar.Width = Dim.Auto();
        return bar;
    }
}
