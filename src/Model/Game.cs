using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>The only way to go on: a game and a decision make the next game.</summary>
public static class Game
{
    /// <summary>A new game, in November 2018.</summary>
    public static Play Start(Scenario scenario, GameSetup setup)
    {
        var w = new World(scenario);
        TurnRules.Begin(w, setup.Seed);
        return new Play(scenario, setup, w.ToState());
    }

    /// <summary>Takes one decision of the person; where nobody sits, only the end of a turn.</summary>
    public static Outcome Apply(Play play, Decision decision)
    {
        if (play.Start.Phase == Phase.Over)
        {
            return Refuse(Refusal.GameIsOver);
        }

        if (decision is Decision.EndedTurn)
        {
            return EndTurn(play);
        }

        if (play.Setup.Person is not { } seat)
        {
            return Refuse(Refusal.NobodySits);
        }

        return decision switch
        {
            Decision.Answered answered => RoadDesk.IsQuestion(answered.Card) ? AnswerRoad(play, seat, answered) : Answer(play, seat, answered),
            Decision.Offered offered => Offer(play, offered),
            Decision.Courted courted => CourtDesk.Visit(play, courted),
            Decision.Pledged pledged => PledgeDesk.Say(play, pledged),
            Decision.Accepted accepted => Judge(play, accepted, accepted.Package),
            Decision.Refused refused => Judge(play, refused, refused.Package),
            Decision.Tabled tabled => Table(play, tabled),
            Decision.WalkedOut => WalkOut(play, seat),
            _ => throw new ArgumentException("unknown decision", nameof(decision)),
        };
    }

    /// <summary>The game after a whole log of decisions; throws where one is refused, since a log holds only accepted ones.</summary>
    public static Play Fold(Scenario scenario, GameSetup setup, IEnumerable<Decision> decisions)
    {
        var play = Start(scenario, setup);
        foreach (var decision in decisions)
        {
            play = Apply(play, decision) switch
            {
                Outcome.Accepted accepted => accepted.Play,
                Outcome.Refused refused => throw new InvalidOperationException($"{decision} is refused: {refused.Reason} {string.Join(' ', refused.Values)}"),
                _ => play,
            };
        }

        return play;
    }

    /// <summary>Cards the person may answer in this turn, answered or not, in place order; small ones (<see cref="Card.Small"/>) only a scene asks.</summary>
    public static ImmutableArray<Card> OpenCards(Play play) => play.Setup.Person is { } seat && play.Start.Phase == Phase.Talks
        ? [.. play.Scenario.Cards.Where(card => card.Seat == seat && (card.Small || card.IsAsked(play.Start.Turn)))]
        : [];

    /// <summary>The person's answer to a card or question in this turn, or null where it has none yet.</summary>
    public static Decision.Answered? AnswerNow(Play play, string card) =>
        play.Now.OfType<Decision.Answered>().LastOrDefault(answered => answered.Card == card);

    /// <summary>Why an option cannot be chosen now; null where it can. Reads the preview.</summary>
    public static Closed? WhyClosed(Play play, Card card, CardOption option)
    {
        if (option.ClosedUnder is not { } bound)
        {
            return null;
        }

        var meter = Meters.IndexOf(bound.Meter);
        var needed = bound.Parameter is { } id ? play.Scenario.Parameters[id] : bound.Value;
        var now = play.Preview[meter];
        return now < needed ? new Closed(meter, now, needed) : null;
    }

    /// <summary>Questions of this half-year that are open to the person, each with the reason why it is asked; none where another administration sits.</summary>
    public static ImmutableArray<RoadQuestion> RoadQuestions(Play play) => RoadRound.Questions(play);

    /// <summary>Rounds in which the person may still put a paper to the others; 0 where no table is open or it has none.</summary>
    public static int RoundsLeft(Play play) => play.Table is { Left: null } table ? Math.Max(0, play.Scenario.Parameters.TalkRounds - table.Rounds.Length) : 0;

    private static Outcome.Refused Refuse(Refusal reason, params ReadOnlySpan<string> values) => new(reason, [.. values]);

    private static Outcome Answer(Play play, Seat seat, Decision.Answered answered)
    {
        if (play.Scenario.CardOf(answered.Card) is not { } card)
        {
            return Refuse(Refusal.UnknownCard, answered.Card);
        }

        if (card.Seat != seat)
        {
            return Refuse(Refusal.OtherSeat, card.Id, $"{card.Seat}");
        }

        if (play.Table is not null)
        {
            return Refuse(Refusal.AnswersAreIn, card.Id);
        }

        if (!card.Small && !(play.Start.Phase == Phase.Talks && card.IsAsked(play.Start.Turn)))
        {
            return Refuse(Refusal.NotAskedNow, card.Id);
        }

        return answered.Option is { } key ? Choose(play, card, key, answered) : Take(play, answered);
    }

    private static Outcome Choose(Play play, Card card, string key, Decision.Answered answered)
    {
        if (card.OptionOf(key) is not { } option)
        {
            return Refuse(Refusal.UnknownOption, card.Id, key);
        }

        return WhyClosed(play, card, option) is { } closed
            ? Refuse(Refusal.Closed, card.Id + key, Meters.IdOf(closed.Meter), $"{closed.Now}", $"{closed.Needed}")
            : Take(play, answered);
    }

    private static Outcome AnswerRoad(Play play, Seat seat, Decision.Answered answered)
    {
        if (RoadDesk.SeatOf(answered.Card) != seat)
        {
            return Refuse(Refusal.OtherSeat, answered.Card, $"{RoadDesk.SeatOf(answered.Card)}");
        }

        if (play.Start.Phase != Phase.Road)
        {
            return Refuse(Refusal.NotAskedNow, answered.Card);
        }

        if (!RoadDesk.Decides(play.Start, seat))
        {
            return Refuse(Refusal.OtherAdministration, answered.Card);
        }

        var known = answered.Option is null || RoadDesk.OptionsOf(answered.Card).Contains(answered.Option, StringComparer.Ordinal);
        return known ? Take(play, answered) : Refuse(Refusal.UnknownOption, answered.Card, answered.Option!);
    }

    /// <summary>An answer replaces an earlier one of this turn.</summary>
    private static Outcome.Accepted Take(Play play, Decision.Answered answered)
    {
        var others = play.Now.Where(decision => decision is not Decision.Answered earlier || earlier.Card != answered.Card);
        var next = play with { Now = [.. others, answered] };
        return new Outcome.Accepted(next) { WorkOutMoved = () => Moved.Between(play, next, answered) };
    }

    private static Outcome Offer(Play play, Decision.Offered offered)
    {
        if (play.Start.Phase != Phase.Talks || play.Start.Turn < play.Scenario.Calendar.Summit)
        {
            return Refuse(Refusal.NoTable);
        }

        var package = offered.Package is { } given ? play.Scenario.PackageOf(given) : null;
        if (offered.Package is { } id && package is null)
        {
            return Refuse(Refusal.UnknownPackage, id);
        }

        offered = new Decision.Offered(package?.Id);
        var next = play with
        {
            Now = [.. play.Now.Where(decision => decision is not Decision.Offered), offered],
            Table = play.Table is { } table ? table with { Own = offered.Package } : null,
        };
        return new Outcome.Accepted(next);
    }

    /// <summary>A round: the package becomes the person's paper, and the others answer it.</summary>
    private static Outcome Table(Play play, Decision.Tabled tabled)
    {
        if (play.Table is not { } table)
        {
            return Refuse(Refusal.NoTable);
        }

        if (table.Left is { } gone)
        {
            return Refuse(Refusal.TableIsLeft, $"{gone}");
        }

        if (RoundsLeft(play) == 0)
        {
            return Refuse(Refusal.NoRoundLeft, $"{play.Scenario.Parameters.TalkRounds}");
        }

        if (play.Scenario.PackageOf(tabled.Package) is not { } package)
        {
            return Refuse(Refusal.UnknownPackage, tabled.Package);
        }

        var others = play.Now.Where(earlier => earlier is not Decision.Offered && TalkRound.PackageJudged(earlier) != package.Id);
        return new Outcome.Accepted(play with { Now = [.. others, new Decision.Tabled(package.Id)], Table = TalkRound.AfterRound(play, table, package.Id) });
    }

    private static Outcome WalkOut(Play play, Seat seat)
    {
        if (play.Table is not { } table)
        {
            return Refuse(Refusal.NoTable);
        }

        return table.Left is { } gone ? Refuse(Refusal.TableIsLeft, $"{gone}")
            : play.Scenario.Parameters.TalkRounds == 0 ? Refuse(Refusal.NoRoundLeft, "0")
            : new Outcome.Accepted(play with { Now = [.. play.Now, new Decision.WalkedOut()], Table = table with { Left = seat } });
    }

    private static Outcome Judge(Play play, Decision decision, string package)
    {
        if (play.Table is not { } table)
        {
            return Refuse(Refusal.NoTable);
        }

        if (table.Left is { } gone)
        {
            return Refuse(Refusal.TableIsLeft, $"{gone}");
        }

        if (table.Own != package && table.Papers.All(paper => paper.Package != package))
        {
            return Refuse(Refusal.NotOnTheTable, package);
        }

        var others = play.Now.Where(earlier => TalkRound.PackageJudged(earlier) != package);
        return new Outcome.Accepted(play with { Now = [.. others, decision] });
    }

    private static Outcome.Accepted EndTurn(Play play)
    {
        if (play.Start.Phase == Phase.Road)
        {
            return Resolved(play, RoadRound.Resolve(play));
        }

        return TalkRound.End(play) switch
        {
            { Table: { } table } => new Outcome.Accepted(play with { Table = table, Now = [.. play.Now, new Decision.EndedTurn()] }),
            { Turn: var turn } => Resolved(play, turn!),
        };
    }

    private static Outcome.Accepted Resolved(Play play, TurnRecord turn)
    {
        var next = play with { Start = turn.After, Now = [], Table = null, Past = play.Past.Add(turn) };
        return new Outcome.Accepted(next) { WorkOutMoved = () => turn.Ledger };
    }
}

/// <summary>Why an option is closed.</summary>
/// <param name="Meter">Place of the meter that is too low.</param>
/// <param name="Now">Its stored value.</param>
/// <param name="Needed">The stored value needed.</param>
public sealed record Closed(int Meter, int Now, int Needed);

/// <summary>A question of the road that is open now.</summary>
/// <param name="Id"><c>ROAD_US</c>, <c>ROAD_SNAP</c>, <c>ROAD_ROK</c>, <c>ROAD_DPRK</c> or <c>ROAD_REFORM</c>.</param>
/// <param name="Why"><c>first</c>, <c>late</c>, <c>dispute</c>, <c>election</c> or <c>spoiler</c>.</param>
/// <param name="Options">Its option keys.</param>
/// <param name="Standing">The answer that stands if nothing is said.</param>
public sealed record RoadQuestion(string Id, string Why, ImmutableArray<string> Options, string Standing);
