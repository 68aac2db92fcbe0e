using BrighterFuture.Files;
using BrighterFuture.Files.Packs;
using BrighterFuture.Files.Rules;
using BrighterFuture.Files.Saves;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Game.Commands;

/// <summary>Opens a pack for a command.</summary>
internal static class Packs
{
    /// <summary>The pack of that name or folder, ready to play; else all that is wrong with it, a line each.</summary>
    public static bool TryLoad(string name, out StoryPack pack, out string problem) => TryLoad(name, Kept, out pack, out problem);

    /// <summary>As <see cref="TryLoad(string, out StoryPack, out string)"/>, compiled here and now, for a check.</summary>
    public static bool TryLoadAnew(string name, out StoryPack pack, out string problem) => TryLoad(name, InkPack.Compile, out pack, out problem);

    private static bool TryLoad(string name, Func<InkFiles, InkPack> compile, out StoryPack pack, out string problem)
    {
        pack = null!;
        if (!PackFolder.TryFind(name, Environment.CurrentDirectory, AppContext.BaseDirectory, out var folder, out problem))
        {
            return false;
        }

        var problems = new FileProblems();
        if (StoryPackReader.TryRead(folder, problems, compile, out pack))
        {
            return true;
        }

        problem = $"The pack {name} cannot be played. Nothing was changed.{Environment.NewLine}{string.Join(Environment.NewLine, problems.All)}";
        return false;
    }

    /// <summary>
    /// As <see cref="TryLoad(string, out StoryPack, out string)"/>, for play: a pack that is not the game's own is first walked in a child process, once for each content, because a story that never returns would take the game with it.
    /// </summary>
    public static bool TryLoadToPlay(string name, string saves, out StoryPack pack, out string problem)
    {
        pack = null!;
        return (name == PlayRequest.DefaultPack || TryOut(name, saves, out problem)) && TryLoad(name, out pack, out problem);
    }

    /// <summary>From the user's cache where this very text was compiled before.</summary>
    private static InkPack Kept(InkFiles files) => CacheFolder.Find() is { } folder ? new CompiledStories(folder).Open(files) : InkPack.Compile(files);

    private static bool TryOut(string name, string saves, out string problem)
    {
        if (!PackFolder.TryFind(name, Environment.CurrentDirectory, AppContext.BaseDirectory, out var folder, out problem))
        {
            return false;
        }

        var hash = PackFolder.HashOf(folder);
        if (TriedPacks.Contains(saves, hash))
        {
            return true;
        }

        problem = StoryTrial.Run(folder) ?? "";
        if (problem.Length > 0)
        {
            return false;
        }

        TriedPacks.Add(saves, hash);
        return true;
    }

    /// <summary>The rules of a pack alone: for commands that need no word and no ink.</summary>
    public static bool TryLoadRules(string name, out Scenario scenario, out string problem)
    {
        scenario = null!;
        if (!PackFolder.TryFind(name, Environment.CurrentDirectory, AppContext.BaseDirectory, out var folder, out problem))
        {
            return false;
        }

        var problems = new FileProblems();
        scenario = RulesReader.Read(folder, problems)!;
        problem = string.Join(Environment.NewLine, problems.All);
        return scenario is not null;
    }
}
