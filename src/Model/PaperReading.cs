using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>What a named package is worth at one moment of a game, as the table judges it, private facts left aside.</summary>
public static class PaperReading
{
    /// <summary>Surplus of the six over their walk-away, hundredths of a point; below 0 a party would rather have no deal.</summary>
    public static ImmutableArray<int> Surplus(Scenario scenario, GameState state, string package)
    {
        var surplus = new int[TableRules.Parties];
        TableRules.Surplus(At(scenario, state), scenario.PaperOf(package), surplus);
        return [.. surplus];
    }

    /// <summary>Whether a package can honestly be promised: the paper for it is written and its backers are won.</summary>
    public static bool IsPromisable(Scenario scenario, GameState state, ImmutableArray<int> levels) => TableRules.IsPromisable(At(scenario, state), Of(scenario, levels));

    /// <summary>Parties whose signature a package needs.</summary>
    public static ImmutableArray<Party> Signers(Scenario scenario, string package) => Signers(scenario, scenario.PackageOf(package)!.Levels);

    /// <summary>The same of fourteen levels.</summary>
    public static ImmutableArray<Party> Signers(Scenario scenario, ImmutableArray<int> levels) => [.. Of(scenario, levels).Signers.Select(party => (Party)party)];

    /// <summary>What each clause adds to a party's score, hundredths of a point: the package beside the same with that clause left as it is today.</summary>
    public static ImmutableArray<int> WorthOfClauses(Scenario scenario, GameState state, string package, Party party) => WorthOfClauses(scenario, state, scenario.PackageOf(package)!.Levels, party);

    /// <summary>The same of fourteen levels.</summary>
    public static ImmutableArray<int> WorthOfClauses(Scenario scenario, GameState state, ImmutableArray<int> levels, Party party)
    {
        var protection = TableRules.Protection(At(scenario, state)) / 1000.0;
        var today = scenario.Data.StatusQuo;
        double Score(ImmutableArray<int> clauses) => scenario.Score.Of(party, clauses, state[Meters.TauDprk] / 100.0, state[Meters.TauOthers] / 100.0, protection);
        var whole = Score(levels);
        return [.. levels.Select((level, issue) => level == today[issue] ? 0 : (int)Math.Round(100 * (whole - Score(levels.SetItem(issue, today[issue])))))];
    }

    private static Paper Of(Scenario scenario, ImmutableArray<int> levels) => new(new NamedPackage(0, "", levels), scenario.Score, scenario.Data.Negotiation.RedLines, scenario.Data.Court.Pledges);

    private static World At(Scenario scenario, GameState state)
    {
        var w = new World(scenario);
        w.Load(state);
        return w;
    }
}
