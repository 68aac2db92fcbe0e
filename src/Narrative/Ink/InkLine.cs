using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Ink;

/// <summary>What one step of the story delivered.</summary>
/// <param name="Text">The line without its newline; may be empty, for effects can come with a line that has no text.</param>
/// <param name="Tags">Its tags; those of the scene's knot are taken off.</param>
/// <param name="Effects">Decisions taken with this line, already applied.</param>
/// <param name="Problems">What went wrong; an error leaves the story Broken.</param>
/// <param name="Sources">Where its text stands in the files; empty unless the story is traced.</param>
public sealed record InkLine(
    string Text, ImmutableArray<string> Tags, ImmutableArray<InkEffect> Effects, ImmutableArray<InkProblem> Problems,
    ImmutableArray<InkSource> Sources)
{
    public static InkLine Empty { get; } = new("", [], [], [], []);
}

/// <summary>A choice as the engine offers it.</summary>
/// <param name="Index">Place among the choices offered now, from 0.</param>
/// <param name="Text">Its words.</param>
/// <param name="SourcePath">Path of its choice point in the compiled story.</param>
public sealed record InkChoice(int Index, string Text, string SourcePath);

/// <summary>One object of the compiled story with its place in the files.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Path in the compiled story.</param>
/// <param name="Source">File and line; line 0 when the compiler kept none.</param>
/// <param name="Text">Words, tag text, target of a divert or choice, name of a function.</param>
public sealed record InkItem(InkItemKind Kind, string Path, InkSource Source, string Text);

public enum InkItemKind
{
    Knot,
    Stitch,
    Text,
    Tag,
    Divert,
    Tunnel,
    Call,
    External,
    Choice,
    Reads,
    Writes,
}

/// <summary>A <c>decide("DT05", "b")</c> as it stands in the text.</summary>
/// <param name="Knot">The knot or function it stands in.</param>
/// <param name="Decision">Card id; empty when it is not written out.</param>
/// <param name="Option">Option key; empty when it is not written out.</param>
/// <param name="Path">Path in the compiled story.</param>
/// <param name="Source">File and line.</param>
public sealed record InkDecide(string Knot, string Decision, string Option, string Path, InkSource Source);

/// <summary>A knot of the pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFunction">Written as <c>=== function</c>.</param>
/// <param name="Parameters">Number of its parameters.</param>
/// <param name="Tags">Tags at its head.</param>
/// <param name="Stitches">Names of its stitches.</param>
/// <param name="Decides">Decisions written in it.</param>
/// <param name="Targets">Other knots it diverts to, tunnels through, threads or calls.</param>
/// <param name="Source">Where its header stands.</param>
public sealed record InkKnot(
    string Name, bool IsFunction, int Parameters, ImmutableArray<string> Tags, ImmutableArray<string> Stitches,
    ImmutableArray<InkDecide> Decides, ImmutableArray<string> Targets, InkSource Source);
