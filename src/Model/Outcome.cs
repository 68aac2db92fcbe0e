using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>What came of a decision.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>The decision was taken.</summary>
    /// <param name="Play">The game after it.</param>
    public sealed record Accepted(Play Play) : Outcome
    {
        /// <summary>What moved on the person's page: the preview's changes for an answer, the turn's whole ledger for the end of a turn. Worked out when asked for, since replays never ask.</summary>
        public ImmutableArray<LedgerEntry> Moved => WorkOutMoved();

        internal Func<ImmutableArray<LedgerEntry>> WorkOutMoved { private get; init; } = () => [];
    }

    /// <summary>The decision is not possible and changed nothing.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Values">What the sentence needs: ids and numbers.</param>
    public sealed record Refused(Refusal Reason, ImmutableArray<string> Values) : Outcome;
}

/// <summary>Why a decision is not possible.</summary>
public enum Refusal
{
    /// <summary>The game is over.</summary>
    GameIsOver,

    /// <summary>No person sits in this game. Values: none.</summary>
    NobodySits,

    /// <summary>There is no such card or question. Values: id.</summary>
    UnknownCard,

    /// <summary>The card is another seat's. Values: id, seat.</summary>
    OtherSeat,

    /// <summary>The card is not asked now. Values: id.</summary>
    NotAskedNow,

    /// <summary>The card has no such option. Values: id, key.</summary>
    UnknownOption,

    /// <summary>The option is closed. Values: id and key, meter id, stored value now, stored value needed.</summary>
    Closed,

    /// <summary>Another administration decides. Values: id.</summary>
    OtherAdministration,

    /// <summary>No table can be open. Values: none.</summary>
    NoTable,

    /// <summary>There is no such package. Values: id.</summary>
    UnknownPackage,

    /// <summary>This paper is not on the table. Values: id.</summary>
    NotOnTheTable,

    /// <summary>The table has no round left. Values: how many rounds it has.</summary>
    NoRoundLeft,

    /// <summary>Somebody has left the table: nothing more can be put or signed. Values: seat.</summary>
    TableIsLeft,

    /// <summary>The table is open: answers are in and no longer change. Values: id.</summary>
    AnswersAreIn,

    /// <summary>Nobody can be visited now. Values: none.</summary>
    NoCourt,

    /// <summary>There is no such ask. Values: party id, ask.</summary>
    UnknownAsk,

    /// <summary>There is no such pledge of this seat. Values: pledge.</summary>
    UnknownPledge,

    /// <summary>It cannot be said, or taken back, now. Values: what shuts it.</summary>
    PledgeClosed,

    /// <summary>It cannot be asked now. Values: country, ask, what shuts it, the reason of the pack or nothing.</summary>
    AskClosed,
}
