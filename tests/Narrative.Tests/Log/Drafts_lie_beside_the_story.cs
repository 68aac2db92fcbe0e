using System.Collections.Immutable;
using BrighterFuture.Narrative.Drafts;

namespace BrighterFuture.Narrative.Tests.Log;

public sealed class Drafts_lie_beside_the_story
{
    private static readonly ImmutableArray<int> s_today = [0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0];
    private readonly DraftDesk _desk = new();

    [Fact]
    public void The_first_change_of_an_empty_book_makes_a_draft()
    {
        _desk.Write(_desk.Book.Write(s_today.SetItem(1, 2), "Nov 2018"));

        Assert.Equal("Nov 2018", _desk.Book.Now!.Name);
        Assert.Equal(2, _desk.Book.Now.Levels[1]);
    }

    [Fact]
    public void Each_clause_can_be_taken_back_and_done_again()
    {
        var books = new List<DraftBook> { _desk.Book };
        for (var level = 1; level < 4; level++)
        {
            _desk.Write(_desk.Book.Write(s_today.SetItem(0, level), "Nov 2018"));
            books.Add(_desk.Book);
        }

        foreach (var book in Enumerable.Reverse(books).Skip(1))
        {
            Assert.True(_desk.Undo());
            Assert.Equal(book, _desk.Book);
        }

        Assert.False(_desk.Undo());
        Assert.True(_desk.Redo() && _desk.Redo() && _desk.Redo());
        Assert.Equal(books[^1], _desk.Book);
        Assert.False(_desk.Redo());
    }

    [Fact]
    public void A_change_that_changes_nothing_is_no_step()
    {
        _desk.Write(_desk.Book.Write(s_today, "Nov 2018"));

        Assert.False(_desk.Write(_desk.Book.Write([.. s_today], "Nov 2018")));
        Assert.True(_desk.Undo());
        Assert.False(_desk.Undo());
    }

    [Fact]
    public void No_two_drafts_have_one_name_and_there_are_nine_at_most()
    {
        var book = Enumerable.Range(0, 12).Aggregate(DraftBook.Empty, (all, _) => all.Add("mine", s_today));

        Assert.Equal(9, book.Drafts.Length);
        Assert.Equal(9, book.Drafts.Select(draft => draft.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("mine 3", book.Drafts[2].Name);
        Assert.Equal("mine", book.Turn(0).Rename("MINE").Rename("mine").Now!.Name);
    }

    [Fact]
    public void A_draft_is_found_by_its_name_before_its_number()
    {
        var book = DraftBook.Empty.Add("a", s_today).Add("1", s_today).Add("b", s_today);

        Assert.Equal([1, 2, 0, -1, -1], new[] { "1", "3", "A", "0", "4" }.Select(book.Find));
    }

    [Fact]
    public void What_is_thrown_away_comes_back_by_undo()
    {
        _desk.Write(_desk.Book.Add("a", s_today));
        _desk.Write(_desk.Book.Add("b", s_today));
        _desk.Write(_desk.Book.Drop());
        Assert.Equal("a", _desk.Book.Now!.Name);

        _desk.Undo();
        Assert.Equal("b", _desk.Book.Now!.Name);
    }
}
