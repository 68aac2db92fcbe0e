using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>Why a paper that was taken up at a table was not signed.</summary>
/// <param name="Who">Who put it.</param>
/// <param name="Package">Which.</param>
/// <param name="Promisable">Whether it could honestly be promised.</param>
/// <param name="Noes">Everybody whose signature it needed and did not get, and why.</param>
public sealed record Judgement(Seat Who, string Package, bool Promisable, ImmutableArray<No> Noes);

/// <summary>One signature that a paper did not get.</summary>
/// <param name="Party">Who would not sign.</param>
/// <param name="Reason">Why.</param>
/// <param name="Objection">What is wrong by clause; null where it is the person's own no.</param>
public sealed record No(Party Party, ReplyReason Reason, Objection? Objection);
