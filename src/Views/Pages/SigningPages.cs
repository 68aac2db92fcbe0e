using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>The page of a signature: who put the paper, what is in it, who stands behind it, what each signer has of it, what follows.</summary>
internal static class SigningPages
{
    private static readonly string[] s_backers =
    [
        "Washington, Seoul, Beijing, Tokyo and Moscow pay for it, underwrite it and enforce it",
        "Washington, Seoul, Beijing and Moscow stand behind it; Tokyo does not",
        "Washington, Seoul, Tokyo and Moscow stand behind it; Beijing does not",
        "Washington and Seoul alone stand behind it",
    ];

    public static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, TurnRecord turn, GameState atTable, Seat seat)
    {
        var package = turn.Signed!;
        var levels = pack.Scenario.PackageOf(package)!.Levels;
        return
        [
            new Paragraph(Role.Title, $"Signed. A paper that {Putter(turn, seat)} put. {Hands(pack, turn, package, seat)}"),
            .. Clauses(pack, turn, package, seat),
            new Paragraph(Role.Title, "Who stands behind it."),
            new Paragraph(Role.Moved, $"{s_backers[levels[IssueIndex.Backers]]}.{Money(pack, levels)}"),
            .. LeftOut(turn.After),
            new Paragraph(Role.Title, "What each signer has of it."),
            .. PaperPages.Signers(pack, package, seat).Select(party => new Paragraph(Role.Moved, SurplusSight.OfSigner(pack, play, atTable, package, party, seat))),
            new Paragraph(Role.Title, "What follows."),
            .. Follows(pack, turn.After, levels, seat).Select(text => new Paragraph(Role.Moved, text)),
        ];
    }

    /// <summary>Who has signed in the room, and who has let it be known.</summary>
    private static string Hands(StoryPack pack, TurnRecord turn, string package, Seat seat)
    {
        var signers = PaperReading.Signers(pack.Scenario, package).ToLookup(party => IsPresent(pack, turn, party, seat), PartyTable.Capital);
        var here = $"{Say.List([.. signers[true]])} {(signers[true].Count() == 1 ? "has" : "have")} signed";
        return signers[false].Any() ? $"{here}; {Say.List([.. signers[false]])} {(signers[false].Count() == 1 ? "has let it be known that it signs" : "have let it be known that they sign")}." : $"{here}.";
    }

    /// <summary>At the summit two leaders sit, at later tables three; the reader's own hand is always there.</summary>
    private static bool IsPresent(StoryPack pack, TurnRecord turn, Party party, Seat seat) =>
        party is Party.Us or Party.Dprk || party == PartyTable.Of(seat) || (party == Party.Rok && turn.Before.Turn > pack.Scenario.Calendar.Summit);

    /// <summary>The reader has read the paper at the table: only what differs from his own is said again.</summary>
    private static IEnumerable<Paragraph> Clauses(StoryPack pack, TurnRecord turn, string package, Seat seat)
    {
        var changes = PackageWords.Changes(pack, package);
        var own = turn.Papers.LastOrDefault(paper => paper.Who == seat)?.Package;
        if (own is null || own == package)
        {
            return [new Paragraph(Role.Title, $"What is in it. {changes} change, {(own is null ? "as you read them at the table" : "word for word as you put them")}.")];
        }

        var differing = PackageWords.Between(pack, package, own, "your own paper");
        return [new Paragraph(Role.Title, $"What is in it. {changes} change; {Say.Count(differing.Length, "clause")} of it {(differing.Length == 1 ? "is" : "are")} other than in your own paper, the rest word for word."), .. differing];
    }

    private static string Putter(TurnRecord turn, Seat seat)
    {
        var who = turn.Papers.First(paper => paper.Package == turn.Signed).Who;
        return who == seat ? "you" : SeatTable.Capital(who);
    }

    private static string Money(StoryPack pack, ImmutableArray<int> levels)
    {
        var billions = pack.Scenario.Score.Delivered(levels);
        return billions <= 0 ? " There is no fund." : $" Of the fund about US${billions.ToString("0", CultureInfo.InvariantCulture)} billion over ten years can be counted on.";
    }

    private static IEnumerable<Paragraph> LeftOut(GameState after)
    {
        var left = (uint)after[Meters.LeftOut];
        if (BitOperations.PopCount(left) > 0)
        {
            yield return new Paragraph(Role.Moved, $"Left out, and worse off than without it: {Say.List([.. Enum.GetValues<Party>().Where(party => (left & (1u << (int)party)) != 0).Select(PartyTable.Capital)])}. Spoilers live on that.");
        }
    }

    private static IEnumerable<string> Follows(StoryPack pack, GameState after, ImmutableArray<int> levels, Seat seat)
    {
        if (after[Meters.Package] == 0)
        {
            yield return "It is a first step: it begins at once, and the talks go on turn by turn to November 2020.";
            yield break;
        }

        var (calendar, halves) = (pack.Scenario.Calendar, pack.Scenario.Data.Road.HalfYearsByTime[levels[IssueIndex.Time]]);
        yield return $"The talks are over. The road goes by half-years, the first from {GameDate.HalfYear(after.Half)}; the timetable takes {Say.Count(halves, "half-year")}.";
        if (levels[IssueIndex.Guarantee] >= 2)
        {
            yield return $"The guarantee is a treaty: Senate and Assembly have to ratify it, and {Say.Count(pack.Scenario.Parameters.RatifyTries, "half-year")} to do it in. Without that there is no deal.";
        }

        if (Elections(after.Half, halves, calendar.ElectionsUs, "the United States").Concat(Elections(after.Half, halves, calendar.ElectionsRok, "South Korea")).ToList() is { Count: > 0 } elections)
        {
            yield return $"Elections on the way: {Say.List(elections)}. Whoever comes in was not at the table.";
        }

        var asked = pack.Words.Road.Values.Where(question => question.Seat == seat).Select(question => $"{char.ToLowerInvariant(question.Title[0])}{question.Title[1..]}").ToList();
        yield return $"You will be asked for {Say.List(asked)}; an answer stands until something is open.";
    }

    private static IEnumerable<string> Elections(int first, int halves, ImmutableArray<int> elections, string where)
    {
        return elections.Where(half => half >= first && half < first + halves).Select(half => $"{where}, {GameDate.HalfYear(half)}");
    }
}
