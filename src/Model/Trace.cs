using System.Collections.Immutable;
using System.Text;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>One game as the reference prints it: a hash of the state after every turn, the ending, a hash of the ledger.</summary>
/// <param name="Turns">Label and hash of each turn.</param>
/// <param name="Final">The last state.</param>
/// <param name="LedgerLength">Entries of the whole game's ledger.</param>
/// <param name="LedgerHash">Its hash.</param>
public sealed record Trace(ImmutableArray<TraceTurn> Turns, GameState Final, int LedgerLength, string LedgerHash)
{
    private const int HashDigits = 16;

    /// <summary>Plays a game.</summary>
    /// <param name="scenario">World.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="policies">How leaders choose.</param>
    /// <param name="script">What a person does; null where nobody sits. It is followed to the letter, closed options included.</param>
    public static Trace Run(Scenario scenario, ulong seed, Policies policies, TraceScript? script = null)
    {
        var w = new World(scenario) { Ledger = new Ledger() };
        TurnRules.Begin(w, seed);
        w.Ledger.Clear();
        var turns = ImmutableArray.CreateBuilder<TraceTurn>();
        while (w[Meters.Phase] == (int)Phase.Talks)
        {
            var label = scenario.Calendar.Turns[w[Meters.Turn]].Label;
            TurnRules.Talk(w, policies, script?.TakeSeat(w));
            turns.Add(new TraceTurn(label, HashOf(w.ToState())));
        }

        while (w[Meters.Phase] == (int)Phase.Road)
        {
            var label = Calendar.HalfYearLabel(w[Meters.Half]);
            TurnRules.Road(w, policies, overrule: null);
            turns.Add(new TraceTurn(label, HashOf(w.ToState())));
        }

        return new Trace(turns.DrainToImmutable(), w.ToState(), w.Ledger.Count, LedgerHashOf(scenario, w.Ledger.Entries));
    }

    /// <summary>First 16 hex digits of the hash of the meters.</summary>
    public static string HashOf(GameState state) => GameState.Sha256(state.MetersText)[..HashDigits];

    /// <summary>First 16 hex digits of the hash of a ledger written as <c>turn,meter,old,new,cause</c> joined by semicolons.</summary>
    public static string LedgerHashOf(Scenario scenario, ImmutableArray<LedgerEntry> ledger)
    {
        var text = new StringBuilder();
        foreach (var entry in ledger)
        {
            _ = text.Append(text.Length == 0 ? "" : ";").Append(entry.Turn).Append(',').Append(Meters.IdOf(entry.Meter)).Append(',')
                .Append(entry.Old).Append(',').Append(entry.New).Append(',').Append(scenario.Causes.KeyOf(entry.Cause));
        }

        return GameState.Sha256(text.ToString())[..HashDigits];
    }
}

/// <summary>One turn of a trace.</summary>
/// <param name="Label">Name of the turn.</param>
/// <param name="State">First 16 hex digits of the hash of the state after it.</param>
public sealed record TraceTurn(string Label, string State);

/// <summary>What a person does in a trace, by turn from 0.</summary>
/// <param name="Seat">Where it sits.</param>
/// <param name="Answers">Turn, card, option.</param>
/// <param name="Papers">Turn, package put on the table.</param>
/// <param name="Signs">Turn, packages it would sign.</param>
public sealed record TraceScript(
    Seat Seat, ImmutableArray<(int Turn, string Card, string? Option)> Answers, ImmutableArray<(int Turn, string Package)> Papers,
    ImmutableArray<(int Turn, string Package)> Signs)
{
    /// <summary>Turn, visit to China, Japan or Russia.</summary>
    public ImmutableArray<(int Turn, Decision.Courted Visit)> Visits { get; init; } = [];

    /// <summary>Pledges by turn; null takes the standing one back.</summary>
    public ImmutableArray<(int Turn, string? Pledge)> Pledges { get; init; } = [];

    /// <summary>Turn, package put in a round of its table, in order.</summary>
    public ImmutableArray<(int Turn, string Package)> Rounds { get; init; } = [];

    /// <summary>Turns in which the person leaves the table after its rounds.</summary>
    public ImmutableArray<int> WalksOut { get; init; } = [];

    internal Hand TakeSeat(World w)
    {
        var (scenario, turn) = (w.Scenario, w[Meters.Turn]);
        foreach (var (_, id, option) in Answers.Where(answer => answer.Turn == turn))
        {
            var card = scenario.CardOf(id)!;
            if (card.IsAsked(turn) && card.Seat == Seat)
            {
                w.Answers[scenario.AnswerPlace(card.Place, turn)] = GameState.AnswerByte(card, option);
            }
        }

        w.Word = Pledges.Where(word => word.Turn == turn).Select(word => new PledgeWord(Seat, scenario.Court.PledgeOf(word.Pledge))).FirstOrDefault();
        w.Visit = Visits.FirstOrDefault(visit => visit.Turn == turn).Visit is { } courted
            ? CourtVisit.Of(scenario, Seat, courted)
            : null;
        var paper = Papers.FirstOrDefault(row => row.Turn == turn).Package;
        var signs = Signs.Where(row => row.Turn == turn).Select(row => row.Package).ToImmutableHashSet(StringComparer.Ordinal);
        return new Hand(Seat, paper is null ? null : scenario.PaperOf(paper), signs)
        {
            Puts = [.. Rounds.Where(row => row.Turn == turn).Select(row => row.Package)],
            Left = WalksOut.Contains(turn) ? Seat : null,
        };
    }
}
