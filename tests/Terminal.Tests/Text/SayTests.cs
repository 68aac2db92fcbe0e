using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Tests.Text;

public sealed class SayTests
{
    [Theory]
    [InlineData(3, "up 3")]
    [InlineData(-3, "down 3")]
    [InlineData(0, "unchanged")]
    public void A_change_is_told_by_a_word_and_not_by_a_sign(int change, string said) => Assert.Equal(said, Say.Change(change));

    [Theory]
    [InlineData("8 November 2018", "Thursday 8 November 2018")]
    [InlineData("late February 2019", "late February 2019")]
    public void A_date_gets_its_weekday_where_it_is_one(string date, string said) => Assert.Equal(said, Say.Date(date));

    [Fact]
    public void One_option_has_no_plural() => Assert.Equal(("1 option", "2 options"), (Say.Count(1, "option"), Say.Count(2, "option")));

    [Fact]
    public void A_list_ends_in_and() => Assert.Equal("China, Japan and Russia", Say.List(["China", "Japan", "Russia"]));

    [Fact]
    public void A_sentence_gets_its_full_stop_once() => Assert.Equal(("Yes.", "Yes.", "Who?"), (Say.Stop("Yes"), Say.Stop("Yes."), Say.Stop("Who?")));
}
