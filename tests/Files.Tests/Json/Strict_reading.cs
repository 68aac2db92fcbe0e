using BrighterFuture.Files.Json;

namespace BrighterFuture.Files.Tests.Json;

public sealed class Strict_reading
{
    private readonly FileProblems _problems = new();

    [Theory]
    [InlineData("{\"a\": 1, \"b\": \"two\", \"c\": [true, null, -0.5]}", "")]
    [InlineData("", "f:1:1: the file is empty")]
    [InlineData("{\n  \"a\": 1\n", "f:2:9: the file ends in the middle")]
    [InlineData("{\n  \"a\": 1,\n}", "f:3:1: there is a comma too many")]
    [InlineData("{\"a\": [1, 2,]}", "f:1:13: there is a comma too many")]
    [InlineData("{\"a\": [1,, 2]}", "f:1:")]
    [InlineData("{\n  a: 1\n}", "f:2:3: the property name a must stand in double quotes")]
    [InlineData("{\n  0: 1\n}", "f:2:3: the property name 0 must stand in double quotes")]
    [InlineData("{'a': 1}", "f:1:2: the property name a must stand in double quotes")]
    [InlineData("{\"a\": 'x'}", "f:1:7: a text must stand in double quotes")]
    [InlineData("{\n// note\n\"a\": 1}", "f:2:1: comments are not JSON")]
    [InlineData("{\"a\": 007}", "f:1:7: this is not a JSON number")]
    [InlineData("{\"a\": 0x1F}", "f:1:7: this is not a JSON number")]
    [InlineData("{\"a\": NaN}", "f:1:7: this is not a JSON number")]
    [InlineData("{\"a\": undefined}", "f:1:7:")]
    [InlineData("{\"a\": 1} {", "f:1:10: something stands after the end")]
    [InlineData("{\"a\": 1\n \"b\": 2}", "f:2:")]
    [InlineData("{ \"half\n{\n \"a\": 1}", "f:1:3: the text that begins here has no closing quote")]
    [InlineData("{\"a\": \"one\ntwo\"}", "f:1:7: the text that begins here has no closing quote")]
    [InlineData("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "f:3:2: property 'a' stands here a second time (first in line 1)")]
    [InlineData("{\"broken\":", "f:1:11: the file ends in the middle")]
    [InlineData("nonsense", "f:1:")]
    public void What_Newtonsoft_forgives_is_one_problem_with_its_place(string text, string expected)
    {
        JsonFile.Parse("f", text, _problems);
        if (expected.Length == 0)
        {
            Assert.Empty(_problems.All);
        }
        else
        {
            Assert.StartsWith(expected, Assert.Single(_problems.All).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_bytes_are_a_problem_and_never_an_exception()
    {
        var path = Path.GetTempFileName();
        for (var seed = 0; seed < 200; seed++)
        {
            var bytes = new byte[seed * 3];
            new Random(seed).NextBytes(bytes);
            File.WriteAllBytes(path, seed % 2 == 0 ? bytes : [.. bytes.Select(b => (byte)"{}[]\",:01ae.\\/ \n"[b % 16])]);
            var problems = new FileProblems();
            var node = JsonFile.Read(path, problems);
            Assert.True(problems.Any || node.Exists);
        }

        File.Delete(path);
    }

    [Fact]
    public void All_problems_of_a_file_are_found_in_one_reading()
    {
        var root = JsonFile.Parse(
            "cards.json",
            """
            {
              "id": 7,
              "turn": 2.5,
              "high": 900,
              "seat": "Kin",
              "grave": "yes",
              "options": {},
              "effects": {"SP": "one"},
              "texxt": "x",
              "memo": {"by": "A", "bye": "B"}
            }
            """,
            _problems);
        Assert.Equal("", root.Text("id"));
        Assert.Equal(0, root.Int("turn"));
        Assert.Equal(100, root.Int("high", 0, 100));
        Assert.Equal("trump", root.OneOf("seat", "trump", "moon", "kim"));
        Assert.False(root.OptionalBool("grave"));
        Assert.Empty(root.List("options"));
        Assert.Equal(0, root.Map("effects").Single().Value.AsInt());
        Assert.Null(root.OptionalText("text"));
        Assert.Equal("A", root.Node("memo").Text("by"));
        Assert.Equal("", root.Node("missing").Node("below").Text("deeper"));
        root.Done();
        Assert.Equal(
            [
                "cards.json:1:1: the file lacks the property 'missing' (a value).",
                "cards.json:2:9: 'id' must be a text in double quotes, but is the number 7.",
                "cards.json:3:11: 'turn' must be a whole number, but is the number 2.5.",
                "cards.json:4:11: 'high' must be from 0 to 100, but is 900.",
                "cards.json:5:11: 'seat' is 'Kin', but must be one of trump, moon, kim; did you mean 'kim'?",
                "cards.json:6:12: 'grave' must be true or false, but is the text \"yes\".",
                "cards.json:7:14: 'options' must be a list [ ... ], but is an object { ... }.",
                "cards.json:8:21: 'effects.SP' must be a whole number, but is the text \"one\".",
                "cards.json:9:3: unknown property 'texxt'; did you mean 'text'?",
                "cards.json:10:23: unknown property 'bye'; did you mean 'by'?",
            ],
            _problems.All.Select(p => p.ToString()));
    }

    [Fact]
    public void Two_readers_share_a_file_and_only_what_neither_asked_for_is_unknown()
    {
        var root = JsonFile.Parse("f", """{"text": "a", "effects": {"SP": 1}, "news": "b", "extra": 1}""", _problems);
        root.Text("text");
        root.Map("effects");
        root.Text("news");
        root.Done();
        Assert.Equal("f:1:50: unknown property 'extra'; known here: effects, news, text.", Assert.Single(_problems.All).ToString());
    }

    [Fact]
    public void A_missing_file_is_one_problem_and_everything_below_is_silent()
    {
        var root = JsonFile.Read("no/such.json", _problems);
        root.Text("id");
        root.Done();
        Assert.Equal("no/such.json: the file is missing.", Assert.Single(_problems.All).ToString());
    }
}
