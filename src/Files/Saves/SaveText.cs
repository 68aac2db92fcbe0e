using System.Collections.Immutable;
using System.Text;
using BrighterFuture.Files.Json;

namespace BrighterFuture.Files.Saves;

/// <summary>Bytes of a save to a game and back. Every format that was ever written has a reader here that stays for ever.</summary>
public static class SaveText
{
    /// <summary>The format written now. Raise it with a new reader, and keep a fixture of the old one.</summary>
    public const int Format = 2;

    private static readonly string[] s_summary = ["game", "savedAt", "seat", "seed", "label"];

    public static byte[] Write(SaveFile save) => SaveCheck.Seal(Encoding.UTF8.GetBytes(SaveWriter.Body(save)));

    /// <param name="name">The file's name, for messages.</param>
    public static bool TryRead(string name, byte[] bytes, out SaveFile save, out SaveProblem problem)
    {
        save = null!;
        problem = null!;
        if (SaveCheck.Damage(bytes) is { } damage)
        {
            problem = Damaged(name, Where(name, bytes, damage.Byte, damage.How));
            return false;
        }

        var problems = new FileProblems();
        var root = JsonFile.Parse(name, Encoding.UTF8.GetString(bytes), problems);
        var format = root.Int("format", 1);
        if (format > Format)
        {
            var writer = root.OptionalText("game") ?? "a later one";
            problem = new SaveProblem(
                SaveProblemKind.Newer,
                $"Saved by version {writer}; this is {GameVersion}. The file was not touched. Update the game.");
            return false;
        }

        save = Read(root, format);
        root.Done();
        if (problems.Any)
        {
            problem = Damaged(name, $"({problems.All[0]})");
        }

        return !problems.Any;
    }

    /// <summary>What can be said about a save of any format, a later one too: who plays, where the game stands. Empty where nothing can.</summary>
    public static ImmutableArray<string> Summary(string path)
    {
        try
        {
            var root = JsonFile.Parse(path, Encoding.UTF8.GetString(File.ReadAllBytes(path)), new FileProblems());
            return [.. s_summary.Where(root.Has).Select(name => $"{name}: {root.Text(name)}")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Version of this program.</summary>
    public static string GameVersion { get; } = typeof(SaveText).Assembly.GetName().Version!.ToString(3);

    private static SaveFile Read(StrictNode root, int format) => format == 1 ? Format1Reader.Read(root) : Format2Reader.Read(root);

    /// <summary>The byte and, where the text cannot be read any more, the very place and what stands wrong there; else the lines among which something was changed.</summary>
    private static string Where(string name, byte[] bytes, long from, string how)
    {
        if (how == SaveCheck.CutShort)
        {
            return $"at byte {from:N0} ({how})";
        }

        var problems = new FileProblems();
        var root = JsonFile.Parse(name, Encoding.UTF8.GetString(bytes), problems);
        if (!problems.Any)
        {
            Read(root, root.Int("format", 1));
        }

        if (problems.All is [{ Line: > 0 } first, ..])
        {
            return $"at byte {ByteOf(bytes, first.Line, first.Column):N0} ({how}; line {first.Line}: {first.Message.TrimEnd('.')})";
        }

        var (begin, end) = (LineOf(bytes, from), LineOf(bytes, from + SaveCheck.BlockSize));
        return $"at byte {from:N0} ({how}; the text can be read, and somewhere in lines {begin} to {end} it is not what was written)";
    }

    private static int LineOf(byte[] bytes, long at) => 1 + bytes.AsSpan(0, (int)Math.Min(at, bytes.Length)).Count((byte)'\n');

    /// <summary>The byte at which a column of a line begins.</summary>
    private static int ByteOf(byte[] bytes, int line, int column)
    {
        var start = 0;
        for (var number = 1; number < line && bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var end; number++)
        {
            start += end + 1;
        }

        var text = Encoding.UTF8.GetString(bytes.AsSpan(start));
        return start + Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Min(column - 1, text.Length)));
    }

    private static SaveProblem Damaged(string name, string where) =>
        new(SaveProblemKind.Damaged, $"{name} is damaged {where}. It is kept untouched.");
}
