using System.Collections.Frozen;
using System.Collections.Immutable;
using Ink.Runtime;

namespace BrighterFuture.Narrative.Ink;

/// <summary>
/// A compiled story: immutable, safe to share between threads. Stories to play are made from it with <see cref="InkStory"/>.
/// </summary>
public sealed class InkPack
{
    // The engine fills static tables at first use without a lock; the first story of the process is made alone.
    private static readonly Lazy<string> s_engine = new(RunSmallStory);
    private static readonly Lazy<Story?> s_compiler = new(CompileSmallStory);

    private readonly InkCompiled _compiled;
    private Story? _spare;

    private InkPack(InkFiles files, InkCompiled compiled, Story? story, ImmutableArray<InkProblem> problems)
    {
        (Files, _compiled, _spare, Problems) = (files, compiled, story, problems);
        Globals = story?.variablesState.ToFrozenDictionary(name => name, name => story.variablesState[name], StringComparer.Ordinal)
            ?? FrozenDictionary<string, object>.Empty;
        Usable = story is not null && !Problems.Any(problem => problem.Severity == InkSeverity.Error);
    }

    public InkFiles Files { get; }

    /// <summary>The compiler's messages and ours, for a writer.</summary>
    public ImmutableArray<InkProblem> Problems { get; }

    /// <summary>Compiled, and without an error.</summary>
    public bool Usable { get; }

    /// <summary>Every knot and function by name.</summary>
    public ImmutableSortedDictionary<string, InkKnot> Knots => _compiled.Facts.Knots;

    /// <summary>Knots, stitches, tags, diverts, choices, texts with file and line.</summary>
    public ImmutableArray<InkItem> Items => _compiled.Facts.Items;

    /// <summary>Every decide(card, option) in the text.</summary>
    public ImmutableArray<InkDecide> Decides => _compiled.Facts.Decides;

    /// <summary>Ink globals with the values they are declared with: int, float or string, lists as text.</summary>
    public IReadOnlyDictionary<string, object> Globals { get; }

    /// <summary>Words of the text that a reader can meet.</summary>
    public int Words => Items.Where(item => item.Kind == InkItemKind.Text)
        .Sum(item => item.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>Whether it may be kept and opened again: there is nothing to say about it that would then go unsaid.</summary>
    public bool CanBeKept => Usable && Problems.IsEmpty;

    public static string EngineVersion => InkEngine.Version;

    /// <summary>The name under which these files' compiled story is kept: another for another text, compiler or build of the game.</summary>
    public static string KeyOf(InkFiles files) => InkKey.Of(files);

    /// <summary>Compiles; never throws: what is wrong stands in <see cref="Problems"/>.</summary>
    public static InkPack Compile(InkFiles files)
    {
        _ = s_compiler.Value;
        var story = InkCompiler.Compile(files, out var problems);
        var script = InkScript.Problems(files);
        try
        {
            var compiled = story is null ? InkCompiled.None : InkCompiled.Of(story, files);
            return new InkPack(files, compiled, story, [.. problems, .. script, .. compiled.Facts.Problems]);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var unread = new InkProblem(InkSeverity.Error, files.Root, 0, $"The compiled story cannot be read: {exception.Message}");
            return new InkPack(files, InkCompiled.None, null, [.. problems, unread, .. script]);
        }
    }

    /// <summary>Opens what <see cref="ToBytes"/> made of these very files; false where the bytes are something else.</summary>
    public static bool TryOpen(InkFiles files, byte[] bytes, out InkPack pack)
    {
        _ = s_engine.Value;
        try
        {
            var compiled = InkBytes.Read(bytes);
            pack = new InkPack(files, compiled, new Story(compiled.Json), []);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            pack = null!;
            return false;
        }
    }

    /// <summary>All that compiling gave, so that it need not be done again. Only where it <see cref="CanBeKept"/>.</summary>
    public byte[] ToBytes() => CanBeKept ? InkBytes.Write(_compiled) : throw new InvalidOperationException("A pack that has problems is not kept.");

    /// <summary>Tags at the head of a knot; empty for none.</summary>
    public ImmutableArray<string> TagsOf(string knot) =>
        Knots.TryGetValue(knot, out var found) ? found.Tags : throw new ArgumentException($"There is no knot '{knot}'.", nameof(knot));

    /// <summary>Tags written behind a choice's bracket, such as <c>grave</c>.</summary>
    public ImmutableArray<string> TagsOf(InkChoice choice) => TagsOfChoice(choice.SourcePath);

    /// <summary>File and line of a path in the compiled story.</summary>
    public InkSource? PlaceOf(string path) => _compiled.Places.Of(path);

    /// <summary>As <see cref="TagsOf(InkChoice)"/>, by the path of the choice point.</summary>
    internal ImmutableArray<string> TagsOfChoice(string path) => _compiled.Facts.ChoiceTags.TryGetValue(path, out var tags) ? tags : [];

    /// <summary>A story of its own for one game or worker.</summary>
    internal Story NewStory()
    {
        if (_compiled.Json.Length == 0)
        {
            throw new InvalidOperationException("A pack that did not compile cannot be played.");
        }

        // The first one is the one just compiled or opened, the others are read: five times faster than compiling, and our places know the
        // lines as well.
        return Interlocked.Exchange(ref _spare, null) ?? new Story(_compiled.Json);
    }

    private static string RunSmallStory() =>
        new Story($$$"""{"inkVersion":{{{Story.inkVersionCurrent}}},"root":[["ev",1,2,"+","out","/ev","\n","end",null],null],"listDefs":{}}""").Continue();

    private static Story? CompileSmallStory()
    {
        _ = s_engine.Value;
        return InkCompiler.Compile(InkFiles.Single("VAR a = 1\n~ a = a + 2 * 3\nOne {a > 2: two}.\n* [x] -> END\n"), out _);
    }
}
