using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Log;

/// <summary>A line of play that left another one, or the first one.</summary>
/// <param name="Id">Its place in the log's list: 0 is the first line of play.</param>
/// <param name="Parent">The branch it left; null for the first.</param>
/// <param name="From">How many records of the parent's path come before its own; 0 for the first.</param>
/// <param name="Name">What the person called it, or null.</param>
/// <param name="Records">Its own records.</param>
public sealed record Branch(int Id, int? Parent, int From, string? Name, ImmutableArray<LogRecord> Records);
