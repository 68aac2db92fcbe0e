using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads backtest.json: dated facts to hold games of history against. No game needs it.</summary>
public static class BacktestReader
{
    private const string Opening = "opening";

    /// <summary>The facts of a pack's folder, or null and at least one problem.</summary>
    public static BacktestFacts? Read(string folder, Scenario scenario, FileProblems problems)
    {
        var file = JsonFile.Read(Path.Combine(folder, "backtest.json"), problems);
        var facts = new BacktestFacts(
            file.Int("games", 1, 10000),
            [.. file.List("signs").Select(row => new SignFact(
                Moment(row, "from", scenario), Moment(row, "to", scenario), [.. row.List("meters").Select(meter => Meter(meter, scenario))],
                row.Bool("rises"), row.Text("what"), row.Text("source")))],
            [.. file.List("levels").Select(row => new LevelFact(
                Moment(row, "at", scenario), Meter(row.Node("meter"), scenario), row.Number("fact"), row.Text("what"), row.Text("source")))]);
        file.Done();
        return problems.Any ? null : facts;
    }

    /// <summary>A turn by its label; the moment before the first is the opening.</summary>
    private static int Moment(StrictNode row, string name, Scenario scenario)
    {
        var label = row.Text(name);
        var turn = Array.FindIndex([.. scenario.Calendar.Turns], span => span.Label == label);
        if (turn < 0 && label != Opening)
        {
            row.Problem($"'{name}' is '{label}', which is no turn; known: {Opening}, {string.Join(", ", scenario.Calendar.Turns.Select(span => span.Label))}.");
        }

        return turn;
    }

    private static int Meter(StrictNode node, Scenario scenario)
    {
        if (scenario.TryMeter(node.AsText(), out var meter))
        {
            return meter.Index;
        }

        node.Problem($"there is no meter '{node.AsText()}'.");
        return 0;
    }
}
