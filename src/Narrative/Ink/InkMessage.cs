using System.Globalization;
using System.Text.RegularExpressions;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// The engine's messages as problems: <c>ERROR: 'f.ink' line 3: text</c>, and <c>RUNTIME ERROR: (knot.0.12): text</c> of a story without
/// line numbers.
/// </summary>
internal static partial class InkMessage
{
    public static InkProblem Parse(string message, InkSeverity severity, Func<string, InkSource?> placeOf)
    {
        var placed = Placed().Match(message);
        if (placed.Success)
        {
            var line = int.Parse(placed.Groups["line"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            return new InkProblem(severity, placed.Groups["file"].Value, line, placed.Groups["text"].Value.Trim());
        }

        var pathed = Pathed().Match(message);
        if (pathed.Success && placeOf(pathed.Groups["path"].Value) is { } source)
        {
            return new InkProblem(severity, source.File, source.Line, pathed.Groups["text"].Value.Trim());
        }

        return new InkProblem(severity, "", 0, Prefix().Replace(message, "").Trim());
    }

    [GeneratedRegex(@"^[A-Z ]+: '(?<file>[^']*)' line (?<line>\d+): (?<text>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Placed();

    [GeneratedRegex(@"^[A-Z ]+: \((?<path>[^)]*)\): (?<text>.*)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pathed();

    [GeneratedRegex("^(RUNTIME )?(ERROR|WARNING|TODO): ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();
}
