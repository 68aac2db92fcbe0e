using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Narrative.Words;

/// <summary>Every word of a pack that is not ink: memos, news, pages, sources. Keys are the ids of the rules.</summary>
/// <param name="Cards">By card id.</param>
/// <param name="Events">By event id: a line of news a seat.</param>
/// <param name="Promises">By promise id (<c>owed.inspectors</c>): kept and broken.</param>
/// <param name="Road">By question id (<c>ROAD_US</c>).</param>
/// <param name="Endings">By ending number, 1 to 12.</param>
/// <param name="Seats">What each seat says about itself.</param>
/// <param name="Sources">By source key: what the dossier shows.</param>
/// <param name="News">By cause of the ledger (<c>imp.ratified</c>): what a seat reads of it in its post.</param>
public sealed record PackWords(
    ImmutableDictionary<string, CardWords> Cards,
    ImmutableDictionary<string, ImmutableDictionary<Seat, string>> Events,
    ImmutableDictionary<string, PromiseWords> Promises,
    ImmutableDictionary<string, RoadWords> Road,
    ImmutableDictionary<int, EndingWords> Endings,
    ImmutableDictionary<Seat, SeatWords> Seats,
    ImmutableDictionary<string, SourceEntry> Sources,
    ImmutableDictionary<string, CauseNews> News)
{
    /// <summary>Words that a newcomer may not know; empty where the pack explains none.</summary>
    public ImmutableArray<Term> Glossary { get; init; } = [];

    /// <summary>By cause of the ledger (<c>court.act.yalu</c>, <c>spoiler.firms.stirs</c>): what all seats read of China, Japan, Russia and spoilers, another line each time.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Court { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}

/// <summary>What a cause of the ledger is in the post.</summary>
/// <param name="Place">Its place in the file, from 0: the weightiest first.</param>
/// <param name="Lines">By seat: a sentence for the first time and for each that follows.</param>
public sealed record CauseNews(int Place, ImmutableDictionary<Seat, ImmutableArray<string>> Lines);

/// <summary>Something an office puts on the desk: who brings it, what it says, on what it rests.</summary>
public sealed record Memo(string By, string Text, string Source);

/// <summary>One line of advice about an option, by somebody whose leaning shows.</summary>
public sealed record Advice(string By, string Text);

/// <summary>The words of a card.</summary>
/// <param name="Memos">By turn of the model (0 is November 2018): a card asked three times has its own memo each time.</param>
/// <param name="Options">By option key.</param>
public sealed record CardWords(ImmutableDictionary<int, Memo> Memos, ImmutableDictionary<string, OptionWords> Options);

/// <summary>The words of one option.</summary>
/// <param name="Because">By effect code (<c>TUD</c>): why that number moves, lower case, for the moved block.</param>
/// <param name="News">What the other two seats read of it in their own post.</param>
/// <param name="Own">How it comes back to the seat that did it.</param>
/// <param name="Ask">An adviser's line, or null.</param>
public sealed record OptionWords(ImmutableDictionary<string, string> Because, ImmutableDictionary<Seat, string> News, string? Own, Advice? Ask);

/// <summary>What each seat reads when a promise falls due.</summary>
public sealed record PromiseWords(ImmutableDictionary<Seat, string> Kept, ImmutableDictionary<Seat, string> Broken);

/// <summary>A question of the road after a signature.</summary>
/// <param name="Memos">By reason: first, late, dispute, election, spoiler, again; a reason that comes back has a text for each time.</param>
/// <param name="Options">By option id (deliver, delay ...), in the order shown.</param>
public sealed record RoadWords(string Id, Seat Seat, string Title, string By, ImmutableDictionary<string, ImmutableArray<string>> Memos, ImmutableArray<RoadOptionWords> Options);

/// <summary>One answer to a question of the road.</summary>
public sealed record RoadOptionWords(string Key, string Text, Advice? Ask, bool Grave, RoadDone Done);

/// <summary>An answer looked back upon, as half a sentence.</summary>
/// <param name="Own">As the seat that gave it says it: <c>you paid half</c>.</param>
/// <param name="Seen">As the others saw it: <c>Washington paid half</c>; null where they saw nothing.</param>
public sealed record RoadDone(string Own, string? Seen);

/// <summary>An ending's pages.</summary>
public sealed record EndingWords(int Number, string Name, ImmutableDictionary<Seat, EndingPage> Pages);

/// <summary>An ending as one seat lives it.</summary>
/// <param name="Text">Paragraphs.</param>
/// <param name="After">One line: what this chair keeps of it.</param>
/// <param name="Variants">Paragraphs that stand only where the game went a certain way; the first that hold are printed.</param>
public sealed record EndingPage(ImmutableArray<string> Text, string After, ImmutableArray<EndingVariant> Variants);

/// <summary>A paragraph of an ending for games that went a certain way.</summary>
/// <param name="When">On meters, answers, scenes and the story's memory, as the game ended.</param>
/// <param name="Text">The paragraph.</param>
/// <param name="File">Where its condition stands.</param>
/// <param name="Line">Line of its condition.</param>
public sealed record EndingVariant(Condition When, string Text, string File, int Line);

/// <summary>What a seat says about itself.</summary>
/// <param name="Opening">Printed when the seat is taken.</param>
/// <param name="Quiet">Fillers for a turn in which nothing is asked and nothing is news; none is read twice.</param>
/// <param name="Verdicts">By verdict word (disaster, loss, draw, gain, triumph), and <see cref="SeatWords.DisasterStanding"/>.</param>
/// <param name="Papers">How another leader's paper is put before this seat.</param>
/// <param name="Again">What is said where a card comes back.</param>
public sealed record SeatWords(string Opening, ImmutableArray<string> Quiet, ImmutableDictionary<string, string> Verdicts, PaperWords Papers, AgainWords Again)
{
    /// <summary>The verdict's key where it is a disaster and yet nobody fell and there was no war.</summary>
    public const string DisasterStanding = "disasterStanding";

    /// <summary>The verdicts as the other chairs read them, in the third person; empty where the pack has none.</summary>
    public ImmutableDictionary<string, string> VerdictsSeen { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How the rounds of a table are offered; null where the pack offers none.</summary>
    public TalkWords? Talks { get; init; }

    /// <summary>Fillers for half-years in which another administration sits in this capital; empty where there are none.</summary>
    public ImmutableArray<string> QuietOut { get; init; } = [];

    /// <summary>The scenes of a signature, of a table without one and of a deal's death; null where the pack tells none.</summary>
    public TurningWords? Turnings { get; init; }
}

/// <summary>The rounds of a table in a seat's own words: {who} is another leader, {clause} a clause with its level.</summary>
/// <param name="By">Who speaks when the talks begin.</param>
/// <param name="Open">What is said then.</param>
/// <param name="Talk">The option that begins them.</param>
/// <param name="Again">The option that puts the seat's paper.</param>
/// <param name="Clause">The option that puts it with one clause changed.</param>
/// <param name="Sign">The option that signs another's paper.</param>
/// <param name="Walk">The option that leaves the table.</param>
/// <param name="Close">The option that ends the rounds.</param>
public sealed record TalkWords(string By, string Open, string Talk, string Again, string Clause, string Sign, string Walk, string Close);

/// <summary>The answer of the last time, in one line: {when} is the turn, {option} what was chosen.</summary>
public sealed record AgainWords(string Left, string Chose);

/// <summary>How a paper is put to be signed: the text has {who} and {paper} as place-holders.</summary>
/// <param name="By">Who brings it.</param>
/// <param name="Put">How it is put.</param>
/// <param name="Sign">The option that signs.</param>
/// <param name="Refuse">The option that does not.</param>
/// <param name="Adviser">What somebody says of it, with {gain} and {cost} for the clauses that give and take most; null where nobody does.</param>
/// <param name="Own">How the seat's own paper is put before it lies on the table; null where the answer that made it was clear enough.</param>
public sealed record PaperWords(string By, string Put, string Sign, string Refuse, Advice? Adviser, PaperWords? Own);

/// <summary>An entry of the dossier.</summary>
/// <param name="Key">The key that texts carry.</param>
/// <param name="Kind">fact, document or claim.</param>
/// <param name="Title">A short name.</param>
/// <param name="Text">What it says, in our sentence.</param>
/// <param name="Where">Publisher or document, date.</param>
/// <param name="PublicFrom">From when it could be known; null where it always could.</param>
/// <param name="Confidence">H, M, L, V (unverified), or empty.</param>
/// <param name="RestsOn">Keys of other entries.</param>
/// <param name="Date">When it happened, as precisely as is known (2018-11-08, 2018-11); null where it is no event.</param>
/// <param name="Url">Where it can be read, or null.</param>
public sealed record SourceEntry(
    string Key,
    string Kind,
    string Title,
    string Text,
    string Where,
    DateOnly? PublicFrom,
    string Confidence,
    ImmutableArray<string> RestsOn,
    string? Date = null,
    string? Url = null);
