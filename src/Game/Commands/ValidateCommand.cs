using System.Collections.Immutable;
using System.CommandLine;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Game.Commands.ModelOptions;

namespace BrighterFuture.Game.Commands;

/// <summary><c>model validate</c>: the package model against what the parties did, and how firm its claims are.</summary>
internal static class ValidateCommand
{
    public static Command Build()
    {
        var (pack, file, json) = (PackOption(), ParamsOption(), JsonOption());
        var command = new Command(
            "validate",
            "The offers of 2018-19 against the parties' answers, the packages of the argument, rival assumptions, break-evens; ends with 1 where a verdict differs. "
            + "--json gives verdicts{agree,total,rows}, claims, rivals, breakEvens, numbers{calibrated,sourced,judgement}.")
        { pack, file, json };
        command.SetAction(parsed => Run(parsed.GetValue(pack), parsed.GetValue(file), (scenario, values) =>
        {
            var report = Validate(scenario, values);
            Console.Out.WriteLine(parsed.GetValue(json) ? ValidateOutput.Json(report) : ValidateOutput.Text(report));
            return report.Verdicts.All(row => row.Agrees) ? ExitCode.Fine : ExitCode.Problems;
        }));
        return command;
    }

    private static ValidationReport Validate(Scenario scenario, ParameterValues values)
    {
        var data = scenario.Data.Negotiation;
        var model = PackageModel.Of(scenario, values);
        var argument = data.Claims.First(claim => claim.Loses.IsEmpty).Package;
        return new ValidationReport(
            HistoryRules.Verdicts(scenario, values),
            [.. data.Claims.Select(claim => (claim, VerdictRules.Judge(model, claim.Package)))],
            [.. data.Rivals.Select(rival => Judge(scenario, rival, values.With(rival.Values), argument))],
            [.. data.BreakEvens.Select(row => BreakEvenRules.Find(scenario, values, row, argument))],
            data.About);
    }

    private static RivalVerdict Judge(Scenario scenario, RivalAssumptions rival, ParameterValues values, ImmutableArray<int> argument)
    {
        var model = PackageModel.Of(scenario, values);
        return new RivalVerdict(rival, ZoneSearch.Quick(model).Tally.ByIssue[IssueIndex.Scope], model.Losers(argument));
    }
}

/// <summary>What <c>model validate</c> found.</summary>
internal sealed record ValidationReport(
    ImmutableArray<HistoricalVerdict> Verdicts, ImmutableArray<(Claim Claim, PackageVerdict Verdict)> Claims, ImmutableArray<RivalVerdict> Rivals,
    ImmutableArray<BreakEvenRange> BreakEvens, ImmutableArray<AboutParameter> Numbers);

/// <summary>The zone by scope under other assumptions, and who leaves the package of the argument.</summary>
internal sealed record RivalVerdict(RivalAssumptions Rival, ImmutableArray<int> ZoneByScope, ImmutableArray<Party> Losers);
