using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>
/// What one other answer would have made of a finished game: the past stands up to that turn, the others keep their policies, and the person's own later
/// decisions are kept where they still apply. Where they no longer do, its seat looks ahead as <see cref="Policy.Utility"/> does, and signs what is not below its walk-away.
/// A card that is asked again is answered again: where the person said the same then, the other answer is given there too (<see cref="TurnsOf"/>).
/// </summary>
public static class Counterfactual
{
    /// <summary>The person's decisions by turn, from 0: the log cut at the ends of turns.</summary>
    public static ImmutableArray<ImmutableArray<Decision>> ByTurn(Scenario scenario, GameSetup setup, IEnumerable<Decision> log)
    {
        var play = Game.Start(scenario, setup);
        var turns = new List<List<Decision>>();
        foreach (var decision in log)
        {
            while (turns.Count <= play.Past.Length)
            {
                turns.Add([]);
            }

            turns[play.Past.Length].Add(decision);
            play = Game.Apply(play, decision) is Outcome.Accepted accepted ? accepted.Play : play;
        }

        return [.. turns.Select(turn => turn.Where(decision => decision is not Decision.EndedTurn).ToImmutableArray())];
    }

    /// <summary>
    /// The turns whose answer goes with a change: the first, and every later one in which the same card or question was asked again and answered the same.
    /// A later answer that was another one stands.
    /// </summary>
    /// <param name="played">The game as it went.</param>
    /// <param name="told">Its decisions by turn.</param>
    /// <param name="card">The card or question that is answered otherwise.</param>
    /// <param name="fromTurn">Turn from 0 of the first such answer.</param>
    public static ImmutableArray<int> TurnsOf(Play played, ImmutableArray<ImmutableArray<Decision>> told, string card, int fromTurn)
    {
        var first = AnswerIn(played, told, card, fromTurn);
        return first is null
            ? [fromTurn]
            : [fromTurn, .. Enumerable.Range(fromTurn + 1, played.Past.Length - fromTurn - 1).Where(turn => AnswerIn(played, told, card, turn) is { } later && later.Option == first.Option)];
    }

    /// <summary>What the person said to a card or a question of the road in a turn; null where it was not asked.</summary>
    private static Decision.Answered? AnswerIn(Play played, ImmutableArray<ImmutableArray<Decision>> told, string card, int turn)
    {
        if (RoadDesk.IsQuestion(card))
        {
            return turn < told.Length ? told[turn].OfType<Decision.Answered>().LastOrDefault(answered => answered.Card == card) : null;
        }

        var given = played.Past[turn].Answers.FirstOrDefault(answer => answer.Seat == played.Setup.Person && answer.Card == card);
        return given is null ? null : new Decision.Answered(card, given.Option);
    }

    /// <summary>The game's own dice again with another answer, and what of the person's later answers was closed there.</summary>
    public static CounterfactualLine Line(Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered change, int fromTurn)
    {
        var closed = new List<ClosedAnswer>();
        var line = Replay(played, told, change, fromTurn, draw: 0, keepsLedger: true, closed);
        return new CounterfactualLine(line, TurnsOf(played, told, change.Card, fromTurn), [.. closed]);
    }

    /// <summary>Plays a finished game again from one turn on, with one answer changed.</summary>
    /// <param name="played">The game as it went.</param>
    /// <param name="told">Its decisions by turn, as <see cref="ByTurn"/> gives them.</param>
    /// <param name="change">What is changed; null plays on unchanged, for comparison.</param>
    /// <param name="fromTurn">Turn from 0 whose start is kept.</param>
    /// <param name="draw">0 keeps the game's own dice; any other number gives the days after that turn other ones.</param>
    public static Play Replay(Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered? change, int fromTurn, int draw) =>
        Replay(played, told, change, fromTurn, draw, keepsLedger: true);

    private static Play Replay(Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered? change, int fromTurn, int draw, bool keepsLedger, List<ClosedAnswer>? closed = null)
    {
        var changed = change is null ? [] : TurnsOf(played, told, change.Card, fromTurn);
        var before = played.Past[fromTurn].Before;
        var play = new Play(played.Scenario, played.Setup, draw == 0 ? before : before.With(DiceOf(before, draw))) { Past = played.Past[..fromTurn], KeepsLedger = keepsLedger };
        while (play.Start.Phase != Phase.Over)
        {
            var turn = play.Past.Length;
            var isTold = turn < told.Length && turn < played.Past.Length && played.Past[turn].Before.Phase == play.Start.Phase;
            play = isTold ? Tell(play, told[turn], changed.Contains(turn) ? change : null, closed) : Alone(play);
        }

        return play;
    }

    /// <summary>How many of <paramref name="draws"/> replays end in each ending.</summary>
    public static ImmutableSortedDictionary<int, int> Endings(
        Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered? change, int fromTurn, int draws, CancellationToken stop = default) =>
        Ends(played, told, change, fromTurn, draws, stop).GroupBy(state => state.Ending).ToImmutableSortedDictionary(group => group.Key, group => group.Count());

    /// <summary>The last states of <paramref name="draws"/> replays with other dice each, in no order.</summary>
    public static ImmutableArray<GameState> Ends(
        Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered? change, int fromTurn, int draws, CancellationToken stop = default) =>
        [.. Enumerable.Range(1, draws).AsParallel().WithCancellation(stop).Select(draw => Replay(played, told, change, fromTurn, draw, keepsLedger: false).Start)];

    private static ulong DiceOf(GameState state, int draw) => Chance.SplitMix(unchecked(state.Generator + (ulong)draw));

    /// <summary>A turn as it was told; where the other answer cannot be given again later on, the one that was given stands.</summary>
    private static Play Tell(Play play, ImmutableArray<Decision> told, Decision.Answered? change, List<ClosedAnswer>? closed)
    {
        var isOpen = change is not null && Game.Apply(play, change) is Outcome.Accepted;
        var answers = isOpen ? told.Where(decision => decision is not Decision.Answered answered || answered.Card != change!.Card).Append(change!) : told;
        foreach (var decision in answers)
        {
            if (decision is Decision.Answered answered && Game.Apply(play, decision) is Outcome.Refused { Reason: Refusal.Closed } refused)
            {
                closed?.Add(new ClosedAnswer(play.Past.Length, answered, refused));
            }

            play = Try(play, decision);
        }

        play = Try(play, new Decision.EndedTurn());
        return play.Table is null ? play : AtTheTable(play, told);
    }

    /// <summary>
    /// What was put in rounds is put again, and answered anew; who left leaves. A paper that was refused is refused again; every other is signed if the
    /// rules let it pass, and they do not below the walk-away.
    /// </summary>
    private static Play AtTheTable(Play play, ImmutableArray<Decision> told)
    {
        play = told.Where(decision => decision is Decision.Tabled or Decision.WalkedOut).Aggregate(play, Try);
        foreach (var paper in play.Table!.Papers.Where(paper => told.LastOrDefault(decision => TalkRound.PackageJudged(decision) == paper.Package) is not Decision.Refused))
        {
            play = Try(play, new Decision.Accepted(paper.Package));
        }

        return Try(play, new Decision.EndedTurn());
    }

    /// <summary>A turn that the log says nothing about: a leader who looks ahead sits in the person's chair.</summary>
    private static Play Alone(Play play)
    {
        var setup = play.Setup;
        var policies = Enum.GetValues<Seat>().Select(seat => seat == setup.Person ? Policy.Utility : setup.Policies[seat]).ToArray();
        var alone = play with { Setup = setup with { Person = null, Policies = new Policies(policies[0], policies[1], policies[^1]) } };
        return Try(alone, new Decision.EndedTurn()) with { Setup = setup };
    }

    private static Play Try(Play play, Decision decision) => Game.Apply(play, decision) is Outcome.Accepted accepted ? accepted.Play : play;
}

/// <summary>A finished game played again with its own dice and another answer.</summary>
/// <param name="Play">How it went.</param>
/// <param name="Turns">The turns (from 0) in which the other answer was given.</param>
/// <param name="Closed">Answers of the person that were given as played and are closed there.</param>
public sealed record CounterfactualLine(Play Play, ImmutableArray<int> Turns, ImmutableArray<ClosedAnswer> Closed);

/// <summary>An answer that could be given in the game and not in the other line.</summary>
/// <param name="Turn">Turn from 0.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Why">What closes it.</param>
public sealed record ClosedAnswer(int Turn, Decision.Answered Answer, Outcome.Refused Why);
