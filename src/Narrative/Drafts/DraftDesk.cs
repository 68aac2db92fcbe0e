namespace BrighterFuture.Narrative.Drafts;

/// <summary>The drafts of a game while they are worked on, with an undo of their own: taking back a clause takes back nothing of the story, and the other way round.</summary>
public sealed class DraftDesk
{
    private readonly Stack<DraftBook> _before = new();
    private readonly Stack<DraftBook> _ahead = new();

    public DraftBook Book { get; private set; } = DraftBook.Empty;

    /// <summary>The book as a save kept it; nothing before it can be taken back.</summary>
    public void Open(DraftBook book)
    {
        _before.Clear();
        _ahead.Clear();
        Book = book;
    }

    /// <summary>The book says something else; false where it says the same.</summary>
    public bool Write(DraftBook book)
    {
        if (book == Book)
        {
            return false;
        }

        _before.Push(Book);
        _ahead.Clear();
        Book = book;
        return true;
    }

    /// <summary>Takes the last change back; false where there is none.</summary>
    public bool Undo() => Move(_before, _ahead);

    /// <summary>Forward again over what was taken back; false where there is nothing.</summary>
    public bool Redo() => Move(_ahead, _before);

    private bool Move(Stack<DraftBook> from, Stack<DraftBook> to)
    {
        if (!from.TryPop(out var book))
        {
            return false;
        }

        to.Push(Book);
        Book = book;
        return true;
    }
}
