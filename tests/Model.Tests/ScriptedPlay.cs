using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model.Tests;

/// <summary>Plays a turn decision by decision, following a script as the reference does.</summary>
public static class ScriptedPlay
{
    public static Play Turn(Play play, TraceScript? script) => play.Start.Phase == Phase.Road || script is null
        ? Do(script is null ? play : AnswerRoad(play), new Decision.EndedTurn())
        : Talk(play, script);

    public static Play Do(Play play, Decision decision) => Game.Apply(play, decision) switch
    {
        Outcome.Accepted accepted => accepted.Play,
        Outcome.Refused refused => throw new InvalidOperationException($"{decision}: {refused.Reason} {string.Join(' ', refused.Values)}"),
        _ => throw new InvalidOperationException(),
    };

    private static Play Talk(Play play, TraceScript script)
    {
        var turn = play.Start.Turn;
        foreach (var (_, card, option) in script.Answers.Where(answer => answer.Turn == turn))
        {
            play = Do(play, new Decision.Answered(card, option));
        }

        if (turn >= play.Scenario.Calendar.Summit)
        {
            play = Do(play, new Decision.Offered(script.Papers.FirstOrDefault(paper => paper.Turn == turn).Package));
        }

        play = Do(play, new Decision.EndedTurn());
        return play.Table is { } table ? Do(Sign(play, table, script), new Decision.EndedTurn()) : play;
    }

    private static Play Sign(Play play, TableSetting table, TraceScript script)
    {
        var signs = script.Signs.Where(row => row.Turn == play.Start.Turn).Select(row => row.Package).ToHashSet();
        var own = table.Own is { } paper ? new[] { paper } : [];
        foreach (var package in table.Papers.Select(row => row.Package).Concat(own).Distinct())
        {
            play = Do(play, signs.Contains(package) ? new Decision.Accepted(package) : new Decision.Refused(package));
        }

        return play;
    }

    /// <summary>The reference leaves the road to the policies, so the person says what its policy would.</summary>
    private static Play AnswerRoad(Play play)
    {
        var seat = play.Setup.Person!.Value;
        if (!RoadDesk.Decides(play.Start, seat))
        {
            return play;
        }

        var w = new World(play.Scenario);
        w.Load(play.Start);
        w.Now[Meters.Steps]++;
        var words = RoadRound.Words(RoadChoiceRules.Answer(w, play.Setup.Policies));
        (string Question, string Answer)[] answers = seat switch
        {
            Seat.Trump => [(RoadDesk.Us, words.Us), (RoadDesk.Snap, words.Snap)],
            Seat.Moon => [(RoadDesk.Rok, words.Rok)],
            _ => [(RoadDesk.Dprk, words.Dprk), (RoadDesk.Reform, words.Reform)],
        };
        return answers.Aggregate(play, (now, answer) => Do(now, new Decision.Answered(answer.Question, answer.Answer)));
    }
}
