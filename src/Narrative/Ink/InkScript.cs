using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace BrighterFuture.Narrative.Ink;

/// <summary>A header read from the files: the compiled story cannot tell a function from a knot, or a stitch from a label.</summary>
internal sealed record InkHeader(string Knot, string? Stitch, bool IsFunction, int Parameters, InkSource Source);

/// <summary>What only the written files know: headers, and mistakes the compiler lets pass.</summary>
internal static partial class InkScript
{
    public static ImmutableArray<InkHeader> Headers(InkFiles files)
    {
        var headers = ImmutableArray.CreateBuilder<InkHeader>();
        foreach (var (name, text) in files.Texts)
        {
            AddHeaders(name, text, headers);
        }

        return headers.ToImmutable();
    }

    public static IEnumerable<InkProblem> Problems(InkFiles files) =>
        files.Texts.SelectMany(file => Lines(file.Value)
            .SelectMany((line, index) => LineProblems(new InkSource(file.Key, index + 1), line)));

    /// <summary>The names that a file includes, as written.</summary>
    public static IEnumerable<string> Includes(string text) =>
        Lines(text).Select(line => Include().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value.Trim());

    private static void AddHeaders(string file, string text, ImmutableArray<InkHeader>.Builder headers)
    {
        var lines = Lines(text);
        var knot = "";
        for (var index = 0; index < lines.Length; index++)
        {
            var source = new InkSource(file, index + 1);
            if (Knot().Match(lines[index]) is { Success: true } header)
            {
                knot = header.Groups["name"].Value;
                headers.Add(new InkHeader(knot, null, header.Groups["function"].Success, CountParameters(header), source));
            }
            else if (Stitch().Match(lines[index]) is { Success: true } stitch && knot.Length > 0)
            {
                headers.Add(new InkHeader(knot, stitch.Groups["name"].Value, false, CountParameters(stitch), source));
            }
        }
    }

    private static int CountParameters(Match header)
    {
        var parameters = header.Groups["parameters"].Value;
        return string.IsNullOrWhiteSpace(parameters) ? 0 : parameters.Split(',').Length;
    }

    private static IEnumerable<InkProblem> LineProblems(InkSource source, string line)
    {
        if (External().IsMatch(line))
        {
            yield return Problem(source, InkSeverity.Error,
                "EXTERNAL functions do not run in plain Inky, and run twice here. Use a variable of contract.ink, or ~ decide(card, " +
                "option).");
        }

        if (Knot().Match(line) is { Success: true } header && !header.Groups["function"].Success
            && Ref().IsMatch(header.Groups["parameters"].Value))
        {
            yield return Problem(source, InkSeverity.Error,
                $"Knot '{header.Groups["name"].Value}' takes a ref parameter, which can overflow the engine. Use ref in functions only.");
        }

        if (line.Contains('\uFE0F', StringComparison.Ordinal))
        {
            yield return Problem(source, InkSeverity.Warning,
                "This line holds U+FE0F (emoji style), which has no width that terminals agree on. Take it out.");
        }

        if (InlineBeat().IsMatch(line))
        {
            yield return Problem(source, InkSeverity.Warning,
                "# beat stands on a line of its own: it stops before the line that follows it. Put it above this line.");
        }
    }

    private static InkProblem Problem(InkSource source, InkSeverity severity, string text) => new(severity, source.File, source.Line, text);

    /// <summary>The lines without comments, so that line numbers stay.</summary>
    private static string[] Lines(string text)
    {
        var bare = new StringBuilder(text.Length);
        var inBlock = false;
        for (var at = 0; at < text.Length; at++)
        {
            var pair = at + 1 < text.Length ? text.AsSpan(at, 2) : [];
            if (inBlock ? pair is "*/" : pair is "/*")
            {
                inBlock = !inBlock;
                at++;
            }
            else if (!inBlock && pair is "//")
            {
                var end = text.IndexOf('\n', at);
                at = (end < 0 ? text.Length : end) - 1;
            }
            else if (!inBlock || text[at] == '\n')
            {
                bare.Append(text[at]);
            }
        }

        return bare.ToString().Split('\n');
    }

    [GeneratedRegex(@"^\s*==+\s*(?<function>function\s+)?(?<name>\w+)\s*(\((?<parameters>[^)]*)\))?\s*=*\s*$", RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Knot();

    [GeneratedRegex(@"^\s*=\s*(?<name>\w+)\s*(\((?<parameters>[^)]*)\))?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stitch();

    [GeneratedRegex(@"^\s*INCLUDE\s+(?<name>.+?)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Include();

    [GeneratedRegex(@"^\s*EXTERNAL\s+\w+\s*\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex External();

    [GeneratedRegex(@"\bref\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ref();

    [GeneratedRegex(@"[^\s#].*#\s*beat\s*(#|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineBeat();
}
