using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>The rounds of a table as its seat lives them: whether they are offered, and what can be done in them.</summary>
internal static class TalkDesk
{
    public const string BeginKey = "talk";
    public const string WalkKey = "walk";
    public const string CloseKey = "close";
    private const string PutKey = "put:";
    private const string SignKey = "sign:";

    /// <summary>Clauses that refusals named, at most so many: no page has more than nine digits.</summary>
    private const int MostClauses = 3;

    /// <summary>The seat's words for talks where a round can still be held; null where none can.</summary>
    public static TalkWords? Offered(StoryPack pack, Play play, Seat seat) => Game.RoundsLeft(play) > 0 ? pack.Words.Seats[seat].Talks : null;

    /// <summary>What an option of a round does; null for the end of the rounds.</summary>
    public static Decision? DecisionOf(StopOption option) => option.Key switch
    {
        WalkKey => new Decision.WalkedOut(),
        { } key when key.StartsWith(PutKey, StringComparison.Ordinal) => new Decision.Tabled(key[PutKey.Length..]),
        { } key when key.StartsWith(SignKey, StringComparison.Ordinal) => new Decision.Accepted(key[SignKey.Length..]),
        _ => null,
    };

    /// <summary>Own paper as it stands, own paper with a clause that somebody asked for, the others' papers, the door, the end. None where somebody has left.</summary>
    public static ImmutableArray<StopOption> Options(StoryPack pack, Play play, TalkWords words)
    {
        if (play.Table is not { Left: null } table)
        {
            return [];
        }

        var rows = new List<(string Text, string Key, bool Grave)>();
        if (Game.RoundsLeft(play) > 0 && table.Own is { } own)
        {
            rows.Add((words.Again, PutKey + own, table.Rounds.LastOrDefault()?.Replies.Any(reply => reply.LeavesNext) == true));
            rows.AddRange(Mended(pack.Scenario, table, own).Select(paper => (Fill(words.Clause, "clause", paper.Clause), PutKey + paper.Package, false)));
        }

        rows.AddRange(table.Papers.Where(paper => paper.Package != table.Own).Select(paper => (Fill(words.Sign, "who", paper.Who.ToString()), SignKey + paper.Package, true)));
        rows.Add((words.Walk, WalkKey, true));
        rows.Add((words.Close, CloseKey, false));
        return [.. rows.Select((row, place) => new StopOption(place + 1, row.Text, null, row.Grave, null, row.Key, -1))];
    }

    /// <summary>The seat's paper with each clause that would bring somebody back who refused it last, each paper once.</summary>
    private static IEnumerable<(string Package, string Clause)> Mended(Scenario scenario, TableSetting table, string own)
    {
        var levels = scenario.PackageOf(own)!.Levels;
        var asked = table.Rounds.LastOrDefault() is { } round && round.Package == own ? round.Replies.Select(reply => reply.Objection?.Remedy).OfType<Model.Negotiation.Change>() : [];
        return asked.Select(change => (FreePackage.IdOf(levels.SetItem(change.Issue, change.Level)), Clause(scenario, change.Issue, change.Level))).Distinct()
            .Where(paper => scenario.PackageOf(paper.Item1) is not null).Take(MostClauses);
    }

    /// <summary><c>SEQ 3, synchronised action-for-action</c>: levels count from 1 where people read them.</summary>
    private static string Clause(Scenario scenario, int issue, int level) => $"{scenario.Data.Issues[issue].Id} {level + 1}, {scenario.Data.Issues[issue].Levels[level]}";

    private static string Fill(string words, string name, string value) => words.Replace($"{{{name}}}", value, StringComparison.Ordinal);
}
