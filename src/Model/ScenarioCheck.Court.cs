using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model;

/// <summary>What can contradict in court.json.</summary>
internal sealed partial class ScenarioCheck
{
    private static readonly Party[] s_courted = [Party.Prc, Party.Jpn, Party.Rus];

    private void CheckCourt()
    {
        _file = "court.json";
        var court = _data.Court;
        RequireUnique(court.Capitals.Select(capital => capital.Name), "this capital is given twice");
        RequireUnique(court.Capitals.Select(capital => $"{capital.Party}"), "this party is given twice");
        RequireUnique(court.Acts.Select(act => act.Id), "this act is given twice");
        RequireUnique(court.Spoilers.Select(spoiler => spoiler.Id), "this spoiler is given twice");
        foreach (var capital in court.Capitals)
        {
            Require(s_courted.Contains(capital.Party), capital.Name, "only prc, jpn and rus can be visited");
            RequireUnique(capital.Asks.Select(ask => $"{capital.Name}.{ask.Id}"), "this ask is given twice to one capital");
            foreach (var ask in capital.Asks)
            {
                CheckAsk($"{capital.Name}.{ask.Id}", ask);
            }
        }

        foreach (var act in court.Acts)
        {
            RequireWord(act.Id, act.Id);
            Require(s_courted.Contains(act.Party), act.Id, "only prc, jpn and rus act of themselves");
            Require(act.Of10000 is >= 0 and <= 10000, act.Id, "a chance is from 0 to 10000");
            CheckTests(act.Id, act.When);
            CheckEffects(act.Id, act.Effects);
        }

        foreach (var spoiler in court.Spoilers)
        {
            RequireWord(spoiler.Id, spoiler.Id);
            Require(!spoiler.StoppedIfAny.IsEmpty, spoiler.Id, "'stoppedIfAny' says what stops it: at least one test is needed");
            CheckTests(spoiler.Id, spoiler.StirsWhile.AddRange(spoiler.StoppedIfAny));
            CheckEffects(spoiler.Id, spoiler.Effects);
        }

        CheckPledges(court.Pledges);
    }

    /// <summary>Most pledges a seat can have: a paper keeps a bit for each.</summary>
    private const int MostPledges = 8;

    private void CheckPledges(ImmutableArray<Pledge> pledges)
    {
        RequireUnique(pledges.Select(pledge => pledge.Id), "this pledge is given twice");
        foreach (var pledge in pledges)
        {
            RequireWord(pledge.Id, pledge.Id);
            Require(pledges.Count(row => row.Seat == pledge.Seat) <= MostPledges, pledge.Id, $"a seat has at most {MostPledges} pledges");
            Require(!pledge.When.IsEmpty, pledge.Id, "'when' says which packages cross it: at least one clause is needed");
            Require(pledge.When.All(set => set.Levels.All(level => level < IssueIndex.LevelCounts[set.Issue])), pledge.Id, "'when' names a level that its clause does not have");
            Require(pledge.When.All(set => set.Levels.Length is > 0 && set.Levels.Distinct().Count() < IssueIndex.LevelCounts[set.Issue]), pledge.Id, "a clause of 'when' names some of its levels, not none and not all");
            Require(pledge.Of10000 is >= 0 and <= 10000, pledge.Id, "a chance is from 0 to 10000");
            CheckTests(pledge.Id, pledge.SaidWhile);
            CheckEffects(pledge.Id, [.. pledge.Gives, .. pledge.Costs, .. pledge.Keeps]);
        }
    }

    private void CheckAsk(string id, CourtAsk ask)
    {
        RequireWord(id, ask.Id);
        Require(_packages.Contains(ask.Package), id, $"there is no package '{ask.Package}'");
        Require(!ask.Seats.IsEmpty, id, "'seats' names who may ask it");
        Require(ask.Clause is null || _data.Issues.Any(issue => issue.Id == ask.Clause), id, $"there is no clause '{ask.Clause}'");
        Require(ask.Prices.SelectMany(price => price.Seats).All(ask.Seats.Contains), id, "a price is named to a seat that may ask");
        RequireUnique(ask.Prices.SelectMany(price => price.Seats).Select(seat => $"{id} {seat}"), "two prices are named to one seat");
        CheckTests(id, [.. ask.ClosedWhile.Concat(ask.RefusedWhile).Select(bar => bar.While)]);
        CheckEffects(id, [.. ask.Gives.Concat(ask.Prices.SelectMany(price => price.Costs))]);
    }

    private void CheckTests(string id, ImmutableArray<MeterTest> tests)
    {
        foreach (var test in tests)
        {
            RequireTest(id, test);
        }
    }

    private void CheckEffects(string id, ImmutableArray<EventEffect> effects)
    {
        foreach (var effect in effects)
        {
            CheckEffect(id, effect);
        }
    }

    /// <summary>Saves write ids between commas and equals signs.</summary>
    private void RequireWord(string id, string word) => Require(word.Length > 0 && word.All(char.IsAsciiLetterLower), id, "an id of court.json is one word of small letters");
}
