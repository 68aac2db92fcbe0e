using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// Who accepts which package, under one set of numbers: six scores, six walk-aways, red lines. Immutable; made anew when a belief or a
/// hurdle moves.
/// </summary>
public sealed class PackageModel
{
    /// <summary>Scores nearer to a walk-away than this are a tie, and a tie is a yes: the last bits of a sum decide nothing (points of utility).</summary>
    public const double Tie = 1e-9;

    private readonly Lazy<WeightTables> _weights;
    private readonly Lazy<BeliefTables> _beliefs;

    /// <summary>A model of these numbers.</summary>
    /// <param name="parameters">Checked numbers, see <see cref="NegotiationCheck"/>.</param>
    /// <param name="statusQuo">Levels that describe today.</param>
    /// <param name="redLines">Red lines of all parties.</param>
    public PackageModel(PackageParameters parameters, ImmutableArray<int> statusQuo, ImmutableArray<RedLine> redLines)
    {
        (Parameters, StatusQuo, RedLines) = (parameters, statusQuo, redLines);
        Score = new PackageScore(parameters, statusQuo);
        WalkAways = [.. Enum.GetValues<Party>().Select(Score.WalkAway)];
        _weights = new Lazy<WeightTables>(() => new WeightTables(this));
        _beliefs = new Lazy<BeliefTables>(() => new BeliefTables(this));
    }

    private PackageModel(PackageModel from, PackageParameters parameters, ImmutableArray<RedLine> redLines)
        : this(parameters, from.StatusQuo, redLines)
    {
        _weights = redLines == from.RedLines ? from._weights : new Lazy<WeightTables>(() => new WeightTables(from.Weights, redLines));
    }

    /// <summary>The numbers.</summary>
    public PackageParameters Parameters { get; }

    /// <summary>Levels that describe today.</summary>
    public ImmutableArray<int> StatusQuo { get; }

    /// <summary>Red lines of all parties.</summary>
    public ImmutableArray<RedLine> RedLines { get; }

    /// <summary>The plain definition of all six scores.</summary>
    public PackageScore Score { get; }

    /// <summary>What each of the six must reach: today's score plus the hurdle at home, points of utility, in the order of <see cref="Party"/>.</summary>
    public ImmutableArray<double> WalkAways { get; }

    internal WeightTables Weights => _weights.Value;

    internal BeliefTables Beliefs => _beliefs.Value;

    /// <summary>The interests of a pack with other numbers.</summary>
    public static PackageModel Of(Scenario scenario, ParameterValues values) =>
        new(PackageParameters.From(values, (_, _) => { }), scenario.Data.StatusQuo, scenario.Data.Negotiation.RedLines);

    /// <summary>The same interests under other beliefs and hurdles: what the turns move.</summary>
    /// <param name="tauDprk">Pyongyang's belief in promises, probability.</param>
    /// <param name="tauOthers">The others' belief in disarmament, probability.</param>
    /// <param name="arsenalProtection">Protection the arsenal gives, 0 to 1.</param>
    /// <param name="hurdles">Hurdle at home over today, points of utility, by party.</param>
    public PackageModel Under(double tauDprk, double tauOthers, double arsenalProtection, ImmutableArray<double> hurdles) => new(this, Parameters with
    {
        TauDprk = tauDprk,
        TauOthers = tauOthers,
        ArsenalProtection = arsenalProtection,
        Hurdles = hurdles,
    }, RedLines);

    /// <summary>The same interests with other red lines: what leaders pledge in public.</summary>
    public PackageModel Within(ImmutableArray<RedLine> redLines) => new(this, Parameters, redLines);

    /// <summary>Score over walk-away by the plain definition, points of utility.</summary>
    public double Surplus(Party party, ImmutableArray<int> package) => Score.Of(party, package) - WalkAways[(int)party];

    /// <summary>Whether a party takes a package: its surplus is not below 0, and it crosses none of its red lines.</summary>
    public bool Accepts(Party party, ImmutableArray<int> package) =>
        Surplus(party, package) >= -Tie && !RedLineRules.Crosses(RedLines, package, party);

    /// <summary>Who walks away from a package.</summary>
    public ImmutableArray<Party> Losers(ImmutableArray<int> package) => [.. Enum.GetValues<Party>().Where(party => !Accepts(party, package))];
}
