using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>China, Japan and Russia as somebody one can ask, and those who would rather have no deal. A pack without court.json has none of it.</summary>
/// <param name="Capitals">Who can be visited.</param>
/// <param name="Acts">What the three do of themselves.</param>
/// <param name="Spoilers">Who gains if the talks fail.</param>
public sealed record CourtData(ImmutableArray<Capital> Capitals, ImmutableArray<CapitalAct> Acts, ImmutableArray<Spoiler> Spoilers)
{
    /// <summary>A pack without court.</summary>
    public static CourtData None { get; } = new([], [], []);

    /// <summary>How each leader can tie its own hands.</summary>
    public ImmutableArray<Pledge> Pledges { get; init; } = [];
}

/// <summary>A capital that can be visited.</summary>
/// <param name="Party">China, Japan or Russia.</param>
/// <param name="Name">The country.</param>
/// <param name="City">Its capital.</param>
/// <param name="Holds">What it holds, one sentence without a full stop.</param>
/// <param name="Wants">What it wants, the same.</param>
/// <param name="Asks">What it can be asked for.</param>
/// <param name="Source">Source keys of what it holds and wants.</param>
public sealed record Capital(Party Party, string Name, string City, string Holds, string Wants, ImmutableArray<CourtAsk> Asks, string Source);

/// <summary>One thing a capital can be asked for.</summary>
/// <param name="Id">One word, for example <c>guarantee</c>.</param>
/// <param name="Title">What is asked, for example <c>a co-guarantee</c>.</param>
/// <param name="Clause">The clause of a package it serves, or null.</param>
/// <param name="Seats">Who may ask it.</param>
/// <param name="Package">The package it is judged with where the visitor shows no draft.</param>
/// <param name="Above">How much more than its floor of support it needs to say yes, hundredths of a point.</param>
/// <param name="ClosedWhile">While one of these holds it cannot be asked.</param>
/// <param name="RefusedWhile">While one of these holds the answer is no, whatever the goodwill.</param>
/// <param name="Gives">What a yes moves.</param>
/// <param name="Prices">What it wants for it, by seat; a seat without a price hears yes or no.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record CourtAsk(
    string Id, string Title, string? Clause, ImmutableArray<Seat> Seats, string Package, int Above, ImmutableArray<CourtBar> ClosedWhile,
    ImmutableArray<CourtBar> RefusedWhile, ImmutableArray<EventEffect> Gives, ImmutableArray<CourtPrice> Prices, string Source)
{
    /// <summary>What it wants of a seat, or null.</summary>
    public CourtPrice? PriceFor(Seat seat) => Prices.FirstOrDefault(price => price.Seats.Contains(seat));
}

/// <summary>Something that stands in the way of an ask.</summary>
/// <param name="While">It stands while this holds.</param>
/// <param name="Why">The reason in one sentence.</param>
public sealed record CourtBar(MeterTest While, string Why);

/// <summary>What a capital wants for a yes that it would not give for nothing.</summary>
/// <param name="Seats">From whom.</param>
/// <param name="Text">What, for example <c>no new listings of Chinese banks</c>.</param>
/// <param name="Costs">What paying it moves.</param>
public sealed record CourtPrice(ImmutableArray<Seat> Seats, string Text, ImmutableArray<EventEffect> Costs);

/// <summary>Something one of the three does of itself.</summary>
/// <param name="Id">One word; its cause is <c>court.act.</c> and the id.</param>
/// <param name="Party">Who.</param>
/// <param name="Kind">What sort of act.</param>
/// <param name="Text">Its cause, one sentence without a full stop.</param>
/// <param name="When">It is done while all of these hold.</param>
/// <param name="Of10000">And then with this chance a turn, ten-thousandths.</param>
/// <param name="Rest">Turns before it is done again.</param>
/// <param name="Effects">What it does.</param>
/// <param name="News">What the three seats read of it: another line each time.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record CapitalAct(
    string Id, Party Party, CapitalActKind Kind, string Text, ImmutableArray<MeterTest> When, int Of10000, int Rest, ImmutableArray<EventEffect> Effects,
    ImmutableArray<string> News, string Source);

/// <summary>The sorts of acts of the three.</summary>
public enum CapitalActKind
{
    /// <summary>It names a price.</summary>
    Price,

    /// <summary>It lets something be known.</summary>
    Leak,

    /// <summary>It takes its time.</summary>
    Stall,

    /// <summary>It keeps the measures more strictly.</summary>
    EnforceMore,

    /// <summary>It keeps them less strictly.</summary>
    EnforceLess,
}

/// <summary>Somebody who gains if the talks fail [Stedman 1997].</summary>
/// <param name="Id">One word; its causes are <c>spoiler.</c>, the id and <c>.stirs</c>, <c>.acts</c> or <c>.calmed</c>.</param>
/// <param name="Name">Who, for example <c>the families of the abducted</c>.</param>
/// <param name="Kind">Limited, greedy or total.</param>
/// <param name="City">Where they sit.</param>
/// <param name="Strength">Chance a turn that they act once they stir, ten-thousandths; each co-guarantor that is won takes <c>spoiler_shield</c> off it.</param>
/// <param name="StirsWhile">They stir while all of these hold.</param>
/// <param name="StoppedIfAny">And while none of these does.</param>
/// <param name="Stop">What would stop them, one sentence without a full stop.</param>
/// <param name="Stirs">That they stir, one sentence without a full stop.</param>
/// <param name="Acts">What they do, the same.</param>
/// <param name="Effects">What it moves.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record Spoiler(
    string Id, string Name, SpoilerKind Kind, string City, int Strength, ImmutableArray<MeterTest> StirsWhile, ImmutableArray<MeterTest> StoppedIfAny, string Stop,
    string Stirs, string Acts, ImmutableArray<EventEffect> Effects, string Source);

/// <summary>What a spoiler wants [Stedman 1997].</summary>
public enum SpoilerKind
{
    /// <summary>One thing: it can be paid.</summary>
    Limited,

    /// <summary>As much as it can get: it raises its price.</summary>
    Greedy,

    /// <summary>That there is no deal: it can only be isolated.</summary>
    Total,
}

/// <summary>How a visit is paid for.</summary>
public enum Purse
{
    /// <summary>With standing at home: approval, in Pyongyang loyalty of the elite.</summary>
    Standing,

    /// <summary>With time.</summary>
    Window,
}
