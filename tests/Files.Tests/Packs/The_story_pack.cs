using BrighterFuture.Files.Packs;
using BrighterFuture.Files.Tests.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Testing;

namespace BrighterFuture.Files.Tests.Packs;

public sealed class The_story_pack : IDisposable
{
    private static readonly string s_pack = RepositoryRoot.Of("stories/brighter-future");

    private readonly TemporaryFolder _folder = new();
    private readonly FileProblems _problems = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Loads_whole_with_every_word_and_every_key()
    {
        PackFolder.TryLoad(s_pack, _problems, out var pack);
        Assert.Empty(_problems.All);
        Assert.Equal("brighter-future", pack.Info.Id);
        Assert.Equal([Seat.Trump, Seat.Moon, Seat.Kim], pack.Info.Seats.AsEnumerable());
        Assert.Equal(64, pack.Info.Hash.Length);
        Assert.Equal(50, pack.Words.Cards.Values.Count(card => !card.Memos.IsEmpty));
        Assert.Equal(81, pack.Words.Cards.Values.Sum(card => card.Memos.Count));
        Assert.Equal(12, pack.Words.Endings.Count);
        Assert.Equal(16, pack.Words.Events.Count);
        Assert.Equal(7, pack.Words.Promises.Count);
        Assert.Equal(5, pack.Words.Road.Count);
        Assert.Equal("main.ink", pack.Ink.Root);
        Assert.Contains("kim-1.ink", pack.Ink.Texts.Keys);
    }

    [Fact]
    public void No_text_waits_to_be_written() =>
        Assert.DoesNotContain("TODO", string.Concat(Directory.GetFiles(s_pack, "*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);

    [Fact]
    public void The_hash_is_of_the_words_and_not_of_their_line_ends()
    {
        var copy = Copy();
        Assert.Equal(Hash(s_pack), Hash(copy));
        File.WriteAllText(Path.Combine(copy, "texts.json"), File.ReadAllText(Path.Combine(copy, "texts.json")).ReplaceLineEndings("\r\n"));
        Assert.Equal(Hash(s_pack), Hash(copy));
        File.AppendAllText(Path.Combine(copy, "ink/kim-1.ink"), "// One more line.\n");
        Assert.NotEqual(Hash(s_pack), Hash(copy));
    }

    [Fact]
    public void A_paragraph_of_an_ending_that_asks_for_a_name_nobody_has_is_a_problem_at_its_line()
    {
        var copy = Copy();
        Change(copy, "endings.json", "\"when\": \"", "\"when\": \"no_such_name >= 1 and ");
        Assert.False(StoryPackReader.TryRead(copy, _problems, InkPack.Compile, out _));
        Assert.All(_problems.All, problem => Assert.EndsWith("endings.json", problem.File, StringComparison.Ordinal));
        Assert.Contains(_problems.All, problem => problem.Line > 0 && problem.Message.Contains("There is no number or ink variable 'no_such_name'", StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_of_all_files_come_at_once()
    {
        var copy = Copy();
        Change(copy, "events.json", "\"kim\": \"", "\"kin\": \"");
        Change(copy, "sources.json", "\"confidence\": \"H\"", "\"confidence\": \"X\"");
        Change(copy, "story.json", "\"version\": \"1.0\",", "");
        File.Delete(Path.Combine(copy, "road.json"));
        File.AppendAllText(Path.Combine(copy, "ink/kim-1.ink"), "A line. # source: NOSUCH9\n");
        Assert.False(PackFolder.TryLoad(copy, _problems, out _));
        Assert.Equal(["events.json", "kim-1.ink", "road.json", "sources.json", "story.json"], _problems.All.Select(p => Path.GetFileName(p.File)).Distinct().Order());
        Assert.Contains(_problems.All, p => p.Message == "the source key 'NOSUCH9' is not in sources.json; add it there, or write \"design judgement\"." && p.Line > 1);
        Assert.Contains(_problems.All, p => p.Message.EndsWith("lacks the property 'kim' (a text).", StringComparison.Ordinal));
    }

    [Fact]
    public void A_memo_that_is_missing_is_a_problem_at_its_ask()
    {
        var copy = Copy();
        Change(copy, "decisions.json", "\"memo\": {", "\"mem\": {");
        PackFolder.TryLoad(copy, _problems, out _);
        Assert.Contains(_problems.All, p => p.Message == "'cards[0].asked[0]' lacks the property 'memo' (a value).");
    }

    [Fact]
    public void A_broken_file_is_one_clear_problem()
    {
        var copy = Copy();
        var path = Path.Combine(copy, "decisions.json");
        File.WriteAllText(path, "{ \"half\n" + File.ReadAllText(path));
        Assert.False(PackFolder.TryLoad(copy, _problems, out _));
        Assert.Equal($"{path}:1:3: the text that begins here has no closing quote on its line.", Assert.Single(_problems.All).ToString());
    }

    [Fact]
    public void A_pack_takes_from_the_one_it_extends_what_it_does_not_say_itself()
    {
        Copy();
        Directory.CreateDirectory(_folder.Of("stories/mine/ink"));
        File.WriteAllText(
            _folder.Of("stories/mine/story.json"),
            File.ReadAllText(Path.Combine(s_pack, "story.json")).Replace("\"id\": \"brighter-future\"", "\"id\": \"mine\", \"extends\": \"brighter-future\"", StringComparison.Ordinal));
        File.WriteAllText(_folder.Of("stories/mine/ink/extra.ink"), "=== extra\nMore.\n-> scene_over\n");
        Assert.True(PackFolder.TryLoad(_folder.Of("stories/mine"), _problems, out var pack), string.Join("\n", _problems.All));
        Assert.Equal("mine", pack.Info.Id);
        Assert.Contains("extra.ink", pack.Ink.Texts.Keys);
        Assert.Contains("kim-1.ink", pack.Ink.Texts.Keys);
        Assert.NotEqual(Hash(s_pack), pack.Info.Hash);
    }

    [Fact]
    public void A_pack_that_extends_what_is_not_there_is_a_problem()
    {
        var copy = Copy();
        Change(copy, "story.json", "\"id\": \"brighter-future\"", "\"id\": \"brighter-future\", \"extends\": \"nothing\"");
        Assert.False(PackFolder.TryLoad(copy, _problems, out _));
        Assert.StartsWith("the pack 'nothing' that this one extends is not in ", Assert.Single(_problems.All).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_found_by_name_here_above_and_beside_the_program_and_by_its_folder()
    {
        var copy = Copy();
        Directory.CreateDirectory(_folder.Of("deep/down"));
        Assert.True(PackFolder.TryFind("brighter-future", _folder.Path, _folder.Of("none"), out var here, out _));
        Assert.True(PackFolder.TryFind("brighter-future", _folder.Of("deep/down"), _folder.Of("none"), out var above, out _));
        Assert.True(PackFolder.TryFind("brighter-future", Path.GetTempPath(), _folder.Path, out var beside, out _));
        Assert.True(PackFolder.TryFind(copy, Path.GetTempPath(), _folder.Of("none"), out var named, out _));
        Assert.All([here, above, beside, named], found => Assert.Equal(copy, Path.GetFullPath(found)));
        Assert.Equal(["brighter-future"], PackFolder.Names(_folder.Path, _folder.Path).AsEnumerable());
    }

    [Fact]
    public void A_pack_that_is_nowhere_is_named_with_what_there_is()
    {
        Copy();
        Assert.False(PackFolder.TryFind("no-such-pack", _folder.Path, _folder.Of("none"), out _, out var problem));
        Assert.Equal("There is no pack \"no-such-pack\" in stories/. There is: brighter-future. A folder can be named too, as ./no-such-pack.", problem);
        Assert.False(PackFolder.TryFind("brigther-future", _folder.Path, _folder.Of("none"), out _, out problem));
        Assert.Contains("Did you mean \"brighter-future\"?", problem, StringComparison.Ordinal);
        Assert.False(PackFolder.TryFind("./no-such-pack", _folder.Path, _folder.Of("none"), out _, out problem));
        Assert.Equal("There is no folder ./no-such-pack.", problem);
    }

    private static string Hash(string folder)
    {
        PackFolder.TryLoad(folder, new FileProblems(), out var pack);
        return pack.Info.Hash;
    }

    private static void Change(string folder, string file, string from, string to)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{from} is not in {file}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
    }

    private string Copy()
    {
        var copy = _folder.Of("stories/brighter-future");
        foreach (var file in Directory.GetFiles(s_pack, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(s_pack, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
