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
        return new DebriefReport(
            $"Ending {play.Start.Ending} of {pack.Words.Endings.Count}. {Say.Stop(EndingRules.NameOf(pack.Scenario, play.Start.Ending))}",
            seat, play.Setup.Seed, OthersOf(play.Setup), [.. EndingPages.Of(pack, play, ended, seat).Where(paragraph => paragraph.Role == Role.Moved)],
            ["opening", .. play.Past.Select(turn => turn.Label)], TrajectoryRules.Of(pack, play, seat), DecisionsOf(pack, play, seat),
            default, MapRules.Of(pack, play), DealRules.Walks(pack.Scenario, play), DealRules.Offers(pack.Scenario), DealRules.Models(pack, play), LeftOutOfTheModel.Sentences);
    }

    private static string OthersOf(GameSetup setup) =>
        string.Join(", ", Enum.GetValues<Seat>().Where(seat => seat != setup.Person).Select(seat => $"{seat} {setup.Policies[seat].ToString().ToLowerInvariant()}"));

    private static ImmutableArray<DecisionRow> DecisionsOf(StoryPack pack, Play play, Seat seat) =>
    [
        .. play.Past.SelectMany((turn, number) => turn.Answers.Where(answer => answer.Seat == seat)
            .Select(answer => RowOf(pack, turn.Label, pack.Scenario.CardOf(answer.Card)!, answer.Option, number))),
    ];

    private static DecisionRow RowOf(StoryPack pack, string turn, Card card, string? option, int number)
    {
        var ask = card.Asked.FirstOrDefault(ask => ask.Turn == number);
        return new DecisionRow(turn, card.Id, card.Title, TextOf(card, option), ask is null ? null : TextOf(card, ask.Historical), ask is not null && ask.Historical == option);
    }

    /// <summary>An answer in words.</summary>
    internal static string TextOf(Card card, string? option) => option is null ? "left it" : card.OptionOf(option)!.Text.TrimEnd('.');
}
