using System.Text;
using BrighterFuture.Files.Json;

namespace BrighterFuture.Files.Saves;

/// <summary>Bytes of a save to a game and back. Every format that was ever written has a reader here that stays for ever.</summary>
public static class SaveText
{
    /// <summary>The format written now. Raise it with a new reader, and keep a fixture of the old one.</summary>
    public const int Format = 1;

    public static byte[] Write(SaveFile save) => SaveCheck.Seal(Encoding.UTF8.GetBytes(SaveWriter.Body(save)));

    /// <param name="name">The file's name, for messages.</param>
    public static bool TryRead(string name, byte[] bytes, out SaveFile save, out SaveProblem problem)
    {
        save = null!;
        problem = null!;
        if (SaveCheck.Damage(bytes) is { } damage)
        {
            problem = Damaged(name, $"at byte {damage.Byte:N0} ({damage.How})");
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
                $"{name} was saved by version {writer}; this is {GameVersion}. The file was not touched. Update the game.");
            return false;
        }

        save = Format1Reader.Read(root);
        root.Done();
        if (problems.Any)
        {
            problem = Damaged(name, $"({problems.All[0]})");
        }

        return !problems.Any;
    }

    /// <summary>Version of this program.</summary>
    public static string GameVersion { get; } = typeof(SaveText).Assembly.GetName().Version!.ToString(3);

    private static SaveProblem Damaged(string name, string where) =>
        new(SaveProblemKind.Damaged, $"{name} is damaged {where}. It is kept untouched.");
}
