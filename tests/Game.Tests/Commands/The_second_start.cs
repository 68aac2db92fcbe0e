using System.Diagnostics;

namespace BrighterFuture.Game.Tests.Commands;

/// <summary>The first start compiles the story and keeps it in the user's cache; what a player reads does not depend on it.</summary>
public sealed class The_second_start : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bf-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reads_as_the_first_whether_the_kept_story_is_whole_damaged_or_unwritable()
    {
        var both = new[] { Start("a"), Start("b") }.Select(Finish).ToArray();
        Assert.Contains("Turn 1 of 14", both[0], StringComparison.Ordinal);
        Assert.Equal(both[0], both[1]);
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(_folder, "cache", "brighter-future", "stories")));
        Assert.Equal(both[0], Finish(Start("c")));
        File.WriteAllText(kept, "damaged");
        Assert.Equal(both[0], Finish(Start("d")));
        Directory.Delete(Path.Combine(_folder, "cache"), recursive: true);
        File.WriteAllText(Path.Combine(_folder, "cache"), "a file where the folder should be");
        Assert.Equal(both[0], Finish(Start("e")));
    }

    private Process Start(string saves)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "BrighterFuture.Game.dll"), "play", "--plain", "--seat", "kim", "--seed", "7", "--save-dir", Path.Combine(_folder, saves)];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(_folder, "cache");
        var process = Process.Start(start)!;
        process.StandardInput.Write("1\n");
        process.StandardInput.Close();
        return process;
    }

    private static string Finish(Process process)
    {
        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return said.Replace(process.StartInfo.ArgumentList[^1], "SAVES", StringComparison.Ordinal);
        }
    }
}
