using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Ink;

/// <summary>The ink of one pack in memory; the disk belongs to Files.</summary>
/// <param name="Root">Name of the file that plain Inky would open, mostly <c>main.ink</c>.</param>
/// <param name="Texts">Every ink file of the pack by its name inside the ink folder, with forward slashes.</param>
public sealed record InkFiles(string Root, ImmutableSortedDictionary<string, string> Texts)
{
    /// <summary>A pack of one file, for tests and small stories.</summary>
    public static InkFiles Single(string text) => Of("main.ink", ("main.ink", text));

    public static InkFiles Of(string root, params ReadOnlySpan<(string Name, string Text)> texts)
    {
        var sorted = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in texts)
        {
            sorted[name] = text;
        }

        return new InkFiles(root, sorted.ToImmutable());
    }

    /// <summary>Only what plain Inky opens: the root file and what it includes.</summary>
    public InkFiles AsInkyOpensThem()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        InkCompiler.Reach(Root, this, reached);
        return this with { Texts = Texts.RemoveRange(Texts.Keys.Where(name => !reached.Contains(name))) };
    }
}
