using System.Collections.Immutable;
using System.Text.Json;

namespace BrighterFuture.Narrative.Ink;

/// <summary>What can be known of a compiled story without running it.</summary>
/// <param name="Items">Every object of interest with file and line.</param>
/// <param name="Decides">Every decide(card, option) in the text.</param>
/// <param name="Knots">Knots and functions by name.</param>
/// <param name="ChoiceTags">Tags written behind a choice's bracket, by the path of its choice point.</param>
/// <param name="Problems">Mistakes seen in the compiled form.</param>
internal sealed record InkFacts(
    ImmutableArray<InkItem> Items, ImmutableArray<InkDecide> Decides, ImmutableSortedDictionary<string, InkKnot> Knots,
    ImmutableDictionary<string, ImmutableArray<string>> ChoiceTags, ImmutableArray<InkProblem> Problems)
{
    public static InkFacts None { get; } = new(
        [], [], ImmutableSortedDictionary<string, InkKnot>.Empty, ImmutableDictionary<string, ImmutableArray<string>>.Empty, []);
}

/// <summary>Reads the compiled JSON once; the result holds on to none of it.</summary>
internal sealed class InkAnalysis
{
    private const string Decide = "decide";
    private readonly ImmutableArray<InkNode> _nodes;
    private readonly Dictionary<string, InkNode> _byPath;
    private readonly ILookup<string, InkNode> _children;
    private readonly Func<string, InkSource?> _placeOf;
    private readonly ImmutableArray<InkHeader> _headers;
    private readonly ImmutableArray<InkItem> _items;
    private readonly ImmutableArray<InkDecide> _decides;

    private InkAnalysis(JsonElement root, Func<string, InkSource?> placeOf, ImmutableArray<InkHeader> headers)
    {
        _nodes = InkTree.Walk(root);
        _byPath = _nodes.DistinctBy(node => node.Path, StringComparer.Ordinal).ToDictionary(node => node.Path, StringComparer.Ordinal);
        _children = _nodes.ToLookup(node => node.Parent, StringComparer.Ordinal);
        _placeOf = placeOf;
        _headers = headers;
        _items = [.. headers.Select(Item), .. _nodes.Select(Item).OfType<InkItem>()];
        _decides = [.. _nodes.Where(node => CallOf(node) == Decide).Select(ReadDecide)];
    }

    public static InkFacts Read(string json, Func<string, InkSource?> placeOf, ImmutableArray<InkHeader> headers)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
        return new InkAnalysis(document.RootElement.GetProperty("root"), placeOf, headers).Facts();
    }

    private InkFacts Facts()
    {
        var choiceTags = _nodes.Where(IsChoice).ToImmutableDictionary(node => node.Path, TagsOfChoice, StringComparer.Ordinal);
        var knots = ReadKnots();
        return new InkFacts(_items, _decides, knots, choiceTags, [.. ChoiceProblems(knots), .. WordlessDecides()]);
    }

    private static InkItem Item(InkHeader header) => header.Stitch is null
        ? new InkItem(InkItemKind.Knot, header.Knot, header.Source, header.Knot)
        : new InkItem(InkItemKind.Stitch, $"{header.Knot}.{header.Stitch}", header.Source, header.Stitch);

    private InkItem? Item(InkNode node) => Describe(node) is var (kind, text) ? new InkItem(kind, node.Path, SourceOf(node), text) : null;

    private InkSource SourceOf(InkNode node) => _placeOf(node.Path) ?? new InkSource("", 0);

    private static (InkItemKind Kind, string Text)? Describe(InkNode node)
    {
        if (node.Value.ValueKind == JsonValueKind.String)
        {
            var text = node.Value.GetString() ?? "";
            return text.StartsWith('^') && !string.IsNullOrWhiteSpace(text[1..]) ? (InkItemKind.Text, text[1..]) : null;
        }

        return node.Value.ValueKind == JsonValueKind.Object ? DescribeObject(node) : null;
    }

    private static (InkItemKind Kind, string Text)? DescribeObject(InkNode node)
    {
        foreach (var property in node.Value.EnumerateObject())
        {
            var text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() ?? "" : "";
            switch (property.Name)
            {
                case "#": return (InkItemKind.Tag, text);
                case "*": return (InkItemKind.Choice, InkTree.Resolve(node.Path, text));
                case "f()": return (InkItemKind.Call, text);
                case "x()": return (InkItemKind.External, text);
                case "->t->": return (InkItemKind.Tunnel, InkTree.Resolve(node.Path, text));
                case "->" or "^->": return IsVariable(node) ? null : (InkItemKind.Divert, InkTree.Resolve(node.Path, text));
                case "VAR?" or "CNT?": return (InkItemKind.Reads, text);
                case "VAR=": return node.Value.TryGetProperty("re", out _) ? (InkItemKind.Writes, text) : null;
                default: break;
            }
        }

        return null;
    }

    private static bool IsVariable(InkNode node) =>
        node.Value.TryGetProperty("var", out var variable) && variable.ValueKind == JsonValueKind.True;

    private static bool IsChoice(InkNode node) => node.Value.ValueKind == JsonValueKind.Object && node.Value.TryGetProperty("*", out _);

    private static string? CallOf(InkNode node) =>
        node.Value.ValueKind == JsonValueKind.Object && node.Value.TryGetProperty("f()", out var name) ? name.GetString() : null;

    /// <summary>The two arguments, when they are written out: <c>str ^DT05 /str str ^b /str f()</c>.</summary>
    private InkDecide ReadDecide(InkNode call)
    {
        var before = _children[call.Parent].Where(node => node.Place >= 0 && node.Place < call.Place).TakeLast(6).Select(node => node.Value)
            .ToList();
        var written = before.Count == 6 && before.TrueForAll(value => value.ValueKind == JsonValueKind.String)
            && before[0].ValueEquals("str") && before[2].ValueEquals("/str") && before[3].ValueEquals("str")
            && before[5].ValueEquals("/str");
        return written
            ? new InkDecide(call.Knot, before[1].GetString()![1..], before[4].GetString()![1..], call.Path, SourceOf(call))
            : new InkDecide(call.Knot, "", "", call.Path, SourceOf(call));
    }

    private ImmutableSortedDictionary<string, InkKnot> ReadKnots()
    {
        var decides = _decides.ToLookup(decide => decide.Knot, StringComparer.Ordinal);
        var names = _headers.Where(header => header.Stitch is null).Select(header => header.Knot).ToHashSet(StringComparer.Ordinal);
        var targets = _items.Where(Leads).ToLookup(
            item => item.Path.Split('.')[0], item => item.Text.Split('.')[0], StringComparer.Ordinal);
        return _headers.Where(header => header.Stitch is null).DistinctBy(header => header.Knot, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
            header => header.Knot,
            header => new InkKnot(
                header.Knot, header.IsFunction, header.Parameters, HeadTags(header.Knot),
                [.. _headers.Where(other => other.Knot == header.Knot && other.Stitch is not null).Select(other => other.Stitch!)],
                [.. decides[header.Knot]],
                [.. targets[header.Knot].Where(name => name != header.Knot && names.Contains(name)).Distinct(StringComparer.Ordinal)],
                header.Source),
            StringComparer.Ordinal);
    }

    private static bool Leads(InkItem item) => item.Kind is InkItemKind.Divert or InkItemKind.Tunnel or InkItemKind.Call;

    private ImmutableArray<string> HeadTags(string knot)
    {
        var at = _byPath.GetValueOrDefault(knot)?.Value ?? default;
        while (at.ValueKind == JsonValueKind.Array && at.GetArrayLength() > 1 && at[0].ValueKind == JsonValueKind.Array)
        {
            at = at[0];
        }

        return at.ValueKind == JsonValueKind.Array ? LeadingTags(at) : [];
    }

    private static ImmutableArray<string> LeadingTags(JsonElement container)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        for (var place = 0; place < container.GetArrayLength() - 1; place++)
        {
            if (InkTree.TagAt(container, place) is { } tag)
            {
                tags.Add(tag);
            }
            else if (container[place] is not { ValueKind: JsonValueKind.Object } parameter || !parameter.TryGetProperty("temp=", out _))
            {
                break;
            }
        }

        return tags.ToImmutable();
    }

    /// <summary>A tag behind the bracket lies in the body, before its first newline; ink 0.9 has no tags on the choice itself.</summary>
    private ImmutableArray<string> TagsOfChoice(InkNode choice)
    {
        var target = InkTree.Resolve(choice.Path, choice.Value.GetProperty("*").GetString() ?? "");
        var body = _byPath.GetValueOrDefault(target)?.Value ?? default;
        var tags = ImmutableArray.CreateBuilder<string>();
        for (var place = 0; body.ValueKind == JsonValueKind.Array && place < body.GetArrayLength() - 1; place++)
        {
            if (body[place].ValueKind == JsonValueKind.String && body[place].ValueEquals("\n"))
            {
                break;
            }

            if (InkTree.TagAt(body, place) is { } tag)
            {
                tags.Add(tag);
            }
        }

        return tags.ToImmutable();
    }

    private IEnumerable<InkProblem> WordlessDecides() =>
        from decide in _decides
        where decide.Decision.Length == 0
        select Problem(InkSeverity.Warning, decide.Source,
            "decide(card, option) with computed names: no check can see which card it asks. Write both names out.");

    /// <summary>A decide in a choice's text or condition fires when the choice is offered, chosen or not.</summary>
    private IEnumerable<InkProblem> ChoiceProblems(ImmutableSortedDictionary<string, InkKnot> knots)
    {
        var deciders = Deciders(knots);
        return from choice in _nodes.Where(IsChoice)
               where Offering(choice).Any(node => CallOf(node) is { } name && deciders.Contains(name))
               select Problem(InkSeverity.Error, SourceOf(choice),
                   "decide in a choice's text or condition fires when the choice is offered. Put ~ decide(card, option) on its own " +
                       "line in the choice's body.");
    }

    private static InkProblem Problem(InkSeverity severity, InkSource source, string text) => new(severity, source.File, source.Line, text);

    /// <summary>decide and every function through which it can be reached.</summary>
    private HashSet<string> Deciders(ImmutableSortedDictionary<string, InkKnot> knots)
    {
        var calls = _items.Where(item => item.Kind == InkItemKind.Call).Select(item => (Caller: item.Path.Split('.')[0], Called: item.Text))
            .Distinct().ToList();
        var deciders = new HashSet<string>(StringComparer.Ordinal) { Decide };
        while (calls.Exists(call => deciders.Contains(call.Called) && knots.TryGetValue(call.Caller, out var knot) && knot.IsFunction
            && deciders.Add(call.Caller)))
        {
        }

        return deciders;
    }

    /// <summary>
    /// What runs when the choice is offered: its shared start, and everything between the <c>ev</c> and <c>/ev</c> before it.
    /// </summary>
    private IEnumerable<InkNode> Offering(InkNode choice)
    {
        var siblings = _children[choice.Parent].Where(node => node.Place >= 0 && node.Place < choice.Place)
            .OrderByDescending(node => node.Place);
        var depth = 0;
        foreach (var node in siblings)
        {
            depth += Is(node, "/ev") ? 1 : Is(node, "ev") ? -1 : 0;
            if (depth <= 0)
            {
                break;
            }

            foreach (var inner in Within(node))
            {
                yield return inner;
            }
        }

        foreach (var inner in _byPath.TryGetValue($"{choice.Parent}.s", out var start) ? Within(start) : [])
        {
            yield return inner;
        }
    }

    private static bool Is(InkNode node, string command) => node.Value.ValueKind == JsonValueKind.String && node.Value.ValueEquals(command);

    private IEnumerable<InkNode> Within(InkNode node) =>
        node.Value.ValueKind == JsonValueKind.Array ? _children[node.Path].SelectMany(Within).Prepend(node) : [node];
}
