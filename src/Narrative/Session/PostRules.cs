using System.Collections.Immutable;
using BrighterFuture.Model;

namespace BrighterFuture.Narrative.Session;

/// <summary>What lies in a seat's post: the last turn's deeds, events and promises, the weightiest first (loop.md section 1, point 1).</summary>
public static class PostRules
{
    /// <summary>More than five pieces are a pile nobody reads.</summary>
    private const int MostPieces = 5;

    private const int RankOfTurningPoint = 100;
    private const int RankOfEvent = 40;
    private const int RankOfCourt = 38;
    private const int RankOfPromise = 35;
    private const int RankOfStep = 10;
    private const int RankOfOwn = 12;

    /// <summary>The news of the turn before, for this seat; empty in the first turn.</summary>
    public static ImmutableArray<NewsItem> News(StoryPack pack, Play play, Seat seat)
    {
        if (play.Past.IsEmpty)
        {
            return [];
        }

        var turn = play.Past[^1];
        var items = Deeds(pack, play, turn, seat).Concat(FromLedger(pack, play, turn, seat)).OrderByDescending(item => item.Rank).ToList();
        return [.. items.Where(item => item.Kind != NewsKind.Own).Take(MostPieces - 1).Concat(items.Where(item => item.Kind == NewsKind.Own).Take(1)).Take(MostPieces)];
    }

    /// <summary>A filler for a turn without news, in the seat's voice; the same for the same game and turn.</summary>
    public static string Quiet(StoryPack pack, Play play, Seat seat)
    {
        var fillers = pack.Words.Seats[seat].Quiet;
        return fillers.IsEmpty ? "" : fillers[Scenes.Dice.Of((long)play.Setup.Seed).With("quiet").With(play.Past.Length).With((int)seat).Below(fillers.Length)];
    }

    private static IEnumerable<NewsItem> Deeds(StoryPack pack, Play play, TurnRecord turn, Seat seat)
    {
        foreach (var answer in turn.Answers.Where(answer => answer.Option is not null))
        {
            var card = pack.Scenario.CardOf(answer.Card);
            if (card?.OptionOf(answer.Option!) is not { } option || !pack.Words.Cards.TryGetValue(card.Id, out var words))
            {
                continue;
            }

            if (WasNews(play, card.Id, option.Key))
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

    private static IEnumerable<NewsItem> FromLedger(StoryPack pack, Play play, TurnRecord turn, Seat seat)
    {
        // An event that was told once is not told again in the same words.
        var seen = play.Past[..^1].SelectMany(earlier => earlier.Ledger).Select(entry => entry.Cause)
            .Where(cause => EventLine(pack, pack.Scenario.Causes.KeyOf(cause), seat) is not null).ToHashSet();
        foreach (var entry in turn.Ledger.Where(entry => seen.Add(entry.Cause)))
        {
            var key = pack.Scenario.Causes.KeyOf(entry.Cause);
            if (EventLine(pack, key, seat) is { } news)
            {
                yield return new NewsItem(NewsKind.Event, null, news, RankOfEvent);
            }
            else if (CourtLine(pack, play, entry.Cause, key) is { } court && !IsOwnPledge(pack, key, seat))
            {
                yield return new NewsItem(NewsKind.Event, null, court, RankOfCourt);
            }
            else if (PromiseLine(pack, key, seat) is { } promise)
            {
                yield return new NewsItem(NewsKind.Promise, null, promise, RankOfPromise);
            }
            else if (Told(pack, play, entry.Cause, key, seat) is { } told)
            {
                yield return new NewsItem(NewsKind.Event, null, told, RankOfTurningPoint + pack.Words.News.Count - pack.Words.News[key].Place);
            }
        }
    }

    /// <summary>Whether the same answer was news in an earlier turn.</summary>
    private static bool WasNews(Play play, string card, string option) => play.Past[..^1].Any(turn => turn.Answers.Any(answer => answer.Card == card && answer.Option == option));

    private static string? EventLine(StoryPack pack, string cause, Seat seat)
    {
        const string Head = "event.";
        return cause.StartsWith(Head, StringComparison.Ordinal) && pack.Words.Events.TryGetValue(cause[Head.Length..], out var lines) && lines.TryGetValue(seat, out var line) ? line : null;
    }

    /// <summary>What China, Japan, Russia or a spoiler did: another line each time it comes, and none when all were read.</summary>
    private static string? CourtLine(StoryPack pack, Play play, int cause, string key)
    {
        var before = pack.Words.Court.ContainsKey(key) ? TimesBefore(play, cause) : 0;
        return pack.Words.Court.TryGetValue(key, out var lines) && before < lines.Length ? lines[before] : null;
    }

    /// <summary>Nobody reads in the post what he said himself.</summary>
    private static bool IsOwnPledge(StoryPack pack, string cause, Seat seat) => PledgeDesk.Of(pack.Scenario, seat).Any(pledge => cause == $"pledge.{pledge.Id}.said");

    private static int TimesBefore(Play play, int cause) => play.Past[..^1].Count(turn => turn.Ledger.Any(entry => entry.Cause == cause));

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
    private static string? Told(StoryPack pack, Play play, int cause, string key, Seat seat)
    {
        if (!pack.Words.News.TryGetValue(key, out var news))
        {
            return null;
        }

        var before = TimesBefore(play, cause);
        var lines = news.Lines[seat];
        return before < lines.Length ? lines[before] : null;
    }
}
