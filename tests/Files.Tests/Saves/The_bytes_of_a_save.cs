using System.Collections.Immutable;
using System.Text;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Drafts;
using BrighterFuture.Narrative.Log;
using BrighterFuture.SaveWriter;
using CsCheck;

namespace BrighterFuture.Files.Tests.Saves;

public sealed class The_bytes_of_a_save
{
    private static readonly ImmutableArray<int> s_package = [3, 2, 2, 2, 2, 2, 0, 3, 2, 1, 2, 1, 1, 1];

    private static readonly Gen<string> s_word = Gen.Char[' ', '\u2030'].Array[0, 12].Select(c => new string(c));

    private static readonly Gen<Decision> s_decision = Gen.OneOf(
        Gen.Select(s_word, s_word.Null()).Select((c, o) => (Decision)new Decision.Answered(c, o)),
        s_word.Null().Select(p => (Decision)new Decision.Offered(p)),
        Gen.Select(Gen.Enum<Party>(), s_word, Gen.Enum<Purse>(), s_word.Null()).Select((p, a, w, d) => (Decision)new Decision.Courted(p, a, w, d)),
        s_word.Select(p => (Decision)new Decision.Accepted(p)),
        s_word.Select(p => (Decision)new Decision.Refused(p)),
        s_word.Select(p => (Decision)new Decision.Tabled(p)),
        Gen.Const((Decision)new Decision.WalkedOut()),
        Gen.Const((Decision)new Decision.EndedTurn()));

    private static readonly Gen<LogRecord> s_record = Gen.OneOf(
        s_word.Select(s => (LogRecord)new LogRecord.Entered(s)),
        Gen.Const((LogRecord)new LogRecord.Continued()),
        Gen.Select(Gen.Int[0, 8], s_word).Select((c, t) => (LogRecord)new LogRecord.Chose(c, t)),
        Gen.Select(s_decision, Gen.Bool).Select((d, b) => (LogRecord)new LogRecord.Decided(d, b)));

    private static readonly Gen<SaveFile> s_save = Gen.Select(s_record.Array[0, 40], Gen.Int[0, 1000].Array[0, 40], Gen.ULong, s_word, s_word)
        .Select((records, places, seed, name, text) => SampleGames.With(Played(records, places).Rename(0, name)) with
        {
            Seed = seed,
            Label = text,
            InkState = text + name,
            SessionState = name,
            Seat = (Seat)(seed % 3),
            SavedAt = SampleGames.Noon.AddTicks((long)(seed % 1_000_000_000)),
            Drafts = Drafted(places, name),
        });

    [Fact]
    public void What_is_written_is_read_again() => s_save.Sample(save =>
    {
        Assert.True(SaveText.TryRead("f", SaveText.Write(save), out var again, out _));
        Assert.Equal(save, again);
    });

    [Fact]
    public void A_flip_of_any_byte_is_found()
    {
        var bytes = SaveText.Write(SampleGames.OfLength(60));
        Assert.True(bytes.Length > 9000);
        for (var at = 0; at < bytes.Length; at++)
        {
            var bad = (byte[])bytes.Clone();
            bad[at] ^= (byte)(1 << (at % 8));
            Assert.False(SaveText.TryRead("kim-seed7.json", bad, out _, out var problem));
            Assert.Equal(SaveProblemKind.Damaged, problem.Kind);
        }
    }

    [Fact]
    public void A_save_cut_at_any_byte_is_found()
    {
        var bytes = SaveText.Write(SampleGames.OfLength(3));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.False(SaveText.TryRead("kim-seed7.json", bytes[..length], out _, out var problem));
            Assert.Equal($"kim-seed7.json is damaged at byte {length:N0} (cut short). It is kept untouched.", problem.Message);
        }
    }

    [Fact]
    public void A_property_whose_name_was_changed_is_named_by_its_line()
    {
        var bytes = SaveText.Write(SampleGames.OfLength(120));
        var word = IndexAfter(bytes, "\"kind\":", 8200) - 5;
        bytes[word] ^= 1;

        SaveText.TryRead("trump-seed7.json", bytes, out _, out var problem);

        Assert.Matches("^trump-seed7.json is damaged at byte [0-9,]+ \\(checksum; line [0-9]+: .*kin.*\\). It is kept untouched.$", problem.Message);
    }

    [Fact]
    public void Where_every_line_can_be_read_the_lines_that_hold_the_change_are_named()
    {
        var bytes = SaveText.Write(SampleGames.OfLength(120));
        bytes[IndexAfter(bytes, "\"card\":\"", 8200)] ^= 1;

        SaveText.TryRead("trump-seed7.json", bytes, out _, out var problem);

        Assert.Matches("^trump-seed7.json is damaged at byte 8,192 \\(checksum; the text can be read, and somewhere in lines [0-9]+ to [0-9]+ it is not what was written\\). It is kept untouched.$", problem.Message);
    }

    [Fact]
    public void Where_the_text_breaks_the_byte_and_the_line_are_named()
    {
        var bytes = SaveText.Write(SampleGames.OfLength(120));
        var quote = IndexAfter(bytes, "\"kind\":", 8200);
        bytes[quote] = (byte)' ';
        var line = 1 + bytes.AsSpan(0, quote).Count((byte)'\n');

        SaveText.TryRead("trump-seed7.json", bytes, out _, out var problem);

        Assert.Matches($"^trump-seed7.json is damaged at byte [0-9,]+ \\(checksum; line {line}: ", problem.Message);
        Assert.InRange(int.Parse(problem.Message.Split(' ')[5].Replace(",", "", StringComparison.Ordinal)), quote - 20, quote + 20);
    }

    private static int IndexAfter(byte[] bytes, string text, int from) => from + bytes.AsSpan(from).IndexOf(Encoding.UTF8.GetBytes(text)) + text.Length;

    [Fact]
    public void Random_bytes_are_refused() => Gen.Byte.Array[0, 3000].Sample(bytes => !SaveText.TryRead("f", bytes, out _, out _));

    [Fact]
    public void A_save_of_a_newer_game_is_refused_by_its_version()
    {
        var text = Encoding.UTF8.GetString(SaveText.Write(SampleGames.OfLength(1) with { GameVersion = "1.4.0" }));
        var body = text[..text.IndexOf("  \"check\"", StringComparison.Ordinal)].Replace($"\"format\": {SaveText.Format}", $"\"format\": {SaveText.Format + 1}", StringComparison.Ordinal);
        Assert.False(SaveText.TryRead("kim-seed7.json", SaveCheck.Seal(Encoding.UTF8.GetBytes(body)), out _, out var problem));
        Assert.Equal(SaveProblemKind.Newer, problem.Kind);
        Assert.Equal($"Saved by version 1.4.0; this is {SaveText.GameVersion}. The file was not touched. Update the game.", problem.Message);
    }

    [Fact]
    public void A_well_sealed_file_that_is_no_save_is_refused_with_its_line()
    {
        Assert.False(SaveText.TryRead("x.json", SaveCheck.Seal("{\n  \"format\": 1,\n"u8.ToArray()), out _, out var problem));
        Assert.StartsWith("x.json is damaged (x.json:1:1: the file lacks the property", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_1_loads_for_ever_and_has_no_drafts() => Assert.Equal(OfTheFixtures(), Fixture("save-v1.json"));

    [Fact]
    public void Format_2_loads_for_ever_with_its_drafts()
    {
        var book = DraftBook.Empty.Add("Jan 2019", [0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]).Add("mine", s_package);

        Assert.Equal(OfTheFixtures() with { Drafts = book }, Fixture("save-v2.json"));
    }

    [Theory]
    [InlineData("=32222203212111", "=32222203212119")]
    [InlineData("=32222203212111", "=00000203212111")]
    [InlineData("=32222203212111", "B")]
    [InlineData("\"mine\"", "\"Jan 2019\"")]
    [InlineData("\"draft\": 1", "\"draft\": 2")]
    [InlineData("\"draft\": 1", "\"draught\": 1")]
    public void A_draft_that_is_no_package_or_cannot_be_told_from_another_is_damage(string was, string now)
    {
        var text = Encoding.UTF8.GetString(SaveText.Write(OfTheFixtures() with { Drafts = DraftBook.Empty.Add("Jan 2019", s_package).Add("mine", s_package) }));
        var body = text[..text.IndexOf("  \"check\"", StringComparison.Ordinal)];
        var at = body.LastIndexOf(was, StringComparison.Ordinal);

        Assert.False(SaveText.TryRead("kim-seed7.json", SaveCheck.Seal(Encoding.UTF8.GetBytes(body[..at] + now + body[(at + was.Length)..])), out _, out var problem));

        Assert.Equal(SaveProblemKind.Damaged, problem.Kind);
        Assert.Matches("kim-seed7.json:[0-9]+:[0-9]+: ", problem.Message);
    }

    private static SaveFile Fixture(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));
        Assert.True(SaveText.TryRead(name, bytes, out var save, out var problem), problem?.Message);
        return save;
    }

    private static SaveFile OfTheFixtures()
    {
        var log = GameLog.Empty.Append([
            new LogRecord.Entered("k01_order_of_papers"),
            new LogRecord.Chose(1, "5f0c"),
            new LogRecord.Decided(new Decision.Answered("DK01", "a"), ByStory: true),
            new LogRecord.Continued(),
            new LogRecord.Decided(new Decision.Answered("DK02", null)),
            new LogRecord.Decided(new Decision.EndedTurn()),
        ]).Undo().Append(new LogRecord.Decided(new Decision.Offered("HANOI_ASK"))).Append(new LogRecord.Decided(new Decision.Offered(null)))
            .Append(new LogRecord.Decided(new Decision.Accepted("B"))).Append(new LogRecord.Decided(new Decision.Refused("HANOI_US"))).Rename(0, "as it was");
        return SampleGames.With(log);
    }

    private static DraftBook Drafted(int[] places, string name)
    {
        var book = places.Aggregate(DraftBook.Empty, (book, place) => book.Add($"{name}{place % 3}", place % 2 == 0 ? s_package : [0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]));
        return book.Turn(places.Length > 0 ? places[0] % DraftBook.Most : 0);
    }

    /// <summary>Records appended, with a step back to some place before each.</summary>
    private static GameLog Played(LogRecord[] records, int[] places)
    {
        var log = GameLog.Empty;
        for (var i = 0; i < records.Length; i++)
        {
            log = i < places.Length && places[i] % 4 == 0 ? log.GoTo(places[i] % (log.Length(log.Current) + 1)) : log;
            log = log.Append(records[i]);
        }

        return log;
    }
}
