using System.Collections.Immutable;
using BrighterFuture.Model;

namespace BrighterFuture.Narrative.Session;

/// <summary>What lies in a seat's post: the last turn's deeds, events and promises, the weightiest first (loop.md section 1, point 1).</summary>
public static class PostRules
{
    /// <summary>More than five pieces are a pile nobody reads.</summary>
    internal const int MostPieces = 5;

    private const int RankOfTurningPoint = 100;
    private const int RankOfEvent = 40;
    private const int RankOfCourt = 38;
    private const int RankOfPromise = 35;
    private const int RankOfStep = 10;
    private const int RankOfOwn = 12;

    /// <summary>The news of the last of these turns, for this seat; empty where there is none.</summary>
    public static ImmutableArray<NewsItem> News(StoryPack pack, ImmutableArray<TurnRecord> past, Seat seat)
    {
        if (past.IsEmpty)
        {
            return [];
        }

        var turn = past[^1];
        var half = turn.Road is null ? (int?)null : turn.Before.Half;
        var items = Deeds(pack, past, turn, seat).Concat(FromLedger(pack, past, turn, seat)).OrderByDescending(item => item.Rank).Select(item => item with { Half = half }).ToList();
        return [.. items.Where(item => item.Kind != NewsKind.Own).Take(MostPieces - 1).Concat(items.Where(item => item.Kind == NewsKind.Own).Take(1)).Take(MostPieces)];
    }

    /// <summary>
    /// A filler for a turn without news, in the voice of the seat, in office or out of it; another each time, and none where all were read or the turn before had one.
    /// </summary>
    public static string? Quiet(StoryPack pack, Play play, Seat seat, ImmutableArray<string> told)
    {
        var isSecond = play.Past.Length > 1 && News(pack, play.Past[..^1], seat).IsEmpty;
        var words = pack.Words.Seats[seat];
        var fillers = Model.RoadDesk.Decides(play.Start, seat) ? words.Quiet : words.QuietOut;
        if (isSecond || fillers.IsEmpty)
        {
            return null;
        }

        var first = Scenes.Dice.Of((long)play.Setup.Seed).With("quiet").With(play.Past.Length).With((int)seat).Below(fillers.Length);
        return fillers[first..].Concat(fillers[..first]).FirstOrDefault(text => !told.Contains(text, StringComparer.Ordinal));
    }

    private static IEnumerable<NewsItem> Deeds(StoryPack pack, ImmutableArray<TurnRecord> past, TurnRecord turn, Seat seat)
    {
        foreach (var answer in turn.Answers.Where(answer => answer.Option is not null))
        {
            var card = pack.Scenario.CardOf(answer.Card);
            if (card?.OptionOf(answer.Option!) is not { } option || !pack.Words.Cards.TryGetValue(card.Id, out var words))
            {
                continue;
            }

            if (WasNews(past, card.Id, option.Key))
            {
                continue;
            }

            var own = words.Options[option.Key];
            var rank = RankOfStep * Math.Min(8, MemoRules.Size(option)) + (option.Grave ? RankOfTurningPoint / 2 : 0);
            if (answer.Seat == seat)
            {
                if (own.Own is { } echo)
                {
                    yield return new NewsItem(NewsKind.Own, answer.Seat, echo, Math.Min(rank, RankOfOwn));
                }
            }
            else if (option.Seen != Visibility.Hidden && own.News.TryGetValue(seat, out var line))
            {
                yield return new NewsItem(option.Seen == Visibility.Public ? NewsKind.Deed : NewsKind.Rumour, answer.Seat, line, rank);
            }
        }
    }

    private static IEnumerable<NewsItem> FromLedger(StoryPack pack, ImmutableArray<TurnRecord> past, TurnRecord turn, Seat seat)
    {
        // An event that was told once is not told again in the same words.
        var seen = past[..^1].SelectMany(earlier => earlier.Ledger).Select(entry => entry.Cause)
            .Where(cause => EventLine(pack, pack.Scenario.Causes.KeyOf(cause), seat) is not null).ToHashSet();
        foreach (var entry in turn.Ledger.Where(entry => seen.Add(entry.Cause)))
        {
            var key = pack.Scenario.Causes.KeyOf(entry.Cause);
            if (EventLine(pack, key, seat) is { } news)
            {
                yield return new NewsItem(NewsKind.Event, null, news, RankOfEvent);
            }
            else if (CourtLine(pack, past, entry.Cause, key) is { } court && !IsOwnPledge(pack, key, seat))
            {
                yield return new NewsItem(NewsKind.Event, null, court, RankOfCourt);
            }
            else if (PromiseLine(pack, key, seat) is { } promise)
            {
                yield return new NewsItem(NewsKind.Promise, null, promise, RankOfPromise);
            }
            else if (Told(pack, past, entry.Cause, key, seat) is { } told)
            {
                yield return new NewsItem(NewsKind.Event, null, told, RankOfTurningPoint + pack.Words.News.Count - pack.Words.News[key].Place);
            }
        }
    }

    /// <summary>Whether the same answer was news in an earlier turn.</summary>
    private static bool WasNews(ImmutableArray<TurnRecord> past, string card, string option) => past[..^1].Any(turn => turn.Answers.Any(answer => answer.Card == card && answer.Option == option));

    private static string? EventLine(StoryPack pack, string cause, Seat seat)
    {
        const string Head = "event.";
        return cause.StartsWith(Head, StringComparison.Ordinal) && pack.Words.Events.TryGetValue(cause[Head.Length..], out var lines) && lines.TryGetValue(seat, out var line) ? line : null;
    }

    /// <summary>What China, Japan, Russia or a spoiler did: another line each time it comes, and none when all were read.</summary>
    private static string? CourtLine(StoryPack pack, ImmutableArray<TurnRecord> past, int cause, string key)
    {
        var before = pack.Words.Court.ContainsKey(key) ? TimesBefore(past, cause) : 0;
        return pack.Words.Court.TryGetValue(key, out var lines) && before < lines.Length ? lines[before] : null;
    }

    /// <summary>Nobody reads in the post what he said himself.</summary>
    private static bool IsOwnPledge(StoryPack pack, string cause, Seat seat) => PledgeDesk.Of(pack.Scenario, seat).Any(pledge => cause == $"pledge.{pledge.Id}.said");

    private static int TimesBefore(ImmutableArray<TurnRecord> past, int cause) => past[..^1].Count(turn => turn.Ledger.Any(entry => entry.Cause == cause));

    private static string? PromiseLine(StoryPack pack, string cause, Seat seat)
    {
        const string Kept = ".kept";
        const string Broken = ".broken";
        if (cause.EndsWith(Kept, StringComparison.Ordinal) && pack.Words.Promises.TryGetValue(cause[..^Kept.Length], out var kept))
        {
            return kept.Kept.GetValueOrDefault(seat);
        }

        return cause.EndsWith(Broken, StringComparison.Ordinal) && pack.Words.Promises.TryGetValue(cause[..^Broken.Length], out var broken) ? broken.Broken.GetValueOrDefault(seat) : null;
    }

    /// <summary>What this seat reads of a cause: another sentence each time it comes, and none when all were read.</summary>
    private static string? Told(StoryPack pack, ImmutableArray<TurnRecord> past, int cause, string key, Seat seat)
    {
        if (!pack.Words.News.TryGetValue(key, out var news))
        {
            return null;
        }

        var before = TimesBefore(past, cause);
        var lines = news.Lines[seat];
        return before < lines.Length ? lines[before] : null;
    }
}
