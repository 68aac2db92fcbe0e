using System.Diagnostics;
using BrighterFuture.Testing;

namespace BrighterFuture.Game.Tests.Commands;

/// <summary>A pack that is not the game's own is walked in a child process before it is played.</summary>
public sealed class A_pack_from_somebody_else : IDisposable
{
    private const string FirstScene = "=== k01_order_of_papers ===";

    private static readonly string s_shipped = RepositoryRoot.Of("stories", "brighter-future");

    private readonly string _folder = Directory.CreateTempSubdirectory("bf-pack-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Is_played_once_it_came_through_and_remembered()
    {
        Copy("");
        var (first, exit) = Play();
        Assert.Contains("Turn 1 of 14", first, StringComparison.Ordinal);
        Assert.Equal(0, exit);
        Assert.Single(File.ReadAllLines(Path.Combine(_folder, "saves", "tried-packs.txt")));
    }

    [Theory]
    [InlineData("-> round\n= round\n{ turn > 900: End. }\n-> round\n")]
    [InlineData("~ temp depth = deep(0)\n-> scene_over\n=== function deep(x) ===\n~ return deep(x + 1)\n=== kim_left_over ===\n")]
    public void Is_stopped_and_its_scene_named_where_it_never_returns(string ink)
    {
        Copy(ink);
        var (said, exit) = Play();
        Assert.Equal(1, exit);
        Assert.Contains("The story did not come back: a loop without text or choice.", said, StringComparison.Ordinal);
        Assert.Contains("scene 'k01_order_of_papers'", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "saves", "tried-packs.txt")));
    }

    private void Copy(string afterFirstKnot)
    {
        foreach (var file in Directory.GetFiles(s_shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, "pack", Path.GetRelativePath(s_shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, Edited(File.ReadAllText(file), afterFirstKnot));
        }
    }

    /// <summary>Puts the fault below the tags of Kim's first scene.</summary>
    private static string Edited(string text, string fault)
    {
        var knot = text.IndexOf(FirstScene, StringComparison.Ordinal);
        if (knot < 0 || fault.Length == 0)
        {
            return text;
        }

        var body = text.IndexOf("\n# place:", knot, StringComparison.Ordinal);
        return text.Insert(text.IndexOf('\n', body + 1) + 1, fault);
    }

    private (string Said, int Exit) Play()
    {
        var game = Path.Combine(AppContext.BaseDirectory, "BrighterFuture.Game.dll");
        string[] arguments = [game, "play", Path.Combine(_folder, "pack"), "--plain", "--seat", "kim", "--seed", "7", "--save-dir", Path.Combine(_folder, "saves")];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(_folder, "cache");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (said, process.ExitCode);
    }
}
