using System.CommandLine;
using BrighterFuture.Files;
using BrighterFuture.Files.Rules;
using BrighterFuture.Model;

using static BrighterFuture.Game.Commands.ModelOptions;

namespace BrighterFuture.Game.Commands;

/// <summary><c>model</c>: the model without a story.</summary>
public static class ModelCommands
{
    /// <summary>The command <c>model</c> with what is below it.</summary>
    public static Command Create() => new("model", "The model without a story: who accepts which package, what many games come to, and how hard each seat is.")
    {
        DescribeCommand.Build(), SolveCommand.Build(), ValidateCommand.Build(), SimulateCommand(), TargetsCommand.Create(PackOption(), SeedOption(1), JsonOption(), Run), BacktestCommand.Build(), TraceCommand(),
    };

    private static Command TraceCommand()
    {
        var (pack, seed, policies, json) = (PackOption(), SeedOption(1), PoliciesOption(), JsonOption());
        var answers = new Option<string?>("--answers") { Description = "A person's answers, papers and signatures by turn: a JSON file.", HelpName = "FILE" };
        var command = new Command("trace", "One game: a hash of the state after every turn, the ending, a hash of the ledger.") { pack, seed, policies, answers, json };
        command.SetAction(parsed => Run(parsed.GetValue(pack), scenario =>
        {
            var problems = new FileProblems();
            var script = parsed.GetValue(answers) is { } file ? AnswersReader.Read(file, scenario, problems) : null;
            if (problems.Any)
            {
                return Report(problems);
            }

            var (from, who) = (parsed.GetValue(seed), parsed.GetValue(policies)!);
            var trace = Trace.Run(scenario, from, who, script);
            Console.Out.WriteLine(parsed.GetValue(json) ? TraceOutput.Json(scenario, from, who, trace) : TraceOutput.Text(scenario, trace));
            return ExitCode.Fine;
        }));
        return command;
    }

    private static Command SimulateCommand()
    {
        var (pack, seed, policies, json) = (PackOption(), SeedOption(1), PoliciesOption(), JsonOption());
        var runs = new Option<int>("--runs") { Description = "How many games.", DefaultValueFactory = _ => 400, HelpName = "N" };
        runs.Validators.Add(result => Check(result, result.GetValueOrDefault<int>() > 0, "--runs must be 1 or more."));
        var command = new Command("simulate", "Many games on all cores: the share of each ending, with 95% intervals (Wilson).") { pack, runs, policies, seed, json };
        command.SetAction(parsed => Run(parsed.GetValue(pack), scenario =>
        {
            using var progress = new ProgressBar(parsed.GetValue(runs), "games");
            var report = Simulation.Run(scenario, parsed.GetValue(runs), parsed.GetValue(policies)!, parsed.GetValue(seed), progress.Add);
            progress.Clear();
            Console.Out.WriteLine(parsed.GetValue(json) ? SimulationOutput.Json(report) : SimulationOutput.Text(scenario, report));
            return ExitCode.Fine;
        }));
        return command;
    }
}
