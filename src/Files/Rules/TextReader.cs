using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads what the rules need of texts.json and endings.json.</summary>
internal sealed class TextReader(StrictNode texts, StrictNode endings, RulePlaces places)
{
    public ImmutableArray<CauseText> Causes()
    {
        texts.Allow("seats", "news", "note");
        return [.. texts.Map("causes").Select(cause => places.At(cause.Value, cause.Key, new CauseText(cause.Key, cause.Value.Text("text"), cause.Value.Text("source"))))];
    }

    public ImmutableArray<MeterParts> Parts() => [.. texts.Map("parts").Select(row =>
        places.At(row.Value, row.Key, new MeterParts(row.Key, [.. row.Value.AsList().Select(part => part.AsText())])))];

    public ImmutableArray<Ending> Endings()
    {
        endings.Allow("verdicts", "note");
        return [.. endings.List("endings").Select(ReadEnding)];
    }

    private Ending ReadEnding(StrictNode ending)
    {
        ending.Allow("pages", "seats", "text", "note");
        return places.At(ending, $"{ending.Int("number")}", new Ending(ending.Int("number"), ending.Text("name")));
    }
}
