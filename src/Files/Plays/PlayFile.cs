using System.Collections.Immutable;
using System.Text;

namespace BrighterFuture.Files.Plays;

/// <summary>A recorded game: how it is set up, what the player typed, and what must be read on the way. A story's own tests are such files.</summary>
/// <param name="Pack">Pack name.</param>
/// <param name="Seat">Seat name.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Others">Who plays the others, as on the command line.</param>
/// <param name="Steps">Acts and expectations, in order.</param>
public sealed record PlayFile(string Pack, string Seat, string Seed, string Others, ImmutableArray<PlayStep> Steps)
{
    private const string FirstLine = "brighter-future play 1";
    private const string Next = "next";
    private const string Expect = "expect: ";
    private static readonly string[] s_needed = ["pack", "seat", "seed"];

    /// <summary>Reads a play; every line that is not understood is named, all at once.</summary>
    public static PlayFile? Read(string path, out ImmutableArray<string> problems)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        var steps = ImmutableArray.CreateBuilder<PlayStep>();
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems = [$"{path} cannot be read: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message)}."];
            return null;
        }

        if (lines is not [FirstLine, ..])
        {
            problems = [$"{Path.GetFileName(path)} line 1: expected \"{FirstLine}\"."];
            return null;
        }

        for (var number = 2; number <= lines.Length; number++)
        {
            var line = lines[number - 1].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Step(line) is { } step)
            {
                steps.Add(step);
            }
            else if (steps.Count == 0 && line.Split(": ", 2) is [var key, var value] && key is "pack" or "seat" or "seed" or "others")
            {
                header[key] = value;
            }
            else
            {
                found.Add($"{Path.GetFileName(path)} line {number}: \"{line}\" is neither {Next}, a number, a command with its colon, \"{Expect.Trim()} WORDS\", nor a heading (pack, seat, seed, others).");
            }
        }

        found.AddRange(s_needed.Where(key => !header.ContainsKey(key)).Select(key => $"{Path.GetFileName(path)}: the heading \"{key}: ...\" is missing."));
        problems = found.ToImmutable();
        return problems.IsEmpty ? new PlayFile(header["pack"], header["seat"], header["seed"], header.GetValueOrDefault("others", "guarded"), steps.ToImmutable()) : null;
    }

    /// <summary>The heading of a new play.</summary>
    public string Heading()
    {
        return new StringBuilder().Append(FirstLine).Append('\n').Append($"pack: {Pack}\nseat: {Seat}\nseed: {Seed}\nothers: {Others}\n\n").ToString();
    }

    /// <summary>A typed line as it stands in a play: an empty one is <c>next</c>.</summary>
    public static string Line(string typed) => typed.Length == 0 ? Next : typed;

    private static PlayStep? Step(string line)
    {
        if (line.StartsWith(Expect, StringComparison.Ordinal))
        {
            return new PlayStep(null, line[Expect.Length..]);
        }

        return line == Next ? new PlayStep("", null) : line[0] == ':' || int.TryParse(line, out _) ? new PlayStep(line, null) : null;
    }
}

/// <summary>One line of a play: something typed, or words that must have been printed since the act before.</summary>
public sealed record PlayStep(string? Typed, string? Expected);
