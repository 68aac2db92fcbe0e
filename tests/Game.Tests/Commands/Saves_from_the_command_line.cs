using System.CommandLine;
using System.Text.Json.Nodes;
using BrighterFuture.Files.Saves;
using BrighterFuture.Game.Commands;
using BrighterFuture.Model;
using BrighterFuture.SaveWriter;

namespace BrighterFuture.Game.Tests.Commands;

public sealed class Saves_from_the_command_line : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("saves-").FullName;
    private string _said = "";
    private string _complained = "";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_empty_folder_says_when_the_first_game_is_kept()
    {
        Assert.Equal(0, Run("list"));
        Assert.Equal("No games yet. The first is kept from your first choice on.", _said.Trim());
        Assert.Equal(0, Run("verify"));
    }

    [Fact]
    public void The_list_names_seat_place_and_seed()
    {
        Keep();
        Assert.Equal(0, Run("list"));
        Assert.Equal([$"1 game in {_folder}.", "kim-seed7. Kim's seat, 17 Dec 2018, turn 2 of 14, seed 7, 1 branch."], Lines());
    }

    [Fact]
    public void Verify_finds_damage_and_a_state_that_does_not_follow()
    {
        Keep();
        Assert.Equal(0, Run("verify"));
        Assert.Equal("kim-seed7.json is whole and replays to the same state.", _said.Trim());
        Assert.Equal(1, Run("verify", replay: _ => "replaying leads elsewhere from record 3 on"));
        Assert.Equal("kim-seed7.json: replaying leads elsewhere from record 3 on", _said.Trim());
        File.AppendAllText(Path.Combine(_folder, "kim-seed7.json"), " ");
        Assert.Equal(1, Run("verify"));
        Assert.StartsWith("kim-seed7.json is damaged at byte ", _said, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_takes_a_name_or_a_file_and_tells_the_branches()
    {
        Keep();
        Assert.Equal(0, Run("show", "kim-seed7"));
        Assert.Contains("The others: Trump utility, Moon historical.", _said, StringComparison.Ordinal);
        Assert.Equal("Branch 0: 5 records.", Lines()[^1]);
        Assert.Equal(0, Run("show", Path.Combine(_folder, "kim-seed7.json"), "--json"));
        Assert.Equal(5, (int)JsonNode.Parse(_said)!["branches"]![0]!["records"]!);
        Assert.Equal(1, Run("show", "none"));
        Assert.StartsWith("There is no save none.", _complained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_goes_out_and_comes_in_under_a_free_name()
    {
        Keep();
        var out1 = Path.Combine(_folder, "mine.save");
        Assert.Equal(0, Run("export", "kim-seed7", "-o", out1));
        Assert.Equal(1, Run("export", "kim-seed7", "-o", out1));
        Assert.Equal(0, Run("import", out1));
        Assert.Equal($"Written: {Path.Combine(_folder, "kim-seed7-2.json")}.", _said.Trim());
        Assert.Equal(0, Run("list", "--json"));
        Assert.Equal(2, JsonNode.Parse(_said)!.AsArray().Count);
        Assert.True((bool)JsonNode.Parse(_said)![0]!["whole"]!);
    }

    private void Keep()
    {
        Assert.True(SaveStore.TryOpen(_folder, TimeProvider.System, out var store, out _));
        Assert.True(store.TryStart(Seat.Kim, 7, out var slot, out _));
        Assert.True(slot.TryWrite(SampleGames.OfLength(2), out _));
        slot.Dispose();
    }

    private string[] Lines() => _said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int Run(params string[] words) => Run(words, _ => null);

    private int Run(string word, Func<SaveFile, string?> replay) => Run([word], replay);

    private int Run(string[] words, Func<SaveFile, string?> replay)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = SavesCommands.Build(replay).Parse([.. words, "--save-dir", _folder]).Invoke(new InvocationConfiguration { Output = output, Error = error });
        (_said, _complained) = (output.ToString(), error.ToString());
        return code;
    }
}
