using System.Collections.Immutable;
using BrighterFuture.Model;
using BrighterFuture.Terminal.Screens.Drawing;

namespace BrighterFuture.Terminal.Screens.Themes;

/// <summary>Where a colour comes from.</summary>
internal enum Pigment
{
    /// <summary>The terminal's own text or ground.</summary>
    Default,
    BrightBlue,
    Yellow,
    BrightRed,
    Blue,
    Cyan,
    Magenta,

    /// <summary>The six digits of <see cref="Paint.Hex"/>.</summary>
    Hex,
}

/// <summary>The colour and the marks of one tone.</summary>
/// <param name="Pigment">One of the terminal's own, or <see cref="Pigment.Hex"/>.</param>
/// <param name="Hex">Six digits, or empty.</param>
/// <param name="Bold">Heavier.</param>
/// <param name="Faint">Lighter; only where a word says it too.</param>
/// <param name="Underline">Opens something.</param>
internal sealed record Paint(Pigment Pigment, string Hex, bool Bold = false, bool Faint = false, bool Underline = false);

/// <summary>A look: the ground and a paint for every tone.</summary>
/// <param name="Name">Which.</param>
/// <param name="Ground">Six digits of the ground; empty for the terminal's own.</param>
/// <param name="Least">The least contrast every text has, as the WCAG formula counts it; 0 where the colours are the reader's own.</param>
/// <param name="Paints">By tone; the accent stands beside them by seat.</param>
/// <param name="Accents">By seat.</param>
internal sealed record Theme(ThemeName Name, string Ground, double Least, ImmutableDictionary<Tone, Paint> Paints, ImmutableDictionary<Seat, Paint> Accents)
{
    /// <summary>The paint of a tone for the person in a seat.</summary>
    public Paint Of(Tone tone, Seat? seat) => tone == Tone.Accent ? seat is { } own ? Accents[own] : Paints[Tone.Heading] : Paints[tone];
}
