using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>The first step of a turn: everybody's answers, all read from the same opening state, summed and bounded once.</summary>
internal static class AnswerRules
{
    /// <summary>Byte of an answer: not asked or not yet answered.</summary>
    public const byte Open = 0;

    /// <summary>Byte of an answer: left, which is a legal answer.</summary>
    public const byte Left = 1;

    /// <summary>Byte of the first option.</summary>
    public const byte First = 2;

    /// <summary>Adds what one answer does now, as seen from a state; a gate that fails takes back what it does not keep.</summary>
    public static void Add(World w, ReadOnlySpan<int> from, CompiledOption option, bool again)
    {
        var start = w.Asked.Length;
        EffectRules.Add(w, from, option.Effects, again);
        foreach (var gate in option.Gates)
        {
            if (Fails(gate, from))
            {
                TakeBack(w, start, gate);
                EffectRules.Add(w, from, gate.Adds, again: false);
                return;
            }

            EffectRules.Add(w, from, gate.Passes, again: false);
        }

        EffectRules.Add(w, from, option.Sets, again: false);
    }

    /// <summary>Sums the answers of this turn in the order of card ids, then bounds every meter once.</summary>
    public static void Apply(World w, int[] opening, int turn)
    {
        foreach (var place in w.Scenario.AnswerOrder(w, turn))
        {
            var answer = AnswerOf(w, place, turn);
            if (answer >= First)
            {
                Add(w, opening, w.Scenario.Options[place][answer - First], SaidBefore(w, place, answer));
                w.ApplyUnbounded();
            }
        }

        w.Bound();
    }

    /// <summary>What earlier answers bring now: by the turn of the answer, then by the card's place.</summary>
    public static void ApplyDelayed(World w, int turn)
    {
        foreach (var late in w.Scenario.Delayed)
        {
            if (turn >= late.Turns && AnswerOf(w, late.Place, turn - late.Turns) == late.Answer)
            {
                EffectRules.Add(w, w.Now, late.Effects, again: false);
                w.Apply();
            }
        }
    }

    /// <summary>What this turn's answers bring together: a test breaks the halt, a meeting begins the stall anew.</summary>
    public static void ApplyCommon(World w, int turn)
    {
        if (AnyAnswer(w, turn, option => option.BreaksHalt))
        {
            ProgrammeRules.BreachOfHalt(w, Causes.CardTest);
            w.Apply();
        }

        if (AnyAnswer(w, turn, option => option.Meeting))
        {
            w.Set(Stall, 1, Causes.TalksPanmunjom);
            w.Apply();
        }
    }

    /// <summary>Whether any answer of this turn has a property.</summary>
    public static bool AnyAnswer(World w, int turn, Func<CompiledOption, bool> has)
    {
        foreach (var place in w.Scenario.AnswerOrder(w, turn))
        {
            var answer = AnswerOf(w, place, turn);
            if (answer >= First && has(w.Scenario.Options[place][answer - First]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The answer given to a card in a turn, as a byte.</summary>
    public static byte AnswerOf(World w, int place, int turn) => w.Answers[w.Scenario.AnswerPlace(place, turn)];

    /// <summary>Whether the same option was the answer in an earlier turn.</summary>
    public static bool SaidBefore(World w, int place, byte answer) => (w.Said[place] & (1 << (answer - First))) != 0;

    /// <summary>Marks this turn's answers as said, once they have taken effect.</summary>
    public static void Remember(World w, int turn)
    {
        foreach (var place in w.Scenario.AnswerOrder(w, turn))
        {
            Remember(w, place, AnswerOf(w, place, turn));
        }
    }

    /// <summary>Counts what was said in turns before the present one; after a state was loaded.</summary>
    public static void CountSaid(World w)
    {
        Array.Clear(w.Said);
        var turns = Math.Min(w[Turn], w.Scenario.Calendar.Turns.Length);
        for (var place = 0; place < w.Said.Length; place++)
        {
            for (var turn = 0; turn < turns; turn++)
            {
                Remember(w, place, AnswerOf(w, place, turn));
            }
        }
    }

    private static void Remember(World w, int place, byte answer)
    {
        if (answer >= First)
        {
            w.Said[place] |= (byte)(1 << (answer - First));
        }
    }

    private static bool Fails(CompiledGate gate, ReadOnlySpan<int> from)
    {
        foreach (var test in gate.FailsIf)
        {
            if (test.Holds(from))
            {
                return true;
            }
        }

        return false;
    }

    private static void TakeBack(World w, int start, CompiledGate gate)
    {
        var kept = start;
        var asked = w.Asked;
        for (var i = start; i < asked.Length; i++)
        {
            if (gate.Keeps[asked[i].Meter])
            {
                asked[kept++] = asked[i];
            }
        }

        w.Keep(kept);
    }
}
