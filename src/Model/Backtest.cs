using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>Dated facts to hold games of history against.</summary>
/// <param name="Games">How many games are averaged.</param>
/// <param name="Signs">Whether a number rose or fell between two moments.</param>
/// <param name="Levels">Where a number stood at a moment.</param>
public sealed record BacktestFacts(int Games, ImmutableArray<SignFact> Signs, ImmutableArray<LevelFact> Levels);

/// <summary>A change that happened.</summary>
/// <param name="From">Turn after which it is measured, from 0; -1 is the opening.</param>
/// <param name="To">Turn after which it has happened.</param>
/// <param name="Meters">Places of the meters whose mean is taken.</param>
/// <param name="Rises">Whether it went up.</param>
/// <param name="What">What happened, in words.</param>
/// <param name="Source">Source keys.</param>
public sealed record SignFact(int From, int To, ImmutableArray<int> Meters, bool Rises, string What, string Source);

/// <summary>A level that was measured.</summary>
/// <param name="At">Turn after which, from 0.</param>
/// <param name="Meter">Place of the meter.</param>
/// <param name="Fact">What was measured, in the unit of the reading.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record LevelFact(int At, int Meter, double Fact, string What, string Source);

/// <summary>A change in the model beside the fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Change">Mean change in the model, in units of the reading.</param>
public sealed record SignResult(SignFact Fact, double Change)
{
    /// <summary>Whether both have the same sign.</summary>
    public bool Agrees => Fact.Rises ? Change > 0 : Change < 0;
}

/// <summary>A level in the model beside the fact.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Model">Mean level in the model, in units of the reading.</param>
public sealed record LevelResult(LevelFact Fact, double Model)
{
    /// <summary>How far off the model is, in units of the reading.</summary>
    public double Distance => Math.Abs(Model - Fact.Fact);
}

/// <summary>Games in which everybody does what history did, beside the facts.</summary>
/// <param name="Games">How many games.</param>
/// <param name="Signs">Changes.</param>
/// <param name="Levels">Levels.</param>
/// <param name="Trajectories">Mean reading by meter, then by moment: the opening, then after each turn.</param>
/// <param name="Endings">How often each ending came, by number.</param>
public sealed record Backtest(
    int Games, ImmutableArray<SignResult> Signs, ImmutableArray<LevelResult> Levels, ImmutableArray<ImmutableArray<double>> Trajectories,
    ImmutableSortedDictionary<int, int> Endings)
{
    /// <summary>Plays the games (seeds from 1) and compares.</summary>
    public static Backtest Run(Scenario scenario, BacktestFacts facts)
    {
        var moments = scenario.Calendar.Turns.Length + 1;
        var sums = Enumerable.Range(0, Meters.Count).Select(_ => new double[moments]).ToArray();
        var endings = new int[EndingNumber.SeoulsBridge + 1];
        for (var seed = 1; seed <= facts.Games; seed++)
        {
            endings[PlayOne(scenario, (ulong)seed, sums).Ending]++;
        }

        var means = sums.Select((row, meter) => row.Select(sum => sum / facts.Games / scenario.Meters[meter].Scale).ToImmutableArray()).ToImmutableArray();
        return new Backtest(
            facts.Games,
            [.. facts.Signs.Select(fact => new SignResult(fact, fact.Meters.Average(meter => means[meter][fact.To + 1] - means[meter][fact.From + 1])))],
            [.. facts.Levels.Select(fact => new LevelResult(fact, means[fact.Meter][fact.At + 1]))],
            means,
            endings.Select((count, ending) => KeyValuePair.Create(ending, count)).Where(row => row.Value > 0).ToImmutableSortedDictionary());
    }

    private static GameState PlayOne(Scenario scenario, ulong seed, double[][] sums)
    {
        var play = Game.Start(scenario, new GameSetup(seed, null, Policies.All(Policy.Historical)));
        Add(play.Start, sums, 0);
        while (play.Start.Phase != Phase.Over)
        {
            play = ((Outcome.Accepted)Game.Apply(play, new Decision.EndedTurn())).Play;
            if (play.Past.Length < sums[0].Length)
            {
                Add(play.Past[^1].After, sums, play.Past.Length);
            }
        }

        return play.Start;
    }

    private static void Add(GameState state, double[][] sums, int moment)
    {
        for (var meter = 0; meter < sums.Length; meter++)
        {
            sums[meter][moment] += state[meter];
        }
    }
}
