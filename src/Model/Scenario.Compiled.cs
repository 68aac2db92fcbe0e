using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>The pack's data as the rules want it: places instead of names, sizes worked out once.</summary>
public sealed partial class Scenario
{
    private int[][] _asked = [];
    private int[][] _order = [];
    private int[] _small = [];
    private int[] _dice = [];
    private byte[][] _historical = [];
    private byte[]?[][] _tasteOrders = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, Paper> _freePapers = new();
    private Paper?[][] _historicalPapers = [];

    internal int[] Low { get; private set; } = [];

    internal int[] High { get; private set; } = [];

    internal int[] Opening { get; private set; } = [];

    internal Fading Fade { get; private set; } = null!;

    internal CompiledMeasure[] Measures { get; private set; } = [];

    /// <summary>Levels of the blueprint in all: six parts of three.</summary>
    internal int BlueprintLevels { get; private set; }

    /// <summary>Options by card place and option number.</summary>
    internal CompiledOption[][] Options { get; private set; } = [];

    /// <summary>Delayed effects: longest delay first, then by place.</summary>
    internal DelayedEffects[] Delayed { get; private set; } = [];

    internal CompiledEvent[] Events { get; private set; } = [];

    /// <summary>Events drawn before accident, plot and test.</summary>
    internal int FirstEvents { get; private set; }

    /// <summary>Draws of a turn.</summary>
    internal int TurnRolls { get; private set; }

    internal CompiledPromise[] Promises { get; private set; } = [];

    internal Paper[] Papers { get; private set; } = [];

    internal SurplusTable Surpluses { get; private set; } = null!;

    internal Paper[] Targets { get; private set; } = [];

    internal int[] DealSize { get; private set; } = [];

    internal CompiledWant[] Wants { get; private set; } = [];

    internal int[] Aspirations { get; private set; } = [];

    internal (Paper? Paper, Paper? OnFullPaper)[] HawkPapers { get; private set; } = [];

    internal Paper[] LastResorts { get; private set; } = [];

    /// <summary>Numbers of answers a random leader draws from, by question.</summary>
    internal int[][] RandomRoad { get; private set; } = [];

    /// <summary>What is left of measures, by level of SANC.</summary>
    internal (int Meter, int Left)[][] FinalMeasures { get; private set; } = [];

    /// <summary>Bytes of answers in a state: one a card and turn, then the five standing answers of the road, then what court remembers.</summary>
    internal int AnswerCount => CourtPlace + Court.Bytes;

    internal int RoadAnswerPlace => Cards.Length * Calendar.Turns.Length;

    internal int AnswerPlace(int card, int turn) => (card * Calendar.Turns.Length) + turn;

    /// <summary>Cards asked in a turn, in place order.</summary>
    internal int[] AskedIn(int turn) => _asked[turn];

    /// <summary>Cards whose answers take effect in a turn, in the order of their ids; small cards only where one was answered.</summary>
    internal int[] AnswerOrder(World w, int turn)
    {
        foreach (var place in _small)
        {
            if (w.Answers[AnswerPlace(place, turn)] != AnswerRules.Open)
            {
                return [.. _order[turn].Concat(_small).OrderBy(card => Cards[card].Id, StringComparer.Ordinal)];
            }
        }

        return _order[turn];
    }

    /// <summary>Place of a card's dice: among the asked cards by id, so that small cards do not move them.</summary>
    internal int DicePlace(int place) => _dice[place];

    internal byte HistoricalAnswer(int place, int turn) => _historical[place][turn];

    /// <summary>Options of a card as a policy likes them, best first; null where the pack gives it no taste.</summary>
    internal byte[]? TasteOrder(Policy policy, int place) => _tasteOrders[(int)policy][place];

    internal Paper? HistoricalPaper(Seat seat, int turn) => _historicalPapers[(int)seat][turn];

    internal Paper PaperOf(string id) => PaperOf(PackageOf(id)!);

    internal Paper PaperOf(ImmutableArray<int> levels) => PaperOf(PackageOf(levels));

    /// <summary>How a leader gives way in the rounds of a table; one the pack does not name stands firm.</summary>
    internal LeaderTactic TacticOf(Policy policy, Seat seat) => Data.Leaders.Tactics.FirstOrDefault(row => row.Policy == policy && row.Seat == seat)
        ?? new LeaderTactic(policy, seat, Tactic.Firm, Walks: false, "");

    /// <summary>The paper of a package as a state keeps it: its index and one.</summary>
    internal Paper PaperNumbered(int number) => number <= Papers.Length
        ? Papers[number - 1]
        : PaperOf(PackageOf(PackageNumber.Levels(number - 1 - Papers.Length)));

    private Paper PaperOf(NamedPackage package) =>
        package.Index < Papers.Length ? Papers[package.Index] : _freePapers.GetOrAdd(package.Index, _ => new Paper(package, Score, Data.Negotiation.RedLines, Data.Court.Pledges));

    private void Compile()
    {
        Low = [.. Meters.Select(meter => (int)meter.Low)];
        High = [.. Meters.Select(meter => (int)meter.High)];
        Opening = [.. Meters.Select(meter => meter.Opens)];
        BlueprintLevels = High[Model.Meters.BlueprintEndState..(Model.Meters.BlueprintNormalisation + 1)].Sum();
        Fade = new Fading(Parameters);
        Measures = [.. Data.Measures.Select(Compile)];
        CompileCards();
        CompileEvents();
        Promises = [.. Data.Promises.Select(Compile)];
        CompilePapers();
        CompileLeaders();
        CompileCourt();
        FinalMeasures = [.. Data.Road.FinalMeasuresBySanc.Select(left =>
            left.Select(row => (Model.Meters.MeasureInForce(row.Measure), row.Left)).ToArray())];
    }

    private static CompiledMeasure Compile(Measure measure) => new(
        Model.Meters.MeasureInForce(measure.Id), measure.Weight, measure.InForcePercent,
        [.. measure.Enforcers.Select(enforcer => new CompiledEnforcer(Model.Meters.IndexOf("enforcement_" + enforcer.Party), enforcer.Percent))]);

    private void CompileCards()
    {
        var turns = Calendar.Turns.Length;
        var compiler = new OptionCompiler(Parameters, Causes);
        Options = [.. Cards.Select(card => card.Options.Select(option => compiler.Compile(card, option)).ToArray())];
        _asked = [.. Enumerable.Range(0, turns).Select(turn => Cards.Where(card => card.IsAsked(turn)).Select(card => card.Place).ToArray())];
        _order = [.. _asked.Select(places => places.OrderBy(place => Cards[place].Id, StringComparer.Ordinal).ToArray())];
        _small = [.. Cards.Where(card => card.Small).Select(card => card.Place)];
        var byId = Cards.Where(card => !card.Small).Select(card => card.Id).Order(StringComparer.Ordinal).ToList();
        _dice = [.. Cards.Select(card => byId.IndexOf(card.Id))];
        _historical = [.. Cards.Select(card => Enumerable.Range(0, turns).Select(turn => Historical(card, turn)).ToArray())];
        Delayed = [.. Cards.SelectMany(DelayedOf).OrderByDescending(late => late.Turns).ThenBy(late => late.Place)];
    }

    private static byte Historical(Card card, int turn) =>
        card.Asked.FirstOrDefault(ask => ask.Turn == turn) is { Historical: { } key } ? GameState.AnswerByte(card, key) : AnswerRules.Left;

    private IEnumerable<DelayedEffects> DelayedOf(Card card) => Options[card.Place].SelectMany((option, number) =>
        option.Later.Select(late => new DelayedEffects(late.Turns, card.Place, (byte)(AnswerRules.First + number), late.Effects)));

    private void CompileEvents()
    {
        var first = Data.Events.Where(item => !item.DrawnLast).ToList();
        var last = Data.Events.Where(item => item.DrawnLast).ToList();
        var others = AccidentPlotTest;
        FirstEvents = first.Count;
        TurnRolls = first.Count + others + last.Count;
        Events =
        [
            .. first.Select((item, place) => Compile(item, place)),
            .. last.Select((item, place) => Compile(item, first.Count + others + place)),
        ];
    }

    private const int AccidentPlotTest = 3;

    private CompiledEvent Compile(EventData item, int roll)
    {
        var chances = new int[Calendar.Turns.Length];
        foreach (var chance in item.Chances)
        {
            chances[chance.Turn] = chance.Of10000;
        }

        var tests = new OptionCompiler(Parameters, Causes);
        var cause = Causes.Find($"event.{item.Id}");
        return new CompiledEvent(
            roll, chances, item.Condition is { } condition ? tests.Compile(condition) : null,
            [.. item.Effects.SelectMany(effect => Compile(effect, cause, effect.When is { } when ? tests.Compile(when) : null))]);
    }

    private IEnumerable<Effect> Compile(EventEffect effect, int cause, Test? when)
    {
        if (effect.Code is { } code)
        {
            return new CodeCompiler(Parameters, effect.By!.Value, cause, words: false, []).Compile(code, effect.Steps).Select(step => step with { When = when });
        }

        var meter = Model.Meters.IndexOf(effect.Meter!);
        var amount = effect.StepsOf is { } size ? Parameters[size] * effect.Steps : effect.Set ?? effect.Add!.Value;
        return [new Effect(effect.Set is null ? EffectKind.Add : EffectKind.Set, meter, amount, cause, When: when)];
    }

    private CompiledPromise Compile(PromiseData promise)
    {
        var pair = $"{promise.To}_{promise.Owes}";
        var tests = new OptionCompiler(Parameters, Causes);
        return new CompiledPromise
        {
            Bit = promise.Bit,
            DueTurn = promise.DueTurn,
            Weight = promise.Weight,
            Kept = Model.Meters.IndexOf("kept_" + pair),
            Broken = Model.Meters.IndexOf("broken_" + pair),
            Warmth = Model.Meters.IndexOf("warmth_" + pair),
            Cause = Causes.Find(promise.Id),
            CauseKept = Causes.Find(promise.Id + ".kept"),
            CauseBroken = Causes.Find(promise.Id + ".broken"),
            Answers = [.. promise.KeptIfAny.Where(test => test.Card is not null).Select(test => (PlaceOf(test.Card!), OptionBits(test)))],
            Tests = [.. promise.KeptIfAny.Where(test => test.Test is not null).Select(test => tests.Compile(test.Test!))],
        };
    }

    private int OptionBits(PromiseTest test)
    {
        var card = CardOf(test.Card!)!;
        return test.Options.Sum(key => 1 << (GameState.AnswerByte(card, key) - AnswerRules.First));
    }

    private void CompilePapers()
    {
        Papers = [.. Packages.Select(package => new Paper(package, Score, Data.Negotiation.RedLines, Data.Court.Pledges))];
        var statusQuo = new Paper(new NamedPackage(0, "", Data.StatusQuo), Score, Data.Negotiation.RedLines, Data.Court.Pledges);
        Surpluses = new SurplusTable(Papers, statusQuo, Score, High[Model.Meters.TauDprk], (Parameters.D0Least, Parameters.D0Most));
    }

    private void CompileLeaders()
    {
        var leaders = Data.Leaders;
        var seats = Enum.GetValues<Seat>();
        Targets = [.. leaders.Targets.Select(PaperOf)];
        DealSize = [.. leaders.DealSizeByScope];
        Aspirations = [.. seats.Select(seat => leaders.Aspirations.First(row => row.Seat == seat).Points)];
        Wants = [.. seats.Select(seat => leaders.Wants.First(row => row.Seat == seat)).Select(want => new CompiledWant(
            [.. want.Meters.Select(weight => (Model.Meters.IndexOf(weight.Meter), weight.Weight))], want.Deal, want.War))];
        HawkPapers = [.. seats.Select(seat => leaders.HawkPapers.FirstOrDefault(row => row.Seat == seat))
            .Select(row => (row is null ? null : PaperOf(row.Paper), row?.OnFullPaper is { } full ? PaperOf(full) : null))];
        LastResorts = [.. leaders.LastResorts.Select(PaperOf)];
        RandomRoad = [.. RoadDesk.DrawOrder.Select(question => leaders.RandomRoad.FirstOrDefault(row => row.Question == question))
            .Select(row => row is null ? [] : row.Answers.Select(answer => RoadDesk.NumberOf(row.Question, answer)).ToArray())];
        _historicalPapers = [.. seats.Select(seat => Enumerable.Range(0, Calendar.Turns.Length)
            .Select(turn => leaders.HistoricalPapers.FirstOrDefault(row => row.Seat == seat && row.Turn == turn) is { } row ? PaperOf(row.Package) : null).ToArray())];
        _tasteOrders = [.. Enum.GetValues<Policy>().Select(policy => Cards.Select(card => TasteOf(policy, card)).ToArray())];
    }

    /// <summary>Options by taste, best first; ties go to the smaller letter. The cautious shun anything large.</summary>
    private byte[]? TasteOf(Policy policy, Card card)
    {
        if (Data.Leaders.Tastes.FirstOrDefault(row => row.Policy == policy && row.Seat == card.Seat) is not { } taste)
        {
            return null;
        }

        var points = taste.Points.ToDictionary(step => step.Code, step => step.Steps, StringComparer.Ordinal);
        var effort = policy == Policy.Cautious ? Parameters.CautiousEffort : 0;
        int ScoreOf(CardOption option) => option.Effects.Sum(step => (points.GetValueOrDefault(step.Code) * step.Steps) - (effort * Math.Abs(step.Steps)));
        return [.. card.Options.Select((option, number) => (option, number)).OrderByDescending(row => ScoreOf(row.option))
            .ThenBy(row => row.option.Key, StringComparer.Ordinal).Select(row => (byte)row.number)];
    }
}

/// <summary>A measure with places instead of names.</summary>
internal sealed record CompiledMeasure(int Meter, int Weight, int InForcePercent, CompiledEnforcer[] Enforcers);

/// <summary>An enforcer's share of a measure.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
internal readonly record struct CompiledEnforcer(int Meter, int Percent);

/// <summary>Effects that an answer brings some turns later.</summary>
internal sealed record DelayedEffects(int Turns, int Place, byte Answer, Effect[] Effects);
