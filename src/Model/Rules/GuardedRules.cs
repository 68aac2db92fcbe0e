using BrighterFuture.Model.Negotiation;
using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>
/// The guarded leader reckons like the reckoning one, and holds back: it prepares little unasked, asks more at the table, answers coldness with
/// coldness, and remembers breaches.
/// </summary>
internal static class GuardedRules
{
    private static readonly Seat[] Seats = Enum.GetValues<Seat>();
    private static readonly int[,] Warmth = Pairs("warmth");
    private static readonly int[,] Trust = Pairs("trust");
    private static readonly int[,] Broken = Pairs("broken");

    /// <summary>How a leader stands to the others at the start of a turn: it is the same for every option, so it is read once.</summary>
    public static Guard Stance(World w, Seat seat)
    {
        var (own, most) = (LaidDown(w, seat), 0);
        foreach (var other in Seats)
        {
            most = other == seat ? most : Math.Max(most, LaidDown(w, other));
        }

        return new Guard(seat, most >= w.P.GuardedInvited ? most + w.P.GuardedAhead : w.P.GuardedFirst, own);
    }

    /// <summary>What it costs a guarded leader to do what was looked at ahead: pages nobody asked for, and kindness to the cold.</summary>
    public static long HoldsBack(World w, World ahead, in Guard guard)
    {
        var unasked = Math.Max(0, guard.LaidDown + Levels(ahead) - Levels(w) - guard.Welcome);
        var cost = (long)unasked * w.P.GuardedReserve;
        foreach (var other in Seats)
        {
            if (AreRivals(other, guard.Seat))
            {
                var warmed = ahead[Trust[(int)other, (int)guard.Seat]] - w[Trust[(int)other, (int)guard.Seat]];
                cost += (long)Coldness(w, guard.Seat, other) * warmed * w.P.GuardedCold / 10000;
            }
        }

        return cost;
    }

    /// <summary>What it asks above its walk-away: more than the reckoning leader, never nothing, and more for every breach and for coldness. A first step
    /// can be taken back, so it asks less for that.</summary>
    public static int Asks(World w, Seat seat, int scope, int reckoning, int reckoningAtFirst)
    {
        var p = w.P;
        if (scope == Scopes.FirstStep)
        {
            return Percent(reckoning, p.GuardedStepAsks);
        }

        var asks = Math.Max(Percent(reckoning, p.GuardedAsks), Percent(reckoningAtFirst, p.GuardedAtLast));
        foreach (var other in Seats)
        {
            if (AreRivals(other, seat))
            {
                asks += MulDiv(BreachesSince(w, seat, other), p.GuardedMemory, 100) + MulDiv(Coldness(w, seat, other), p.GuardedColdAsk, 100);
            }
        }

        return asks;
    }

    /// <summary>Whether a leader lets a paper pass over Japan's head although Japan would walk from it: allies wait until time is short.</summary>
    public static bool GoesAlone(World w, Seat seat, Paper paper, ReadOnlySpan<int> surplus) =>
        seat == Seat.Kim || !paper.PassesOverJapan || surplus[(int)Party.Jpn] >= 0 || w[Turn] >= w.P.GuardedAloneFrom;

    /// <summary>Whether two leaders sit on different sides: allies swallow coldness, an opponent does not.</summary>
    private static bool AreRivals(Seat one, Seat other) => one != other && (one == Seat.Kim || other == Seat.Kim);

    /// <summary>
    /// How cold a leader has become to another, hundredths of a point: warmth below zero (below the opening where that was cold already), and impatience
    /// with talks that bring nothing.
    /// </summary>
    private static int Coldness(World w, Seat of, Seat to)
    {
        var warmth = Warmth[(int)of, (int)to];
        var idle = w[Interim] != 0 ? 0 : Math.Max(0, w[Stall] - w.P.StallFrom);
        return Math.Max(0, Math.Min(0, w.Scenario.Opening[warmth]) - w[warmth]) + (idle * w.P.GuardedImpatience);
    }

    /// <summary>Promises the other broke since the opening, hundredths.</summary>
    private static int BreachesSince(World w, Seat of, Seat to)
    {
        var record = Broken[(int)of, (int)to];
        return Math.Max(0, w[record] - w.Scenario.Opening[record]);
    }

    /// <summary>Levels of the blueprint a leader's answers have laid down in earlier turns.</summary>
    private static int LaidDown(World w, Seat seat)
    {
        var levels = 0;
        for (var place = 0; place < w.Said.Length; place++)
        {
            if (w.Said[place] != 0 && w.Scenario.Cards[place].Seat == seat)
            {
                var options = w.Scenario.Options[place];
                for (var option = 0; option < options.Length; option++)
                {
                    levels += (w.Said[place] & (1 << option)) != 0 ? options[option].Levels : 0;
                }
            }
        }

        return levels;
    }

    private static int Levels(World w)
    {
        var levels = 0;
        for (var part = BlueprintEndState; part <= BlueprintNormalisation; part++)
        {
            levels += w[part];
        }

        return levels;
    }

    private static int[,] Pairs(string meter)
    {
        var places = new int[Seats.Length, Seats.Length];
        foreach (var of in Seats)
        {
            foreach (var to in Seats)
            {
                places[(int)of, (int)to] = of == to ? -1 : IndexOf($"{meter}_{PartyIds[OfferRules.PartyOf(of)]}_{PartyIds[OfferRules.PartyOf(to)]}");
            }
        }

        return places;
    }
}

/// <summary>A guarded leader's stance at the start of a turn.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Welcome">Levels of the blueprint it may have laid down without running ahead of the others.</param>
/// <param name="LaidDown">Levels it has laid down.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
internal readonly record struct Guard(Seat Seat, int Welcome, int LaidDown);
