using System.CommandLine;
using System.CommandLine.Parsing;
using BrighterFuture.Files;
using BrighterFuture.Files.Rules;
using BrighterFuture.Model;

namespace BrighterFuture.Game.Commands;

/// <summary><c>model trace</c> and <c>model simulate</c>: the model without a story.</summary>
public static class ModelCommands
{
    private const string Home = "brighter-future";

    /// <summary>The command <c>model</c> with what is below it.</summary>
    public static Command Create() => new("model", "The model without a story: trace a game, simulate many.") { TraceCommand(), SimulateCommand() };

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
            var report = Simulation.Run(scenario, parsed.GetValue(runs), parsed.GetValue(policies)!, parsed.GetValue(seed));
            Console.Out.WriteLine(parsed.GetValue(json) ? SimulationOutput.Json(report) : SimulationOutput.Text(scenario, report));
            return ExitCode.Fine;
        }));
        return command;
    }

    private static Option<string?> PackOption() => new("--pack")
    {
        Description = "A pack, by name or folder; without it brighter-future.",
        HelpName = "DIR",
    };

    private static Option<bool> JsonOption() => new("--json") { Description = "Write JSON." };

    private static Option<ulong> SeedOption(ulong absent)
    {
        return new Option<ulong>("--seed")
        {
            Description = "Seed, 0 to 2^63 - 1.",
            DefaultValueFactory = _ => absent,
            HelpName = "N",
            CustomParser = result =>
            {
                var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
                if (!ulong.TryParse(text, out var seed) || seed > long.MaxValue)
                {
                    result.AddError($"\"{text}\" is no seed. A seed is a whole number from 0 to {long.MaxValue}.");
                }

                return seed;
            },
        };
    }

    private static Option<Policies> PoliciesOption() => new("--policies")
    {
        Description = "How leaders choose: one policy for all, or trump=..,moon=..,kim=.. (left out: utility). Known: " + PolicyNames.All + ".",
        DefaultValueFactory = _ => Policies.All(Policy.Utility),
        CustomParser = result => PolicyNames.Parse(result),
        HelpName = "P",
    };

    private static void Check(SymbolResult result, bool holds, string message)
    {
        if (!holds)
        {
            result.AddError(message);
        }
    }

    private static int Run(string? pack, Func<Scenario, int> run)
    {
        if (Packs.TryLoadRules(pack ?? Home, out var scenario, out var problem))
        {
            return run(scenario);
        }

        Console.Error.WriteLine(problem);
        return ExitCode.Problems;
    }

    private static int Report(FileProblems problems)
    {
        foreach (var problem in problems.All)
        {
            Console.Error.WriteLine(problem);
        }

        return ExitCode.Problems;
    }
}
