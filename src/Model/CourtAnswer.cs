namespace BrighterFuture.Model;

/// <summary>What a capital said to a visit, and why.</summary>
/// <param name="Party">Which capital.</param>
/// <param name="Ask">What was asked.</param>
/// <param name="Word">Yes, a price, or no.</param>
/// <param name="Reason">What decided.</param>
/// <param name="Why">The reason as the pack writes it; null where numbers say it.</param>
/// <param name="Goodwill">Its support, its surplus from what is asked and its trust in the visitor, hundredths of a point.</param>
/// <param name="Needed">The goodwill a plain yes needs.</param>
/// <param name="Surplus">What the package it was asked with is worth to it over its walk-away, hundredths of a point.</param>
public sealed record CourtAnswer(Party Party, string Ask, CourtWord Word, CourtReason Reason, string? Why, int Goodwill, int Needed, int Surplus);

/// <summary>An answer of a capital.</summary>
public enum CourtWord
{
    /// <summary>Yes, for nothing.</summary>
    Yes,

    /// <summary>Not for nothing: a price is named. Asked again, it is paid.</summary>
    Price,

    /// <summary>Yes, for the price named before.</summary>
    Paid,

    /// <summary>No.</summary>
    No,
}

/// <summary>What decided an answer.</summary>
public enum CourtReason
{
    /// <summary>How much goodwill there was.</summary>
    Goodwill,

    /// <summary>Something that must be out of the way first.</summary>
    Bar,

    /// <summary>The package crosses a red line of theirs.</summary>
    RedLine,

    /// <summary>The package leaves them worse off than no deal.</summary>
    Surplus,
}

/// <summary>What a capital remembers of an ask.</summary>
public enum CourtMemory
{
    /// <summary>Nothing that binds it.</summary>
    Nothing,

    /// <summary>It has named its price.</summary>
    PriceNamed,

    /// <summary>It has said yes.</summary>
    Granted,
}
