using System.Collections.Immutable;
using System.Text.Json;

namespace BrighterFuture.Narrative.Ink;

/// <summary>An element of the compiled JSON with its path, in the order of the text.</summary>
/// <param name="Path">Path as the engine writes it: names where an element has one, else its place.</param>
/// <param name="Parent">Path of the container it lies in.</param>
/// <param name="Place">Place among the container's elements; -1 for those reached by name only.</param>
/// <param name="Value">The element.</param>
internal sealed record InkNode(string Path, string Parent, int Place, JsonElement Value)
{
    public string Knot => Path.Split('.')[0];
}

/// <summary>Walks the compiled story. JSON is the engine's public form and the same in 0.9 and 1.2; the object tree is internal.</summary>
internal static class InkTree
{
    public static ImmutableArray<InkNode> Walk(JsonElement root)
    {
        var nodes = ImmutableArray.CreateBuilder<InkNode>();
        AddContainer("", root, nodes);
        return nodes.ToImmutable();
    }

    /// <summary>The container an object's relative or absolute path leads to.</summary>
    public static string Resolve(string from, string path)
    {
        if (!path.StartsWith('.'))
        {
            return path;
        }

        var parts = from.Length == 0 ? [] : from.Split('.').ToList();
        foreach (var part in path[1..].Split('.'))
        {
            if (part != "^")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('.', parts);
    }

    /// <summary>The container's own name (<c>#n</c>), if it has one.</summary>
    public static string? NameOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array && Settings(element) is { ValueKind: JsonValueKind.Object } settings
        && settings.TryGetProperty("#n", out var name) ? name.GetString() : null;

    /// <summary>A tag's text at this element; 1.2 writes a tag as three elements, of which the middle one is text.</summary>
    public static string? TagAt(JsonElement container, int place)
    {
        var element = container[place];
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("#", out var tag))
        {
            return tag.GetString();
        }

        var opens = element.ValueKind == JsonValueKind.String && element.ValueEquals("#") && place + 1 < container.GetArrayLength();
        return opens && container[place + 1] is { ValueKind: JsonValueKind.String } text ? text.GetString()?.TrimStart('^') : null;
    }

    private static JsonElement Settings(JsonElement container)
    {
        var length = container.GetArrayLength();
        return length == 0 ? default : container[length - 1];
    }

    private static void AddContainer(string path, JsonElement container, ImmutableArray<InkNode>.Builder nodes)
    {
        for (var place = 0; place < container.GetArrayLength() - 1; place++)
        {
            var child = container[place];
            Add(Join(path, NameOf(child) ?? place.ToString()), path, place, child, nodes);
        }

        if (Settings(container) is { ValueKind: JsonValueKind.Object } settings)
        {
            foreach (var named in settings.EnumerateObject().Where(named => !named.Name.StartsWith('#')))
            {
                Add(Join(path, named.Name), path, -1, named.Value, nodes);
            }
        }
    }

    private static void Add(string path, string parent, int place, JsonElement child, ImmutableArray<InkNode>.Builder nodes)
    {
        nodes.Add(new InkNode(path, parent, place, child));
        if (child.ValueKind == JsonValueKind.Array)
        {
            AddContainer(path, child, nodes);
        }
    }

    private static string Join(string path, string part) => path.Length == 0 ? part : $"{path}.{part}";
}
