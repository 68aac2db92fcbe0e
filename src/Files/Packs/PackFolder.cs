using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Files.Rules;

namespace BrighterFuture.Files.Packs;

/// <summary>Finds packs and reads them.</summary>
public static class PackFolder
{
    private const string Stories = "stories";
    private const string StoryFile = "story.json";

    /// <summary>
    /// The folder of a pack: the one that is named, else the one of that name in stories/ of the start folder, of a folder above
    /// it, or beside the program.
    /// </summary>
    /// <param name="pack">A name, or a folder.</param>
    /// <param name="start">The folder the game is started from.</param>
    /// <param name="program">The folder the program lies in.</param>
    /// <param name="problem">A sentence for the person where there is none.</param>
    public static bool TryFind(string pack, string start, string program, out string folder, out string problem)
    {
        problem = "";
        var named = Path.Combine(start, pack);
        var isPath = pack.Contains('/') || pack.Contains(Path.DirectorySeparatorChar);
        folder = isPath || File.Exists(Path.Combine(named, StoryFile)) ? named : "";
        if (folder.Length == 0)
        {
            folder = StoriesFolders(start, program).Select(stories => Path.Combine(stories, pack)).FirstOrDefault(Directory.Exists) ?? "";
        }

        if (Directory.Exists(folder))
        {
            folder = Shown(folder, start);
            return true;
        }

        problem = isPath ? $"There is no folder {pack}." : NoSuchPack(pack, start, program);
        return false;
    }

    /// <summary>The names of all packs that a start from this folder finds.</summary>
    public static ImmutableArray<string> Names(string start, string program) =>
        [.. StoriesFolders(start, program).SelectMany(Directory.GetDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, StoryFile)))
            .Select(folder => Path.GetFileName(folder)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Reads everything; false where anything at all is wrong, with all of it in <paramref name="problems"/>, and then the pack
    /// has holes.
    /// </summary>
    public static bool TryLoad(string folder, FileProblems problems, out LoadedPack pack)
    {
        var files = new PackFiles(WithExtended(folder, problems), problems);
        var scenario = RulesReader.Read(files.Json, files.Has, problems);
        var story = files.Json(StoryFile);
        var info = StoryReader.Read(story);
        var sources = SourcesReader.Read(files.Json("sources.json"));
        var words = WordsReader.Read(files, info.Seats, sources);
        var ink = files.Ink(story.Node("entry"));
        SourceCheck.Ink(files, ink, sources);
        SourceCheck.Json(files, sources);
        files.Done();
        pack = new LoadedPack(files, info with { Hash = files.Hash() }, scenario!, words, ink);
        return !problems.Any;
    }

    /// <summary>The content's hash, as <see cref="TryLoad"/> notes it, read without a look at what the files say.</summary>
    public static string HashOf(string folder)
    {
        var problems = new FileProblems();
        return new PackFiles(WithExtended(folder, problems), problems).Hash();
    }

    /// <summary>The pack's folder and those of the packs it extends, which lie beside it.</summary>
    private static ImmutableArray<string> WithExtended(string folder, FileProblems problems)
    {
        var folders = ImmutableArray.Create(folder);
        while (Story(folders[^1]).OptionalNode("extends") is { Kind: JsonKind.Text } extends)
        {
            var beside = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folders[^1])) ?? "", extends.AsText());
            if (!Directory.Exists(beside) || folders.Contains(beside, StringComparer.Ordinal))
            {
                problems.Add(
                    extends.File, extends.Line, extends.Column,
                    $"the pack '{extends.AsText()}' that this one extends is not in {beside}, or extends this one.");
                break;
            }

            folders = folders.Add(beside);
        }

        return folders;
    }

    /// <summary>Read on its own, in silence: what is wrong with it is said by the reading of the whole.</summary>
    private static StrictNode Story(string folder) => JsonFile.Read(Path.Combine(folder, StoryFile), new FileProblems());

    private static IEnumerable<string> StoriesFolders(string start, string program)
    {
        var places = new List<string>();
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            places.Add(folder.FullName);
        }

        return places.Append(program).Select(place => Path.Combine(place, Stories)).Where(Directory.Exists);
    }

    private static string NoSuchPack(string pack, string start, string program)
    {
        var names = Names(start, program);
        var meant = NearestName.Of(pack, names);
        var none = "There is no stories/ folder here, above, or beside the program.";
        var known = meant is not null ? $"Did you mean \"{meant}\"?" : names.IsEmpty ? none : $"There is: {string.Join(", ", names)}.";
        return $"There is no pack \"{pack}\" in stories/. {known} A folder can be named too, as ./{pack}.";
    }

    /// <summary>Short where it lies below the start folder, as people write it.</summary>
    private static string Shown(string folder, string start)
    {
        var relative = Path.GetRelativePath(start, folder);
        return relative.StartsWith("..", StringComparison.Ordinal) || start != Environment.CurrentDirectory ? folder : relative;
    }
}
