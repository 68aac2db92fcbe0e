using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Drafts;

namespace BrighterFuture.Files.Saves;

/// <summary>Reads format 2: format 1 and the drafts beside the log.</summary>
internal static class Format2Reader
{
    public static SaveFile Read(StrictNode root) => Format1Reader.Read(root) with { Drafts = Drafts(root) };

    private static DraftBook Drafts(StrictNode root)
    {
        ImmutableArray<Draft> drafts = [.. root.List("drafts").Select(draft => new Draft(draft.Text("name"), Levels(draft.Node("package"))))];
        try
        {
            return DraftBook.Restore(drafts, root.Int("draft"));
        }
        catch (ArgumentException e)
        {
            root.Node("drafts").Problem(e.Message);
            return DraftBook.Empty;
        }
    }

    private static ImmutableArray<int> Levels(StrictNode node)
    {
        if (FreePackage.LevelsOf(node.AsText(), IssueIndex.LevelCounts) is { } levels)
        {
            return levels;
        }

        node.Problem("a package was expected: an equals sign and fourteen levels that can stand together, such as =32222203212111.");
        return [.. IssueIndex.LevelCounts.Select(_ => 0)];
    }
}
