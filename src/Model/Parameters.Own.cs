namespace BrighterFuture.Model;

/// <summary>Sizes of rules that the reference does not have. A pack may leave them out: they are zero then, and the rule does nothing.</summary>
public sealed partial class Parameters
{
    /// <summary>What a guarded leader lays down before anybody else does (blueprint levels; design judgement).</summary>
    public int GuardedFirst { get; private set; }

    /// <summary>Levels one other leader must have laid down before it counts as an invitation (blueprint levels; design judgement).</summary>
    public int GuardedInvited { get; private set; }

    /// <summary>How much an invited leader may be ahead of the most active other (blueprint levels; design judgement).</summary>
    public int GuardedAhead { get; private set; }

    /// <summary>Reluctance to lay down more than that (points of value a level; design judgement).</summary>
    public int GuardedReserve { get; private set; }

    /// <summary>Reluctance to warm somebody who was cold (value per point of coldness and point of trust; design judgement).</summary>
    public int GuardedCold { get; private set; }

    /// <summary>What is asked above walk-away, compared with the reckoning leader (%; design judgement).</summary>
    public int GuardedAsks { get; private set; }

    /// <summary>The part of it that is still asked on the last turn (%; design judgement).</summary>
    public int GuardedAtLast { get; private set; }

    /// <summary>How much more is asked a promise broken since the opening (1/100 point; design judgement).</summary>
    public int GuardedMemory { get; private set; }

    /// <summary>How much more is asked a point of coldness (%; design judgement).</summary>
    public int GuardedColdAsk { get; private set; }

    /// <summary>Loyalty at which a concession costs its full size; 0 is always (1/100 point; design judgement).</summary>
    public int EliteFullAt { get; private set; }

    /// <summary>What is asked of a first step, compared with the reckoning leader (%; design judgement).</summary>
    public int GuardedStepAsks { get; private set; }

    /// <summary>Coldness a turn in which nothing is agreed adds, once talks stall (1/100 point; design judgement).</summary>
    public int GuardedImpatience { get; private set; }

    /// <summary>Turn from which a guarded Washington or Seoul goes without an ally that would walk out (turn, from 0; design judgement).</summary>
    public int GuardedAloneFrom { get; private set; }

    /// <summary>Approval Seoul loses a month by blame (1/1000 point a point; design judgement).</summary>
    public int Blame { get; private set; }

    /// <summary>Washington's trust in Seoul under which it is blamed (1/100 point; design judgement).</summary>
    public int BlameTrust { get; private set; }

    /// <summary>How far Seoul may run ahead of Washington in Pyongyang's trust (1/100 point; design judgement).</summary>
    public int BlameAhead { get; private set; }

    /// <summary>What a peace that failed on the way costs the go-between (grades; design judgement).</summary>
    public int VerdictMoonPaper { get; private set; }

    /// <summary>Months a visit costs that is paid for with time (months; design judgement).</summary>
    public int CourtWindow { get; private set; }

    /// <summary>Approval a visit costs in Washington and Seoul (1/100 point; design judgement).</summary>
    public int CourtStanding { get; private set; }

    /// <summary>Loyalty of the elite a visit costs in Pyongyang (1/100 point; design judgement).</summary>
    public int CourtElite { get; private set; }

    /// <summary>Part of what is asked is worth to a capital that counts as goodwill (%; design judgement).</summary>
    public int CourtSurplus { get; private set; }

    /// <summary>Most of its surplus that counts (1/100 point; design judgement).</summary>
    public int CourtSurplusMost { get; private set; }

    /// <summary>Part of its trust in the visitor, above or below half, that counts as goodwill (%; design judgement).</summary>
    public int CourtTrust { get; private set; }

    /// <summary>Goodwill short of a plain yes within which it names a price (1/100 point; design judgement).</summary>
    public int CourtHaggle { get; private set; }

    /// <summary>What stirring adds to the strength of spoilers of its kind (1/100 point; design judgement).</summary>
    public int SpoilerStirs { get; private set; }

    /// <summary>What falling silent takes off it (1/100 point; design judgement).</summary>
    public int SpoilerCalmed { get; private set; }

    /// <summary>What each co-guarantor takes off a spoiler's chance to act (1/10000 a turn; design judgement).</summary>
    public int SpoilerShield { get; private set; }

    /// <summary>Turns a spoiler rests after it has acted (turns; design judgement).</summary>
    public int SpoilerRest { get; private set; }

    /// <summary>Rounds a table has; 0 is a table without talks (rounds; design judgement).</summary>
    public int TalkRounds { get; private set; }

    /// <summary>How much of what a leader asks above its walk-away can be talked away at one table (%; design judgement).</summary>
    public int TalkGives { get; private set; }

    /// <summary>Clauses a leader changes at most when it counters (clauses; design judgement).</summary>
    public int TalkReach { get; private set; }

    /// <summary>How far below its walk-away a paper put a second time insults a leader (1/100 point; design judgement).</summary>
    public int TalkSlight { get; private set; }

    private static (string Id, Action<Parameters, int> Set)[] OwnFields { get; } =
    [
        ("guarded_first", (all, value) => all.GuardedFirst = value),
        ("guarded_invited", (all, value) => all.GuardedInvited = value),
        ("guarded_ahead", (all, value) => all.GuardedAhead = value),
        ("guarded_reserve", (all, value) => all.GuardedReserve = value),
        ("guarded_cold", (all, value) => all.GuardedCold = value),
        ("guarded_asks", (all, value) => all.GuardedAsks = value),
        ("guarded_at_last", (all, value) => all.GuardedAtLast = value),
        ("guarded_memory", (all, value) => all.GuardedMemory = value),
        ("guarded_cold_ask", (all, value) => all.GuardedColdAsk = value),
        ("guarded_step_asks", (all, value) => all.GuardedStepAsks = value),
        ("guarded_impatience", (all, value) => all.GuardedImpatience = value),
        ("guarded_alone_from", (all, value) => all.GuardedAloneFrom = value),
        ("blame", (all, value) => all.Blame = value),
        ("blame_trust", (all, value) => all.BlameTrust = value),
        ("blame_ahead", (all, value) => all.BlameAhead = value),
        ("verdict_moon_paper", (all, value) => all.VerdictMoonPaper = value),
        ("elite_full_at", (all, value) => all.EliteFullAt = value),
        ("court_window", (all, value) => all.CourtWindow = value),
        ("court_standing", (all, value) => all.CourtStanding = value),
        ("court_elite", (all, value) => all.CourtElite = value),
        ("court_surplus", (all, value) => all.CourtSurplus = value),
        ("court_surplus_most", (all, value) => all.CourtSurplusMost = value),
        ("court_trust", (all, value) => all.CourtTrust = value),
        ("court_haggle", (all, value) => all.CourtHaggle = value),
        ("spoiler_stirs", (all, value) => all.SpoilerStirs = value),
        ("spoiler_calmed", (all, value) => all.SpoilerCalmed = value),
        ("spoiler_shield", (all, value) => all.SpoilerShield = value),
        ("spoiler_rest", (all, value) => all.SpoilerRest = value),
        ("talk_rounds", (all, value) => all.TalkRounds = value),
        ("talk_gives", (all, value) => all.TalkGives = value),
        ("talk_reach", (all, value) => all.TalkReach = value),
        ("talk_slight", (all, value) => all.TalkSlight = value),
    ];
}
