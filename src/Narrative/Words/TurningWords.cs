using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Words;

/// <summary>The pages of a seat on which the game turns: a signature, a table without one, the death of a deal.</summary>
/// <param name="Signing">The scene of a signature.</param>
/// <param name="Unsigned">A sentence or two for each table that closes without one, none read twice.</param>
/// <param name="Deaths">How a deal ends on the road, by the cause of the ledger (<c>imp.snapback</c>).</param>
public sealed record TurningWords(SigningWords Signing, ImmutableArray<string> Unsigned, ImmutableDictionary<string, DeathWords> Deaths);

/// <summary>The scene of a signature in two beats: room and paper; then what it is, who stands behind it, and the way out.</summary>
/// <param name="Rooms">By <see cref="Summit"/> and <see cref="Later"/>.</param>
/// <param name="Papers">By <see cref="Own"/> and <see cref="Other"/>: whose paper it is.</param>
/// <param name="Kinds">By <see cref="Step"/>, <see cref="Cap"/> and <see cref="Complete"/>: how much it is.</param>
/// <param name="Backers">By <see cref="Behind"/>, in the order of the levels of BACK; a first step has none.</param>
/// <param name="After">How the scene ends.</param>
public sealed record SigningWords(
    ImmutableDictionary<string, PlacedText> Rooms, ImmutableDictionary<string, string> Papers, ImmutableDictionary<string, string> Kinds, ImmutableDictionary<string, string> Backers, string After)
{
    public const string Summit = "summit";
    public const string Later = "later";
    public const string Own = "own";
    public const string Other = "other";
    public const string Step = "step";
    public const string Cap = "cap";
    public const string Complete = "complete";

    /// <summary>Who stands behind a paper, by its level of BACK.</summary>
    public static ImmutableArray<string> Behind { get; } = ["five", "withoutTokyo", "withoutBeijing", "two"];
}

/// <summary>A text and where it happens.</summary>
public sealed record PlacedText(string Place, string Text);

/// <summary>The page on which a deal dies, in two beats.</summary>
/// <param name="Place">Where the reader is.</param>
/// <param name="Text">What happens.</param>
/// <param name="Found">Added where inspectors had found what was kept back.</param>
/// <param name="Unfound">Added where they had not.</param>
/// <param name="In">Added where the seat's own administration still sits.</param>
/// <param name="Out">Added where another one does.</param>
/// <param name="After">The second beat.</param>
public sealed record DeathWords(string Place, string Text, string? Found, string? Unfound, string? In, string? Out, string After);
