using BrighterFuture.Files.Packs;
using BrighterFuture.Files.Tests.Saves;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Files.Tests.Packs;

/// <summary>A story is compiled once for each text, and whatever is wrong with what was kept, it is compiled anew.</summary>
public sealed class Compiled_stories : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Are_kept_under_one_name_for_each_text()
    {
        Assert.Equal("One.", Told(Story("One.")));
        Assert.Equal("One.", Told(Story("One.")));
        Assert.Single(Kept);
        Assert.Equal("Two.", Told(Story("Two.")));
        Assert.Equal(2, Kept.Length);
    }

    [Fact]
    public void Are_opened_and_not_compiled_the_second_time()
    {
        Told(Story("One."));
        var before = File.GetLastWriteTimeUtc(Kept[0]);
        var written = File.ReadAllBytes(Kept[0]);
        Told(Story("One."));
        Assert.Equal((before, written.Length), (File.GetLastWriteTimeUtc(Kept[0]), File.ReadAllBytes(Kept[0]).Length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_file_with_one_byte_changed_is_compiled_anew_and_mended(int place)
    {
        Told(Story("One."));
        var whole = File.ReadAllBytes(Kept[0]);
        var damaged = whole.ToArray();
        damaged[place < 0 ? ^1 : place] ^= 1;
        File.WriteAllBytes(Kept[0], damaged);
        Assert.Equal("One.", Told(Story("One.")));
        Assert.Equal(whole, File.ReadAllBytes(Kept[0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100)]
    public void A_file_that_was_cut_off_is_compiled_anew(int length)
    {
        Told(Story("One."));
        File.WriteAllBytes(Kept[0], File.ReadAllBytes(Kept[0])[..length]);
        Assert.Equal("One.", Told(Story("One.")));
    }

    [Fact]
    public void Another_storys_file_under_this_name_is_not_opened()
    {
        Told(Story("One."));
        var one = Kept[0];
        Told(Story("Two."));
        File.Copy(Kept.Single(file => file != one), one, overwrite: true);
        Assert.Equal("One.", Told(Story("One.")));
    }

    [Fact]
    public void A_folder_that_takes_no_file_only_costs_time()
    {
        File.WriteAllText(_folder.Of("file"), "in the way");
        var stories = new CompiledStories(_folder.Of("file"));
        Assert.Equal("One.", Told(stories.Open(Story("One."))));
        Assert.Equal("One.", Told(new CompiledStories(Path.Combine(_folder.Of("file"), "below")).Open(Story("One."))));
        Assert.Equal("in the way", File.ReadAllText(_folder.Of("file")));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_only_costs_time()
    {
        Told(Story("One."));
        var place = Kept[0];
        File.Delete(place);
        Directory.CreateDirectory(Path.Combine(place, "inside"));
        Assert.Equal("One.", Told(Story("One.")));
    }

    [Fact]
    public void A_warning_is_said_each_time()
    {
        var doubtful = Story("One. # beat");
        Assert.NotEmpty(Stories.Open(doubtful).Problems);
        Assert.Equal(Stories.Open(doubtful).Problems.AsEnumerable(), InkPack.Compile(doubtful).Problems);
        Assert.False(Directory.Exists(_folder.Of("cache")));
    }

    [Fact]
    public void A_story_that_does_not_compile_is_not_kept()
    {
        Assert.False(Stories.Open(Story("-> nowhere")).Usable);
        Assert.False(Directory.Exists(_folder.Of("cache")));
    }

    [Fact]
    public void Many_windows_at_once_all_get_the_whole_story()
    {
        var told = new string[24];
        Parallel.For(0, told.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, window => told[window] = Told(new CompiledStories(_folder.Of("cache")).Open(Story($"Story {window % 3}."))));
        Assert.Equal(Enumerable.Range(0, told.Length).Select(window => $"Story {window % 3}."), told);
        Assert.Equal(3, Kept.Length);
    }

    [Fact]
    public void Only_the_newest_stay()
    {
        for (var edit = 0; edit < 12; edit++)
        {
            Told(Story($"Edit {edit}."));
        }

        Assert.Equal(8, Kept.Length);
        var kept = Kept;
        Assert.Equal("Edit 11.", Told(Story("Edit 11.")));
        Assert.Equal(kept.Order(), Kept.Order());
    }

    private CompiledStories Stories => new(_folder.Of("cache"));

    private string[] Kept => Directory.GetFiles(_folder.Of("cache"));

    private static InkFiles Story(string line) => InkFiles.Single($"-> s\n=== s\n{line}\n-> DONE\n");

    private string Told(InkFiles files) => Told(Stories.Open(files));

    private static string Told(InkPack pack) => InkStory.FromTheTop(pack, 1).Step(_ => InkNumbers.None).Text;
}
