using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>How a game is set up: with the scenario and the decisions it is the whole game.</summary>
/// <param name="Seed">Seed, 0 to 2^63 - 1.</param>
/// <param name="Person">The seat a person plays; null where policies play all three.</param>
/// <param name="Policies">How the other leaders choose.</param>
public sealed record GameSetup(ulong Seed, Seat? Person, Policies Policies)
{
    /// <summary>The person sees every number exactly, for study; no rule reads it.</summary>
    public bool OpenBook { get; init; }
}

/// <summary>The whole game of one person (or of none) at one moment.</summary>
public sealed record Play
{
    private Preview? _preview;

    internal Play(Scenario scenario, GameSetup setup, GameState start)
    {
        Scenario = scenario;
        Setup = setup;
        Start = start;
    }

    private Play(Play other)
    {
        Scenario = other.Scenario;
        Setup = other.Setup;
        Start = other.Start;
        Now = other.Now;
        Table = other.Table;
        Past = other.Past;
        KeepsLedger = other.KeepsLedger;
    }

    /// <summary>The world it is played in.</summary>
    public Scenario Scenario { get; private init; }

    /// <summary>Seed, seat and policies.</summary>
    public GameSetup Setup { get; internal init; }

    /// <summary>The state at the start of the present turn.</summary>
    public GameState Start { get; internal init; }

    /// <summary>Decisions of the present turn, in order; an answer given again stands once, at its last place.</summary>
    public ImmutableArray<Decision> Now { get; internal init; } = [];

    /// <summary>The papers on an open table that waits for the person; null where none does.</summary>
    public TableSetting? Table { get; internal init; }

    /// <summary>Turns already resolved.</summary>
    public ImmutableArray<TurnRecord> Past { get; internal init; } = [];

    /// <summary>Whether its turns write down what moved; replays of which only the ending counts do not.</summary>
    internal bool KeepsLedger { get; init; } = true;

    /// <summary>Start of the turn plus the effects of the person's answers so far, clamped, computed meters read again, nothing else.</summary>
    public GameState Preview => Previewed.State;

    /// <summary>What moved from <see cref="Start"/> to <see cref="Preview"/>, with causes.</summary>
    public ImmutableArray<LedgerEntry> PreviewLedger => Previewed.Ledger;

    private Preview Previewed => _preview ??= TalkRound.Preview(this);
}

/// <summary>A previewed state and what moved toward it.</summary>
internal sealed record Preview(GameState State, ImmutableArray<LedgerEntry> Ledger);

/// <summary>A table that waits for the person.</summary>
/// <param name="Papers">Papers the others put, in the order in which they are taken up.</param>
/// <param name="Own">The person's own paper, or null.</param>
/// <param name="State">The state at the table: the answers of all are in, nothing is signed yet.</param>
public sealed record TableSetting(ImmutableArray<TabledPaper> Papers, string? Own, GameState State)
{
    /// <summary>The rounds held so far.</summary>
    public ImmutableArray<Round> Rounds { get; init; } = [];

    /// <summary>Who has left the table, or null: nothing can be signed there any more.</summary>
    public Seat? Left { get; init; }
}

/// <summary>A paper on the table.</summary>
/// <param name="Who">Who put it.</param>
/// <param name="Package">Id of the package.</param>
public sealed record TabledPaper(Seat Who, string Package);

/// <summary>An answer somebody gave.</summary>
/// <param name="Seat">Whose.</param>
/// <param name="Card">Card id.</param>
/// <param name="Option">Option key; null where the card was left.</param>
public sealed record GivenAnswer(Seat Seat, string Card, string? Option);

/// <summary>The five answers of a half-year.</summary>
/// <param name="Us">Washington's tranche: deliver, delay, withhold.</param>
/// <param name="Snap">Snap sanctions back: yes, no.</param>
/// <param name="Rok">Seoul: build, slow.</param>
/// <param name="Dprk">Pyongyang's tranche: deliver, slow, cheat, refuse.</param>
/// <param name="Reform">Pace of reform: none, managed, fast.</param>
public sealed record RoadAnswers(string Us, string Snap, string Rok, string Dprk, string Reform);

/// <summary>A turn or half-year that was resolved.</summary>
/// <param name="Label">Its name, for example <c>Nov 2018</c>.</param>
/// <param name="Before">State when it began.</param>
/// <param name="After">State when it ended.</param>
/// <param name="Ledger">Everything that moved, with causes, in order.</param>
/// <param name="Answers">The answers of all seats.</param>
/// <param name="Papers">Papers on the table.</param>
/// <param name="Signed">Id of the package signed, or null.</param>
/// <param name="Road">The answers of a half-year, or null in the talks.</param>
public sealed record TurnRecord(
    string Label, GameState Before, GameState After, ImmutableArray<LedgerEntry> Ledger,
    ImmutableArray<GivenAnswer> Answers, ImmutableArray<TabledPaper> Papers, string? Signed, RoadAnswers? Road)
{
    /// <summary>What the capital the person visited said; null where nobody was visited.</summary>
    public CourtAnswer? Court { get; init; }

    /// <summary>The rounds of its table; none where nobody talked.</summary>
    public ImmutableArray<Round> Rounds { get; init; } = [];

    /// <summary>Who left the table in its rounds, or null.</summary>
    public Seat? Left { get; init; }

    /// <summary>Why the paper that the person meant to put was never put: no table opened. Nothing where it meant none, or one opened.</summary>
    public ImmutableArray<TableShut> NeverPut { get; init; } = [];

    /// <summary>The papers that were taken up and not signed, each with everybody who would not sign and why; none in a game that keeps no ledger.</summary>
    public ImmutableArray<Judgement> Judged { get; init; } = [];

    /// <summary>What the person said in a half-year to questions of the road, the same as before or not; none where it was not asked.</summary>
    public ImmutableArray<GivenAnswer> Said { get; init; } = [];
}
