namespace BrighterFuture.Narrative.Words;

/// <summary>
/// Reads the keys out of a text that says where something comes from: <c>S23, T51</c>, <c>N01-N04</c>, <c>design
/// judgement</c>.
/// </summary>
public static class SourceKeys
{
    /// <summary>What stands in place of a key where a number is the authors' own.</summary>
    public const string DesignJudgement = "design judgement";

    private static readonly char[] s_between = [' ', ',', ';'];

    /// <summary>The keys in order; a range like N01-N04 gives each key of it; none where it is a design judgement.</summary>
    public static IEnumerable<string> In(string source) => source == DesignJudgement
        ? []
        : source.Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Range);

    private static IEnumerable<string> Range(string key)
    {
        if (key.Split('-') is not [var first, var last] || first.Length < 2 || last.Length != first.Length || first[0] != last[0]
            || !int.TryParse(first.AsSpan(1), out var from) || !int.TryParse(last.AsSpan(1), out var to) || to < from)
        {
            return [key];
        }

        return Enumerable.Range(from, to - from + 1).Select(n => first[0] + n.ToString().PadLeft(first.Length - 1, '0'));
    }
}
