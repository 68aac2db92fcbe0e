using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads the tables in road.json; its memos are somebody else's.</summary>
internal static class RoadReader
{
    public static RoadTables Road(StrictNode file)
    {
        file.Allow("questions", "memos", "quiet", "note");
        return new RoadTables(
            file.Ints("halfYearsByTime"), file.Ints("programmeShareByScope"), [.. file.List("finalMeasuresBySanc").Select(Left)],
            file.Ints("guaranteeByLevel"), file.Ints("milestonePercents"), file.Ints("seenPercentByVerif"), file.Ints("foundOf10000ByVerif"),
            file.Ints("reformByLevel"), file.Ints("spoilerShieldByBack"));
    }

    private static ImmutableArray<MeasureLeft> Left(StrictNode row) =>
        [.. row.AsMap().Select(measure => new MeasureLeft(measure.Key, measure.Value.AsInt(0, 10000)))];
}
