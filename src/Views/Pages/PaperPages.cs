using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>A paper that waits for the seat: what it would change, who would sign, what somebody in the room says of it.</summary>
internal static class PaperPages
{
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, Stop.Paper paper, Seat seat)
    {
        var (package, table) = (paper.Package, play.Table!);
        var text = paper.Words.Put.Replace("{who}", SeatTable.Name(paper.Who), StringComparison.Ordinal).Replace("{paper}", PackageWords.Title(pack, package), StringComparison.Ordinal);
        return
        [
            new Paragraph(Role.Document, $"{paper.Words.By}: {text}"),
            .. Clauses(pack, play, paper),
            new Paragraph(Role.Title, "Who would have to sign."),
            .. Signers(pack, package, seat).Select(party => new Paragraph(Role.Moved, SurplusSight.Line(pack, play, table.State, package, party, seat))),
            .. Lacks(pack, table.State, package),
            .. Adviser(pack, table.State, paper, seat),
        ];
    }

    /// <summary>Who has to sign, the seat's own capital first.</summary>
    public static IEnumerable<Party> Signers(StoryPack pack, string package, Seat seat) => PaperReading.Signers(pack.Scenario, package).OrderBy(party => party != PartyTable.Of(seat));

    /// <summary>Clause by clause the first time, and whenever a paper of one's own lies beside it; a paper that comes back unchanged is not read out again.</summary>
    private static IEnumerable<Paragraph> Clauses(StoryPack pack, Play play, Stop.Paper paper)
    {
        var changes = PackageWords.Changes(pack, paper.Package);
        var before = play.Past.LastOrDefault(turn => turn.Papers.Contains(new TabledPaper(paper.Who, paper.Package)));
        return before is null || play.Table!.Own is not null
            ? [new Paragraph(Role.Title, $"What it would change. {changes}."), .. PackageWords.Clauses(pack, paper.Package, play.Table!.Own)]
            : [new Paragraph(Role.Title, $"The same paper as in {GameDate.Months(before.Label)}, clause for clause; {changes} would change.")];
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
