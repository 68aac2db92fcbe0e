using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Knowledge;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>The claims of the article that a game can test, and what this one says to each: where it held, where it did not, and where nothing was tried.</summary>
internal static class ClaimRules
{
    private const string Held = "Held";
    private const string Partly = "Partly";
    private const string Failed = "Did not hold";
    private const string Untested = "Not tested here";

    public static ImmutableArray<ClaimRow> Of(StoryPack pack, Play play, Play history, ImmutableArray<VerdictRow> walks)
    {
        var game = new Facts(pack, play, history, walks);
        return [DisarmFirst(game), AllSix(game), NoSingleActor(game), Survival(game), Guarantee(game), Fund(game), Cracks(game)];
    }

    private sealed record Facts(StoryPack Pack, Play Play, Play History, ImmutableArray<VerdictRow> Walks)
    {
        public TurnRecord EndOfTalks { get; } = DealRules.EndOfTalks(Play);

        public TurnRecord? Deal { get; } = Play.Past.LastOrDefault(turn => turn.Signed is not null && turn.After[Meters.Package] != 0);

        public bool IsDead => Play.Start[Meters.Dead] != 0;

        /// <summary>A package of the argument as things stood when the talks ended.</summary>
        public VerdictRow Claim(string id) => Walks.First(row => row.Title.StartsWith(id + ", ", StringComparison.Ordinal));

        public int Reading(GameState state, int meter) => state.Reading(Pack.Scenario, meter);

        public ImmutableArray<int> LevelsOf(string package) => Pack.Scenario.PackageOf(package)!.Levels;
    }

    private static ClaimRow DisarmFirst(Facts game)
    {
        var surplus = game.Claim("A").Surplus[(int)Party.Dprk];
        var order = game.Pack.Scenario.Data.Negotiation.Claims.First(claim => claim.Id == "A").Package[IssueIndex.Sequence];
        var papers = game.Play.Past.SelectMany(turn => turn.Papers.Select(paper => (turn, paper))).Where(row => game.LevelsOf(row.paper.Package)[IssueIndex.Sequence] == order).ToList();
        var signed = papers.Any(row => row.turn.Signed == row.paper.Package);
        var said = papers.Count == 0 ? "No paper in this order lay on a table." : $"{Say.Count(papers.Count, "paper")} in this order lay on a table; {(signed ? "one was signed" : "none was signed")}.";
        return new ClaimRow("A25, A26", "To disarm first and have the future later offers Pyongyang nothing it can use.",
            surplus < 0 && !signed ? Held : surplus < 0 ? Partly : Failed, $"When the talks ended that paper left Pyongyang {Points(surplus)} its walk-away. {said}");
    }

    private static ClaimRow AllSix(Facts game)
    {
        var full = game.Claim("B");
        var judged = full.Walks.IsEmpty ? $"When the talks ended all six would have taken the full package, Pyongyang {Points(full.Surplus[(int)Party.Dprk])} its walk-away." : $"When the talks ended {Say.List(full.Walks)} would have walked away from the full package.";
        var signed = game.Deal is { } deal ? $" Signed in {GameDate.Months(deal.Label)}: {PackageWords.Title(game.Pack, deal.Signed!)}." : " No main deal was signed.";
        return new ClaimRow("A34, A35", "One comprehensive package can leave all six better off than none.", !full.Walks.IsEmpty ? Failed : game.Deal is null ? Partly : Held, judged + signed);
    }

    private static ClaimRow NoSingleActor(Facts game)
    {
        var (china, japan) = (game.Claim("B2"), game.Claim("B3"));
        string Without(VerdictRow row) => row.Walks.IsEmpty ? "all six would still have taken it" : $"{Say.List(row.Walks)} would have walked away";
        return new ClaimRow("A10, A11", "No capital holds all the sticks and carrots; China, Japan and Russia are needed.", china.Walks.IsEmpty ? Failed : japan.Walks.IsEmpty ? Partly : Held,
            $"Without China {Without(china)}; without Japan {Without(japan)}. {(japan.Walks.IsEmpty && !china.Walks.IsEmpty ? "China carried it here, Japan did not." : "")}".TrimEnd());
    }

    private static ClaimRow Survival(Facts game)
    {
        const string claim = "Such a package gives the regime a better chance to survive than its bomb does.";
        var (end, then) = (game.Reading(game.Play.Start, Meters.RegimeStability), game.Reading(game.History.Start, Meters.RegimeStability));
        if (game.Deal is null)
        {
            return new ClaimRow("A41, A42", claim, Untested, $"No main deal was signed; the bomb was kept, and regime stability ended at {end}. History's run, which kept it too, stops at {then}.");
        }

        var gone = game.Reading(game.Play.Start, Meters.GaugeIrreversible);
        return new ClaimRow("A41, A42", claim, end >= then ? Held : Failed,
            $"With {gone} of 100 of the programme gone for good{(game.IsDead ? " and the deal dead" : "")}, regime stability ended at {end}; history's run, which kept the bomb, stops at {then}. One game is one draw: page 4 has the odds.");
    }

    private static ClaimRow Guarantee(Facts game)
    {
        const string claim = "The package will guarantee disarmament, peace and prosperity.";
        if (game.Deal is null)
        {
            return new ClaimRow("A52, A60", claim, Untested, "Nothing was signed that could be kept or broken.");
        }

        var ratified = game.Play.Start[Meters.Ratified] != 0 ? "It was ratified" : "It was never ratified";
        var result = game.IsDead ? "and the deal died on the road (page 5)" : $"and the deal stood to the end, guarantee {game.Reading(game.Play.Start, Meters.Guarantee)} of 100";
        return new ClaimRow("A52, A60", claim, game.IsDead ? Failed : Partly, $"{ratified}, {result}. A paper is odds and no certainty, in this model by design.");
    }

    private static ClaimRow Fund(Facts game)
    {
        var without = game.Claim("B4");
        var paid = game.Deal is null ? "" : $" Paid by the end of this game: {RoadAccount.Dollars(game.Play.Start[Meters.FundPaid])}.";
        return new ClaimRow("A47", "A development fund that all pay into is part of what he cannot refuse.", without.Walks.IsEmpty ? Partly : Held,
            $"Without the fund {(without.Walks.IsEmpty ? $"all six would still have taken the package, Pyongyang {Points(without.Surplus[(int)Party.Dprk])} its walk-away instead of {Points(game.Claim("B").Surplus[(int)Party.Dprk])} it" : $"{Say.List(without.Walks)} would have walked away")}.{paid}");
    }

    private static ClaimRow Cracks(Facts game)
    {
        var (start, end) = (game.Play.Past[0].Before, game.EndOfTalks.Before);
        var (pressure, then) = (game.Reading(start, Meters.Pressure), game.Reading(end, Meters.Pressure));
        var (cohesion, left) = (game.Reading(start, Meters.Cohesion), game.Reading(end, Meters.Cohesion));
        var word = (left < cohesion, then < pressure) switch
        {
            (true, true) => Held,
            (false, false) => Failed,
            _ => Partly,
        };
        return new ClaimRow("A17, A44", "The five are cracking, and with them the pressure, which China and Russia enforce.", word,
            $"From the opening to the last turn of the talks cohesion of the five went from {cohesion} to {left} and pressure from {pressure} to {then}, before any main deal lifted a sanction.");
    }

    /// <summary><c>6.1 points over</c> or <c>38.8 points under</c>.</summary>
    private static string Points(int tenths) => $"{Math.Abs(tenths) / 10}.{Math.Abs(tenths) % 10} points {(tenths < 0 ? "under" : "over")}";
}
