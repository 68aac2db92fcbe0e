using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Pages;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Debrief;

/// <summary>Makes the debrief of a finished game from its states and its log.</summary>
public static class DebriefBuilder
{
    /// <summary>The debrief of the game a session holds; it must stand at its ending.</summary>
    public static DebriefReport Of(GameSession session) => Of(session.Pack, session.Now.Play, ToldBy(session));

    /// <summary>The debrief of a game that has ended.</summary>
    /// <param name="pack">The pack it was played in.</param>
    /// <param name="play">The game at its end.</param>
    /// <param name="told">Its decisions by turn (<see cref="Counterfactual.ByTurn"/>).</param>
    public static DebriefReport Of(StoryPack pack, Play play, ImmutableArray<ImmutableArray<Decision>> told) =>
        AtOnce(pack, play) with { WhatIfs = WhatIfRules.Of(pack, play, told, CancellationToken.None) };

    /// <summary>The same in two steps, for whoever waits for it: everything that is known at once, then with the counterfactuals, which are thousands of replays.</summary>
    /// <param name="session">The game, at its ending.</param>
    /// <param name="stop">Ends the replays with <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<DebriefReport> Steps(GameSession session, CancellationToken stop)
    {
        var (pack, play) = (session.Pack, session.Now.Play);
        var atOnce = AtOnce(pack, play);
        yield return atOnce;
        yield return atOnce with { WhatIfs = WhatIfRules.Of(pack, play, ToldBy(session), stop) };
    }

    private static ImmutableArray<ImmutableArray<Decision>> ToldBy(GameSession session) =>
        Counterfactual.ByTurn(session.Pack.Scenario, session.Setup, session.Log.Happened.OfType<LogRecord.Decided>().Select(record => record.Decision));

    private static DebriefReport AtOnce(StoryPack pack, Play play)
    {
        if (play.Start.Phase != Phase.Over)
        {
            throw new ArgumentException("The game has not ended.", nameof(play));
        }

        var seat = play.Setup.Person!.Value;
        var ended = new Stop.Ended(play.Start.Ending, []);
        var history = TrajectoryRules.Historical(pack.Scenario, play.Setup.Seed);
        var walks = DealRules.Walks(pack.Scenario, play);
        return new DebriefReport(
            $"Ending {play.Start.Ending} of {pack.Words.Endings.Count}. {Say.Stop(EndingRules.NameOf(pack.Scenario, play.Start.Ending))}",
            seat, play.Setup.Seed, OthersOf(play.Setup), [.. EndingPages.Of(pack, play, ended, seat).Where(paragraph => paragraph.Role == Role.Moved)],
            TrajectoryRules.Points(play), TrajectoryRules.Points(history), TrajectoryRules.Of(pack, play, history, seat), DecisionRules.Of(pack, play, seat), RoadAccount.Of(pack, play),
            default, MapRules.Of(pack, play), walks, DealRules.Offers(pack.Scenario), DealRules.Models(pack, play), ClaimRules.Of(pack, play, history, walks), LeftOutOfTheModel.Sentences);
    }

    private static string OthersOf(GameSetup setup) =>
        string.Join(", ", Enum.GetValues<Seat>().Where(seat => seat != setup.Person).Select(seat => $"{seat} {setup.Policies[seat].ToString().ToLowerInvariant()}"));

    /// <summary>An answer in words.</summary>
    internal static string TextOf(Card card, string? option) => option is null ? "left it" : card.OptionOf(option)!.Text.TrimEnd('.');
}
