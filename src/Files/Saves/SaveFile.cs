using BrighterFuture.Model;
using BrighterFuture.Narrative.Drafts;
using BrighterFuture.Narrative.Log;

namespace BrighterFuture.Files.Saves;

/// <summary>
/// A game as it lies on disk: what was done (from which all else follows) and, so that loading is instant, what came of it.
/// </summary>
/// <param name="GameVersion">Version of the program that wrote it.</param>
/// <param name="SavedAt">When.</param>
/// <param name="Pack">The story it was played on.</param>
/// <param name="Policies">How the others play.</param>
/// <param name="Log">Everything done, with its branches.</param>
/// <param name="ModelState">The numbers at the log's position, as the model writes them.</param>
/// <param name="InkState">The story's memory there, as ink writes it.</param>
/// <param name="SessionState">What the session keeps beside both; empty where it needs nothing.</param>
/// <param name="Fingerprint">Fingerprint of the numbers: replaying the log must give it.</param>
/// <param name="Label">One line for lists: <c>17 Dec 2018, turn 2 of 14</c>.</param>
public sealed record SaveFile(
    string GameVersion,
    DateTimeOffset SavedAt,
    PackStamp Pack,
    ulong Seed,
    Seat Seat,
    Policies Policies,
    GameLog Log,
    string ModelState,
    string InkState,
    string SessionState,
    string Fingerprint,
    string Label)
{
    /// <summary>The packages the person is thinking about; none in a save of format 1.</summary>
    public DraftBook Drafts { get; init; } = DraftBook.Empty;
}

/// <summary>Which pack a game was played on.</summary>
/// <param name="Hash">SHA-256 over the pack's files: another one means that the story was edited.</param>
public sealed record PackStamp(string Id, string Version, string Hash);
