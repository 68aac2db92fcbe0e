using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Views.Drafts;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>Why one of the six says what it says to a draft: its red lines, and what each single clause would give it.</summary>
public static class PartyPages
{
    private const int MostClauses = 6;

    public static ImmutableArray<Paragraph> Of(DraftReading reading, Party party)
    {
        var row = reading.Rows[(int)party];
        return
        [
            new Paragraph(Role.Title, $"{PartyTable.Capital(party)}: {row.Word}, {row.Surplus.BesideWalkAway("its")}{(row.Surplus.IsExact ? "" : ", an estimate")}."),
            new Paragraph(Role.Note, "A walk-away is what no deal is worth to it, with what a deal costs it at home.") { About = Meters.IdOf(Meters.Hurdle(party)) },
            .. Lines(reading, party),
            new Paragraph(Role.Title, "Single clauses that would give it most:"),
            .. reading.Neighbours.Where(next => next.IsFeasible).OrderByDescending(next => next.Surplus[(int)party]).Take(MostClauses).Select(next => new Paragraph(Role.Moved, Gain(reading, row, next))),
        ];
    }

    private static IEnumerable<Paragraph> Lines(DraftReading reading, Party party)
    {
        var lines = reading.Model.RedLines.Where(line => line.Party == party).ToList();
        return lines.Count == 0
            ? [new Paragraph(Role.Moved, "It has no red line that is known.")]
            : lines.Select(line => new Paragraph(Role.Moved, $"Red line, {(line.IsCrossedBy(reading.Levels) ? "crossed by this draft" : "not crossed")}: {line.Sentence}", [line.Source]));
    }

    private static string Gain(DraftReading reading, PartyRow row, PackageVerdict next)
    {
        var gain = next.Surplus[(int)row.Party] - reading.Verdict.Surplus[(int)row.Party];
        var size = row.Surplus.IsExact ? new SurplusRange(gain, gain).ToString() : $"about {Say.Signed((int)Math.Round(gain))}";
        return Say.Stop($"{ClauseWords.Differences(reading.Scenario, reading.Levels, next.Package)}: {size}{(next.IsStopped(row.Party) ? ", but a red line at home" : "")}");
    }
}
