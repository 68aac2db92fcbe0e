using System.Diagnostics;
using BrighterFuture.Files.Saves;
using BrighterFuture.SaveWriter;

namespace BrighterFuture.Files.Tests.Saves;

/// <summary>A real program that writes saves is really killed.</summary>
public sealed class Killed_in_the_middle : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_save_is_whole_after_a_kill_at_any_moment()
    {
        for (var run = 0; run < 8; run++)
        {
            var folder = _folder.Of($"run{run}");
            using var writer = Start(folder, "write");
            writer.StandardOutput.ReadLine();
            Thread.Sleep(run * 37 % 190);
            writer.Kill();
            writer.WaitForExit();
            var said = writer.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => int.TryParse(l, out var n) ? n : 0).DefaultIfEmpty(1).Max();
            var entry = Assert.Single(SaveStore.ToRead(folder, TimeProvider.System).All);
            Assert.True(entry.Save is not null, entry.Problem?.Message);

            // What was reported as written is on disk, or the next one is.
            Assert.Contains(entry.Save, new[] { SampleGames.OfLength(said % 200), SampleGames.OfLength((said + 1) % 200), SampleGames.OfLength((said + 2) % 200) });
            Assert.True(SaveStore.TryOpen(folder, TimeProvider.System, out var store, out _));
            Assert.True(store.TryResume(entry.Path, out var slot, out var problem), problem?.Message);
            Assert.True(slot.TryWrite(SampleGames.OfLength(1), out _));
            slot.Dispose();
        }
    }

    [Fact]
    public void Another_program_holds_its_game_until_it_dies()
    {
        using var holder = Start(_folder.Path, "hold");
        holder.StandardOutput.ReadLine();
        Assert.True(SaveStore.TryOpen(_folder.Path, TimeProvider.System, out var store, out _));
        Assert.False(store.TryResume(_folder.Of("kim-seed7.json"), out _, out var problem));
        Assert.Equal(SaveProblemKind.Locked, problem.Kind);
        holder.Kill();
        holder.WaitForExit();
        Assert.True(store.TryResume(_folder.Of("kim-seed7.json"), out var slot, out _));
        slot.Dispose();
    }

    private static Process Start(string folder, string what)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "BrighterFuture.SaveWriter.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, folder, what]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true })!;
    }
}
