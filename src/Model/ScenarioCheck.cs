using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>Finds everything in a pack's rule files that contradicts something else.</summary>
internal sealed partial class ScenarioCheck
{
    private const int MaxOptions = 7;
    private const int MaxPackages = 60;

    private readonly ScenarioData _data;
    private readonly ImmutableArray<ScenarioProblem>.Builder _problems = ImmutableArray.CreateBuilder<ScenarioProblem>();
    private readonly HashSet<string> _codes = new(CodeCompiler.Codes, StringComparer.Ordinal);
    private readonly HashSet<string> _parameters;
    private readonly HashSet<string> _packages;
    private readonly HashSet<string> _causes;
    private string _file = "";

    private ScenarioCheck(ScenarioData data)
    {
        _data = data;
        _parameters = [.. data.Parameters.Select(row => row.Id)];
        _packages = [.. data.Packages.Select(row => row.Id)];
        _causes = [.. data.Causes.Select(row => row.Key)];
    }

    /// <summary>All problems, in the order of the files.</summary>
    public static ImmutableArray<ScenarioProblem> Problems(ScenarioData data)
    {
        var check = new ScenarioCheck(data);
        check.CheckScenario();
        check.CheckCards();
        check.CheckEvents();
        check.CheckPromises();
        check.CheckPackages();
        check.CheckNegotiation();
        check.CheckLeaders();
        check.CheckTexts();
        check.CheckRoad();
        check.CheckCourt();
        return check._problems.DrainToImmutable();
    }

    private void CheckScenario()
    {
        _file = "scenario.json";
        CheckMeters();
        _ = Parameters.From(_data.Parameters, Report);
        foreach (var measure in _data.Measures)
        {
            Require(measure.Enforcers.Sum(row => row.Percent) == 100, measure.Id, "the shares of its enforcers must sum to 100");
            RequireMeter(measure.Id, "measure_" + measure.Id);
            foreach (var enforcer in measure.Enforcers)
            {
                RequireMeter(measure.Id, "enforcement_" + enforcer.Party);
            }
        }

        Require(_data.Measures.Sum(row => row.Weight) == 100, "measures", "the weights of all measures must sum to 100");
        var calendar = _data.Calendar;
        Require(calendar.Summit > 0 && calendar.Summit < calendar.LastTurn - 1, "calendar", "the summit must stand between the first and the last turn but one");
        Require(
            calendar.Turns.All(turn => turn.Months is >= 1 and <= Calendar.MonthsAHalfYear), "calendar", "a turn lasts one to six months");
    }

    private void CheckMeters()
    {
        var known = Enumerable.Range(0, Meters.Count).Select(Meters.IdOf).ToHashSet(StringComparer.Ordinal);
        foreach (var id in known.Except(_data.Meters.Select(row => row.Id), StringComparer.Ordinal))
        {
            Report(id, "this meter is missing: rules read it");
        }

        foreach (var (row, count) in _data.Meters.GroupBy(row => row.Id, StringComparer.Ordinal).Select(rows => (rows.First(), rows.Count())))
        {
            Require(known.Contains(row.Id), row.Id, "there is no such meter");
            Require(count == 1, row.Id, "this meter is given twice");
            Require(row.Scale is 1 or 100, row.Id, "scale must be 1 or 100");
            Require(row.Low <= row.High, row.Id, "low must not be above high");
            Require(row.Opens >= row.Low && row.Opens <= row.High, row.Id, $"opens at {row.Opens}, outside {row.Low} to {row.High}");
        }
    }

    private void CheckCards()
    {
        _file = "decisions.json";
        RequireUnique(_data.Cards.Select(card => card.Id), "this card is given twice");
        foreach (var code in _data.Codes)
        {
            RequireCode(code.Code, code.Code);
        }

        foreach (var card in _data.Cards)
        {
            Require(card.Small || !card.Asked.IsEmpty, card.Id, "it is asked in no turn; give 'asked', or say \"small\": true");
            Require(card.Options.Length is >= 1 and <= MaxOptions, card.Id, "a card has one to seven options");
            RequireUnique(card.Options.Select(option => card.Id + option.Key), "this option is given twice");
            RequireUnique(card.Asked.Select(ask => $"{card.Id} turn {ask.Turn}"), "it is asked twice in one turn");
            foreach (var ask in card.Asked)
            {
                RequireTurn(card.Id, ask.Turn);
                Require(ask.Historical is null || card.OptionOf(ask.Historical) is not null, card.Id, $"'historical' names an option '{ask.Historical}' that it has not");
            }

            foreach (var option in card.Options)
            {
                CheckOption(card.Id + option.Key, option);
            }
        }
    }

    private void CheckOption(string id, CardOption option)
    {
        foreach (var code in option.Effects.Select(step => step.Code).Concat(option.IfSigned).Concat(option.Later.Select(later => later.Code)))
        {
            RequireCode(id, code);
        }

        RequireUnique(option.Effects.Select(step => $"{id} {step.Code}"), "this code stands twice");
        var steps = Math.Abs(option.Effects.Where(step => step.Code == "BP").Sum(step => step.Steps));
        Require(steps <= option.Fills.Length, id, $"BP moves {steps} parts, so 'fills' must name {steps}");
        foreach (var part in option.Fills)
        {
            RequireMeter(id, "blueprint_" + part);
        }

        foreach (var set in option.Sets.Concat(option.Gates.SelectMany(gate => gate.Passes)))
        {
            RequireWritten(id, set.Meter);
        }

        foreach (var later in option.Later)
        {
            Require(later.Turns >= 1, id, "a later effect comes one turn later or more");
            RequireCause(id, later.Cause);
        }

        foreach (var gate in option.Gates)
        {
            CheckGate(id, gate);
        }

        if (option.ClosedUnder is { } closed)
        {
            RequireTest(id, new MeterTest(closed.Meter, TestKind.Below, closed.Value, closed.Parameter));
        }

        Require(option.OwnPaper is null or "best_complete" or "best_complete_promisable" || _packages.Contains(option.OwnPaper), id, $"there is no package '{option.OwnPaper}'");
    }

    private void CheckGate(string id, Gate gate)
    {
        foreach (var test in gate.FailsIf)
        {
            RequireTest(id, test);
        }

        foreach (var meter in (gate.Keep ?? []).Concat(gate.Drop))
        {
            RequireMeter(id, meter);
        }

        foreach (var add in gate.Adds)
        {
            RequireWritten(id, add.Meter);
            RequireParameter(id, add.HalfStepsOf);
            RequireCause(id, add.Cause);
        }
    }

    private void CheckEvents()
    {
        _file = "events.json";
        RequireUnique(_data.Events.Select(item => item.Id), "this event is given twice");
        foreach (var item in _data.Events)
        {
            foreach (var chance in item.Chances)
            {
                RequireTurn(item.Id, chance.Turn);
                Require(chance.Of10000 is >= 0 and <= 10000, item.Id, "a chance is from 0 to 10000");
            }

            if (item.Condition is { } condition)
            {
                RequireTest(item.Id, condition);
            }

            foreach (var effect in item.Effects)
            {
                CheckEffect(item.Id, effect);
            }
        }
    }

    private void CheckEffect(string id, EventEffect effect)
    {
        if (effect.When is { } when)
        {
            RequireTest(id, when);
        }

        if (effect.Code is { } code)
        {
            RequireCode(id, code);
            Require(effect.By is not null, id, "an effect by code says 'by' whose deed it counts as");
            return;
        }

        RequireWritten(id, effect.Meter ?? "");
        if (effect.StepsOf is { } size)
        {
            RequireParameter(id, size);
        }
        else
        {
            Require(effect.Add is null != effect.Set is null, id, "an effect says either 'add', 'set' or 'stepsOf'");
        }
    }

    private void CheckPromises()
    {
        _file = "promises.json";
        RequireUnique(_data.Promises.Select(promise => promise.Id), "this promise is given twice");
        RequireUnique(_data.Promises.Select(promise => $"bit {promise.Bit}"), "two promises share it");
        foreach (var promise in _data.Promises)
        {
            RequireTurn(promise.Id, promise.DueTurn);
            RequireMeter(promise.Id, $"kept_{promise.To}_{promise.Owes}");
            Require(System.Numerics.BitOperations.IsPow2(promise.Bit), promise.Id, "'bit' must be 1, 2, 4, 8 and so on");
            foreach (var test in promise.KeptIfAny)
            {
                CheckPromise(promise.Id, test);
            }
        }
    }

    private void CheckPromise(string id, PromiseTest test)
    {
        if (test.Test is { } meter)
        {
            RequireTest(id, meter);
        }

        if (test.Card is { } name)
        {
            var card = _data.Cards.FirstOrDefault(row => row.Id == name);
            Require(card is not null, id, $"there is no card '{name}'");
            Require(card is null || test.Options.All(key => card.OptionOf(key) is not null), id, $"card {name} has no option of {string.Join(", ", test.Options)}");
        }
    }

    private void CheckPackages()
    {
        _file = "issues.json";
        var counts = _data.Issues.Select(issue => issue.Levels.Length);
        Require(counts.SequenceEqual(IssueIndex.LevelCounts), "issues", $"there must be {IssueIndex.Count} issues with {string.Join(", ", IssueIndex.LevelCounts)} levels");
        Require(_data.StatusQuo.Length == IssueIndex.Count, "statusQuo", "it gives one level an issue");
        Require(_data.Packages.Length <= MaxPackages, "packages", $"there are at most {MaxPackages} packages with a name");
        RequireUnique(_data.Packages.Select(package => package.Id), "this package is given twice");
        foreach (var package in _data.Packages)
        {
            var fits = package.Levels.Length == _data.Issues.Length && package.Levels.Zip(_data.Issues).All(row => row.First >= 0 && row.First < row.Second.Levels.Length);
            Require(fits, package.Id, "it must give one known level for each issue");
            Require(!fits || FeasibleRules.IsFeasible(package.Levels), package.Id, "it is not feasible: money, institutions or a co-guarantor without what they need");
        }
    }

    private void CheckNegotiation()
    {
        _file = "issues.json";
        NegotiationCheck.Values(_data.Negotiation.Values, Report);
        NegotiationCheck.Packages(_data.Negotiation, Report);
    }

    private void CheckLeaders()
    {
        _file = "leaders.json";
        var leaders = _data.Leaders;
        foreach (var taste in leaders.Tastes)
        {
            foreach (var step in taste.Points)
            {
                RequireCode($"{taste.Policy}", step.Code);
            }
        }

        foreach (var seat in Enum.GetValues<Seat>())
        {
            var name = $"{seat}";
            Require(leaders.Wants.Count(row => row.Seat == seat) == 1, name, "one 'wants' a seat is needed");
            Require(leaders.Aspirations.Count(row => row.Seat == seat) == 1, name, "one of 'aspirations' a seat is needed");
            foreach (var policy in new[] { Policy.Hawk, Policy.Dove, Policy.Cautious, Policy.Bang })
            {
                Require(leaders.Tastes.Count(row => row.Seat == seat && row.Policy == policy) == 1, name, $"one taste of {policy} a seat is needed");
            }
        }

        foreach (var meter in leaders.Wants.SelectMany(want => want.Meters))
        {
            RequireMeter("wants", meter.Meter);
        }

        var papers = leaders.Targets.Concat(leaders.LastResorts).Concat(leaders.HistoricalPapers.Select(row => row.Package))
            .Concat(leaders.HawkPapers.SelectMany(row => new[] { row.Paper, row.OnFullPaper ?? row.Paper }));
        foreach (var paper in papers)
        {
            Require(_packages.Contains(paper), paper, "there is no package of this name");
        }

        Require(!leaders.LastResorts.IsEmpty, "lastResorts", "at least one package is needed");
        Require(leaders.DealSizeByScope.Length == Scopes.Complete + 1, "dealSizeByScope", "one number a level of SCOPE is needed");
        foreach (var question in RoadDesk.Questions)
        {
            var draw = leaders.RandomRoad.FirstOrDefault(row => row.Question == question);
            Require(draw is not null && draw.Answers.All(RoadDesk.OptionsOf(question).Contains), question, "its answers must be among " + string.Join(", ", RoadDesk.OptionsOf(question)));
        }
    }

    private void CheckTexts()
    {
        _file = "endings.json";
        for (var number = EndingNumber.TheBrighterFuture; number <= EndingNumber.SeoulsBridge; number++)
        {
            Require(_data.Endings.Count(row => row.Number == number) == 1, $"{number}", "each ending 1 to 12 is given once");
        }

        _file = "texts.json";
        var events = _data.Events.Select(item => $"event.{item.Id}").ToHashSet(StringComparer.Ordinal);
        foreach (var key in Causes.Keys.Except(Causes.Own, StringComparer.Ordinal).Where(key => !events.Contains(key)))
        {
            RequireCause(key, key);
        }

        foreach (var parts in _data.Parts)
        {
            foreach (var meter in parts.Parts.Append(parts.Meter))
            {
                RequireMeter(parts.Meter, meter);
            }
        }

        var explained = _data.Parts.Select(row => row.Meter).ToHashSet(StringComparer.Ordinal);
        foreach (var meter in Enumerable.Range(0, Meters.Count).Where(Meters.IsComputed).Select(Meters.IdOf))
        {
            Require(explained.Contains(meter), meter, "'parts' must say what this computed meter is computed from");
        }
    }

    private void CheckRoad()
    {
        _file = "road.json";
        var road = _data.Road;
        RequireLength(road.HalfYearsByTime.Length, IssueIndex.Time, "halfYearsByTime");
        RequireLength(road.ProgrammeShareByScope.Length, IssueIndex.Scope, "programmeShareByScope");
        RequireLength(road.FinalMeasuresBySanc.Length, IssueIndex.Sanctions, "finalMeasuresBySanc");
        RequireLength(road.GuaranteeByLevel.Length, IssueIndex.Guarantee, "guaranteeByLevel");
        RequireLength(road.SeenPercentByVerif.Length, IssueIndex.Verification, "seenPercentByVerif");
        RequireLength(road.FoundOf10000ByVerif.Length, IssueIndex.Verification, "foundOf10000ByVerif");
        RequireLength(road.ReformByLevel.Length, IssueIndex.Reform, "reformByLevel");
        RequireLength(road.SpoilerShieldByBack.Length, IssueIndex.Backers, "spoilerShieldByBack");
        Require(road.HalfYearsByTime.All(half => half > 0), "halfYearsByTime", "a timetable takes one half-year or more");
        foreach (var left in road.FinalMeasuresBySanc.SelectMany(rows => rows))
        {
            RequireMeter("finalMeasuresBySanc", "measure_" + left.Measure);
        }
    }

    private void RequireLength(int length, int issue, string id) =>
        Require(issue < _data.Issues.Length && length == _data.Issues[issue].Levels.Length, id, "it must give one number for each level of its issue");

    private void RequireTurn(string id, int turn) =>
        Require(turn >= 0 && turn <= _data.Calendar.LastTurn, id, $"turn {turn} is outside the calendar (0 to {_data.Calendar.LastTurn})");

    private void RequireTest(string id, MeterTest test)
    {
        RequireMeter(id, test.Meter);
        if (test.Parameter is { } parameter)
        {
            RequireParameter(id, parameter);
        }
    }

    private void RequireWritten(string id, string meter)
    {
        RequireMeter(id, meter);
        var index = Meters.IndexOf(meter);
        Require(index < 0 || !Meters.IsComputed(index), id, $"meter '{meter}' is computed from others; move one of its parts instead");
    }

    private void RequireMeter(string id, string meter) => Require(Meters.IndexOf(meter) >= 0, id, $"there is no meter '{meter}'");

    private void RequireParameter(string id, string parameter) => Require(_parameters.Contains(parameter), id, $"there is no parameter '{parameter}'");

    private void RequireCode(string id, string code) => Require(_codes.Contains(code), id, $"there is no effect code '{code}'; known: {string.Join(" ", CodeCompiler.Codes)}");

    private void RequireCause(string id, string cause) => Require(_causes.Contains(cause), id, $"texts.json has no text for the cause '{cause}'");

    private void RequireUnique(IEnumerable<string> ids, string message)
    {
        foreach (var id in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Report(id.Key, message);
        }
    }

    private void Require(bool holds, string id, string message)
    {
        if (!holds)
        {
            Report(id, message);
        }
    }

    private void Report(string id, string message) => _problems.Add(new ScenarioProblem(_file, id, message));
}
