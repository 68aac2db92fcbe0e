using System.Diagnostics;

namespace BrighterFuture.Game.Commands;

/// <summary>
/// The first play of a stranger's pack, in a child process with a limit of memory and time: a story that never returns, or that brings the engine down, is stopped and its knot named.
/// </summary>
internal static class StoryTrial
{
    /// <summary>The child writes here, before each scene, which one it enters: the last name is the culprit's.</summary>
    private const string TraceVariable = "BRIGHTER_FUTURE_TRIAL";

    /// <summary>256 MiB, as the runtime reads it.</summary>
    private const string HeapLimit = "0x10000000";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Notes the scene that is entered, where a parent asked for it.</summary>
    public static void Entering(string knot)
    {
        if (Environment.GetEnvironmentVariable(TraceVariable) is { Length: > 0 } file)
        {
            File.WriteAllText(file, knot);
        }
    }

    /// <summary>Null where the pack came through; else a sentence that names the scene.</summary>
    public static string? Run(string folder)
    {
        var trace = Path.Combine(Path.GetTempPath(), $"brighter-future-trial-{Environment.ProcessId}-{Guid.NewGuid():N}");
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            {
                start.ArgumentList.Add(typeof(StoryTrial).Assembly.Location);
            }

            foreach (var argument in new[] { "story", "check", folder })
            {
                start.ArgumentList.Add(argument);
            }

            start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
            start.Environment[TraceVariable] = trace;
            return Watch(start, folder, trace);
        }
        finally
        {
            File.Delete(trace);
        }
    }

    private static string? Watch(ProcessStartInfo start, string folder, string trace)
    {
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEndAsync();
        var errors = child.StandardError.ReadToEndAsync();
        if (!child.WaitForExit(s_patience))
        {
            child.Kill(entireProcessTree: true);
            return $"The pack {folder} did not come to an end within {s_patience.TotalSeconds:0} seconds, so it was stopped. It stood in {Scene(trace)}. Nothing was changed.";
        }

        if (child.ExitCode == ExitCode.Fine)
        {
            return null;
        }

        var said = (output.Result + errors.Result).Trim();
        return child.ExitCode is ExitCode.Problems ? said.StartsWith("The pack ", StringComparison.Ordinal) ? said : $"The pack {folder} stumbled on its first walk. Nothing was changed.{Environment.NewLine}{said}"
            : $"The pack {folder} brought the ink engine down in {Scene(trace)}. Nothing was changed.";
    }

    private static string Scene(string trace) => File.Exists(trace) ? $"scene {File.ReadAllText(trace)}" : "no scene yet: while it was compiled";
}
