using System.Collections.Frozen;
using Ink.Runtime;
using InkObject = Ink.Runtime.Object;

namespace BrighterFuture.Narrative.Ink;

/// <summary>File and line of every object of a story that was compiled in this process, by path.</summary>
internal sealed class InkPlaces
{
    private readonly FrozenDictionary<string, InkSource> _byPath;

    private InkPlaces(FrozenDictionary<string, InkSource> byPath) => _byPath = byPath;

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

        return new InkPlaces(places.ToFrozenDictionary(StringComparer.Ordinal));
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
