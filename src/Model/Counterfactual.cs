using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>
/// What one other answer would have made of a finished game: the past stands up to that turn, the others keep their policies, and the person's own later
/// decisions are kept where they still apply. Where they no longer do, its seat looks ahead as <see cref="Policy.Utility"/> does, and signs what is not below its walk-away.
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

    /// <summary>Plays a finished game again from one turn on, with one answer changed.</summary>
    /// <param name="played">The game as it went.</param>
    /// <param name="told">Its decisions by turn, as <see cref="ByTurn"/> gives them.</param>
    /// <param name="change">What is changed; null plays on unchanged, for comparison.</param>
    /// <param name="fromTurn">Turn from 0 whose start is kept.</param>
    /// <param name="draw">0 keeps the game's own dice; any other number gives the days after that turn other ones.</param>
    public static Play Replay(Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered? change, int fromTurn, int draw) =>
        Replay(played, told, change, fromTurn, draw, keepsLedger: true);

    private static Play Replay(Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered? change, int fromTurn, int draw, bool keepsLedger)
    {
        var before = played.Past[fromTurn].Before;
        var play = new Play(played.Scenario, played.Setup, draw == 0 ? before : before.With(DiceOf(before, draw))) { Past = played.Past[..fromTurn], KeepsLedger = keepsLedger };
        while (play.Start.Phase != Phase.Over)
        {
            var turn = play.Past.Length;
            var isTold = turn < told.Length && turn < played.Past.Length && played.Past[turn].Before.Phase == play.Start.Phase;
            play = isTold ? Tell(play, told[turn], turn == fromTurn ? change : null) : Alone(play);
        }

        return play;
    }

    /// <summary>How many of <paramref name="draws"/> replays end in each ending.</summary>
    public static ImmutableSortedDictionary<int, int> Endings(
        Play played, ImmutableArray<ImmutableArray<Decision>> told, Decision.Answered? change, int fromTurn, int draws, CancellationToken stop = default) =>
        Enumerable.Range(1, draws).AsParallel().WithCancellation(stop).Select(draw => Replay(played, told, change, fromTurn, draw, keepsLedger: false).Start.Ending)
            .GroupBy(ending => ending).ToImmutableSortedDictionary(group => group.Key, group => group.Count());

    private static ulong DiceOf(GameState state, int draw) => Chance.SplitMix(unchecked(state.Generator + (ulong)draw));

    private static Play Tell(Play play, ImmutableArray<Decision> told, Decision.Answered? change)
    {
        var answers = told.Where(decision => change is null || decision is not Decision.Answered answered || answered.Card != change.Card);
        foreach (var decision in change is null ? answers : answers.Append(change))
        {
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
