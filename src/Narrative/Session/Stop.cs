using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>What stands before the reader: one page that waits for a key, or one question.</summary>
public abstract record Stop
{
    private Stop()
    {
    }

    /// <summary>The post of a turn: what the others did, what happened, what was kept or broken.</summary>
    public sealed record Post(ImmutableArray<NewsItem> News, string? Quiet) : Stop;

    /// <summary>One beat of an ink scene.</summary>
    /// <param name="Scene">The scene it belongs to.</param>
    /// <param name="Beat">Its lines and choices.</param>
    /// <param name="First">True for the scene's first beat.</param>
    public sealed record SceneBeat(Scene Scene, Beat Beat, bool First) : Stop;

    /// <summary>A card that no scene asked.</summary>
    public sealed record CardMemo(Card Card, Memo Memo) : Stop;

    /// <summary>A paper: another leader's to sign or not, or the seat's own to put or not.</summary>
    public sealed record Paper(Seat Who, string Package, PaperWords Words) : Stop;

    /// <summary>A round of the talks: what was answered last, and what can be put next.</summary>
    /// <param name="Words">The seat's words for it.</param>
    public sealed record Talks(TalkWords Words) : Stop;

    /// <summary>A question of the road.</summary>
    /// <param name="Question">Which.</param>
    /// <param name="Reason">Why it is asked now.</param>
    /// <param name="Text">What the office says, or null where it has said all it has to say.</param>
    public sealed record RoadMemo(RoadWords Question, string Reason, string? Text) : Stop;

    /// <summary>A page on which the game turns, told before what moved: a signature, or the death of a deal.</summary>
    /// <param name="Place">Where the reader is.</param>
    /// <param name="Beats">What is told, in paragraphs, a key for each beat.</param>
    /// <param name="At">Which beat stands here, from 0.</param>
    /// <param name="Then">What moved, which comes after it.</param>
    public sealed record Turned(string Place, ImmutableArray<ImmutableArray<string>> Beats, int At, Moved Then) : Stop;

    /// <summary>What moved in the turn that has ended.</summary>
    /// <param name="Turn">The turn, with its ledger; quiet half-years of the road that follow each other are one.</param>
    /// <param name="Mail">A quiet turn's own post: such a turn passes with one key. On the road the news of what has ended.</param>
    /// <param name="Table">How its table ended; null where none was open.</param>
    public sealed record Moved(TurnRecord Turn, Post? Mail, TableEnd? Table) : Stop
    {
        /// <summary>What the seat sees of a table that closed without a signature; null where it has nothing to say.</summary>
        public string? Unsigned { get; init; }
    }

    /// <summary>The last page.</summary>
    /// <param name="Ending">1 to 12.</param>
    /// <param name="Echoes">Paragraphs that stand because of how this game went.</param>
    public sealed record Ended(int Ending, ImmutableArray<string> Echoes) : Stop;
}

/// <summary>What a table leaves behind.</summary>
/// <param name="State">The state in which papers were judged.</param>
/// <param name="Refused">Papers the person would not sign.</param>
public sealed record TableEnd(GameState State, ImmutableArray<string> Refused);

/// <summary>One line of a choice: numbered when it can be taken, closed with its reason when it cannot.</summary>
/// <param name="Number">1 to 9, or null for a closed line.</param>
/// <param name="Text">What the player does or says.</param>
/// <param name="Closed">Why it cannot be taken, or null.</param>
/// <param name="Grave">It cannot be taken back in the eyes of the world.</param>
/// <param name="Card">The card it answers, or null (a small choice of a scene).</param>
/// <param name="Key">The option of the card or question; null with a card leaves it.</param>
/// <param name="Ink">Index of the choice in the ink story, or -1.</param>
public sealed record StopOption(int? Number, string Text, string? Closed, bool Grave, string? Card, string? Key, int Ink)
{
    /// <summary>An adviser's line about it, where the pack has one.</summary>
    public Advice? Advice { get; init; }
}

/// <summary>Where a piece of news comes from, and so how sure it is.</summary>
public enum NewsKind
{
    /// <summary>What another leader did in public.</summary>
    Deed,

    /// <summary>What somebody says another leader did.</summary>
    Rumour,

    /// <summary>What nobody decided.</summary>
    Event,

    /// <summary>A promise that fell due.</summary>
    Promise,

    /// <summary>What one's own deed looked like from outside.</summary>
    Own,

    /// <summary>Something moved that this seat cannot see.</summary>
    Unseen,
}

/// <summary>One line of the post.</summary>
/// <param name="Rank">Higher is nearer the top of the pile.</param>
public sealed record NewsItem(NewsKind Kind, Seat? Who, string Text, int Rank)
{
    /// <summary>The half-year of the road in which it happened; null in the talks.</summary>
    public int? Half { get; init; }
}
