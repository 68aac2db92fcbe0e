namespace BrighterFuture.Terminal.Screens.Drawing;

/// <summary>A piece of one row.</summary>
/// <param name="Text">Characters of one column each.</param>
/// <param name="Tone">What it is to the eye.</param>
/// <param name="Does">The command a click on it runs, or null.</param>
/// <param name="Focus">Text and ground exchanged: the highlight.</param>
internal readonly record struct Span(string Text, Tone Tone = Tone.Text, string? Does = null, bool Focus = false);
