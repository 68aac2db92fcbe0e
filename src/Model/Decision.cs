namespace BrighterFuture.Model;

/// <summary>What a person can do: the closed list of records that, in order, are a game's log.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>A card, or a question of the road (<c>ROAD_US</c> ...), is answered.</summary>
    /// <param name="Card">Card id, for example <c>DT01</c>.</param>
    /// <param name="Option">Option key (<c>a</c>, on the road <c>deliver</c>); null leaves the card, which is a legal answer. Answering again in the same turn replaces the first answer.</param>
    public sealed record Answered(string Card, string? Option) : Decision;

    /// <summary>A package is put on the table, or nothing is; only while a table is open to this person.</summary>
    /// <param name="Package">Id of a package with a name or of any feasible one (<see cref="FreePackage"/>), or null to put nothing.</param>
    public sealed record Offered(string? Package) : Decision;

    /// <summary>A paper that somebody else put is to be signed, if the others sign too.</summary>
    /// <param name="Package">Id of the paper.</param>
    public sealed record Accepted(string Package) : Decision;

    /// <summary>A paper that somebody else put is refused.</summary>
    /// <param name="Package">Id of the paper.</param>
    public sealed record Refused(string Package) : Decision;

    /// <summary>An envoy goes to China, Japan or Russia with one ask; one a turn, another in the same turn takes its place. The answer comes when the turn's answers take effect.</summary>
    /// <param name="Party">Which capital.</param>
    /// <param name="Ask">What is asked, by its id.</param>
    /// <param name="Purse">How the visit is paid for.</param>
    /// <param name="Draft">Package it is asked with, as in <see cref="Offered"/>; null takes the pack's own for this ask.</param>
    public sealed record Courted(Party Party, string Ask, Purse Purse, string? Draft = null) : Decision;

    /// <summary>A pledge is given in public, or the one that stands is taken back; one a turn, another in the same turn takes its place. It binds from this turn's table on.</summary>
    /// <param name="Pledge">Which, by its id; null takes the standing one back.</param>
    public sealed record Pledged(string? Pledge) : Decision;

    /// <summary>A package is put to the others in a round of the open table, and each of them answers it; putting the same one again is standing on it.</summary>
    /// <param name="Package">Id of a package with a name or of any feasible one (<see cref="FreePackage"/>).</param>
    public sealed record Tabled(string Package) : Decision;

    /// <summary>The person leaves the open table: nothing is signed there, and the others call it a breach of good faith.</summary>
    public sealed record WalkedOut : Decision;

    /// <summary>The turn ends: cards without an answer are left, and the model resolves.</summary>
    public sealed record EndedTurn : Decision;
}
