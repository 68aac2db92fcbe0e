using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace BrighterFuture.Benchmarks.Screens;

/// <summary>The smallest app of the toolkit: a window and a label that counts keys. What it costs the game may cost too.</summary>
internal static class HelloApp
{
    public static void Run()
    {
        using var app = Application.Create();
        app.Init();
        using var window = new Window { Title = "hello" };
        var keys = 0;
        var label = new Label { Text = "Hello, world: 0 keys", X = 1, Y = 1, Width = Dim.Fill() };
        window.Add(label);
        window.KeyDown += (_, key) =>
        {
            label.Text = $"Hello, world: {++keys} keys";
            key.Handled = true;
        };
        app.Run(window);
    }
}
