using System.Collections.Immutable;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads scenario.json: meters, sizes, measures, calendar.</summary>
internal sealed class ScenarioReader(StrictNode file, RulePlaces places)
{
    public ImmutableArray<MeterRow> Meters() => [.. file.List("meters").Select(Meter)];

    public ImmutableArray<Parameter> Parameters() => [.. file.List("parameters").Select(Size)];

    public ImmutableArray<Measure> Measures() => [.. file.List("measures").Select(Measure)];

    public Calendar Calendar()
    {
        var calendar = file.Node("calendar");
        return places.At(calendar, "calendar", new Calendar(
            [.. calendar.List("turns").Select(turn => new TurnSpan(turn.Text("label"), turn.Int("months"), turn.Int("firstHalfYearAfter", 0)))],
            calendar.Int("summit"), calendar.Int("lastHalfYear"), calendar.Ints("electionsUs"), calendar.Ints("electionsRok")));
    }

    private MeterRow Meter(StrictNode row)
    {
        var known = row.Has("known") ? row.List("known").Select(seat => seat.AsEnum<Seat>()).ToImmutableArray() : (ImmutableArray<Seat>?)null;
        return places.At(row, row.Text("id"), new MeterRow(
            row.Text("id"), row.Text("name"), row.Text("unit"), row.Int("scale"), row.Int("low"), row.Int("high"), row.Int("opens"),
            row.Text("direction"), row.Text("meaning"), row.Text("source"), known, row.OptionalInt("halfWidth", 0)));
    }

    private Parameter Size(StrictNode row) => places.At(row, row.Text("id"), new Parameter(
        row.Text("id"), row.Int("value"), row.Text("unit"), row.Text("why"), row.Text("source")));

    private Measure Measure(StrictNode row) => places.At(row, row.Text("id"), new Measure(
        row.Text("id"), row.Int("weight", 0, 100), row.Int("inForcePercent", 0, 100),
        [.. row.Map("enforcers").Select(share => new Enforcer(share.Key, share.Value.AsInt(0, 100)))]));
}
