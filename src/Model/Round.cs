using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model;

/// <summary>One round of an open table: the paper the person put, and what the other two leaders answered.</summary>
/// <param name="Number">Its number at this table, from 1.</param>
/// <param name="Package">Id of the package the person put.</param>
/// <param name="Replies">The answers, in the order in which papers are taken up.</param>
public sealed record Round(int Number, string Package, ImmutableArray<Reply> Replies);

/// <summary>What a leader answers to a paper.</summary>
/// <param name="Who">Which leader.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Reason">Why.</param>
/// <param name="Objection">What it objects to in the paper; null where it accepts.</param>
/// <param name="Counter">Id of the package it puts against it, or null.</param>
/// <param name="LeavesNext">Whether it leaves the table if the same paper is put to it once more.</param>
public sealed record Reply(Seat Who, ReplyKind Kind, ReplyReason Reason, Objection? Objection, string? Counter, bool LeavesNext);

/// <summary>What a leader does with a paper.</summary>
public enum ReplyKind
{
    /// <summary>It would sign it.</summary>
    Accepts,

    /// <summary>It would not, and puts nothing new against it.</summary>
    Refuses,

    /// <summary>It would not, and puts a paper near to it.</summary>
    Counters,

    /// <summary>It leaves the table.</summary>
    WalksOut,
}

/// <summary>Why a leader answers as it does.</summary>
public enum ReplyReason
{
    /// <summary>The paper gives it what it asks.</summary>
    Enough,

    /// <summary>A red line stops it at home, whatever the paper scores.</summary>
    RedLine,

    /// <summary>It would rather have no deal.</summary>
    BelowWalkAway,

    /// <summary>Better than no deal, and less than it asks today.</summary>
    AsksMore,

    /// <summary>The paper passes over an ally that would walk out.</summary>
    AllyLeftOut,

    /// <summary>It does not sign papers of this kind, whatever they score.</summary>
    Doctrine,

    /// <summary>A paper far below its walk-away was put to it a second time.</summary>
    Slighted,

    /// <summary>The same paper was put a third time, and nothing moves.</summary>
    Deadlock,
}

/// <summary>What is wrong with a paper in a leader's eyes.</summary>
/// <param name="RedLines">Its own red lines that the paper crosses.</param>
/// <param name="Costliest">The clause that costs it most: the one level it would rather read there, and what that gains it; null where no clause helps.</param>
/// <param name="Remedy">The one clause that would make it sign, losing as few others as can be; null where no single clause does.</param>
public sealed record Objection(ImmutableArray<RedLine> RedLines, Change? Costliest, Change? Remedy);
