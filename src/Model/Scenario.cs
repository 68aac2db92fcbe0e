using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>Everything a pack says about the world, checked and immutable; shared between threads.</summary>
public sealed class Scenario
{
    private Scenario(ScenarioData data)
    {
        Data = data;
    }

    /// <summary>The content of the pack's rule files.</summary>
    public ScenarioData Data { get; }

    /// <summary>The meter table, in the order of <see cref="Model.Meters"/>.</summary>
    public ImmutableArray<Meter> Meters { get; private init; }

    /// <summary>Every size a rule uses.</summary>
    public Parameters Parameters { get; private init; } = null!;

    /// <summary>Decision cards, in place order.</summary>
    public ImmutableArray<Card> Cards => Data.Cards;

    /// <summary>Packages with a name, in the order in which ties are broken.</summary>
    public ImmutableArray<NamedPackage> Packages { get; private init; }

    /// <summary>All causes a ledger can name.</summary>
    public CauseTable Causes { get; private init; } = null!;

    /// <summary>Turns, summit, elections.</summary>
    public Calendar Calendar => Data.Calendar;

    /// <summary>Checks the data of a pack and builds its scenario.</summary>
    /// <exception cref="ScenarioException">With every problem found.</exception>
    public static Scenario Build(ScenarioData data) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>The meter with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Meter MeterOf(string id) => TryMeter(id, out var meter) ? meter : throw new KeyNotFoundException($"There is no meter {id}.");

    /// <summary>Finds a meter by its id.</summary>
    public bool TryMeter(string id, out Meter meter) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>The card with this id, or null.</summary>
    public Card? CardOf(string id) => throw new NotSupportedException("The rules are not here yet.");

    /// <summary>The package with this id, or null.</summary>
    public NamedPackage? PackageOf(string id) => Packages.FirstOrDefault(package => package.Id == id);
}
