using System.Runtime.CompilerServices;

namespace BrighterFuture.Testing;

/// <summary>Compares a text with the golden file beside the test; ACCEPT_GOLDEN=1 rewrites it (read it before you accept it).</summary>
public static class Golden
{
    /// <param name="name">File name inside the test project's Golden folder.</param>
    /// <param name="actual">The text as it is now.</param>
    /// <param name="caller">The test's own source file; filled in by the compiler.</param>
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var file = System.IO.Path.Combine(ProjectOf(caller), "Golden", name);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        if (!File.Exists(file))
        {
            throw new InvalidOperationException($"There is no golden file {name}. Read the text below, then run the test once with ACCEPT_GOLDEN=1.\n{actual}");
        }

        var expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (expected != actual)
        {
            throw new InvalidOperationException($"{name} differs.\n--- golden\n{expected}\n--- now\n{actual}");
        }
    }

    private static string ProjectOf(string caller)
    {
        var relative = caller.Replace('\\', '/');
        var from = relative.IndexOf("/tests/", StringComparison.Ordinal) + "/tests/".Length;
        return RepositoryRoot.Of("tests", relative[from..relative.IndexOf('/', from)]);
    }
}
