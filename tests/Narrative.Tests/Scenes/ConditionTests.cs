using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Tests.Ink;

namespace BrighterFuture.Narrative.Tests.Scenes;

public sealed class ConditionTests
{
    private static readonly ConditionWorld World = new(
        name => name switch { "turn" => 3, "trust_us_dprk" => 62, "blueprint" => 6, _ => null },
        name => name switch { "t_page" => "blank", "k_ryu" => 2, "share" => 0.5f, _ => null },
        knot => knot is "k01" or "k02.inner",
        (card, option) => card == "DT02" && option is null or "b");

    [Theory]
    [InlineData("turn >= 2", true)]
    [InlineData("turn >= 2 and trust_us_dprk < 60", false)]
    [InlineData("turn >= 2 && trust_us_dprk < 60 || blueprint == 6", true)]
    [InlineData("turn == 1 or turn == 3 and blueprint < 5", false)]
    [InlineData("(turn == 1 or turn == 3) and blueprint < 7", true)]
    [InlineData("not turn == 3", false)]
    [InlineData("not (turn == 1)", true)]
    [InlineData("!seen(k01)", false)]
    [InlineData("not not seen(k01)", true)]
    [InlineData("seen(k02.inner) and not seen(k03)", true)]
    [InlineData("t_page == \"blank\"", true)]
    [InlineData("t_page != \"blank\"", false)]
    [InlineData("t_page == 3", false)]
    [InlineData("k_ryu", true)]
    [InlineData("share > 0.4", true)]
    [InlineData("answered(DT02)", true)]
    [InlineData("answered(DT02, b)", true)]
    [InlineData("answered(DT02, a)", false)]
    [InlineData("answered(DT03)", false)]
    [InlineData("trust_us_dprk - turn * 2 == 56", true)]
    [InlineData("7 / 2 == 3 and 7 % 4 == 3 and -7 / 2 == -3", true)]
    [InlineData("7.0 / 2 == 3", true)]
    [InlineData("share * 7 == 3.5", true)]
    [InlineData("1 / (turn - 3) > 0", false)]
    [InlineData("1 / (turn - 3) != 0", false)]
    [InlineData("nothing > 0 or nothing <= 0", false)]
    [InlineData("- -2 == 2", true)]
    [InlineData("true and not false", true)]
    [InlineData("order == 1 or 1 == 1", true)]
    public void A_condition_is_read_as_a_person_reads_it(string text, bool holds)
    {
        var condition = Condition.Parse(text, out var error);
        Assert.Null(error);
        Assert.Equal(holds, condition!.Holds(World));
    }

    [Theory]
    [InlineData("", 1, "Expected a name, a number")]
    [InlineData("turn >=", 8, "found the end")]
    [InlineData("turn = 2", 6, "'==' to compare")]
    [InlineData("turn >= 2 and", 14, "found the end")]
    [InlineData("turn >= 2 trust < 60", 11, "'and', 'or' or the end, found 'trust'")]
    [InlineData("(turn >= 2", 11, "')'")]
    [InlineData("turn >= 2)", 10, "found ')'")]
    [InlineData("1 < turn < 5", 10, "between two comparisons")]
    [InlineData("t_page == \"blank", 11, "closing '\"'")]
    [InlineData("seen k01", 6, "'('")]
    [InlineData("seen()", 6, "name of a scene")]
    [InlineData("answered(DT02,)", 15, "key of an option")]
    [InlineData("sen(k01)", 4, "'sen' is no function")]
    [InlineData("turn > # 3", 8, "found '#'")]
    [InlineData("and turn", 1, "found 'and'")]
    public void A_mistake_is_told_with_its_column_and_what_was_expected(string text, int column, string words)
    {
        Assert.Null(Condition.Parse(text, out var error));
        Assert.Equal(column, error!.Column);
        Assert.Contains(words, error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_brackets_are_refused() => Assert.Null(Condition.Parse(new string('(', 500), out _));

    [Theory]
    [InlineData("turn >= 2 and trust_us_dprk < 60", "trust_us_dprk is 62, needs < 60")]
    [InlineData("trust_us_dprk > 60", "trust_us_dprk is 62, > 60")]
    [InlineData("trust_us_dprk < blueprint + 10", "trust_us_dprk is 62, needs < blueprint + 10 (16)")]
    [InlineData("turn == 1 or seen(k03)", "turn is 3, needs == 1, or k03 has not been seen")]
    [InlineData("not seen(k01)", "k01 has been seen")]
    [InlineData("answered(DT02, a)", "DT02 was not answered with a")]
    [InlineData("t_page == \"full\"", "t_page is \"blank\", needs == \"full\"")]
    [InlineData("not (turn == 3 and blueprint == 6)", "turn is 3, == 3; blueprint is 6, == 6")]
    [InlineData("nothing", "nothing is not known")]
    public void A_condition_explains_itself(string text, string words) => Assert.Equal(words, Condition.Parse(text, out _)!.Explain(World));

    [Fact]
    public void Unknown_names_are_reported_with_the_nearest_known_one()
    {
        var pack = SmallContract.Good("=== k01_order\n-> inner\n= inner\nOne.\n-> DONE\n");
        var vocabulary = new SceneVocabulary(["trust_us_dprk"], SceneVocabulary.None.Cards.Add("DT02", new(null, ["a", "b"], [])));
        var condition = Condition.Parse("trust_us_dprc > 1 and seen(k01_ordr) and seen(k01_order.iner) and answered(DT20) and answered(DT02, c) and trust > 1", out _)!;
        Assert.Equal(
            [
                (1, "There is no number or ink variable 'trust_us_dprc'. Did you mean 'trust_us_dprk'?"),
                (28, "There is no scene 'k01_ordr'. Did you mean 'k01_order'?"),
                (47, "Knot k01_order has no stitch 'iner'. Did you mean 'inner'?"),
                (76, "There is no card 'DT20'. Did you mean 'DT02'?"),
                (95, "Card DT02 has no option 'c'; it has a, b."),
            ],
            vocabulary.Unknown(condition, pack).Select(error => (error.Column, error.Text)));
    }
}
