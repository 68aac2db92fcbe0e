using System.CommandLine;
using System.Diagnostics;
using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Game.Commands.ModelOptions;

namespace BrighterFuture.Game.Commands;

/// <summary><c>model solve</c>: the exact zone of possible agreement.</summary>
internal static class SolveCommand
{
    private static readonly TimeSpan s_warming = TimeSpan.FromMilliseconds(300);
    private static readonly string[] s_scopes = ["moratorium", "yongbyon", "cap", "complete"];

    public static Command Build()
    {
        var (pack, file, json) = (PackOption(), ParamsOption(), JsonOption());
        var scope = new Option<string>("--scope")
        {
            Description = "Packages the bargaining points and the frontier are looked for in: moratorium, yongbyon, cap, complete, or all.",
            DefaultValueFactory = _ => s_scopes[Scopes.Complete],
            HelpName = "SCOPE",
        };
        scope.AcceptOnlyFromAmong([.. s_scopes, "all"]);
        var command = new Command(
            "solve",
            "Counts every package of the 17,915,904 that all six accept, and what theories of bargaining pick among them. --json gives total, feasible, dprkAlone, "
            + "zoneByScore, zone, byIssue, complete, walkAways, solutions, frontier, elapsedMs (the search, shortest of many), withTablesMs (its tables made anew) and firstMs.")
        { pack, file, scope, json };
        command.SetAction(parsed => Run(parsed.GetValue(pack), parsed.GetValue(file), (scenario, values) =>
        {
            var report = Solve(PackageModel.Of(scenario, values), parsed.GetValue(scope)!);
            Console.Out.WriteLine(parsed.GetValue(json) ? SolveOutput.Json(scenario, report) : SolveOutput.Text(scenario, report));
            return ExitCode.Fine;
        }));
        return command;
    }

    private static SolveReport Solve(PackageModel model, string scope)
    {
        var watch = Stopwatch.StartNew();
        var zone = ZoneSearch.Whole(model);
        var first = watch.Elapsed;
        var level = Array.IndexOf(s_scopes, scope);
        var among = level < 0 ? zone.Members : [.. zone.Members.Where(number => PackageNumber.Levels(number)[IssueIndex.Scope] == level)];
        return new SolveReport(
            model, zone, scope, BargainRules.Points(model, among.AsSpan()), BargainRules.Frontier(model, among.AsSpan()),
            Shortest(() => ZoneSearch.Whole(new PackageModel(model.Parameters, model.StatusQuo, model.RedLines))),
            Shortest(() => ZoneSearch.Whole(model)), first);
    }

    /// <summary>The shortest of many, until the compiler has done its best.</summary>
    private static TimeSpan Shortest(Action search)
    {
        var (all, shortest) = (Stopwatch.StartNew(), TimeSpan.MaxValue);
        while (all.Elapsed < s_warming)
        {
            var started = Stopwatch.GetTimestamp();
            search();
            var took = Stopwatch.GetElapsedTime(started);
            shortest = took < shortest ? took : shortest;
        }

        return shortest;
    }
}

/// <summary>What <c>model solve</c> found.</summary>
internal sealed record SolveReport(
    PackageModel Model, Zone Zone, string Scope, Bargains? Solutions, IReadOnlyList<int> Frontier,
    TimeSpan WithTables, TimeSpan Elapsed, TimeSpan First);
