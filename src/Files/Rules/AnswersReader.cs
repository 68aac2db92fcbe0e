using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads what a person does in a trace: seat, answers, papers, rounds, signatures and visits to China, Japan and Russia by turn, and the turns in which it leaves the table; turns count from 0.</summary>
public static class AnswersReader
{
    /// <summary>The script of a file, or null and at least one problem.</summary>
    public static TraceScript? Read(string path, Scenario scenario, FileProblems problems)
    {
        var file = JsonFile.Read(path, problems);
        var answers = ByTurn(file, "answers").SelectMany(turn => turn.Node.AsMap().Select(answer => (turn.Turn, answer.Key, Option(scenario, answer))));
        var papers = ByTurn(file, "papers").Where(turn => turn.Node.Kind != JsonKind.Null).Select(turn => (turn.Turn, Package(scenario, turn.Node)));
        var signs = ByTurn(file, "signs").SelectMany(turn => turn.Node.AsList().Select(paper => (turn.Turn, Package(scenario, paper))));
        var rounds = ByTurn(file, "rounds").SelectMany(turn => turn.Node.AsList().Select(paper => (turn.Turn, Package(scenario, paper))));
        var script = new TraceScript(file.Enum<Seat>("seat"), [.. answers], [.. papers], [.. signs])
        {
            Visits = [.. ByTurn(file, "visits").Select(turn => (turn.Turn, Visit(scenario, turn.Node)))],
            Pledges = [.. ByTurn(file, "pledges").Select(turn => (turn.Turn, Pledge(scenario, file.Enum<Seat>("seat"), turn.Node)))],
            Rounds = [.. rounds],
            WalksOut = file.Has("walksOut") ? file.Ints("walksOut") : [],
        };
        file.Done();
        return problems.Any ? null : script;
    }

    private static ImmutableArray<(int Turn, StrictNode Node)> ByTurn(StrictNode file, string name) =>
        [.. file.OptionalMap(name).Select(row => (Turn(row), row.Value))];

    private static int Turn(KeyValuePair<string, StrictNode> row)
    {
        if (!int.TryParse(row.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
        {
            row.Value.Problem($"'{row.Key}' is no turn; turns are whole numbers from 0.");
        }

        return turn;
    }

    private static string? Option(Scenario scenario, KeyValuePair<string, StrictNode> answer)
    {
        var option = answer.Value.Kind == JsonKind.Null ? null : answer.Value.AsText();
        var card = scenario.CardOf(answer.Key);
        if (card is null)
        {
            answer.Value.Problem($"there is no card '{answer.Key}'.");
        }
        else if (option is not null && card.OptionOf(option) is null)
        {
            answer.Value.Problem($"card {card.Id} has no option '{option}'; it has {string.Join(", ", card.Options.Select(row => row.Key))}.");
        }

        return option;
    }

    private static Decision.Courted Visit(Scenario scenario, StrictNode node)
    {
        var visit = new Decision.Courted(
            node.Enum<Party>("party"), node.Text("ask"), node.Has("purse") ? node.Enum<Purse>("purse") : Purse.Standing, node.Has("draft") ? Package(scenario, node.Node("draft")) : null);
        if (CourtDesk.Find(scenario, visit.Party, visit.Ask) is null)
        {
            node.Problem($"{Meters.PartyIds[(int)visit.Party]} cannot be asked for '{visit.Ask}' in this pack.");
        }

        return visit;
    }

    private static string? Pledge(Scenario scenario, Seat seat, StrictNode node)
    {
        var id = node.Kind == JsonKind.Null ? null : node.AsText();
        if (id is not null && PledgeDesk.Of(scenario, seat).All(pledge => pledge.Id != id))
        {
            node.Problem($"{seat} cannot pledge '{id}' in this pack.");
        }

        return id;
    }

    private static string Package(Scenario scenario, StrictNode node)
    {
        var id = node.AsText();
        if (scenario.PackageOf(id) is null)
        {
            node.Problem($"there is no package '{id}'; known: {string.Join(", ", scenario.Packages.Select(package => package.Id))}.");
        }

        return id;
    }
}
