using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>A half-year of the road with a person in it.</summary>
internal static class RoadRound
{
    private const string Spoiler = "spoiler.";

    /// <summary>Questions that are open now: in the first half-year, and when something is late, quarrelled about, elected or spoiled.</summary>
    public static ImmutableArray<RoadQuestion> Questions(Play play)
    {
        if (play.Start.Phase != Phase.Road || play.Setup.Person is not { } seat || !RoadDesk.Decides(play.Start, seat)
            || play.Start[Meters.Dead] != 0 || WhyAsked(play) is not { } why)
        {
            return [];
        }

        return [.. RoadDesk.Questions.Where(question => RoadDesk.SeatOf(question) == seat && IsMeant(question, why))
            .Select(question => new RoadQuestion(question, why, RoadDesk.OptionsOf(question), Standing(play, question)))];
    }

    /// <summary>The whole half-year, from its start.</summary>
    public static TurnRecord Resolve(Play play)
    {
        var w = new World(play.Scenario);
        w.Load(play.Start);
        w.Ledger = play.KeepsLedger ? new Ledger() : null;
        RememberAnswers(play, w);
        AnswerSmall(play, w);
        var choice = TurnRules.Road(w, play.Setup.Policies, choice => Overrule(play, choice));
        return new TurnRecord(
            Calendar.HalfYearLabel(play.Start.Half), play.Start, w.ToState(), w.Ledger?.Entries ?? [],
            [.. Small(play).Select(answered => new GivenAnswer(play.Setup.Person!.Value, answered.Card, answered.Option))], [], Signed: null, Words(choice))
        {
            Said = [.. Asked(play).Select(answered => new GivenAnswer(play.Setup.Person!.Value, answered.Card, answered.Option))],
        };
    }

    /// <summary>Start of the half-year plus what scenes have asked by small cards, bounded, computed meters read again, nothing else.</summary>
    public static Preview Preview(Play play)
    {
        var w = new World(play.Scenario);
        w.Load(play.Start);
        w.Ledger = new Ledger();
        AnswerSmall(play, w);
        return new Preview(w.ToState(), w.Ledger.Entries);
    }

    /// <summary>The answers of a half-year in words.</summary>
    public static RoadAnswers Words(RoadChoice choice) => new(
        Word(choice.Us), choice.Snap ? "yes" : "no", choice.RokBuilds ? "build" : "slow", Word(choice.Dprk), Word(choice.Reform));

    private static IEnumerable<Decision.Answered> Small(Play play) =>
        play.Now.OfType<Decision.Answered>().Where(answered => !RoadDesk.IsQuestion(answered.Card));

    /// <summary>What the person answered to the questions of this half-year; leaving one says nothing.</summary>
    private static IEnumerable<Decision.Answered> Asked(Play play) =>
        play.Now.OfType<Decision.Answered>().Where(answered => answered.Option is not null && RoadDesk.IsQuestion(answered.Card));

    /// <summary>On the road no card is asked, but a scene may ask a small one: its effects come first, as in the talks. Each is news: nothing is remembered as said before.</summary>
    private static void AnswerSmall(Play play, World w)
    {
        w.Now.AsSpan().CopyTo(w.Start);
        foreach (var (card, key) in Small(play).Where(answered => answered.Option is not null).Select(answered => (play.Scenario.CardOf(answered.Card)!, answered.Option!)).OrderBy(answer => answer.Item1.Id, StringComparer.Ordinal))
        {
            AnswerRules.Add(w, w.Start, play.Scenario.Options[card.Place][card.Options.IndexOf(card.OptionOf(key)!)], again: false);
            w.ApplyUnbounded();
        }

        w.Bound();
        Readings.Refresh(w, Causes.ReadDecisions);
    }

    private static string Word<T>(T answer)
        where T : struct, Enum => answer.ToString().ToLowerInvariant();

    private static string? WhyAsked(Play play)
    {
        var state = play.Start;
        var calendar = play.Scenario.Calendar;
        return state[Meters.Steps] == 0 ? "first"
            : state[Meters.Disputes] > 0 ? "dispute"
            : state[Meters.Arrears] > 0 ? "late"
            : calendar.ElectionsUs.Contains(state.Half) || calendar.ElectionsRok.Contains(state.Half) ? "election"
            : IsSpoiled(play) ? "spoiler"
            : null;
    }

    private static bool IsSpoiled(Play play) => !play.Past.IsEmpty
        && play.Past[^1].Ledger.Any(entry => play.Scenario.Causes.KeyOf(entry.Cause).StartsWith(Spoiler, StringComparison.Ordinal));

    /// <summary>Snapping back is a question only at the start and where a dispute is open.</summary>
    private static bool IsMeant(string question, string why) => question != RoadDesk.Snap || why is "first" or "dispute";

    private static string Standing(Play play, string question)
    {
        var place = RoadDesk.Questions.IndexOf(question);
        return Game.AnswerNow(play, question)?.Option ?? RoadDesk.OptionsOf(question)[play.Start.RoadAnswers[place]];
    }

    private static RoadChoice Overrule(Play play, RoadChoice choice)
    {
        if (play.Setup.Person is not { } seat || !RoadDesk.Decides(play.Start, seat))
        {
            return choice;
        }

        return seat switch
        {
            Seat.Trump => choice with { Us = (Tranche)Number(play, RoadDesk.Us), Snap = Number(play, RoadDesk.Snap) == 0 },
            Seat.Moon => choice with { RokBuilds = Number(play, RoadDesk.Rok) == 0 },
            _ => choice with { Dprk = (Delivery)Number(play, RoadDesk.Dprk), Reform = (Pace)Number(play, RoadDesk.Reform) },
        };
    }

    private static int Number(Play play, string question) => RoadDesk.NumberOf(question, Standing(play, question));

    /// <summary>What is said now stands until something else is said.</summary>
    private static void RememberAnswers(Play play, World w)
    {
        for (var i = 0; i < RoadDesk.Questions.Length; i++)
        {
            var question = RoadDesk.Questions[i];
            w.Answers[play.Scenario.RoadAnswerPlace + i] = (byte)RoadDesk.OptionsOf(question).IndexOf(Standing(play, question));
        }
    }
}
