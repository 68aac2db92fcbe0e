using System.Diagnostics;
using BrighterFuture.Testing;

namespace BrighterFuture.Game.Tests.Screens;

/// <summary>The game in a terminal of tmux: what starts, what answers, and that the terminal is given back whatever ends it.</summary>
public sealed class In_a_real_terminal : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly string _socket = "bf-" + Guid.NewGuid().ToString("N")[..8];
    private readonly string _folder = Directory.CreateTempSubdirectory("bf-tmux-").FullName;

    public void Dispose()
    {
        if (HasTmux())
        {
            Tmux("kill-server");
        }

        Directory.Delete(_folder, recursive: true);
    }

    [SkippableFact]
    public void It_starts_answers_keys_and_gives_the_terminal_back()
    {
        Start();
        WaitFor("Turn 1 of 14");
        Keys("w");
        WaitFor("WHY");
        Keys("Escape");
        WaitFor("Package:");
        Keys("C-q");
        WaitFor("Enter leaves");
        Keys("Enter");
        WaitFor("EXIT:0");
        Assert.Equal("001", State());
    }

    [SkippableTheory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    public void A_signal_gives_the_terminal_back(string signal, int exit)
    {
        Start();
        WaitFor("Turn 1 of 14");
        Run("sh", "-c", $"kill -{signal} $(cat '{_folder}/pid')");
        WaitFor($"EXIT:{exit}");
        Assert.Equal("001", State());
    }

    [SkippableTheory]
    [InlineData("u")]
    [InlineData("t")]
    public void An_exception_on_any_thread_gives_the_terminal_back_and_its_message_stays(string key)
    {
        Skip.IfNot(HasTmux(), "tmux is missing, so there is no real terminal to test in.");
        In("BrighterFuture.ScreenBreaker.dll");
        WaitFor("ready to break");
        Keys(key);
        WaitFor("EXIT:134");
        WaitFor("broken on purpose");
        WaitFor(" icanon");
        Assert.Equal("001", State());
    }

    [SkippableFact]
    public void A_dumb_terminal_is_spoken_to_in_lines()
    {
        Skip.IfNot(HasTmux(), "tmux is missing, so there is no real terminal to test in.");
        In("BrighterFuture.Game.dll", "env TERM=dumb ", $"play --seat kim --seed 7 --save-dir {_folder}/saves");
        WaitFor("Seat Kim. Turn 1 of 14.");
        Keys(":quit");
        Keys("Enter");
        WaitFor("EXIT:0");
    }

    [Fact]
    public async Task Without_a_terminal_it_says_so_once_and_speaks_in_lines()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BrighterFuture.Game.dll"), "play", "--seat", "kim", "--seed", "7", "--save-dir", Path.Combine(_folder, "saves")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = RepositoryRoot.Path,
            UseShellExecute = false,
        })!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Terminal.Screens.TerminalPresence.Missing, (await error).Trim());
        Assert.Contains("Seat Kim. Turn 1 of 14.", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Ctrl_C_does_not_end_the_game()
    {
        Start();
        WaitFor("Turn 1 of 14");
        Keys("C-c");
        WaitFor("Ctrl+Q quits");
    }

    [SkippableFact]
    public void A_mouse_alone_can_play_and_leave()
    {
        Start();
        WaitFor("Space goes on");
        Click("Space goes on");
        WaitFor("new");
        Click("Esc menu");
        WaitFor("PAUSE");
        Click("Quit (Ctrl+Q)");
        WaitFor("Enter leaves");
        Click("Enter leaves");
        WaitFor("EXIT:0");
    }

    [SkippableFact]
    public void A_terminal_that_is_closed_leaves_no_program_behind()
    {
        Start();
        WaitFor("Turn 1 of 14");
        var process = File.ReadAllText(Path.Combine(_folder, "pid")).Trim();
        Tmux("kill-server");
        var clock = Stopwatch.StartNew();
        while (Run("sh", "-c", $"kill -0 {process} 2>/dev/null && echo alive").Length > 0)
        {
            Assert.True(clock.Elapsed < s_patience, "The program lives on without its terminal.");
            Thread.Sleep(200);
        }
    }

    [SkippableFact]
    public void A_live_window_can_be_made_wide_small_and_usual_again()
    {
        Start();
        WaitFor("Turn 1 of 14");
        Tmux("resize-window", "-x", "140", "-y", "40");
        WaitFor("YOUR FIVE");
        Tmux("resize-window", "-x", "52", "-y", "14");
        WaitFor("too small to read");
        Tmux("resize-window", "-x", "60", "-y", "16");
        WaitFor("Package:");
        Tmux("resize-window", "-x", "80", "-y", "24");
        WaitFor("Game  Panels  Help");
    }

    private void Start()
    {
        Skip.IfNot(HasTmux(), "tmux is missing, so there is no real terminal to test in.");
        var game = Path.Combine(AppContext.BaseDirectory, "BrighterFuture.Game.dll");
        var play = $"dotnet '{game}' play --seat kim --seed 7 --save-dir '{_folder}/saves'";
        Tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-c", RepositoryRoot.Path, $"sh -c 'echo $$ > \"{_folder}/pid\"; exec {play.Replace("'", "\"", StringComparison.Ordinal)}'; echo EXIT:$?; sleep 60");
    }

    /// <summary>Runs a program beside the tests, and what stty says after it.</summary>
    private void In(string program, string before = "", string arguments = "")
    {
        Tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-c", RepositoryRoot.Path, $"{before}dotnet '{Path.Combine(AppContext.BaseDirectory, program)}' {arguments}; echo EXIT:$?; stty -a | grep -o '[-a-z ]icanon'; sleep 60");
    }

    /// <summary>A press and a release of the left button where words stand, as terminals send them.</summary>
    private void Click(string words)
    {
        var rows = Tmux("capture-pane", "-p").Split('\n').ToList();
        var row = rows.FindIndex(line => line.Contains(words, StringComparison.Ordinal));
        Assert.True(row >= 0, $"\"{words}\" is not there to be clicked:\n{string.Join('\n', rows)}");
        var at = $"{rows[row].IndexOf(words, StringComparison.Ordinal) + 2};{row + 1}";
        Tmux("send-keys", "-l", $"\u001b[<0;{at}M");
        Tmux("send-keys", "-l", $"\u001b[<0;{at}m");
    }

    private string State() => Tmux("display", "-p", "#{alternate_on}#{mouse_any_flag}#{cursor_flag}").Trim();

    private void Keys(string key) => Tmux("send-keys", key);

    private void WaitFor(string words)
    {
        var clock = Stopwatch.StartNew();
        var screen = "";
        while (clock.Elapsed < s_patience)
        {
            screen = Tmux("capture-pane", "-p", "-S", "-100");
            if (screen.Contains(words, StringComparison.Ordinal))
            {
                return;
            }

            Thread.Sleep(100);
        }

        Assert.Fail($"\"{words}\" did not appear:\n{screen}");
    }

    private string Tmux(params string[] arguments) => Run("tmux", ["-L", _socket, .. arguments]);

    private static bool HasTmux() => Run("sh", "-c", "command -v tmux").Length > 0;

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
