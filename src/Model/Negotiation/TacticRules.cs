namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// How much of what a leader first asked it still asks. All of it is its best hope (or what its policy asks above its walk-away), nothing of it is its
/// walk-away; below that no tactic goes. The exponents are those of the negotiation study, section 4.6.
/// </summary>
public static class TacticRules
{
    private const double BoulwareExponent = 0.2;
    private const double LinearExponent = 1.0;
    private const double ConcederExponent = 3.0;

    /// <summary>The part still asked, 0 to 1.</summary>
    public static double StillAsked(Tactic tactic, in TalkSoFar talk) => tactic switch
    {
        Tactic.Boulware => ByTheClock(talk.Time, BoulwareExponent),
        Tactic.Linear => ByTheClock(talk.Time, LinearExponent),
        Tactic.Conceder => ByTheClock(talk.Time, ConcederExponent),
        Tactic.TitForTat => InKind(talk.TheyGave, talk.Room),
        Tactic.Micro => OnRung(Rung(talk.TheirPapers), talk.Rungs),
        _ => 1,
    };

    /// <summary>A clock alone decides: 1 - t^(1/e).</summary>
    /// <param name="time">Part of the time that has passed, 0 to 1.</param>
    /// <param name="exponent">Below 1 the leader waits for the end, above 1 it gives early.</param>
    public static double ByTheClock(double time, double exponent) => 1 - Math.Pow(Math.Clamp(time, 0, 1), 1 / exponent);

    /// <summary>What was given is given back, in one's own points.</summary>
    /// <param name="theyGave">What the other's moves have brought so far, points.</param>
    /// <param name="room">Points between what was first asked and the walk-away.</param>
    public static double InKind(double theyGave, double room) => room <= 0 ? 0 : Math.Clamp(1 - (Math.Max(0, theyGave) / room), 0, 1);

    /// <summary>How many steps down a leader may stand: one fewer than the different papers the other has put.</summary>
    public static int Rung(int theirPapers) => Math.Max(0, theirPapers - 1);

    private static double OnRung(int rung, int rungs) => rungs <= 0 ? 0 : Math.Clamp(1 - (rung / (double)rungs), 0, 1);
}

/// <summary>What a leader has seen of a talk.</summary>
/// <param name="Time">Part of the rounds that has passed, 0 in the first to 1 in the last.</param>
/// <param name="TheirPapers">Different papers the other has put.</param>
/// <param name="Rungs">Steps from the first ask to the walk-away.</param>
/// <param name="TheyGave">What the other's moves have brought this leader, points of its own.</param>
/// <param name="Room">Points between what it first asked and its walk-away.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct TalkSoFar(double Time, int TheirPapers, int Rungs, double TheyGave, double Room);
