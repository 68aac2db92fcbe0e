using System.Collections.Immutable;

namespace BrighterFuture.Model.Rules;

/// <summary>Tied hands: a pledge that a leader gives in public binds at the table like a red line, until it is taken back, and taking it back costs at home [Fearon 1997].</summary>
internal static class PledgeRules
{
    /// <summary>What the byte of a seat holds once it took a pledge back: nobody believes it a second time.</summary>
    public const byte TakenBack = byte.MaxValue;

    private const int PledgeDice = 850;

    /// <summary>A bit for each of a party's pledges, by number, that a package would cross.</summary>
    public static uint CrossedBy(ImmutableArray<Pledge> pledges, ImmutableArray<int> levels, Party party)
    {
        var (crossed, number) = (0U, 0);
        foreach (var pledge in pledges)
        {
            if (Meters.PartyOf(pledge.Seat) == party)
            {
                number++;
                crossed |= pledge.Line.IsCrossedBy(levels) ? 1U << number : 0;
            }
        }

        return crossed;
    }

    /// <summary>Number of the pledge that stands for a party with pledges; 0 where none does.</summary>
    public static int Standing(World w, int party)
    {
        var said = Meters.SeatOf((Party)party) is { } seat ? Memory(w, seat) : TakenBack;
        return said == TakenBack ? 0 : said;
    }

    /// <summary>The person's word of this turn takes effect: a pledge is given, or the standing one taken back.</summary>
    public static void Speak(World w)
    {
        if (w.Word is not { } word)
        {
            return;
        }

        ref var memory = ref Memory(w, word.Seat);
        if (word.Pledge is { } pledge)
        {
            memory = pledge.Number;
            EffectRules.Add(w, w.Now, pledge.Gives, again: false);
        }
        else if (memory is not (0 or TakenBack))
        {
            EffectRules.Add(w, w.Now, w.Scenario.Court.Pledges[(int)word.Seat][memory - 1].Costs, again: false);
            memory = TakenBack;
        }

        w.Apply();
    }

    /// <summary>Guarded leaders that nobody plays tie their hands for reasons of their own; they take nothing back.</summary>
    public static void OthersSpeak(World w, Policies policies, Seat? person)
    {
        if (w[Meters.Phase] != 0)
        {
            return;
        }

        foreach (var pledges in w.Scenario.Court.Pledges)
        {
            foreach (var pledge in pledges)
            {
                if (pledge.Data.Seat != person && policies[pledge.Data.Seat] == Policy.Guarded && Memory(w, pledge.Data.Seat) == 0 && IsSaid(w, pledge))
                {
                    Memory(w, pledge.Data.Seat) = pledge.Number;
                    EffectRules.Add(w, w.Now, pledge.Gives, again: false);
                    w.Apply();
                }
            }
        }
    }

    /// <summary>A main package is signed: whoever pledged has kept its word, since nothing else could be signed.</summary>
    public static void Keep(World w)
    {
        foreach (var pledges in w.Scenario.Court.Pledges)
        {
            foreach (var pledge in pledges)
            {
                if (Memory(w, pledge.Data.Seat) == pledge.Number)
                {
                    EffectRules.Add(w, w.Now, pledge.Keeps, again: false);
                }
            }
        }
    }

    private static bool IsSaid(World w, CompiledPledge pledge) => CourtRules.AllHold(pledge.SaidWhile, w.Now)
        && Chance.PlaceDice(w.Seed, w[Meters.Turn], PledgeDice + pledge.Dice, 10000) < pledge.Data.Of10000;

    private static ref byte Memory(World w, Seat seat) => ref w.CourtMemory(w.Scenario.Court.PledgePlace + (int)seat);
}
