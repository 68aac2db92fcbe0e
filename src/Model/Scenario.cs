using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model;

/// <summary>Everything a pack says about the world, checked and immutable; shared between threads.</summary>
public sealed partial class Scenario
{
    private readonly Dictionary<string, Meter> _meters;
    private readonly Dictionary<string, int> _places;

    private Scenario(ScenarioData data)
    {
        Data = data;
        Meters = MetersOf(data);
        Cards = [.. data.Cards.Select((card, place) => card with { Place = place })];
        Parameters = Parameters.From(data.Parameters, (_, _) => { });
        Packages = [.. data.Packages.Select((package, index) => new NamedPackage(index, package.Id, package.Levels))];
        Causes = new CauseTable(CauseList.Of(data));
        PackageModel = new PackageModel(PackageParameters.From(data.Negotiation.Values, (_, _) => { }), data.StatusQuo, data.Negotiation.RedLines);
        _meters = Meters.ToDictionary(meter => meter.Id, StringComparer.Ordinal);
        _places = Cards.ToDictionary(card => card.Id, card => card.Place, StringComparer.Ordinal);
        Compile();
    }

    /// <summary>The content of the pack's rule files.</summary>
    public ScenarioData Data { get; }

    /// <summary>The meter table, in the order of <see cref="Model.Meters"/>.</summary>
    public ImmutableArray<Meter> Meters { get; }

    /// <summary>Every size a rule uses.</summary>
    public Parameters Parameters { get; }

    /// <summary>Decision cards, in place order.</summary>
    public ImmutableArray<Card> Cards { get; }

    /// <summary>Packages with a name, in the order in which ties are broken.</summary>
    public ImmutableArray<NamedPackage> Packages { get; }

    /// <summary>All causes a ledger can name.</summary>
    public CauseTable Causes { get; }

    /// <summary>Who accepts which package, by the pack's own numbers.</summary>
    public PackageModel PackageModel { get; }

    /// <summary>What packages are worth to the six.</summary>
    public PackageScore Score => PackageModel.Score;

    /// <summary>Turns, summit, elections.</summary>
    public Calendar Calendar => Data.Calendar;

    /// <summary>Checks the data of a pack and builds its scenario.</summary>
    /// <exception cref="ScenarioException">With every problem found.</exception>
    public static Scenario Build(ScenarioData data)
    {
        var problems = ScenarioCheck.Problems(data);
        return problems.IsEmpty ? new Scenario(data) : throw new ScenarioException(problems);
    }

    /// <summary>The meter with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Meter MeterOf(string id) => _meters.TryGetValue(id, out var meter) ? meter : throw new KeyNotFoundException($"There is no meter {id}.");

    /// <summary>Finds a meter by its id.</summary>
    public bool TryMeter(string id, out Meter meter) => _meters.TryGetValue(id, out meter!);

    /// <summary>The card with this id, or null.</summary>
    public Card? CardOf(string id) => _places.TryGetValue(id, out var place) ? Cards[place] : null;

    /// <summary>The package with this id, or null: one with a name, or any feasible one as <see cref="FreePackage"/> writes it (which has its name where it has one).</summary>
    public NamedPackage? PackageOf(string id) => Packages.FirstOrDefault(package => package.Id == id)
        ?? (KnowsFreePackages && FreePackage.LevelsOf(id, Data.Issues) is { } levels ? PackageOf(levels) : null);

    /// <summary>Whether the pack's meters have room for the number of any package; the frozen reference knows those with a name alone.</summary>
    private bool KnowsFreePackages => Meters[Model.Meters.Package].High >= Packages.Length + Data.Issues.Aggregate(1, (all, issue) => all * issue.Levels.Length);

    /// <summary>The package of these levels; those without a name are numbered behind those with one.</summary>
    private NamedPackage PackageOf(ImmutableArray<int> levels) => Packages.FirstOrDefault(package => package.Levels.SequenceEqual(levels))
        ?? new NamedPackage(Packages.Length + PackageNumber.Of(levels.AsSpan()), FreePackage.IdOf(levels), levels);

    internal int PlaceOf(string card) => _places[card];

    private static ImmutableArray<Meter> MetersOf(ScenarioData data)
    {
        var rows = data.Meters.ToDictionary(row => row.Id, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, Model.Meters.Count).Select(index => MeterOf(index, rows[Model.Meters.IdOf(index)]))];
    }

    private static Meter MeterOf(int index, MeterRow row) => new(
        index, row.Id, row.Name, row.Unit, row.Scale, row.Low, row.High, row.Opens, row.Direction, row.Meaning, row.Source,
        row.Knows ?? Knowledge.SeatsThatSee(index), row.HalfWidth ?? Knowledge.DefaultHalfWidth);
}
