using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>A turn of the talks with a person in it: preview, open table, resolution.</summary>
internal static class TalkRound
{
    private const string BestComplete = "best_complete";

    /// <summary>Start of the turn plus the person's answers so far, its pledge and what its visit costs, bounded, computed meters read again, nothing else.</summary>
    public static Preview Preview(Play play)
    {
        if (play.Start.Phase == Phase.Over || !play.Now.Any(decision => decision is Decision.Answered or Decision.Courted or Decision.Pledged))
        {
            return new Preview(play.Start, []);
        }

        if (play.Start.Phase == Phase.Road)
        {
            return RoadRound.Preview(play);
        }

        var w = Bench(play);
        w.Ledger = new Ledger();
        w.Now.AsSpan().CopyTo(w.Start);
        AnswerRules.Apply(w, w.Start, w[Meters.Turn]);
        PledgeRules.Speak(w);
        CourtRules.Pay(w);
        Readings.Refresh(w, Causes.ReadDecisions);
        return new Preview(w.ToState(), w.Ledger.Entries);
    }

    /// <summary>Everybody answers. A table that opens waits for the person; else the turn goes on to its end at once.</summary>
    public static (TableSetting? Table, TurnRecord? Turn) End(Play play)
    {
        var w = Answered(play);
        if (play is { Table: null, Setup.Person: { } seat } && TableRules.IsOpen(w) && Papers(play, w, seat) is { } table)
        {
            return (table, null);
        }

        var turn = play.Start.Turn;
        var neverPut = TableDesk.NeverPut(play, w);
        TurnRules.Go(w, play.Setup.Policies, HandOf(play));
        return (null, new TurnRecord(
            play.Scenario.Calendar.Turns[turn].Label, play.Start, w.ToState(), w.Ledger?.Entries ?? [],
            Answers(w, turn), Papers(w), w.Table.Signed?.Package.Id, Road: null)
        {
            Court = w.Visit?.Answer,
            Rounds = play.Table?.Rounds ?? [],
            Left = play.Table?.Left,
            Judged = [.. w.Table.Judged],
            NeverPut = neverPut,
        });
    }

    /// <summary>What a visited capital has said by the time the table opens.</summary>
    public static CourtAnswer? AnswerOfCourt(Play play) => Answered(play).Visit?.Answer;

    /// <summary>The table after the person has put a package and the others have answered it: their counters are their papers now.</summary>
    public static TableSetting AfterRound(Play play, TableSetting table, string package)
    {
        var w = new World(play.Scenario);
        w.Load(table.State);
        var person = play.Setup.Person!.Value;
        var round = RoundRules.Next(w, play.Setup.Policies, person, table.Rounds, package);
        return table with
        {
            Own = round.Package,
            Rounds = table.Rounds.Add(round),
            Papers = RoundRules.PapersAfter(table.Papers, round),
            Left = RoundRules.WhoLeft(round),
        };
    }

    /// <summary>The package a decision accepts or refuses, or null.</summary>
    public static string? PackageJudged(Decision decision) => decision switch
    {
        Decision.Accepted accepted => accepted.Package,
        Decision.Refused refused => refused.Package,
        _ => null,
    };

    /// <summary>The turn as it stands before its table: everybody has answered, and the answers have taken effect.</summary>
    private static World Answered(Play play)
    {
        var w = Bench(play);
        w.Ledger = play.KeepsLedger ? new Ledger() : null;
        if (play.Table is { } open)
        {
            // What the others answered stands since the table opened.
            w.LoadAnswers(open.State);
        }
        else
        {
            TurnRules.Answer(w, play.Setup.Policies, play.Setup.Person);
        }

        TurnRules.TakeEffect(w);
        return w;
    }

    /// <summary>A bench with the state of the turn's start and the person's answers in it.</summary>
    private static World Bench(Play play)
    {
        var w = new World(play.Scenario);
        w.Load(play.Start);
        foreach (var answered in play.Now.OfType<Decision.Answered>())
        {
            var card = play.Scenario.CardOf(answered.Card)!;
            w.Answers[play.Scenario.AnswerPlace(card.Place, play.Start.Turn)] = GameState.AnswerByte(card, answered.Option);
        }

        w.Visit = CourtDesk.VisitNow(play) is { } courted ? CourtVisit.Of(play.Scenario, play.Setup.Person!.Value, courted) : null;
        w.Word = PledgeDesk.WordNow(play) is { } pledged ? new PledgeWord(play.Setup.Person!.Value, play.Scenario.Court.PledgeOf(pledged.Pledge)) : null;
        return w;
    }

    /// <summary>The papers of an open table, or null where nobody has one.</summary>
    private static TableSetting? Papers(Play play, World w, Seat seat)
    {
        var own = OwnPaper(play, w);
        TurnRules.PutPapers(w, play.Setup.Policies, new Hand(seat, own, []));
        var papers = Papers(w).Where(paper => paper.Who != seat).ToImmutableArray();
        return papers.IsEmpty && own is null ? null : new TableSetting(papers, own?.Package.Id, w.ToState());
    }

    /// <summary>The person's own paper counts as wanted unless it refuses it; of the others' it signs those it accepted.</summary>
    private static Hand? HandOf(Play play)
    {
        if (play.Setup.Person is not { } seat)
        {
            return null;
        }

        var own = play.Table?.Own is { } id ? play.Scenario.PaperOf(id) : null;
        var signs = play.Now.OfType<Decision.Accepted>().Select(accepted => accepted.Package).ToImmutableHashSet(StringComparer.Ordinal);
        var takenBack = own is not null && play.Now.OfType<Decision.Refused>().Any(refused => refused.Package == own.Package.Id);
        return new Hand(seat, own, own is null || takenBack ? signs : signs.Add(own.Package.Id))
        {
            Rounds = play.Table?.Rounds ?? [],
            Left = play.Table?.Left,
        };
    }

    /// <summary>What the person puts: what it offered, else the paper that goes with this turn's answers (loop.md 4).</summary>
    private static Paper? OwnPaper(Play play, World w)
    {
        if (play.Now.OfType<Decision.Offered>().LastOrDefault() is { } offered)
        {
            return offered.Package is { } id ? play.Scenario.PaperOf(id) : null;
        }

        var rule = play.Now.OfType<Decision.Answered>().Where(answered => answered.Option is not null)
            .Select(answered => play.Scenario.CardOf(answered.Card)!.OptionOf(answered.Option!)!.OwnPaper).FirstOrDefault(paper => paper is not null);
        return rule is null ? null
            : rule.StartsWith(BestComplete, StringComparison.Ordinal) ? Nearest(w, play.Setup.Person!.Value, promisable: rule != BestComplete)
            : play.Scenario.PaperOf(rule);
    }

    /// <summary>The complete package with the smallest shortfall, then best for the seat; ties go to the lower index.</summary>
    private static Paper? Nearest(World w, Seat seat, bool promisable) => w.Scenario.Papers
        .Where(paper => paper.Scope == Scopes.Complete && (!promisable || TableRules.IsPromisable(w, paper)))
        .OrderBy(paper => Believed(w, paper, seat).Gap).ThenByDescending(paper => Believed(w, paper, seat).Own).FirstOrDefault();

    private static (int Gap, int Own) Believed(World w, Paper paper, Seat seat)
    {
        Span<int> surplus = stackalloc int[TableRules.Parties];
        OfferRules.Believed(w, paper, seat, surplus);
        return (TableRules.Shortfall(w, paper, surplus), surplus[OfferRules.PartyOf(seat)]);
    }

    private static ImmutableArray<TabledPaper> Papers(World w)
    {
        var papers = ImmutableArray.CreateBuilder<TabledPaper>();
        foreach (var (who, paper) in w.Table.Offers)
        {
            papers.Add(new TabledPaper(who, paper.Package.Id));
        }

        return papers.DrainToImmutable();
    }

    private static ImmutableArray<GivenAnswer> Answers(World w, int turn) =>
    [
        .. w.Scenario.AnswerOrder(w, turn).Where(place => AnswerRules.AnswerOf(w, place, turn) != AnswerRules.Open)
            .Select(place => GivenAnswerOf(w.Scenario.Cards[place], AnswerRules.AnswerOf(w, place, turn))),
    ];

    private static GivenAnswer GivenAnswerOf(Card card, byte answer) =>
        new(card.Seat, card.Id, answer >= AnswerRules.First ? card.Options[answer - AnswerRules.First].Key : null);
}
