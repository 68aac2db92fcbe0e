using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BrighterFuture.Files.Json;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Files.Packs;

/// <summary>
/// The files of one pack, each read once, so that several readers can share it. A file that a pack does not have is taken from
/// the pack it extends.
/// </summary>
public sealed class PackFiles
{
    private const string InkFolder = "ink";

    // Written from the meter table: what it says is hashed there.
    private const string Generated = "contract.ink";

    private readonly ImmutableArray<string> _folders;
    private readonly Dictionary<string, StrictNode> _read = new(StringComparer.Ordinal);

    /// <param name="folders">The pack's folder, then the one it extends, and so on.</param>
    public PackFiles(ImmutableArray<string> folders, FileProblems problems)
    {
        (_folders, Problems) = (folders, problems);
    }

    public FileProblems Problems { get; }

    /// <summary>The pack's own folder.</summary>
    public string Folder => _folders[0];

    /// <summary>
    /// The whole of a JSON file, for example <c>decisions.json</c>; silent nodes and one problem where it is missing or broken.
    /// </summary>
    public StrictNode Json(string name)
    {
        if (!_read.TryGetValue(name, out var root))
        {
            var folder = _folders.FirstOrDefault(f => File.Exists(Path.Combine(f, name))) ?? Folder;
            root = _read[name] = JsonFile.Read(Path.Combine(folder, name), Problems);
        }

        return root;
    }

    /// <summary>Whether the pack, or one that it extends, has a JSON file that may be left out.</summary>
    public bool Has(string name) => _folders.Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Call once, after every reader: reports the properties that none of them knows.</summary>
    public void Done()
    {
        foreach (var root in _read.Values)
        {
            root.Done();
        }
    }

    /// <summary>All ink of the pack; of two files of one name the pack's own wins over that of the pack it extends.</summary>
    /// <param name="entry">The file that plain Inky opens, as story.json names it: <c>ink/main.ink</c>.</param>
    public InkFiles Ink(StrictNode entry)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var path in InkPaths())
        {
            if (JsonFile.TryReadText(path, Problems, out var text))
            {
                texts.TryAdd(InkName(path), text.ReplaceLineEndings("\n"));
            }
        }

        var root = entry.AsText();
        root = root.StartsWith($"{InkFolder}/", StringComparison.Ordinal) ? root[(InkFolder.Length + 1)..] : root;
        if (!texts.ContainsKey(root))
        {
            entry.Problem(
                $"the entry '{root}' is not among the ink files of {Path.Combine(Folder, InkFolder)}: {string.Join(", ", texts.Keys)}.");
        }

        return new InkFiles(root, texts.ToImmutable());
    }

    /// <summary>Where an ink file of the pack lies on disk, for messages that name it.</summary>
    public string InkPath(string name) => InkPaths().FirstOrDefault(path => InkName(path) == name) ?? Path.Combine(Folder, InkFolder, name);

    /// <summary>SHA-256 over the names and bytes of everything that is told or counted, with line endings made alike.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var json = _folders.SelectMany((folder, depth) =>
            JsonPaths(folder).Select(path => (Name: $"{depth}/{Path.GetFileName(path)}", Path: path)));
        var ink = InkPaths().Where(path => InkName(path) != Generated).Select(path => (Name: $"ink/{InkName(path)}", Path: path));
        foreach (var (name, path) in json.Concat(ink).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            AppendLines(hash, File.ReadAllBytes(path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Everything but carriage returns, wherever they stand.</summary>
    private static void AppendLines(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        for (var end = bytes.IndexOf((byte)'\r'); end >= 0; end = bytes.IndexOf((byte)'\r'))
        {
            hash.AppendData(bytes[..end]);
            bytes = bytes[(end + 1)..];
        }

        hash.AppendData(bytes);
    }

    private static string[] JsonPaths(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];

    private IEnumerable<string> InkPaths() => _folders.Select(folder => Path.Combine(folder, InkFolder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.ink", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        .DistinctBy(InkName, StringComparer.Ordinal);

    private string InkName(string path)
    {
        var folder =
            _folders.First(f => path.StartsWith(Path.Combine(f, InkFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return Path.GetRelativePath(Path.Combine(folder, InkFolder), path).Replace('\\', '/');
    }
}
