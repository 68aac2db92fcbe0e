namespace BrighterFuture.Narrative.Words;

/// <summary>A word that a newcomer may not know.</summary>
/// <param name="Name">As it stands in the text.</param>
/// <param name="Short">What it means, in one line without a full stop.</param>
/// <param name="Source">Source keys, or design judgement.</param>
public sealed record Term(string Name, string Short, string Source);
