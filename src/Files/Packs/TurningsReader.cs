using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads the pages of a seat on which the game turns; a beat that could grow too long for a page is a problem at its place.</summary>
internal static class TurningsReader
{
    private const int MostWords = 120;

    /// <summary>The ways in which a deal can die.</summary>
    private static readonly string[] s_deaths = ["imp.snapback", "imp.arrears_kill", "imp.us_leaves", "imp.ratification_lost"];

    public static TurningWords Read(StrictNode turnings) => new(
        Signing(turnings.Node("signing")),
        turnings.Texts("unsigned"),
        s_deaths.ToImmutableDictionary(cause => cause, cause => Death(turnings.Node("deaths").Node(cause)), StringComparer.Ordinal));

    private static SigningWords Signing(StrictNode signing)
    {
        var rooms = ByKey(signing.Node("rooms"), [SigningWords.Summit, SigningWords.Later], (node, key) => new PlacedText(WordsReader.Said(node.Node(key), "place"), WordsReader.Said(node.Node(key), "text")));
        var papers = ByKey(signing.Node("papers"), [SigningWords.Own, SigningWords.Other], WordsReader.Said);
        var kinds = ByKey(signing.Node("kinds"), [SigningWords.Step, SigningWords.Cap, SigningWords.Complete], WordsReader.Said);
        var backers = ByKey(signing.Node("backers"), [.. SigningWords.Behind], WordsReader.Said);
        var after = WordsReader.Said(signing, "after");
        Bound(signing.Node("rooms"), Longest(rooms.Values.Select(room => room.Text)), Longest(papers.Values));
        Bound(signing.Node("after"), Longest(kinds.Values), Longest(backers.Values), after);
        return new SigningWords(rooms, papers, kinds, backers, after);
    }

    private static DeathWords Death(StrictNode death)
    {
        var (found, unfound, inOffice, outOfOffice) = (death.OptionalText("found"), death.OptionalText("unfound"), death.OptionalText("in"), death.OptionalText("out"));
        var words = new DeathWords(WordsReader.Said(death, "place"), WordsReader.Said(death, "text"), found, unfound, inOffice, outOfOffice, WordsReader.Said(death, "after"));
        Bound(death, words.Text, Longest([found ?? "", unfound ?? ""]), Longest([inOffice ?? "", outOfOffice ?? ""]));
        Bound(death, words.After);
        return words;
    }

    private static ImmutableDictionary<string, T> ByKey<T>(StrictNode node, string[] keys, Func<StrictNode, string, T> read) =>
        keys.ToImmutableDictionary(key => key, key => read(node, key), StringComparer.Ordinal);

    private static string Longest(IEnumerable<string> texts) => texts.MaxBy(Words) ?? "";

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>A beat is what the longest of each kind of part make together.</summary>
    private static void Bound(StrictNode node, params string[] parts)
    {
        if (parts.Sum(Words) is var words && words > MostWords)
        {
            node.Problem($"a beat of these texts can have {words} words; shorten them to {MostWords} together.");
        }
    }
}
