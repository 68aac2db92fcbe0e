using BrighterFuture.Views.Text;
using CsCheck;

namespace BrighterFuture.Terminal.Tests.Text;

public sealed class PlainLayoutTests
{
    private static readonly Gen<string> s_text = Gen.Char["abc de fg. \"'"].Array[0, 400].Select(characters => new string(characters));

    [Fact]
    public void No_line_is_wider_than_asked() => Gen.Select(s_text, Gen.Int[10, 120]).Sample((text, width) =>
        Assert.All(PlainLayout.Wrap(text, width), line => Assert.True(line.Length <= width)));

    [Fact]
    public void Wrapping_loses_no_word() => Gen.Select(s_text, Gen.Int[10, 120]).Sample((text, width) =>
        Assert.Equal(string.Concat(text.Where(c => c != ' ')), string.Concat(PlainLayout.Wrap(text, width)).Replace(" ", "", StringComparison.Ordinal)));

    [Fact]
    public void A_word_longer_than_the_line_is_cut_and_not_lost()
    {
        Assert.Equal(["abcd", "efgh", "ij"], PlainLayout.Wrap("abcdefghij", 4));
    }

    [Fact]
    public void Source_keys_are_read_out_behind_their_sentence()
    {
        Assert.Equal("He left. Source T65, T66.", PlainLayout.Sentence(new Paragraph(Role.Prose, "He left.", ["T65", "T66"])));
    }

    [Fact]
    public void A_blank_line_parts_prose_and_no_blank_line_parts_choices()
    {
        var page = PlainLayout.Lines([new(Role.Heading, "Seat Kim."), new(Role.Prose, "One."), new(Role.Prose, "Two."), new(Role.Title, "2 options."), new(Role.Choice, "1. Go."), new(Role.Choice, "2. Stay.")]);

        Assert.Equal("Seat Kim.|One.||Two.||2 options.|1. Go.|2. Stay.", string.Join('|', page));
    }
}
