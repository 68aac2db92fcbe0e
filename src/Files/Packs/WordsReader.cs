using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads every word of a pack that is not ink; whatever a seat lacks is a problem at its place.</summary>
internal static class WordsReader
{
    private static readonly string[] s_reasons = ["first", "late", "dispute", "election", "spoiler", "again"];
    private static readonly string[] s_verdicts = ["disaster", "loss", "draw", "gain", "triumph"];

    public static PackWords Read(PackFiles files, ImmutableArray<Seat> seats, ImmutableDictionary<string, SourceEntry> sources) => new(
        ByText(files.Json("decisions.json").List("cards"), "id", card => CardWordsReader.Read(card, seats)),
        ByText(files.Json("events.json").List("events"), "id", happening => Lines(happening.Node("news"), seats)),
        ByText(files.Json("promises.json").List("promises"), "id", promise => Promise(promise, seats)),
        ByText(files.Json("road.json").List("questions"), "id", Question),
        Endings(files.Json("endings.json").List("endings"), seats),
        seats.ToImmutableDictionary(seat => seat, seat => SeatWords(files.Json("texts.json").Node("seats").Node(Word(seat)))),
        sources,
        News(files.Json("texts.json"), seats))
    {
        Glossary = GlossaryReader.Read(files),
        Court = CourtNewsReader.Read(files),
    };

    /// <summary>The name of a seat in files.</summary>
    public static string Word(Seat seat) => seat.ToString().ToLowerInvariant();

    /// <summary>One line a seat.</summary>
    public static ImmutableDictionary<Seat, string> Lines(StrictNode node, IEnumerable<Seat> seats) =>
        seats.ToImmutableDictionary(seat => seat, seat => Said(node, Word(seat)));

    /// <summary>A text that says something.</summary>
    public static string Said(StrictNode node, string name)
    {
        var text = node.Text(name);
        if (node.Has(name) && node.Node(name).Kind == JsonKind.Text && string.IsNullOrWhiteSpace(text))
        {
            node.Node(name).Problem($"'{name}' is empty; write its text.");
        }

        return text;
    }

    public static Advice? OptionalAdvice(StrictNode node) =>
        node.OptionalNode("ask") is { } ask ? new Advice(Said(ask, "by"), Said(ask, "text")) : null;

    /// <summary>What the ledger's causes are in each seat's post; a cause that no rule knows is a problem at its place.</summary>
    private static ImmutableDictionary<string, CauseNews> News(StrictNode texts, ImmutableArray<Seat> seats)
    {
        var causes = texts.Map("causes").Select(cause => cause.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (cause, lines) in texts.OptionalMap("news").Where(row => !causes.Contains(row.Key)))
        {
            lines.Problem($"there is no cause '{cause}' above; the nearest is '{NearestName.Of(cause, causes)}'.");
        }

        return texts.OptionalMap("news").Select((row, place) => (row.Key, News: new CauseNews(place, seats.ToImmutableDictionary(seat => seat, seat => row.Value.Texts(Word(seat))))))
            .ToImmutableDictionary(row => row.Key, row => row.News, StringComparer.Ordinal);
    }

    private static PromiseWords Promise(StrictNode promise, ImmutableArray<Seat> seats) =>
        new(Lines(promise.Node("kept"), seats), Lines(promise.Node("broken"), seats));

    private static RoadWords Question(StrictNode question) => new(
        question.Text("id"),
        question.Enum<Seat>("seat"),
        Said(question, "title"),
        Said(question, "by"),
        s_reasons.ToImmutableDictionary(reason => reason, reason => OneOrMore(question.Node("memos"), reason), StringComparer.Ordinal),
        [.. question.List("options").Select(RoadOption)]);

    /// <summary>A text, or a list of them where it can be asked for more than once.</summary>
    private static ImmutableArray<string> OneOrMore(StrictNode node, string name) =>
        node.Has(name) && node.Node(name).Kind == JsonKind.List ? node.Texts(name) : [Said(node, name)];

    private static RoadOptionWords RoadOption(StrictNode option) =>
        new(option.Text("key"), Said(option, "text"), OptionalAdvice(option), option.OptionalBool("grave"), Done(option.Node("done")));

    private static RoadDone Done(StrictNode done) => new(Said(done, "own"), done.OptionalText("seen"));

    private static ImmutableDictionary<int, EndingWords> Endings(ImmutableArray<StrictNode> endings, ImmutableArray<Seat> seats)
    {
        var pages = ImmutableDictionary.CreateBuilder<int, EndingWords>();
        foreach (var ending in endings)
        {
            var number = ending.Int("number", 1);
            var bySeat = seats.ToImmutableDictionary(seat => seat, seat => Page(ending.Node("pages").Node(Word(seat))));
            if (!pages.TryAdd(number, new EndingWords(number, Said(ending, "name"), bySeat)))
            {
                ending.Node("number").Problem($"ending {number} stands here a second time.");
            }
        }

        return pages.ToImmutable();
    }

    private static EndingPage Page(StrictNode page) => new(page.Texts("text"), Said(page, "after"), page.Has("variants") ? [.. page.List("variants").Select(Variant).OfType<EndingVariant>()] : []);

    private static EndingVariant? Variant(StrictNode variant)
    {
        var text = Said(variant, "text");
        if (Condition.Parse(variant.Text("when"), out var error) is { } when)
        {
            return new EndingVariant(when, text, variant.Node("when").File, variant.Node("when").Line);
        }

        variant.Node("when").Problem($"this condition cannot be read at column {error!.Column}: {error.Text}");
        return null;
    }

    private static SeatWords SeatWords(StrictNode seat)
    {
        return new SeatWords(
            Said(seat, "opening"),
            seat.Texts("quiet"),
            Verdicts(seat.Node("verdicts")),
            Papers(seat.Node("papers")),
            new AgainWords(Said(seat.Node("again"), "left"), Said(seat.Node("again"), "chose")))
        {
            VerdictsSeen = seat.OptionalNode("verdictsSeen") is { } seen ? Verdicts(seen) : ImmutableDictionary<string, string>.Empty,
            Talks = seat.OptionalNode("talks") is { } talks ? Talks(talks) : null,
            QuietOut = seat.OptionalTexts("quietOut"),
            Turnings = seat.OptionalNode("turnings") is { } turnings ? TurningsReader.Read(turnings) : null,
        };
    }

    /// <summary>A sentence for each verdict, and where the pack has one for a disaster in which nobody fell and nothing burned; else that of a disaster.</summary>
    private static ImmutableDictionary<string, string> Verdicts(StrictNode verdicts)
    {
        var said = s_verdicts.ToImmutableDictionary(verdict => verdict, verdict => Said(verdicts, verdict), StringComparer.Ordinal);
        return said.Add(Narrative.Words.SeatWords.DisasterStanding, verdicts.Has(Narrative.Words.SeatWords.DisasterStanding) ? Said(verdicts, Narrative.Words.SeatWords.DisasterStanding) : said[s_verdicts[0]]);
    }

    private static TalkWords Talks(StrictNode talks) => new(
        Said(talks, "by"), Said(talks, "open"), Said(talks, "talk"), Said(talks, "again"), Said(talks, "clause"), Said(talks, "sign"), Said(talks, "walk"), Said(talks, "close"));

    private static PaperWords Papers(StrictNode papers) => new(
        Said(papers, "by"), Said(papers, "put"), Said(papers, "sign"), Said(papers, "refuse"), OptionalAdvice(papers), papers.OptionalNode("own") is { } own ? Papers(own) : null);

    private static ImmutableDictionary<string, T> ByText<T>(ImmutableArray<StrictNode> nodes, string key, Func<StrictNode, T> read)
    {
        var found = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (!found.TryAdd(node.Text(key), read(node)))
            {
                node.Node(key).Problem($"'{node.Text(key)}' stands here a second time; keep one of the two.");
            }
        }

        return found.ToImmutable();
    }
}
