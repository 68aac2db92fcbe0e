using System.Text.RegularExpressions;
using BrighterFuture.Testing;

namespace BrighterFuture.Stories.Tests;

/// <summary>Seven things that happened reach all three seats, if only as a line, and agree in every fact.</summary>
public sealed class MirrorTests
{
    private static readonly string s_ink = RepositoryRoot.Of("stories", "brighter-future", "ink");

    /// <summary>The event, and a line for each seat that must stand in its text: the same place, date or number.</summary>
    public static TheoryData<string, string, string, string> Events => new()
    {
        { "New York is put off", "was to have stood on a table in New York", "New York is put off", "should be in New York today" },
        { "two hundred tonnes of tangerines", "two hundred tonnes of tangerines", "[Tt]angerines, two hundred tonnes", "[Tt]wo hundred tonnes" },
        { "eleven guard posts a side", "eleven teams from each side", "Eleven of their posts this morning, eleven of ours", "eleven teams of seven" },
        { "the three names of 10 December", "[Tt]hree names", "three names in Pyongyang", "Three names from this building" },
        { "thirty-one minutes on 1 January", "thirty-one minutes", "thirty-one minutes", "thirty-one minutes" },
        { "a lunch laid for eleven", "[Ee]leven places are laid", "eleven chairs", "laid, for eleven" },
        { "the line at Panmunjom on 30 June", "Panmunjom", "Panmunjom", "Panmunjom" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void What_happened_is_the_same_in_all_three_chairs(string what, string trump, string moon, string kim)
    {
        Assert.All(new[] { ("trump", trump), ("moon", moon), ("kim", kim) }, seat =>
            Assert.True(Lines(seat.Item1).Any(line => Regex.IsMatch(line, seat.Item2, RegexOptions.None, TimeSpan.FromSeconds(1))), $"{what}: no line of {seat.Item1} says it ({seat.Item2})."));
    }

    private static IEnumerable<string> Lines(string seat) => Directory.GetFiles(s_ink, seat + "-*.ink").SelectMany(File.ReadLines).Where(line => !line.StartsWith("//", StringComparison.Ordinal));
}
