using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Files;
using BrighterFuture.Files.Packs;
using BrighterFuture.Files.Rules;
using BrighterFuture.Model;
using static BrighterFuture.Game.Commands.ModelOptions;

namespace BrighterFuture.Game.Commands;

/// <summary><c>model backtest</c>: all seats do what history did; the model's numbers beside the dated facts.</summary>
internal static class BacktestCommand
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static Command Build()
    {
        var (pack, json) = (PackOption(), JsonOption());
        var command = new Command(
            "backtest",
            "All seats play history: what rose and fell beside the dated facts, how far each level is off. --json gives games, signs{right,total,rows}, levels, "
            + "trajectories{meter:[opening, then after each turn]}, endings.")
        { pack, json };
        command.SetAction(parsed => Run(parsed.GetValue(pack), scenario =>
        {
            var problems = new FileProblems();
            _ = PackFolder.TryFind(parsed.GetValue(pack) ?? Home, Environment.CurrentDirectory, AppContext.BaseDirectory, out var folder, out _);
            if (BacktestReader.Read(folder, scenario, problems) is not { } facts)
            {
                return Report(problems);
            }

            var backtest = Backtest.Run(scenario, facts);
            Console.Out.WriteLine(parsed.GetValue(json) ? Json(scenario, backtest) : Text(scenario, backtest));
            return ExitCode.Fine;
        }));
        return command;
    }

    private static string Text(Scenario scenario, Backtest backtest) => string.Join('\n',
    [
        $"{backtest.Games} games in which every seat did what history did, beside the dated facts. {backtest.Signs.Count(row => row.Agrees)} of {backtest.Signs.Length} changes have the right sign.",
        .. backtest.Signs.Select(row =>
            $"  {(row.Agrees ? "ok  " : "MISS")} {Moment(scenario, row.Fact.From),12} to {Moment(scenario, row.Fact.To),-12} {Named(scenario, row.Fact),-32} {row.Change,8:+0.00;-0.00}  expected {(row.Fact.Rises ? "up" : "down")}: {row.Fact.What} [{row.Fact.Source}]"),
        "Levels: model, fact, distance.",
        .. backtest.Levels.Select(row =>
            $"  {row.Fact.What,-34} {row.Model,7:F1} {row.Fact.Fact,7:F1} {row.Distance,6:F1}  [{row.Fact.Source}]"),
        $"Endings: {string.Join(", ", backtest.Endings.Select(row => $"{EndingRules.NameOf(scenario, row.Key)} {row.Value}"))}.",
    ]);

    private static string Json(Scenario scenario, Backtest backtest) => new JsonObject
    {
        ["games"] = backtest.Games,
        ["signs"] = new JsonObject
        {
            ["right"] = backtest.Signs.Count(row => row.Agrees),
            ["total"] = backtest.Signs.Length,
            ["rows"] = new JsonArray([.. backtest.Signs.Select(row => new JsonObject
            {
                ["from"] = Moment(scenario, row.Fact.From),
                ["to"] = Moment(scenario, row.Fact.To),
                ["meters"] = new JsonArray([.. row.Fact.Meters.Select(meter => (JsonNode)scenario.Meters[meter].Id)]),
                ["rises"] = row.Fact.Rises,
                ["change"] = Math.Round(row.Change, 6),
                ["agrees"] = row.Agrees,
                ["what"] = row.Fact.What,
                ["source"] = row.Fact.Source,
            })]),
        },
        ["levels"] = new JsonArray([.. backtest.Levels.Select(row => new JsonObject
        {
            ["meter"] = scenario.Meters[row.Fact.Meter].Id,
            ["at"] = Moment(scenario, row.Fact.At),
            ["model"] = Math.Round(row.Model, 6),
            ["fact"] = row.Fact.Fact,
            ["distance"] = Math.Round(row.Distance, 6),
            ["source"] = row.Fact.Source,
        })]),
        ["trajectories"] = new JsonObject(backtest.Signs.SelectMany(row => row.Fact.Meters).Concat(backtest.Levels.Select(row => row.Fact.Meter)).Distinct().Order()
            .Select(meter => KeyValuePair.Create(
                scenario.Meters[meter].Id, (JsonNode?)new JsonArray([.. backtest.Trajectories[meter].Select(value => (JsonNode)Math.Round(value, 4))])))),
        ["endings"] = new JsonObject(backtest.Endings.Select(row => KeyValuePair.Create($"{row.Key}", (JsonNode?)row.Value))),
    }.ToJsonString(s_indented);

    private static string Named(Scenario scenario, SignFact fact) => string.Join('+', fact.Meters.Select(meter => scenario.Meters[meter].Id));

    private static string Moment(Scenario scenario, int turn) => turn < 0 ? "opening" : scenario.Calendar.Turns[turn].Label;
}
