using System.Collections.Immutable;
using Ink;
using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// Compiles a pack's files together: main file first, then every file it does not include itself, so that a new file joins without
/// touching another.
/// </summary>
internal static class InkCompiler
{
    // Different from every file name, else the engine sees a recursion.
    private const string VirtualRoot = "(all files of the pack)";

    // Stores every global in a save, so that a save keeps its meaning when a writer edits a VAR's opening value.
    static InkCompiler() => VariablesState.dontSaveDefaultValues = false;

    public static Story? Compile(InkFiles files, out ImmutableArray<InkProblem> problems)
    {
        var found = new List<InkProblem>();
        Story? story = null;
        if (!files.Texts.ContainsKey(files.Root))
        {
            found.Add(new InkProblem(InkSeverity.Error, files.Root, 0,
                "The pack has no such file. Every pack starts in its root ink file."));
        }
        else
        {
            story = Run(files, found);
        }

        problems = [.. found.Distinct()];
        return story;
    }

    private static Story? Run(InkFiles files, List<InkProblem> found)
    {
        var options = new Compiler.Options
        {
            sourceFilename = VirtualRoot,
            countAllVisits = true,
            fileHandler = new Handler(files),
            errorHandler = (message, kind) => found.Add(InkMessage.Parse(message, Severity(kind), _ => null)),
        };
        try
        {
            var story = new Compiler(RootText(files), options).Compile();
            return found.Exists(problem => problem.Severity == InkSeverity.Error) ? null : story;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Deep nesting of braces or parentheses ends so, without a line.
            found.Add(new InkProblem(InkSeverity.Error, files.Root, 0,
                $"The ink compiler gave up: {exception.Message}. Mostly braces or brackets nested too deep."));
            return null;
        }
    }

    private static InkSeverity Severity(ErrorType kind) => kind switch
    {
        ErrorType.Error => InkSeverity.Error,
        ErrorType.Warning => InkSeverity.Warning,
        _ => InkSeverity.Note,
    };

    private static string RootText(InkFiles files)
    {
        var inner = files.Texts.Values.SelectMany(InkScript.Includes).ToHashSet(StringComparer.Ordinal);
        var outer = files.Texts.Keys.Where(name => name != files.Root && !inner.Contains(name)).Prepend(files.Root).ToList();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        outer.ForEach(name => Reach(name, files, reached));
        // Files that only include one another in a ring: named too, so that the compiler says so.
        outer.AddRange(files.Texts.Keys.Where(name => !reached.Contains(name)));
        return string.Concat(outer.Select(name => $"INCLUDE {name}\n"));
    }

    /// <summary>Adds a file and everything it includes.</summary>
    internal static void Reach(string name, InkFiles files, HashSet<string> reached)
    {
        if (reached.Add(name) && files.Texts.TryGetValue(name, out var text))
        {
            foreach (var included in InkScript.Includes(text))
            {
                Reach(included, files, reached);
            }
        }
    }

    private sealed class Handler(InkFiles files) : IFileHandler
    {
        public string ResolveInkFilename(string includeName) => includeName;

        public string LoadInkFileContents(string fullFilename) =>
            files.Texts.TryGetValue(fullFilename, out var text) ? text.TrimStart('\uFEFF') : throw new FileNotFoundException(fullFilename);
    }
}
