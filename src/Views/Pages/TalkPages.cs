using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Narrative.Words;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Pages;

/// <summary>A round of the talks in plain sentences: what the others said to your paper, by clause, and where theirs differ from it.</summary>
public static class TalkPages
{
    /// <summary>The page of a table in talks.</summary>
    public static ImmutableArray<Paragraph> Of(StoryPack pack, Play play, TalkWords words, Seat seat)
    {
        if (play.Table is not { } table)
        {
            return [];
        }

        return table.Rounds.LastOrDefault() is { } round
            ? [Title(play, table), .. Answers(pack, play, table, round, seat), .. StillThere(pack, table, round), .. Outlook(pack, play, table, seat), LeftToSay(play, table)]
            : [Title(play, table), new Paragraph(Role.Document, $"{words.By}: {words.Open}"), .. OwnPaper(pack, play, table, seat), .. Others(pack, play, table, seat), LeftToSay(play, table)];
    }

    /// <summary>One answer to a paper, in sentences: what, why, by which clause, and what would change it.</summary>
    public static ImmutableArray<Paragraph> Answer(StoryPack pack, Play play, Round round, Reply reply, Seat seat)
    {
        var capital = PartyTable.Capital(PartyTable.Of(reply.Who));
        var lines = ImmutableArray.CreateBuilder<Paragraph>();
        lines.Add(new Paragraph(Role.Document, $"{capital}: {Say.Stop(What(pack, round, reply))}"));
        foreach (var line in reply.Kind == ReplyKind.WalksOut ? [] : reply.Objection?.RedLines ?? [])
        {
            lines.Add(new Paragraph(Role.Document, $"{capital} stops at home: {line.Sentence}", [line.Source]));
        }

        if (reply.Objection?.Costliest is { } cost)
        {
            lines.Add(new Paragraph(Role.Moved, $"What costs it most is {PackageWords.Named(pack, round.Package, cost.Issue)}: {TalkSight.Cost(play, reply, cost, seat)}"));
        }

        if (reply.Counter is { } counter)
        {
            lines.AddRange(CounterPaper(pack, play, round.Package, counter, reply.Who, seat));
        }

        if (reply.LeavesNext)
        {
            lines.Add(new Paragraph(Role.Note, $"Put to it once more unchanged, this paper would empty {capital}'s chair."));
        }

        return lines.DrainToImmutable();
    }

    /// <summary>Why a paper was not taken, or the door not opened, as a sentence.</summary>
    public static string Refused(Outcome.Refused refused) => refused.Reason switch
    {
        Refusal.NoTable => "No table is open to a paper now. From the summit on a paper may be put before the turn ends, or in a round of the talks. Nothing has changed.",
        Refusal.NoRoundLeft => $"All {refused.Values[0]} rounds of this table are over. Sign, refuse, or let the table judge what lies on it. Nothing has changed.",
        Refusal.TableIsLeft => $"{refused.Values[0]} has left the table. Nothing more can be put or signed there. Nothing has changed.",
        Refusal.UnknownPackage => $"\"{refused.Values[0]}\" is no package: neither a name nor fourteen levels behind an equals sign that go together. Nothing has changed.",
        Refusal.GameIsOver => "The game is over: nothing is left to put. Nothing has changed.",
        _ => "That cannot be done at this table. Nothing has changed.",
    };

    private static Paragraph Title(Play play, TableSetting table)
    {
        var most = play.Scenario.Parameters.TalkRounds;
        return new Paragraph(Role.Title, table.Rounds.IsEmpty ? $"Talks. {Say.Capital(Say.Count(most, "round"))} to come." : $"Talks. After round {table.Rounds.Length} of {most}.");
    }

    private static Paragraph LeftToSay(Play play, TableSetting table)
    {
        if (table.Left is { } gone)
        {
            return new Paragraph(Role.Note, $"{SeatTable.Name(gone)} has left the table. Nothing can be signed at it.");
        }

        return Game.RoundsLeft(play) == 0
            ? new Paragraph(Role.Note, "No round is left. What lies on the table is judged when you end the talks.")
            : new Paragraph(Role.Note, "Any package can be put: by name, by its levels, or as your own with a clause changed (:put SEQ 3).") { Keyed = "Any package can be put: b opens your draft, and p there puts it." };
    }

    private static IEnumerable<Paragraph> Answers(StoryPack pack, Play play, TableSetting table, Round round, Seat seat)
    {
        var before = table.Rounds.Length > 1 ? table.Rounds[^2].Package : null;
        yield return new Paragraph(Role.Title, before == round.Package ? "You put the same paper again." : $"You put {PackageWords.Title(pack, round.Package)}.");
        foreach (var line in round.Replies.SelectMany(reply => Answer(pack, play, round, reply, seat)))
        {
            yield return line;
        }
    }

    private static string What(StoryPack pack, Round round, Reply reply) => (reply.Kind, reply.Reason) switch
    {
        (ReplyKind.Accepts, _) => "yes. It would sign this",
        (_, ReplyReason.Slighted) => "it has left the table. It was shown the same paper twice, and would rather have no deal than anything like it",
        (_, ReplyReason.Deadlock) => "it has left the table. The same paper a third time is no talk",
        (_, ReplyReason.RedLine) => $"no. It could not get this through at home{Remedy(pack, round, reply)}",
        (_, ReplyReason.AllyLeftOut) => $"no. Japan would walk from this, and it does not pass over Japan's head yet{Remedy(pack, round, reply)}",
        (_, ReplyReason.Doctrine) => $"no. It does not sign papers of this kind{Remedy(pack, round, reply)}",
        (_, ReplyReason.BelowWalkAway) => $"no. It would rather have no deal than this{Remedy(pack, round, reply)}",
        _ => $"no. It is better off with this than without a deal, and asks for more while there is time{Remedy(pack, round, reply)}",
    };

    private static string Remedy(StoryPack pack, Round round, Reply reply)
    {
        if (reply.Counter is not null)
        {
            return ". It puts another paper"; // what it would sign stands there
        }

        if (reply.Objection?.Remedy is not { } remedy)
        {
            return ". No single clause would bring it back";
        }

        var lost = remedy.Loses.IsEmpty ? "" : $"; that would lose {Say.List([.. remedy.Loses.Select(PartyTable.Capital)])}";
        var levels = pack.Scenario.PackageOf(round.Package)!.Levels.SetItem(remedy.Issue, remedy.Level);
        return $". It would sign this with {PackageWords.Named(pack, FreePackage.IdOf(levels), remedy.Issue)} instead{lost}";
    }

    /// <summary>A counter beside the paper it answers: only the clauses that differ, what it is worth here, who else would walk from it.</summary>
    private static IEnumerable<Paragraph> CounterPaper(StoryPack pack, Play play, string paper, string counter, Seat who, Seat seat)
    {
        var (yours, theirs) = (pack.Scenario.PackageOf(paper)!.Levels, pack.Scenario.PackageOf(counter)!.Levels);
        var differ = Enumerable.Range(0, IssueIndex.Count).Where(issue => yours[issue] != theirs[issue]).ToList();
        yield return new Paragraph(Role.Title, $"{SeatTable.Name(who)} puts another paper. {Say.Capital(Say.Count(differ.Count, "clause"))} differ{(differ.Count == 1 ? "s" : "")} from yours.");
        foreach (var issue in differ)
        {
            yield return new Paragraph(Role.Moved, Say.Stop(PackageWords.Against(pack, issue, yours[issue], theirs[issue])));
        }

        foreach (var line in Walkers(pack, play, counter, seat, who))
        {
            yield return line;
        }
    }

    /// <summary>What a paper is worth to this seat, and every other signer that would walk or might; who put it does not.</summary>
    private static IEnumerable<Paragraph> Walkers(StoryPack pack, Play play, string package, Seat seat, Seat? putBy)
    {
        var state = play.Table!.State;
        foreach (var party in PaperPages.Signers(pack, package, seat).Where(party => putBy is not { } who || party != PartyTable.Of(who)))
        {
            var line = SurplusSight.Line(pack, play, state, package, party, seat);
            if (party == PartyTable.Of(seat) || !line.EndsWith("Yes.", StringComparison.Ordinal))
            {
                yield return new Paragraph(Role.Moved, line);
            }
        }

        if (WhyUnsigned.Lacks(pack, state, package) is { } lacks)
        {
            yield return new Paragraph(Role.Moved, $"It cannot honestly be promised yet: {lacks}.");
        }
    }

    private static IEnumerable<Paragraph> Outlook(StoryPack pack, Play play, TableSetting table, Seat seat) => table.Own is { } own
        ? [new Paragraph(Role.Title, "Your paper with the rest."), .. Walkers(pack, play, own, seat, null).Where(line => !Answered(line, seat))]
        : [];

    /// <summary>The other two leaders have answered for themselves; their lines are not estimated beside it.</summary>
    private static bool Answered(Paragraph line, Seat seat) => Enum.GetValues<Seat>().Any(other => other != seat && line.Text.StartsWith(PartyTable.Capital(PartyTable.Of(other)) + ":", StringComparison.Ordinal));

    private static IEnumerable<Paragraph> OwnPaper(StoryPack pack, Play play, TableSetting table, Seat seat) => table.Own is { } own
        ? [new Paragraph(Role.Title, $"Your paper: {PackageWords.Title(pack, own)}."), PaperPages.Rest($"{PackageWords.Changes(pack, own)} changed from today."), .. Walkers(pack, play, own, seat, null)]
        : [new Paragraph(Role.Note, "You have no paper on the table yet.")];

    /// <summary>Papers that were not changed in this round.</summary>
    private static IEnumerable<Paragraph> StillThere(StoryPack pack, TableSetting table, Round round) => table.Papers
        .Where(paper => table.Left is null && !round.Replies.Any(reply => reply.Who == paper.Who && reply.Counter is not null))
        .Select(paper => new Paragraph(Role.Moved, $"{SeatTable.Name(paper.Who)}'s paper still lies there: {PackageWords.Title(pack, paper.Package)}."));

    private static IEnumerable<Paragraph> Others(StoryPack pack, Play play, TableSetting table, Seat seat) => table.Papers.SelectMany((paper, place) =>
        table.Papers.Take(place).FirstOrDefault(earlier => earlier.Package == paper.Package) is { } same
            ? [new Paragraph(Role.Title, $"{SeatTable.Name(paper.Who)} puts the same paper as {SeatTable.Name(same.Who)}.")]
            : Other(pack, play, table, paper, seat));

    private static IEnumerable<Paragraph> Other(StoryPack pack, Play play, TableSetting table, TabledPaper paper, Seat seat) => table.Own is { } own
        ? CounterPaper(pack, play, own, paper.Package, paper.Who, seat)
        : [new Paragraph(Role.Title, $"{SeatTable.Name(paper.Who)}'s paper: {PackageWords.Title(pack, paper.Package)}."), .. Walkers(pack, play, paper.Package, seat, paper.Who)];
}
