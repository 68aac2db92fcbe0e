using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads sources.json: the dossier.</summary>
internal static class SourcesReader
{
    public static ImmutableDictionary<string, SourceEntry> Read(StrictNode root)
    {
        var entries = ImmutableDictionary.CreateBuilder<string, SourceEntry>(StringComparer.Ordinal);
        foreach (var node in root.List("sources"))
        {
            var entry = Entry(node);
            if (!entries.TryAdd(entry.Key, entry))
            {
                node.Node("key").Problem($"the key {entry.Key} stands here a second time; keep one of the two.");
            }
        }

        var rests = root.List("sources").SelectMany(node => node.OptionalList("restsOn"));
        foreach (var node in rests.Where(key => !entries.ContainsKey(key.AsText())))
        {
            node.Problem(SourceCheck.Unknown(node.AsText(), entries.Keys));
        }

        return entries.ToImmutable();
    }

    private static SourceEntry Entry(StrictNode node) => new(
        node.Text("key"),
        node.OneOf("kind", "fact", "document", "claim"),
        node.Text("title"),
        node.Text("text"),
        node.Text("where"),
        OptionalDate(node, "publicFrom"),
        node.OneOf("confidence", "", "H", "M", "L", "V"),
        node.OptionalTexts("restsOn"),
        node.OptionalText("date"),
        node.OptionalText("url"));

    private static DateOnly? OptionalDate(StrictNode node, string name)
    {
        if (node.OptionalText(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date))
        {
            return date;
        }

        node.Node(name).Problem($"'{text}' must be a date like 2018-11-08.");
        return null;
    }
}
