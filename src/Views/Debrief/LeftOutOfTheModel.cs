using System.Collections.Immutable;

namespace BrighterFuture.Views.Debrief;

/// <summary>What a teacher should say before anybody believes the numbers.</summary>
internal static class LeftOutOfTheModel
{
    public static ImmutableArray<string> Sentences { get; } =
    [
        "Human rights, chemical and conventional arms, cyber theft as a weapon, refugees: none of them has a number here. The op-ed leaves them out too (A62).",
        "Three people stand for three governments. Their staffs speak in the story; the model hears one voice a capital.",
        "How often an administration keeps its word, ratifies, or hides part of a programme has no data behind it. These three settings carry much of what happens after a signature; they are design judgement.",
        "The model is kind to the article: once the paper exists and the backers are won, five of six parties gain from the full package by large margins. Its doubt lies in what comes after the signature.",
        "The parameters were set by people who knew how 2019 and 2020 went. There is no blind test.",
        "China, Japan and Russia accept or refuse; they do not plan.",
        "History's line is the model's run of what was done, with this game's dice. It is not the record; the record is in the dossier, with its sources.",
    ];
}
