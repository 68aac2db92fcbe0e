using BrighterFuture.Model;

namespace BrighterFuture.Narrative.Log;

/// <summary>One act of the person, or what followed from one: in order, a game from its first page to here.</summary>
public abstract record LogRecord
{
    private LogRecord()
    {
    }

    /// <summary>Whether the person picked something here: where undo stops.</summary>
    public virtual bool IsChoice => false;

    /// <summary>A scene began (the director's doing).</summary>
    /// <param name="Scene">Its knot.</param>
    public sealed record Entered(string Scene) : LogRecord;

    /// <summary>The person read on past the stop of a beat.</summary>
    public sealed record Continued : LogRecord;

    /// <summary>The person took a choice of the story.</summary>
    /// <param name="Choice">Its place among the choices offered, from 0.</param>
    /// <param name="TextHash">Hash of its text: finds it again after the story was edited.</param>
    public sealed record Chose(int Choice, string TextHash) : LogRecord
    {
        public override bool IsChoice => true;
    }

    /// <summary>A decision of the model.</summary>
    /// <param name="ByStory">
    /// The scene said it (through its outbox), so it belongs to the choice before it; false where the person answered a memo or
    /// a paper.
    /// </param>
    public sealed record Decided(Decision Decision, bool ByStory = false) : LogRecord
    {
        public override bool IsChoice => !ByStory && Decision is not Decision.EndedTurn;
    }
}
