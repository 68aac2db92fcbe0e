using System.Text.RegularExpressions;
using BrighterFuture.Testing;

namespace BrighterFuture.Stories.Tests;

/// <summary>stories/brighter-future/ARTICLE.md: every claim of the op-ed is somewhere in the game.</summary>
public sealed partial class ArticleMapTests
{
    private const int Claims = 62;

    private static readonly string[] s_rows = File.ReadAllLines(RepositoryRoot.Of("stories", "brighter-future", "ARTICLE.md"));

    [Fact]
    public void Every_claim_of_the_article_has_its_row_once()
    {
        var ids = s_rows.Select(row => Row().Match(row)).Where(match => match.Success).Select(match => match.Groups["id"].Value);

        Assert.Equal(Enumerable.Range(1, Claims).Select(number => $"A{number:00}"), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_scene_the_map_names_is_a_knot_of_the_pack()
    {
        var named = s_rows.Where(row => Row().IsMatch(row)).SelectMany(row => Knot().Matches(row)).Select(match => match.Value).Distinct(StringComparer.Ordinal);

        Assert.Empty(named.Except(Shipped.Pack.Ink.Knots.Keys, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| (?<id>A\d\d) \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    /// <summary>A knot's full name; short names (t07) are for readers.</summary>
    [GeneratedRegex(@"\b[tmk]s?\d\d_\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Knot();
}
