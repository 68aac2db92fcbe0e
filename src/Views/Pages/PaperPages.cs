using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>A paper that waits for the seat: what it would change, who would sign, what somebody in the room says of it.</summary>
public static class PaperPages
{
    /// <summary>So many lines about clauses may stand over the signers; more of them stand below, where a reader who has decided need not pass them.</summary>
    private const int MostBeforeSigners = 8;

    internal static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, Stop.Paper paper, Seat seat)
    {
        var (package, table) = (paper.Package, play.Table!);
        var text = paper.Words.Put.Replace("{who}", SeatTable.Name(paper.Who), StringComparison.Ordinal).Replace("{paper}", PackageWords.Title(pack, package), StringComparison.Ordinal);
        var clauses = Clauses(pack, play, paper);
        var isWhole = clauses.Length > MostBeforeSigners;
        return
        [
            new Paragraph(Role.Document, $"{paper.Words.By}: {text}"),
            .. isWhole ? [] : clauses,
            new Paragraph(Role.Title, "Who would have to sign."),
            .. Signers(pack, package, seat).Select(party => new Paragraph(Role.Moved, SurplusSight.Line(pack, play, table.State, package, party, seat))),
            .. Lacks(pack, table.State, package),
            .. Adviser(pack, table.State, paper, seat),
            .. isWhole ? clauses : [],
        ];
    }

    /// <summary>Every clause of the paper that lies before the reader, or of his own on the table.</summary>
    public static ImmutableArray<Paragraph> Whole(StoryPack pack, Moment moment)
    {
        var package = moment.Stop is Stop.Paper paper ? paper.Package : moment.Play.Table?.Own;
        return package is null
            ? [new Paragraph(Role.Note, "No paper lies before you. Talks shows the table, Blueprint your draft.")]
            : [new Paragraph(Role.Title, $"{PackageWords.Title(pack, package)}. {PackageWords.Changes(pack, package)} changed from today."), .. PackageWords.Clauses(pack, package, moment.Play.Table?.Own)];
    }

    /// <summary>Where the rest of a paper can be read.</summary>
    internal static Paragraph Rest(string sentence) => new(Role.Note, $"{sentence} :paper reads all fourteen.") { Keyed = $"{sentence} Tab, Enter opens all fourteen.", Opens = "paper" };

    /// <summary>Who has to sign, the seat's own capital first.</summary>
    internal static IEnumerable<Party> Signers(StoryPack pack, string package, Seat seat) => PaperReading.Signers(pack.Scenario, package).OrderBy(party => party != PartyTable.Of(seat));

    /// <summary>Clause by clause the first time; where a paper much like it was read this turn, only what differs from that; a paper that comes back unchanged is not read out again.</summary>
    private static ImmutableArray<Paragraph> Clauses(StoryPack pack, Play play, Stop.Paper paper)
    {
        var changes = PackageWords.Changes(pack, paper.Package);
        if (play.Table!.Own is null && play.Past.LastOrDefault(turn => turn.Papers.Contains(new TabledPaper(paper.Who, paper.Package))) is { } before)
        {
            return [new Paragraph(Role.Title, $"The same paper as in {GameDate.Months(before.Label)}, clause for clause; {changes} would change."), Rest("Nothing in it is new.")];
        }

        var title = new Paragraph(Role.Title, $"What it would change. {changes}.");
        if (Nearest(pack, play, paper) is not { } read)
        {
            return [title, .. PackageWords.Clauses(pack, paper.Package, play.Table.Own)];
        }

        var differences = PackageWords.Between(pack, paper.Package, read.Package, read.Whose);
        var same = IssueIndex.Count - differences.Length;
        return [title, .. differences, Rest(same == IssueIndex.Count ? $"It is {read.Whose}, clause for clause." : $"The other {Say.Count(same, "clause")} {(same == 1 ? "is" : "are")} as in {read.Whose}.")];
    }

    /// <summary>The paper of this table that was read before and differs least from this one; null where none was.</summary>
    private static (string Package, string Whose)? Nearest(StoryPack pack, Play play, Stop.Paper paper)
    {
        var levels = pack.Scenario.PackageOf(paper.Package)!.Levels;
        var read = play.Table!.Papers.TakeWhile(tabled => tabled.Who != paper.Who).Select(tabled => (tabled.Package, Whose: $"{SeatTable.Name(tabled.Who)}'s paper")).ToList();
        if (play.Table.Own is { } own && paper.Who != play.Setup.Person)
        {
            read.Insert(0, (own, "your own paper"));
        }

        return read.Count == 0 ? null : read.MinBy(one => pack.Scenario.PackageOf(one.Package)!.Levels.Zip(levels).Count(pair => pair.First != pair.Second));
    }

    private static IEnumerable<Paragraph> Lacks(StoryPack pack, GameState atTable, string package)
    {
        return WhyUnsigned.Lacks(pack, atTable, package) is { } lacks ? [new Paragraph(Role.Moved, $"It cannot honestly be promised yet: {lacks}.")] : [];
    }

    /// <summary>The clauses that give and take most on the seat's own sheet, in somebody's words.</summary>
    private static IEnumerable<Paragraph> Adviser(StoryPack pack, GameState atTable, Stop.Paper paper, Seat seat)
    {
        if (paper.Words.Adviser is not { } adviser)
        {
            return [];
        }

        var worth = PaperReading.WorthOfClauses(pack.Scenario, atTable, paper.Package, PartyTable.Of(seat));
        var said = adviser.Text.Replace("{gain}", Clause(pack, paper.Package, worth, worth.Max()), StringComparison.Ordinal).Replace("{cost}", Clause(pack, paper.Package, worth, worth.Min()), StringComparison.Ordinal);
        return [new Paragraph(Role.Document, $"{adviser.By}: {said}")];
    }

    private static string Clause(StoryPack pack, string package, ImmutableArray<int> worth, int size) => size == 0 ? "nothing to speak of" : PackageWords.Named(pack, package, worth.IndexOf(size));
}
