using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Game.Commands.ModelOptions;

namespace BrighterFuture.Game.Commands;

/// <summary><c>model describe</c>: every number of the model with its unit and its source.</summary>
internal static class DescribeCommand
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static Command Build()
    {
        var (pack, json) = (PackOption(), JsonOption());
        var command = new Command(
            "describe",
            "Every meter, every size of a rule, every number of the package model and every red line, with unit, meaning and source. "
            + "--json gives meters, parameters, package{numbers,redLines}.")
        { pack, json };
        command.SetAction(parsed => Run(parsed.GetValue(pack), scenario =>
        {
            var opening = Model.Game.Start(scenario, new GameSetup(1, null, Policies.All(Policy.Historical))).Start;
            Console.Out.WriteLine(parsed.GetValue(json) ? Json(scenario, opening) : Text(scenario, opening));
            return ExitCode.Fine;
        }));
        return command;
    }

    private static string Text(Scenario scenario, GameState opening)
    {
        var data = scenario.Data.Negotiation;
        return string.Join('\n',
        [
            $"# Meters ({scenario.Meters.Length})", "",
            .. scenario.Meters.Where(IsShown).Select(meter =>
                $"{meter.Id}: {meter.Name}, {meter.Unit}, {Shown(meter, meter.Low)} to {Shown(meter, meter.High)}, opens at {Shown(meter, opening[meter.Index])}{(Meters.IsComputed(meter.Index) ? ", computed" : "")}. Higher: {meter.Direction}. {meter.Meaning} [{meter.Source}]"),
            "", $"# Sizes of rules ({scenario.Data.Parameters.Length})", "",
            .. scenario.Data.Parameters.Select(row => $"{row.Id}: {row.Value} ({row.Unit}). {row.Why} [{row.Source}]"),
            "", $"# The package model ({data.Values.Paths.Count()} numbers)", "",
            .. data.About.Select(row => $"{row.Id}: {row.Meaning} ({row.Unit}) [{row.Source}]\n    {string.Join(", ", Numbers(scenario, row.Id).Select(number => $"{number.Path} = {number.Value}"))}"),
            "", $"# Red lines ({data.RedLines.Length})", "",
            .. data.RedLines.Select(line => $"{PartyNames.Of(line.Party)}, {line.Id}: {line.Sentence} [{line.Source}]"),
            "", $"# Pledges: red lines that a leader can draw in play ({scenario.Data.Court.Pledges.Length})", "",
            .. scenario.Data.Court.Pledges.Select(pledge => $"{PartyNames.Of(pledge.Line.Party)}, {pledge.Id}: {pledge.Sentence} [{pledge.Source}]"),
        ]);
    }

    private static string Json(Scenario scenario, GameState opening) => new JsonObject
    {
        ["meters"] = new JsonArray([.. scenario.Meters.Where(IsShown).Select(meter => new JsonObject
        {
            ["id"] = meter.Id,
            ["name"] = meter.Name,
            ["unit"] = meter.Unit,
            ["low"] = (double)meter.Low / meter.Scale,
            ["high"] = (double)meter.High / meter.Scale,
            ["opens"] = (double)opening[meter.Index] / meter.Scale,
            ["computed"] = Meters.IsComputed(meter.Index),
            ["direction"] = meter.Direction,
            ["meaning"] = meter.Meaning,
            ["source"] = meter.Source,
        })]),
        ["parameters"] = new JsonArray([.. scenario.Data.Parameters.Select(row => new JsonObject
        {
            ["id"] = row.Id,
            ["value"] = row.Value,
            ["unit"] = row.Unit,
            ["why"] = row.Why,
            ["source"] = row.Source,
        })]),
        ["package"] = new JsonObject
        {
            ["numbers"] = new JsonArray([.. scenario.Data.Negotiation.About.SelectMany(row => Numbers(scenario, row.Id).Select(number => new JsonObject
            {
                ["parameter"] = number.Path,
                ["value"] = number.Value,
                ["unit"] = row.Unit,
                ["meaning"] = row.Meaning,
                ["source"] = row.Source,
            }))]),
            ["redLines"] = Lines(scenario.Data.Negotiation.RedLines),
            ["pledges"] = Lines(scenario.Data.Court.Pledges.Select(pledge => pledge.Line)),
        },
    }.ToJsonString(s_indented);

    private static JsonArray Lines(IEnumerable<RedLine> lines) => new([.. lines.Select(line => new JsonObject
    {
        ["id"] = line.Id,
        ["party"] = PartyNames.Of(line.Party),
        ["sentence"] = line.Sentence,
        ["source"] = line.Source,
    })]);

    private static IEnumerable<(string Path, double Value)> Numbers(Scenario scenario, string id)
    {
        var values = scenario.Data.Negotiation.Values;
        return values.Paths.Where(path => path == id || path.StartsWith(id + ".", StringComparison.Ordinal)).Select(path => (path, values[path]));
    }

    private static bool IsShown(Meter meter) => meter.Index is not (Meters.Seed or Meters.Rng);

    private static string Shown(Meter meter, long stored) => $"{(double)stored / meter.Scale:0.##}";
}
