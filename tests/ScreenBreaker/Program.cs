using BrighterFuture.ScreenBreaker;
using BrighterFuture.Terminal.Screens;
using BrighterFuture.Terminal.Screens.Gui;

// A program that breaks while screens are on the terminal: u on the thread of the screens, t on another one. A test sees what is left of the terminal.
var terminal = ScreenTerminal.Open(new ScreenSettings());
try
{
    var desk = new ScreenDesk(terminal.Settings, null);
    desk.Open(new BreakingScreen());
    terminal.Show(desk);
}
finally
{
    terminal.Dispose();
}
