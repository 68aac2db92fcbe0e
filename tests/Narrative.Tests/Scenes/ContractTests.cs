using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Narrative.Tests.Scenes;

public sealed class ContractTests
{
    private static readonly Meter[] Table = [.. Enumerable.Range(0, Meters.Count).Select(Row)];

    [Fact]
    public void The_contract_declares_every_meter_that_ink_may_read()
    {
        var pack = Compile();
        Assert.True(pack.Usable, string.Join("\n", pack.Problems));
        var exposed = Contract.Exposed(Table);
        Assert.Equal(Table.Length - 5, exposed.Length);
        Assert.All(exposed, meter => Assert.Equal(Contract.InkValue(meter, 40), pack.Globals[meter.Id]));
        Assert.All(["seed", "rng", "kim_willing", "us_appetite", "kim_estimate"], name => Assert.False(pack.Globals.ContainsKey(name)));
        Assert.Equal((0, "", 0), (pack.Globals["hosted"], pack.Globals["outbox"], pack.Globals["outbox_count"]));
    }

    [Fact]
    public void Each_number_says_what_it_is_and_decide_stands_last()
    {
        var text = Contract.Write(Table.Select(meter => (meter, 40)));
        Assert.Contains("// Name of trust_us_dprk (points). Higher = warmer. A meaning over two lines.\nVAR trust_us_dprk = 40\n", text, StringComparison.Ordinal);
        Assert.StartsWith("=== function decide", text[text.LastIndexOf("===", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.All(text, letter => Assert.InRange(letter, '\n', '~'));
    }

    [Fact]
    public void Turns_count_from_one_in_the_text_and_in_the_numbers()
    {
        Assert.Contains("VAR turn = 1\n", Contract.Write([(Table[Meters.Turn], 0)]), StringComparison.Ordinal);
        var exposed = Contract.Exposed(Table);
        var numbers = Contract.Numbers(exposed, Contract.Names(exposed), meter => meter.Index == Meters.Turn ? 3 : 50);
        Assert.Equal(4, numbers.Values[numbers.Names.IndexOf("turn")]);
        var story = new InkStory(Compile(), 1);
        story.Write(numbers);
        Assert.Equal((4, 50, 1), (story.Read("turn"), story.Read("trust_us_dprk"), story.Read("hosted")));
    }

    private static InkPack Compile() => InkPack.Compile(InkFiles.Of(
        "main.ink", ("main.ink", "INCLUDE contract.ink\n-> DONE\n"), (Contract.FileName, Contract.Write(Table.Select(meter => (meter, 40))))));

    private static Meter Row(int index) => new(
        index, Meters.IdOf(index), $"Name of {Meters.IdOf(index)}", "points", 1, 0, 100, 40, "Higher = warmer.", "A meaning\n  over two lines.", "design judgement", [], 5);
}
