using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;

namespace BrighterFuture.Terminal.Screens.Gui;

/// <summary>
/// The terminal while screens are on it. Whatever ends the program - a key, a signal, an exception on any thread - the terminal is given back as it was,
/// because the toolkit alone leaves it broken on signals and on foreign exceptions.
/// </summary>
public sealed class ScreenTerminal : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan s_untilStill = TimeSpan.FromMilliseconds(200);

    private const int SignalExit = 128;

    /// <summary>Mouse, paste and keyboard modes off, cursor on, colours plain, first screen: for a thread that dies without the toolkit.</summary>
    private const string Reset = "\u001b[?1003l\u001b[?1015l\u001b[?1006l\u001b[?2004l\u001b[<u\u001b[?25h\u001b[0m\u001b[?1049l";

    private readonly IApplication _app;
    private readonly List<PosixSignalRegistration> _signals = [];
    private GameWindow? _window;
    private readonly int _thread = Environment.CurrentManagedThreadId;

    private ScreenTerminal(ScreenSettings settings)
    {
        Settings = settings;
        AppDomain.CurrentDomain.UnhandledException += GiveBack;
        TuiConfigurationBuilder.Shared.RuntimeConfig = """{"Theme":"Default"}""";
        TuiConfigurationBuilder.Shared.ApplyToStaticFacades();
        Application.MaximumIterationsPerSecond = GameWindow.Busy;
        Driver.Force16Colors = settings.Colors == ColorDepth.Sixteen || (settings.Colors == ColorDepth.Auto && !IsTrueColor());
        _app = Application.Create();
        _app.Init();
        Listen(PosixSignal.SIGINT, 2);
        Listen(PosixSignal.SIGTERM, 15);
        Listen(PosixSignal.SIGHUP, 1);
        Listen(PosixSignal.SIGQUIT, 3);
    }

    /// <summary>What the reader has set; kept from one game to the next.</summary>
    public ScreenSettings Settings { get; set; }

    /// <summary>Keys that were pressed before there was a screen for them; the first that comes takes them.</summary>
    internal List<Stroke> Waiting { get; set; } = [];

    /// <summary>Something is ready that the screen waits for: it looks now, from its own thread.</summary>
    internal void Wake() => _app.Invoke(() => _window?.Look());

    /// <summary>The exit code where a signal ended it; null where the player left.</summary>
    public int? EndedBy { get; private set; }

    /// <summary>Takes the terminal.</summary>
    public static ScreenTerminal Open(ScreenSettings settings) => new(settings);

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        AppDomain.CurrentDomain.UnhandledException -= GiveBack;
        _app.Dispose();
    }

    /// <summary>Shows a desk until it is closed. What went wrong in it is thrown here; dispose first, print then.</summary>
    internal void Show(ScreenDesk desk)
    {
        if (EndedBy is not null)
        {
            return;
        }

        Exception? failure = null;
        using var window = new GameWindow(desk);
        _window = window;
        _app.Run(window, problem =>
        {
            failure = problem;
            _app.RequestStop();
            return true;
        });
        _window = null;
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private static bool IsTrueColor() => Environment.GetEnvironmentVariable("COLORTERM") is "truecolor" or "24bit";

    /// <summary>Runs before the runtime prints what went wrong: no <c>finally</c> runs for an exception that nobody catches.</summary>
    private void GiveBack(object sender, UnhandledExceptionEventArgs args)
    {
        if (Environment.CurrentManagedThreadId != _thread)
        {
            // The screens' own thread still lives and would draw over what is given back.
            _app.Invoke(() => Thread.Sleep(s_patience));
            Thread.Sleep(s_untilStill);
        }

        Console.Out.Write(Reset);
        Console.Out.Flush();
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            using var lines = Process.Start(new ProcessStartInfo("stty", ["sane"]) { UseShellExecute = false });
            lines?.WaitForExit(s_patience);
        }
        catch (ExternalException)
        {
            // A system without stty keeps its raw lines; the screen itself is back.
        }
    }

    /// <summary>Where the terminal itself is gone the toolkit may never come back from it; the game is on disk, so the program ends all the same.</summary>
    private static void EndAnyway(int code)
    {
        new Thread(() =>
        {
            Thread.Sleep(s_patience);
            Environment.Exit(code);
        })
        { IsBackground = true }.Start();
    }

    private void Listen(PosixSignal signal, int number)
    {
        _signals.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            EndedBy = SignalExit + number;
            _app.Invoke(() => _app.RequestStop());
            EndAnyway(SignalExit + number);
        }));
    }
}
