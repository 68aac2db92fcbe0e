using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.SaveWriter;

namespace BrighterFuture.Files.Tests.Saves;

public sealed class A_folder_of_saves : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_game_of_a_seat_and_seed_gets_a_number()
    {
        var store = Open(_folder.Path);
        foreach (var name in new[] { "kim-seed7.json", "kim-seed7-2.json", "kim-seed7-3.json" })
        {
            Assert.True(store.TryStart(Seat.Kim, 7, out var slot, out _));
            Assert.Equal(name, Path.GetFileName(slot.Path));
            Assert.True(slot.TryWrite(SampleGames.OfLength(1), out _));
            slot.Dispose();
        }
    }

    [Fact]
    public void Two_windows_that_start_the_same_game_get_two_names_before_either_has_saved()
    {
        var store = Open(_folder.Path);
        Assert.True(store.TryStart(Seat.Kim, 7, out var one, out _));
        Assert.True(store.TryStart(Seat.Kim, 7, out var two, out _));
        Assert.NotEqual(one.Path, two.Path);
        one.Dispose();
        two.Dispose();
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void The_save_before_is_kept_whole_beside_the_new_one()
    {
        using var slot = Start();
        slot.TryWrite(SampleGames.OfLength(1), out _);
        Assert.False(File.Exists(slot.Path + ".bak"));
        slot.TryWrite(SampleGames.OfLength(2), out _);
        slot.TryWrite(SampleGames.OfLength(3), out _);
        Assert.True(SaveStore.TryRead(slot.Path, out var now, out _));
        Assert.True(SaveStore.TryRead(slot.Path + ".bak", out var before, out _));
        Assert.Equal(SampleGames.OfLength(3), now);
        Assert.Equal(SampleGames.OfLength(2), before);
    }

    [Fact]
    public void A_damaged_save_is_refused_kept_and_the_one_before_offered()
    {
        using var slot = Start();
        slot.TryWrite(SampleGames.OfLength(1), out _);
        slot.TryWrite(SampleGames.OfLength(2), out _);
        File.WriteAllText(slot.Path, "{\"broken\":");
        Assert.False(SaveStore.TryRead(slot.Path, out _, out var problem));
        Assert.StartsWith("kim-seed7.json is damaged at byte 10 (cut short). It is kept untouched. The save before it, ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith($", 17 Dec 2018, turn 2 of 14, is whole: kim-seed7.json.bak. Open it with: brighter-future play --load {slot.Path}.bak", problem.Message, StringComparison.Ordinal);
        Assert.Equal("{\"broken\":", File.ReadAllText(slot.Path));
        var entry = Open(_folder.Path).Newest!;
        Assert.Null(entry.Save);
        Assert.Equal(SampleGames.OfLength(1), entry.Previous);
    }

    [Fact]
    public void A_game_open_in_another_window_is_refused_until_it_is_closed()
    {
        using var slot = Start();
        slot.TryWrite(SampleGames.OfLength(1), out _);
        var store = Open(_folder.Path);
        Assert.False(store.TryResume(slot.Path, out _, out var problem));
        Assert.Equal(SaveProblemKind.Locked, problem.Kind);
        Assert.Matches("^This game is open in another window \\(since [0-9][0-9]:[0-9][0-9]\\). Nothing was changed. Close that one, or open a copy here.$", problem.Message);
        slot.Dispose();
        Assert.True(store.TryResume(slot.Path, out var again, out _));
        again.Dispose();
    }

    [Fact]
    public void A_lock_left_by_a_dead_program_does_not_hold()
    {
        File.WriteAllText(_folder.Of("kim-seed7.lock"), "2147483646 1 13:40");
        Assert.True(Open(_folder.Path).TryResume(_folder.Of("kim-seed7.json"), out var slot, out _));
        slot.Dispose();
    }

    [Fact]
    public void A_lock_whose_program_number_was_given_to_another_does_not_hold()
    {
        File.WriteAllText(_folder.Of("kim-seed7.lock"), $"{Environment.ProcessId} 1 13:40");
        Assert.True(Open(_folder.Path).TryResume(_folder.Of("kim-seed7.json"), out var slot, out _));
        slot.Dispose();
    }

    [Fact]
    public void The_words_of_a_living_program_hold_where_the_disk_knows_no_locks()
    {
        var start = System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond;
        File.WriteAllText(_folder.Of("kim-seed7.lock"), $"{Environment.ProcessId} {start} 13:40");
        Assert.False(Open(_folder.Path).TryResume(_folder.Of("kim-seed7.json"), out _, out var problem));
        Assert.Equal("This game is open in another window (since 13:40). Nothing was changed. Close that one, or open a copy here.", problem.Message);
    }

    [Fact]
    public void A_missing_folder_is_made()
    {
        Open(_folder.Of("a/b/c"));
        Assert.True(Directory.Exists(_folder.Of("a/b/c")));
        Assert.Empty(Directory.GetFiles(_folder.Of("a/b/c")));
    }

    [Fact]
    public void A_folder_below_a_file_is_refused_with_the_file_named()
    {
        File.WriteAllText(_folder.Of("file"), "x");
        Assert.False(SaveStore.TryOpen(_folder.Of("file/deeper"), TimeProvider.System, out _, out var problem));
        Assert.Equal(
            $"Could not save to {_folder.Of("file/deeper")} ({_folder.Of("file")} is a file, not a folder). Nothing was changed. Name another folder with --save-dir.",
            problem.Message);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // The administrator may write everywhere but among the processes.
        var folder = Environment.IsPrivilegedProcess ? "/proc/brighter-future" : _folder.Path;
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var opened = SaveStore.TryOpen(folder, TimeProvider.System, out _, out var problem);
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.False(opened);
        Assert.StartsWith($"Could not save to {folder} (", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_vanishes_in_mid_game_is_said_and_the_game_goes_on()
    {
        using var slot = Start(_folder.Of("sub"));
        slot.TryWrite(SampleGames.OfLength(1), out _);
        Directory.Delete(_folder.Of("sub"), recursive: true);
        Assert.False(slot.TryWrite(SampleGames.OfLength(2), out var problem));
        Assert.StartsWith($"Could not save to {_folder.Of("sub")}/ (the folder is gone). The game goes on in memory; the last save on disk is ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_save_is_named()
    {
        Assert.False(SaveStore.TryRead(_folder.Of("none.json"), out _, out var problem));
        Assert.Equal($"There is no save {_folder.Of("none.json")}. Nothing was changed. See: brighter-future saves list", problem.Message);
    }

    [Fact]
    public void The_list_shows_newest_first_and_damaged_ones_too()
    {
        var store = Open(_folder.Path);
        Assert.Null(store.Newest);
        using var slot = Start();
        slot.TryWrite(SampleGames.OfLength(1), out _);
        File.WriteAllText(_folder.Of("a.json"), "junk");
        File.SetLastWriteTimeUtc(_folder.Of("a.json"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["kim-seed7", "a"], store.All.Select(e => e.Name));
        Assert.Equal("kim-seed7", store.Newest!.Name);
        Assert.Equal(SaveProblemKind.Damaged, store.All[1].Problem!.Kind);
    }

    [Fact]
    public void A_save_travels_out_and_in_and_nothing_is_overwritten()
    {
        using var slot = Start();
        slot.TryWrite(SampleGames.OfLength(1), out _);
        Assert.True(SaveStore.TryExport(slot.Path, _folder.Of("mine.save"), out _));
        Assert.False(SaveStore.TryExport(slot.Path, _folder.Of("mine.save"), out var problem));
        Assert.Contains("nothing is overwritten", problem.Message, StringComparison.Ordinal);
        Assert.True(Open(_folder.Path).TryImport(_folder.Of("mine.save"), out var path, out _));
        Assert.Equal("kim-seed7-2.json", Path.GetFileName(path));
        File.WriteAllText(_folder.Of("bad.save"), "x");
        Assert.False(Open(_folder.Path).TryImport(_folder.Of("bad.save"), out _, out problem));
        Assert.Equal(SaveProblemKind.Damaged, problem.Kind);
    }

    [Fact]
    public void Saves_stay_in_the_repository_when_the_game_is_run_from_inside_it()
    {
        Directory.CreateDirectory(_folder.Of("repo/src/Game"));
        File.WriteAllText(_folder.Of("repo/BrighterFuture.sln"), "");
        Assert.Equal(_folder.Of("repo/saves"), SaveFolder.Find(null, _folder.Of("repo/src/Game")));
        Assert.Equal("elsewhere", SaveFolder.Find("elsewhere", _folder.Of("repo")));
        Assert.EndsWith(Path.Combine("brighter-future", "saves"), SaveFolder.Find(null, _folder.Path), StringComparison.Ordinal);
    }

    private static SaveStore Open(string folder)
    {
        Assert.True(SaveStore.TryOpen(folder, TimeProvider.System, out var store, out var problem), problem?.Message);
        return store;
    }

    private SaveSlot Start(string? folder = null)
    {
        Assert.True(Open(folder ?? _folder.Path).TryStart(Seat.Kim, 7, out var slot, out _));
        return slot;
    }
}
