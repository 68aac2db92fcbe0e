using System.CommandLine;
using System.CommandLine.Parsing;
using BrighterFuture.Files;
using BrighterFuture.Files.Rules;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Game.Commands;

/// <summary>Options that the commands under <c>model</c> share, and opening the pack they work on.</summary>
internal static class ModelOptions
{
    public const string Home = "brighter-future";

    public static Option<string?> PackOption() => new("--pack")
    {
        Description = "A pack, by name or folder; without it brighter-future.",
        HelpName = "DIR",
    };

    public static Option<bool> JsonOption() => new("--json") { Description = "Write JSON." };

    public static Option<string?> ParamsOption() => new("--params")
    {
        Description = "A JSON file that replaces some numbers of the package model, by the names `model describe` lists: {\"tau_D\": 0.4, \"m\": {\"US\": 12}}.",
        HelpName = "FILE",
    };

    public static Option<ulong> SeedOption(ulong absent)
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

    public static Option<Policies> PoliciesOption() => new("--policies")
    {
        Description = "How leaders choose: one policy for all, or trump=..,moon=..,kim=.. (left out: guarded). Known: " + PolicyNames.All + ".",
        DefaultValueFactory = _ => Policies.Default,
        CustomParser = result => PolicyNames.Parse(result),
        HelpName = "P",
    };

    public static void Check(SymbolResult result, bool holds, string message)
    {
        if (!holds)
        {
            result.AddError(message);
        }
    }

    public static int Run(string? pack, Func<Scenario, int> run)
    {
        if (Packs.TryLoadRules(pack ?? Home, out var scenario, out var problem))
        {
            return run(scenario);
        }

        Console.Error.WriteLine(problem);
        return ExitCode.Problems;
    }

    public static int Report(FileProblems problems)
    {
        foreach (var problem in problems.All)
        {
            Console.Error.WriteLine(problem);
        }

        return ExitCode.Problems;
    }

    /// <summary>Opens the pack and the numbers of <c>--params</c>; complains and ends with 1 where either is broken.</summary>
    public static int Run(string? pack, string? parameters, Func<Scenario, ParameterValues, int> run) => Run(pack, scenario =>
    {
        var problems = new FileProblems();
        var own = scenario.Data.Negotiation.Values;
        var values = parameters is null ? own : ParameterFile.Read(parameters, own, problems);
        return values is null ? Report(problems) : run(scenario, values);
    });
}
