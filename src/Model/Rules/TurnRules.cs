using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>One turn of the talks, and one half-year of the road: from a state to the next.</summary>
internal static class TurnRules
{
    private delegate void RoadRule(World w, in RoadChoice choice, ReadOnlySpan<int> rolls);

    /// <summary>What a half-year does while the deal lives, in order.</summary>
    private static readonly RoadRule[] Implementation =
    [
        RoadRules.Ratify, RoadRules.Disarm, RoadRules.Deliver, RoadRules.Guard, RoadRules.BuildProjects, RoadRules.ReformNorth,
        BreakdownRules.Inspect, BreakdownRules.Gamble, BreakdownRules.EndReview, BreakdownRules.Spoil, BreakdownRules.Snapback, ElectionRules.Elect,
    ];

    /// <summary>A new game: two private facts that nobody else knows are drawn from the seed [A13, P33].</summary>
    public static void Begin(World w, ulong seed)
    {
        var p = w.P;
        w.Scenario.Opening.AsSpan().CopyTo(w.Now);
        Array.Clear(w.Answers);
        Array.Clear(w.Said);
        w.Seed = seed;
        w.Stale = Readings.Everything;
        Span<int> rolls = stackalloc int[Rolls.Opening];
        w.Generator = Chance.Draw(Chance.Seeded(seed), rolls);
        w.Now[KimWilling] = rolls[0] < p.HiddenNever * 100
            ? -p.NeverLeast - Arithmetic.Percent(rolls[0], p.NeverRange)
            : Arithmetic.MulDiv((2 * rolls[1]) - 10000, p.HiddenKim, 10000);
        w.Now[UsAppetite] = Arithmetic.MulDiv((2 * rolls[2]) - 10000, p.HiddenUs, 10000);
        Readings.Refresh(w, Causes.ReadDecisions);
    }

    /// <summary>A whole turn of the talks. The person's answers stand in the world already.</summary>
    public static void Talk(World w, Policies policies, Hand? hand)
    {
        Answer(w, policies, hand?.Seat);
        TakeEffect(w);
        Go(w, policies, hand);
    }

    /// <summary>From the table to the end of the turn, once the answers have taken effect.</summary>
    public static void Go(World w, Policies policies, Hand? hand)
    {
        w.Table.Clear();
        if (TableRules.IsOpen(w))
        {
            hand = RoundRules.Held(w, policies, hand);
            PutPapers(w, policies, hand);
            Sit(w, policies, hand);
        }

        PassTime(w, w.Scenario.Calendar.Turns[w[Turn]].Months);
        Weather(w);
        CourtRules.Act(w);
        SpoilerRules.Act(w);
        PledgeRules.OthersSpeak(w, policies, hand?.Seat);
        PromiseRules.FallDue(w);
        w.Apply();
        Readings.Refresh(w, Causes.ReadEvents);
        End(w);
    }

    /// <summary>Leaders who are not the person answer, all seeing the same opening state; a person's card without an answer is left.</summary>
    public static void Answer(World w, Policies policies, Seat? person)
    {
        var turn = w[Turn];
        foreach (var place in w.Scenario.AskedIn(turn))
        {
            var seat = w.Scenario.Cards[place].Seat;
            ref var answer = ref w.Answers[w.Scenario.AnswerPlace(place, turn)];
            if (seat != person)
            {
                answer = ChoiceRules.Answer(w, policies[seat], place);
            }
            else if (answer == AnswerRules.Open)
            {
                answer = AnswerRules.Left;
            }
        }
    }

    /// <summary>Step one: all answers of the turn take effect, and what earlier ones still bring; then pledges, then a capital that was visited answers.</summary>
    public static void TakeEffect(World w)
    {
        var turn = w[Turn];
        w.Now.AsSpan().CopyTo(w.Start);
        AnswerRules.Apply(w, w.Start, turn);
        AnswerRules.ApplyDelayed(w, turn);
        AnswerRules.ApplyCommon(w, turn);
        AnswerRules.Remember(w, turn);
        PledgeRules.Speak(w);
        Readings.Refresh(w, Causes.ReadDecisions);
        CourtRules.Receive(w);
    }

    /// <summary>Step two, first half: who puts which paper.</summary>
    public static void PutPapers(World w, Policies policies, Hand? hand)
    {
        w.Table.Clear();
        w.Promisable = OfferRules.PromisableNow(w);
        foreach (var seat in TalkTable.Order)
        {
            w.Table.Put(seat, hand?.Seat == seat ? hand.Paper : Counter(w, seat, hand) ?? OfferRules.Offer(w, policies[seat], seat));
        }
    }

    /// <summary>What a leader countered with in the rounds, the last time it did; null where it did not.</summary>
    private static Paper? Counter(World w, Seat seat, Hand? hand) =>
        hand is { Rounds.IsEmpty: false } && RoundRules.LastCounter(hand.Rounds, seat) is { } counter ? w.Scenario.PaperOf(counter) : null;

    /// <summary>A half-year of the road.</summary>
    /// <param name="w">World.</param>
    /// <param name="policies">How leaders choose.</param>
    /// <param name="overrule">What a person changes in the policies' answers; null changes nothing.</param>
    /// <returns>The answers of the half-year.</returns>
    public static RoadChoice Road(World w, Policies policies, Func<RoadChoice, RoadChoice>? overrule)
    {
        Span<int> rolls = stackalloc int[(int)RoadRoll.Count];
        w.Generator = Chance.Draw(w.Generator, rolls);
        w.Now[Steps]++;
        Pandemic(w, rolls[(int)RoadRoll.Pandemic]);
        var choice = RoadChoiceRules.Answer(w, policies);
        choice = overrule?.Invoke(choice) ?? choice;
        Implement(w, choice, rolls);
        Readings.Refresh(w, Causes.ReadImplementation);
        PassTime(w, Calendar.MonthsAHalfYear);
        EventRules.Accident(w, rolls[(int)RoadRoll.Accident]);
        w.Apply();
        EventRules.Plot(w, rolls[(int)RoadRoll.Plot]);
        w.Apply();
        Readings.Refresh(w, Causes.ReadEvents);
        w.Now[Meters.Half]++;
        EndHalf(w);
        return choice;
    }

    /// <summary>Step two: papers are taken up in order; the first that every required signer takes is signed.</summary>
    private static void Sit(World w, Policies policies, Hand? hand)
    {
        var atSummit = w[Turn] == w.Scenario.Calendar.Summit;
        if (w.Table.Offers.IsEmpty && !atSummit)
        {
            return;
        }

        TableRules.SitDown(w);
        var gone = hand?.Left;
        var passed = gone is null ? TakeUpAll(w, policies, hand) : null;
        if (gone is { } who)
        {
            TableRules.Leave(w, who);
        }
        else if (passed is not null && !(passed.Scope == Scopes.FirstStep && w[Interim] != 0))
        {
            TableRules.Sign(w, passed);
            w.Table.Signed = passed;
        }
        else if (passed is null && atSummit)
        {
            TableRules.BreakUp(w, AnswerRules.AnyAnswer(w, w[Turn], option => option.WalkOut));
        }

        w.Apply();
        Readings.Refresh(w, Causes.ReadTable);
    }

    private static Paper? TakeUpAll(World w, Policies policies, Hand? hand)
    {
        Span<int> surplus = stackalloc int[TableRules.Parties];
        foreach (var (who, paper) in w.Table.Offers)
        {
            if (TableRules.TakeUp(w, paper, surplus) && AllSign(w, policies, hand, paper, surplus))
            {
                return paper;
            }

            if (w.Ledger is not null)
            {
                w.Table.Judged.Add(JudgeRules.Of(w, policies, hand, who, paper, surplus));
            }

            TableRules.Learn(w, who, surplus);
        }

        return null;
    }

    /// <summary>The three leaders decide for themselves; China, Japan and Russia sign when score and red lines allow.</summary>
    private static bool AllSign(World w, Policies policies, Hand? hand, Paper paper, ReadOnlySpan<int> surplus)
    {
        for (var seat = Seat.Trump; seat <= Seat.Kim; seat++)
        {
            var signs = hand?.Seat == seat
                ? hand.Signs.Contains(paper.Package.Id)
                : OfferRules.Signs(w, policies[seat], seat, paper, surplus, RoundRules.StillAsks(w, policies, seat, hand?.Rounds ?? []));
            if (!signs)
            {
                return false;
            }
        }

        return true;
    }

    private static void PassTime(World w, int months)
    {
        DriftRules.Pass(w, months);
        Readings.Refresh(w, Causes.ReadDrift);
    }

    /// <summary>Events, accident, plot, test: the same number of draws every turn, whatever happens.</summary>
    private static void Weather(World w)
    {
        Span<int> rolls = stackalloc int[w.Scenario.TurnRolls];
        w.Generator = Chance.Draw(w.Generator, rolls);
        var own = w.Scenario.FirstEvents; // the accident is drawn behind the reference's events
        EventRules.Events(w, rolls);
        w.Apply();
        EventRules.Accident(w, rolls[own]);
        w.Apply();
        EventRules.Plot(w, rolls[own + 1]);
        w.Apply();
        ProgrammeRules.Tests(w, rolls[own + 2]);
        w.Apply();
    }

    private static void End(World w)
    {
        var ending = EndingTests.Now(w);
        if (ending == 0 && w[Turn] == w.Scenario.Calendar.LastTurn && w[Meters.Phase] == 0)
        {
            ending = EndingTests.OfTalks(w);
        }

        if (ending != 0)
        {
            Close(w, ending);
        }
        else
        {
            w.Now[Turn]++;
        }
    }

    private static void EndHalf(World w)
    {
        w.Now[Turn]++;
        var ending = EndingTests.Now(w);
        if (ending == 0 && EndingTests.DealIsOver(w))
        {
            ending = EndingTests.OfDeal(w);
        }

        if (ending != 0)
        {
            Close(w, ending);
        }
    }

    private static void Close(World w, int ending)
    {
        w.Now[Meters.Ending] = ending;
        w.Now[Meters.Phase] = (int)Model.Phase.Over;
    }

    /// <summary>The first half of 2020 closes the border on the road too [T80].</summary>
    private static void Pandemic(World w, int roll)
    {
        var p = w.P;
        if (w[Meters.Half] == p.PandemicHalf && roll < p.PandemicChance)
        {
            w.Add(BorderClosed, p.PandemicMonths, Causes.EventE08);
            w.Add(Growth, -p.PandemicGrowth, Causes.EventE08);
            w.Add(HardCurrency, -p.PandemicMoney, Causes.EventE08);
            w.Apply();
        }
    }

    private static void Implement(World w, in RoadChoice choice, ReadOnlySpan<int> rolls)
    {
        if (w[Dead] != 0)
        {
            BreakdownRules.Aftermath(w, rolls);
            w.Apply();
            return;
        }

        foreach (var rule in Implementation)
        {
            rule(w, choice, rolls);
            w.Apply();
            if (w[Dead] != 0)
            {
                return;
            }
        }
    }

    private static class Rolls
    {
        public const int Opening = 3;
    }
}
