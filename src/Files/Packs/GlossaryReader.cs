using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads glossary.json, which a pack may leave out.</summary>
internal static class GlossaryReader
{
    public const string File = "glossary.json";

    public static ImmutableArray<Term> Read(PackFiles files) => files.Has(File) ? [.. files.Json(File).List("terms").Select(Read)] : [];

    private static Term Read(StrictNode node) => new(WordsReader.Said(node, "term"), WordsReader.Said(node, "short"), WordsReader.Said(node, "source"));
}
