using Ink.Runtime;
using InkObject = Ink.Runtime.Object;

namespace BrighterFuture.Narrative.Ink;

/// <summary>File and line of every object of a compiled story, by path.</summary>
internal sealed class InkPlaces
{
    private readonly Dictionary<string, InkSource> _byPath;

    private InkPlaces(Dictionary<string, InkSource> byPath) => _byPath = byPath;

    public static InkPlaces None { get; } = new([]);

    public IReadOnlyCollection<KeyValuePair<string, InkSource>> All => _byPath;

    public static InkPlaces Of(IEnumerable<KeyValuePair<string, InkSource>> places) => new(new(places, StringComparer.Ordinal));

    /// <summary>Of a story that was compiled in this process: one that was read from JSON knows no lines.</summary>
    public static InkPlaces Read(Story story)
    {
        var places = new Dictionary<string, InkSource>(StringComparer.Ordinal);
        var waiting = new Stack<object>();
        waiting.Push(InkEngine.Root(story));
        while (waiting.TryPop(out var container))
        {
            foreach (var child in Children(container))
            {
                if (InkEngine.SourceOf(child) is { } source)
                {
                    places[PathOf(child)] = source;
                }

                if (child.GetType().Name == "Container")
                {
                    waiting.Push(child);
                }
            }
        }

        return new InkPlaces(places);
    }

    public static string PathOf(InkObject item) => InkEngine.Path(item).ToString() ?? "";

    /// <summary>The place of this path, or of the nearest container above it that has one.</summary>
    public InkSource? Of(string path)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('.'))])
        {
            if (_byPath.TryGetValue(at, out var source))
            {
                return source;
            }
        }

        return null;
    }

    private static IEnumerable<InkObject> Children(object container) =>
        InkEngine.Content(container).Concat(InkEngine.Named(container)?.Values ?? Enumerable.Empty<InkObject>());
}
