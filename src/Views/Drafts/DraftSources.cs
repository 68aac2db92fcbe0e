using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;

namespace BrighterFuture.Views.Drafts;

/// <summary>Something a draft can begin from.</summary>
/// <param name="Id">What is typed.</param>
/// <param name="Text">What it is.</param>
/// <param name="Levels">Its fourteen levels.</param>
public sealed record DraftSource(string Id, string Text, ImmutableArray<int> Levels);

/// <summary>What a draft can begin from: today, what the others put last, and the packages with a name. Offers of later history stay shut until their month.</summary>
public static class DraftSources
{
    /// <summary>Id of the levels that describe today.</summary>
    public const string Today = "today";

    public static ImmutableArray<DraftSource> Of(StoryPack pack, Play play, Seat seat) =>
    [
        new(Today, "as things stand in autumn 2018", pack.Scenario.Data.StatusQuo),
        .. Enum.GetValues<Seat>().Where(other => other != seat).Select(other => LastPaper(pack, play, other)).OfType<DraftSource>(),
        .. pack.Scenario.Packages.Where(package => !IsLater(pack, play, package)).Select(package => new DraftSource(package.Id, Words(pack, package), package.Levels)),
    ];

    /// <summary>The source of this id, or null.</summary>
    public static DraftSource? Find(StoryPack pack, Play play, Seat seat, string id) => Of(pack, play, seat).FirstOrDefault(source => source.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static DraftSource? LastPaper(StoryPack pack, Play play, Seat other)
    {
        var last = (play.Table?.Papers ?? []).LastOrDefault(paper => paper.Who == other) ?? play.Past.SelectMany(turn => turn.Papers).LastOrDefault(paper => paper.Who == other);
        return last is null ? null : new DraftSource(SeatTable.Name(other).ToLowerInvariant(), $"the paper that {SeatTable.Capital(other)} put last: {PackageWords.Title(pack, last.Package)}", pack.Scenario.PackageOf(last.Package)!.Levels);
    }

    private static bool IsLater(StoryPack pack, Play play, NamedPackage package)
    {
        var lastDay = GameDate.LastDay(play);
        return pack.Scenario.Data.Negotiation.Offers.Any(offer =>
            offer.Package.SequenceEqual(package.Levels) && DateOnly.TryParseExact(offer.Date, "MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month > lastDay);
    }

    /// <summary>Its title where the argument has one; else how it differs from the package whose name its own begins with, or what is in it.</summary>
    private static string Words(StoryPack pack, NamedPackage package)
    {
        if (pack.Scenario.Data.Negotiation.Claims.FirstOrDefault(claim => claim.Package.SequenceEqual(package.Levels)) is { } claim)
        {
            return claim.Title;
        }

        var parent = pack.Scenario.Packages.Where(other => package.Id.StartsWith(other.Id + "_", StringComparison.Ordinal)).MaxBy(other => other.Id.Length);
        return parent is null ? PackageWords.Title(pack, package.Id) : $"{parent.Id} with {ClauseWords.Differences(pack.Scenario, parent.Levels, package.Levels)}";
    }
}
