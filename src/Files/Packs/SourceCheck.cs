using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BrighterFuture.Files.Json;
using BrighterFuture.Files.Rules;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Every key that a file carries stands in sources.json.</summary>
internal static partial class SourceCheck
{
    private static readonly string[] s_files =
    [
        "scenario.json", "decisions.json", "events.json", "promises.json", "issues.json", "leaders.json", "texts.json", "road.json",
        "endings.json",
    ];

    public static void Json(PackFiles files, ImmutableDictionary<string, SourceEntry> known)
    {
        var sources = s_files.Concat(new[] { GlossaryReader.File, CourtReader.File }.Where(files.Has)).SelectMany(name => files.Json(name).Everywhere("source"));
        foreach (var source in sources.Where(source => source.Kind == JsonKind.Text))
        {
            foreach (var key in SourceKeys.In(source.AsText()).Where(key => !known.ContainsKey(key)))
            {
                source.Problem(Unknown(key, known.Keys));
            }
        }
    }

    public static void Ink(PackFiles files, InkFiles ink, ImmutableDictionary<string, SourceEntry> known)
    {
        foreach (var (name, text) in ink.Texts)
        {
            foreach (var (line, number) in text.Split('\n').Select((line, i) => (line, i + 1)))
            {
                foreach (Match tag in Tag().Matches(line))
                {
                    foreach (var key in SourceKeys.In(tag.Groups["keys"].Value.Trim()).Where(key => !known.ContainsKey(key)))
                    {
                        files.Problems.Add(files.InkPath(name), number, tag.Index + 1, Unknown(key, known.Keys));
                    }
                }
            }
        }
    }

    public static string Unknown(string key, IEnumerable<string> known)
    {
        var meant = NearestName.Of(key, known);
        var hint = meant is null ? "add it there, or write \"design judgement\"." : $"did you mean '{meant}'?";
        return $"the source key '{key}' is not in sources.json; {hint}";
    }

    [GeneratedRegex(@"#\s*(source|claim):(?<keys>[^#]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
