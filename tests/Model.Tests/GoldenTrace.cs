using System.Collections.Immutable;
using System.Text.Json;
using BrighterFuture.Files;
using BrighterFuture.Files.Rules;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

/// <summary>A whole game as the reference played it.</summary>
public sealed record GoldenTrace(
    ulong Seed, Policies Policies, TraceScript? Script, ImmutableArray<string> States, int Ending, string EndingName,
    ImmutableArray<string> Verdicts, string Neighbour, int Ledger, string LedgerSha, string Generator)
{
    public static string Folder { get; } = RepositoryRoot.Of("tests", "Model.Tests", "Golden", "Traces");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    public static GoldenTrace Read(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name)));
        var root = file.RootElement;
        var policies = root.GetProperty("policies");
        return new GoldenTrace(
            root.GetProperty("seed").GetUInt64(),
            new Policies(PolicyOf(policies, "trump"), PolicyOf(policies, "moon"), PolicyOf(policies, "kim")),
            ScriptOf(root.GetProperty("script")),
            [.. root.GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("state").GetString()!)],
            root.GetProperty("ending").GetInt32(),
            root.GetProperty("endingName").GetString()!,
            [.. root.GetProperty("verdicts").EnumerateObject().Select(verdict => verdict.Value.GetString()!)],
            root.GetProperty("neighbour").GetString()!,
            root.GetProperty("ledger").GetInt32(),
            root.GetProperty("ledgerSha").GetString()!,
            root.GetProperty("generator").GetString()!);
    }

    private static Policy PolicyOf(JsonElement policies, string seat) => Enum.Parse<Policy>(policies.GetProperty(seat).GetString()!, ignoreCase: true);

    private static TraceScript? ScriptOf(JsonElement script)
    {
        if (script.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var file = Path.GetTempFileName();
        File.WriteAllText(file, script.GetRawText());
        var problems = new FileProblems();
        var read = AnswersReader.Read(file, ReferencePack.Scenario, problems);
        File.Delete(file);
        return read ?? throw new InvalidOperationException(string.Join('\n', problems.All));
    }
}
