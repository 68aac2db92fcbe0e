using System.Collections.Frozen;
using System.Collections.Immutable;
using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// A compiled story: immutable, safe to share between threads. Stories to play are made from it with <see cref="InkStory"/>.
/// </summary>
public sealed class InkPack
{
    // The engine fills a static table at first use without a lock; the first story of the process is compiled alone.
    private static readonly Lock WarmUpLock = new();
    private static bool _warm;

    private readonly string _json;
    private readonly InkPlaces? _places;
    private readonly InkFacts _facts = InkFacts.None;
    private Story? _spare;

    private InkPack(InkFiles files, Story? story, ImmutableArray<InkProblem> compilerProblems)
    {
        Files = files;
        Globals = FrozenDictionary<string, object>.Empty;
        _json = "";
        Problems = [.. compilerProblems, .. InkScript.Problems(files)];
        if (story is not null)
        {
            _spare = story;
            _json = story.ToJson();
            _places = InkPlaces.Read(story);
            _facts = InkAnalysis.Read(_json, _places.Of, InkScript.Headers(files));
            Globals = story.variablesState.ToFrozenDictionary(name => name, name => story.variablesState[name], StringComparer.Ordinal);
            Problems = [.. Problems, .. _facts.Problems];
        }

        Usable = story is not null && !Problems.Any(problem => problem.Severity == InkSeverity.Error);
    }

    public InkFiles Files { get; }

    /// <summary>The compiler's messages and ours, for a writer.</summary>
    public ImmutableArray<InkProblem> Problems { get; }

    /// <summary>Compiled, and without an error.</summary>
    public bool Usable { get; }

    /// <summary>Every knot and function by name.</summary>
    public ImmutableSortedDictionary<string, InkKnot> Knots => _facts.Knots;

    /// <summary>Knots, stitches, tags, diverts, choices, texts with file and line.</summary>
    public ImmutableArray<InkItem> Items => _facts.Items;

    /// <summary>Every decide(card, option) in the text.</summary>
    public ImmutableArray<InkDecide> Decides => _facts.Decides;

    /// <summary>Ink globals with the values they are declared with: int, float or string, lists as text.</summary>
    public IReadOnlyDictionary<string, object> Globals { get; }

    /// <summary>Words of the text that a reader can meet.</summary>
    public int Words => Items.Where(item => item.Kind == InkItemKind.Text)
        .Sum(item => item.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    public static string EngineVersion => InkEngine.Version;

    /// <summary>Compiles; never throws: what is wrong stands in <see cref="Problems"/>.</summary>
    public static InkPack Compile(InkFiles files)
    {
        WarmUp();
        var story = InkCompiler.Compile(files, out var problems);
        try
        {
            return new InkPack(files, story, problems);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new InkPack(files, null, problems.Add(
                new InkProblem(InkSeverity.Error, files.Root, 0, $"The compiled story cannot be read: {exception.Message}")));
        }
    }

    /// <summary>Tags at the head of a knot; empty for none.</summary>
    public ImmutableArray<string> TagsOf(string knot) =>
        Knots.TryGetValue(knot, out var found) ? found.Tags : throw new ArgumentException($"There is no knot '{knot}'.", nameof(knot));

    /// <summary>Tags written behind a choice's bracket, such as <c>grave</c>.</summary>
    public ImmutableArray<string> TagsOf(InkChoice choice) => TagsOfChoice(choice.SourcePath);

    /// <summary>File and line of a path in the compiled story.</summary>
    public InkSource? PlaceOf(string path) => _places?.Of(path);

    /// <summary>As <see cref="TagsOf(InkChoice)"/>, by the path of the choice point.</summary>
    internal ImmutableArray<string> TagsOfChoice(string path) => _facts.ChoiceTags.TryGetValue(path, out var tags) ? tags : [];

    /// <summary>A story of its own for one game or worker.</summary>
    internal Story NewStory()
    {
        if (_json.Length == 0)
        {
            throw new InvalidOperationException("A pack that did not compile cannot be played.");
        }

        // The first one is the one just compiled, the others are read: five times faster than compiling, and our places know the lines as
        // well.
        return Interlocked.Exchange(ref _spare, null) ?? new Story(_json);
    }

    private static void WarmUp()
    {
        if (Volatile.Read(ref _warm))
        {
            return;
        }

        lock (WarmUpLock)
        {
            if (!_warm)
            {
                var story = InkCompiler.Compile(InkFiles.Single("VAR a = 1\n~ a = a + 2 * 3\nOne {a > 2: two}.\n* [x] -> END\n"), out _)!;
                _ = new Story(story.ToJson()).Continue();
                Volatile.Write(ref _warm, true);
            }
        }
    }
}
