using System.Collections.Immutable;

namespace BrighterFuture.Model;

/// <summary>A decision card: a question one leader is asked.</summary>
/// <param name="Place">Place in decisions.json, from 0.</param>
/// <param name="Id">Id, for example <c>DT01</c>.</param>
/// <param name="Seat">Who is asked.</param>
/// <param name="Title">Short title.</param>
/// <param name="Source">Source keys.</param>
/// <param name="Asked">Turns in which it is asked; empty for small cards.</param>
/// <param name="Options">Its options, in the order of their keys.</param>
/// <param name="Small">A small card is open in any turn, to a person when a scene asks it; bots never answer it.</param>
public sealed record Card(
    int Place, string Id, Seat Seat, string Title, string Source, ImmutableArray<Ask> Asked, ImmutableArray<CardOption> Options, bool Small)
{
    /// <summary>The option with this key, or null.</summary>
    public CardOption? OptionOf(string key) => Options.FirstOrDefault(option => option.Key == key);

    /// <summary>Whether the card is asked in this turn (from 0).</summary>
    public bool IsAsked(int turn) => Asked.Any(ask => ask.Turn == turn);
}

/// <summary>One asking of a card.</summary>
/// <param name="Turn">Turn, from 0.</param>
/// <param name="Historical">The option history took; null where nothing was done.</param>
public sealed record Ask(int Turn, string? Historical);

/// <summary>One option of a card, and what it does.</summary>
/// <param name="Key">Key, for example <c>a</c>.</param>
/// <param name="Text">What the leader does.</param>
/// <param name="Effects">Effect codes and steps; their order counts.</param>
/// <param name="Fills">Blueprint parts that the BP steps fill, by name.</param>
/// <param name="Words">Speech and photographs only: warmth moves, the record does not [A08].</param>
/// <param name="IfSigned">Codes that happen only if a deal is signed, so not by the card.</param>
/// <param name="Sets">Flags the option sets.</param>
/// <param name="Test">Rise on the ladder (hundredths) by a test that breaks the halt; 0 is no test.</param>
/// <param name="Ladder">Rise on the ladder, hundredths of a step.</param>
/// <param name="Later">Effects that arrive in a later turn.</param>
/// <param name="Meeting">The leaders meet: the stall begins anew.</param>
/// <param name="WalkOut">At the summit this answer leaves the table; a breach of good faith in the other's eyes.</param>
/// <param name="Congress">Work done in Congress and Assembly, hundredths of a point.</param>
/// <param name="Gates">Conditions looked at when the turn starts.</param>
/// <param name="ClosedUnder">The option is closed while this meter is under its value; null is always open.</param>
/// <param name="Seen">What the other seats learn of it.</param>
/// <param name="Grave">It cannot be taken back in the eyes of the world.</param>
/// <param name="OwnPaper">Package put at an open table with this answer: an id, <c>best_complete_promisable</c> or <c>best_complete</c>; null for none.</param>
public sealed record CardOption(
    string Key, string Text, ImmutableArray<EffectStep> Effects, ImmutableArray<string> Fills, bool Words, ImmutableArray<string> IfSigned,
    ImmutableArray<MeterSetting> Sets, int Test, int Ladder, ImmutableArray<LaterEffect> Later, bool Meeting, bool WalkOut, int Congress, ImmutableArray<Gate> Gates,
    ClosedUnder? ClosedUnder, Visibility Seen, bool Grave, string? OwnPaper);

/// <summary>What others learn of an answer.</summary>
public enum Visibility
{
    /// <summary>It becomes news.</summary>
    Public,

    /// <summary>It becomes a rumour with its odds.</summary>
    Hinted,

    /// <summary>Others learn only that something moved.</summary>
    Hidden,
}

/// <summary>Steps of one effect code.</summary>
/// <param name="Code">Code, for example <c>TUD</c>.</param>
/// <param name="Steps">Steps, or hundredths of a point in a taste.</param>
public sealed record EffectStep(string Code, int Steps);

/// <summary>A meter that takes a value.</summary>
/// <param name="Meter">Meter id.</param>
/// <param name="Value">Stored value.</param>
public sealed record MeterSetting(string Meter, int Value);

/// <summary>An effect that arrives later.</summary>
/// <param name="Turns">Turns later.</param>
/// <param name="Code">Effect code.</param>
/// <param name="Steps">Steps.</param>
/// <param name="Cause">Cause key.</param>
public sealed record LaterEffect(int Turns, string Code, int Steps, string Cause);

/// <summary>A condition on an option's effects, looked at when the turn starts.</summary>
/// <param name="FailsIf">It fails if any of these holds.</param>
/// <param name="Keep">When it fails only these meters move; null keeps all that are not dropped.</param>
/// <param name="Drop">When it fails these meters do not move.</param>
/// <param name="Adds">What else moves when it fails.</param>
/// <param name="Passes">What is set when it passes.</param>
public sealed record Gate(
    ImmutableArray<MeterTest> FailsIf, ImmutableArray<string>? Keep, ImmutableArray<string> Drop,
    ImmutableArray<GateChange> Adds, ImmutableArray<MeterSetting> Passes);

/// <summary>A change that a failed gate brings: half steps of a parameter.</summary>
/// <param name="Meter">Meter id.</param>
/// <param name="HalfStepsOf">Parameter that is the size of one step.</param>
/// <param name="Steps">Half steps.</param>
/// <param name="Cause">Cause key.</param>
public sealed record GateChange(string Meter, string HalfStepsOf, int Steps, string Cause);

/// <summary>A bound under which an option is closed.</summary>
/// <param name="Meter">Meter id.</param>
/// <param name="Value">Stored value needed; 0 where a parameter says it.</param>
/// <param name="Parameter">Parameter that is the value needed, or null.</param>
public sealed record ClosedUnder(string Meter, int Value, string? Parameter);
