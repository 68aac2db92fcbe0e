using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Files.Rules;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads what the post says of China, Japan, Russia, spoilers and pledges in court.json, which a pack may leave out.</summary>
internal static class CourtNewsReader
{
    /// <summary>By cause of the ledger: a line for each time it is news.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Read(PackFiles files)
    {
        var news = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (files.Has(CourtReader.File))
        {
            var court = files.Json(CourtReader.File);
            foreach (var act in court.List("acts"))
            {
                news[$"court.act.{act.Text("id")}"] = act.Texts("news");
            }

            foreach (var spoiler in court.List("spoilers"))
            {
                news[$"spoiler.{spoiler.Text("id")}.stirs"] = [Sentence(spoiler, "stirs")];
                news[$"spoiler.{spoiler.Text("id")}.acts"] = [Sentence(spoiler, "acts")];
            }

            foreach (var pledge in court.OptionalList("pledges"))
            {
                news[$"pledge.{pledge.Text("id")}.said"] = [WordsReader.Said(pledge, "news")];
            }
        }

        return news.ToImmutable();
    }

    private static string Sentence(StrictNode spoiler, string name)
    {
        var text = WordsReader.Said(spoiler, name);
        return text.Length == 0 ? "" : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }
}
