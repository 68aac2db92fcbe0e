using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BrighterFuture.Model;

namespace BrighterFuture.Game.Commands;

/// <summary><c>model targets</c>: how hard each seat is, by simulation; the table of <c>src/decisions/0005-guarded-leaders.md</c>.</summary>
internal static class TargetsCommand
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private static readonly Seat[] s_seats = Enum.GetValues<Seat>();

    /// <summary>Ways to play a seat that the table compares.</summary>
    private static readonly Policy[] s_players = [Policy.Random, Policy.Bang, Policy.Historical, Policy.Steps, Policy.Dove, Policy.Hawk];

    /// <summary>Others that a recipe is tried against.</summary>
    private static readonly Policy[] s_opponents = [Policy.Guarded, Policy.Utility, Policy.Hawk, Policy.Dove, Policy.Historical, Policy.Cautious];

    public static Command Create(Option<string?> pack, Option<ulong> seed, Option<bool> json, Func<string?, Func<Scenario, int>, int> run)
    {
        var runs = new Option<int>("--runs") { Description = "Games a cell.", DefaultValueFactory = _ => 400, HelpName = "N" };
        runs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() <= 0)
            {
                result.AddError("--runs must be 1 or more.");
            }
        });
        var others = new Option<string>("--others") { Description = "Who plays the other two chairs.", DefaultValueFactory = _ => "guarded", HelpName = "P" };
        others.AcceptOnlyFromAmong([.. Enum.GetValues<Policy>().Select(PolicyNames.NameOf)]);
        var command = new Command("targets", "How hard each seat is: endings by way of playing, among guarded others.") { pack, runs, seed, others, json };
        command.SetAction(parsed => run(parsed.GetValue(pack), scenario =>
        {
            _ = PolicyNames.TryParse(parsed.GetValue(others)!, out var policy);
            var trials = Measure(scenario, [policy, .. s_opponents], parsed.GetValue(runs), parsed.GetValue(seed));
            Console.Out.WriteLine(parsed.GetValue(json) ? Json(policy, trials) : Text(scenario, policy, trials));
            return ExitCode.Fine;
        }));
        return command;
    }

    private static Dictionary<Cell, Trial> Measure(Scenario scenario, IEnumerable<Policy> others, int runs, ulong seed)
    {
        var cells = from seat in s_seats from player in s_players from other in others.Distinct() select new Cell(seat, player, other);
        var trials = new ConcurrentDictionary<Cell, Trial>();
        Parallel.ForEach(cells, cell =>
            trials[cell] = Trial.Run(scenario, cell.Seat, Policies.All(cell.Others).With(cell.Seat, cell.Player), runs, seed));
        return new Dictionary<Cell, Trial>(trials);
    }

    private static string Text(Scenario scenario, Policy others, Dictionary<Cell, Trial> trials)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{trials.First().Value.Runs} games a row, the others {PolicyNames.NameOf(others)}. Percent of games.");
        foreach (var seat in s_seats)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Seat {seat}. The choices move the endings by up to {Widest(seat, others, trials):F2} (total variation).");
            text.AppendLine("  player      complete   cap  step | seat: worse draw better | endings");
            foreach (var player in s_players)
            {
                text.AppendLine(Line(scenario, player, trials[new Cell(seat, player, others)]));
            }
        }

        text.AppendLine().AppendLine("No recipe wins against everybody: games better than a draw for the seat, by who plays the others.");
        text.AppendLine("  seat  player     " + string.Concat(s_opponents.Select(other => $"{PolicyNames.NameOf(other),11}")));
        foreach (var (seat, player) in s_seats.SelectMany(seat => s_players.Select(player => (seat, player))))
        {
            var shares = s_opponents.Select(other => trials[new Cell(seat, player, other)]).Select(trial => $"{100.0 * Better(trial) / trial.Runs,11:F0}");
            text.AppendLine($"  {$"{seat}",-6}{PolicyNames.NameOf(player),-11}{string.Concat(shares)}");
        }

        return text.ToString().TrimEnd();
    }

    private static string Line(Scenario scenario, Policy player, Trial trial)
    {
        string Percent(int games) => $"{100.0 * games / trial.Runs:F0}";
        var worse = trial.Runs - Better(trial) - trial.Verdicts[(int)Verdict.Draw];
        var endings = trial.Endings.Select((games, ending) => (games, ending)).Where(row => row.games > 0).OrderByDescending(row => row.games)
            .Select(row => $"{EndingRules.NameOf(scenario, row.ending)} {Percent(row.games)}");
        return $"  {PolicyNames.NameOf(player),-11} {Percent(trial.Complete),7} {Percent(trial.Capped),5} {Percent(trial.FirstSteps),5} |"
            + $" {Percent(worse),11} {Percent(trial.Verdicts[(int)Verdict.Draw]),4} {Percent(Better(trial)),6} | {string.Join(", ", endings)}";
    }

    private static int Better(Trial trial) => trial.Verdicts[(int)Verdict.Gain] + trial.Verdicts[(int)Verdict.Triumph];

    private static double Widest(Seat seat, Policy others, Dictionary<Cell, Trial> trials) =>
        s_players.Max(one => s_players.Max(other => trials[new Cell(seat, one, others)].Apart(trials[new Cell(seat, other, others)])));

    private static string Json(Policy others, Dictionary<Cell, Trial> trials)
    {
        var rows = trials.OrderBy(row => row.Key.Others == others ? -1 : (int)row.Key.Others).ThenBy(row => row.Key.Seat).ThenBy(row => Array.IndexOf(s_players, row.Key.Player))
            .Select(row => (JsonNode)new JsonObject
            {
                ["seat"] = $"{row.Key.Seat}".ToLowerInvariant(),
                ["player"] = PolicyNames.NameOf(row.Key.Player),
                ["others"] = PolicyNames.NameOf(row.Key.Others),
                ["runs"] = row.Value.Runs,
                ["complete"] = row.Value.Complete,
                ["cap"] = row.Value.Capped,
                ["firstStep"] = row.Value.FirstSteps,
                ["verdicts"] = new JsonArray([.. row.Value.Verdicts.Select(games => (JsonNode)games)]),
                ["endings"] = new JsonObject(row.Value.Endings.Select((games, ending) => KeyValuePair.Create($"{ending}", (JsonNode?)games)).Skip(1)),
            });
        return new JsonObject { ["others"] = PolicyNames.NameOf(others), ["rows"] = new JsonArray([.. rows]) }.ToJsonString(s_indented);
    }

    private sealed record Cell(Seat Seat, Policy Player, Policy Others);
}
