using System.Collections.Immutable;

namespace BrighterFuture.Files.Json;

/// <summary>
/// A place in a JSON file that is read by asking for exactly what should be there. Whatever is missing, of the wrong type or
/// out of range becomes a problem with file, line and column, and a harmless default is returned, so that one reading finds
/// everything. <see cref="Done"/> on the root, called once after all readers, reports properties nobody asked for.
/// </summary>
public sealed class StrictNode
{
    private readonly FileProblems _problems;
    private readonly JsonValue _value;
    private readonly string _path;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StrictNode> _children = new(StringComparer.Ordinal);
    private ImmutableArray<StrictNode> _items;
    private bool _anyNames;

    private StrictNode(string file, JsonValue value, string path, FileProblems problems)
    {
        (File, _value, _path, _problems) = (file, value, path, problems);
    }

    public string File { get; }

    public JsonKind Kind => _value.Kind;

    public int Line => _value.Line;

    public int Column => _value.Column;

    /// <summary>False where nothing stands (and a problem says so): read on, nothing more is reported below it.</summary>
    public bool Exists => Kind != JsonKind.Missing;

    internal static StrictNode Root(string file, JsonValue value, FileProblems problems) => new(file, value, "", problems);

    internal static StrictNode MissingFile(string file, FileProblems problems) =>
        Root(file, new JsonValue(JsonKind.Missing, 1, 1), problems);

    // ---- properties of an object

    /// <summary>Whether the property stands there (null counts as absent). Asking makes the name known.</summary>
    public bool Has(string name) => Find(name) is { Kind: not JsonKind.Null };

    /// <summary>Makes names known without reading them: another reader's properties.</summary>
    public void Allow(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _asked.Add(name);
        }
    }

    public string Text(string name) => Child(name, "a text").AsText();

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public int Int(string name, int low = int.MinValue, int high = int.MaxValue) => Child(name, "a whole number").AsInt(low, high);

    public int? OptionalInt(string name, int low = int.MinValue, int high = int.MaxValue) => Has(name) ? Int(name, low, high) : null;

    public long Long(string name, long low = long.MinValue, long high = long.MaxValue) => Child(name, "a whole number").AsLong(low, high);

    public long? OptionalLong(string name, long low = long.MinValue, long high = long.MaxValue) => Has(name) ? Long(name, low, high) : null;

    /// <summary>A number, whole or not.</summary>
    public double Number(string name) => Child(name, "a number").AsNumber();

    public double? OptionalNumber(string name) => Has(name) ? Number(name) : null;

    public bool Bool(string name) => Child(name, "true or false").AsBool();

    public bool OptionalBool(string name, bool absent = false) => Has(name) ? Bool(name) : absent;

    /// <summary>One of the words; <paramref name="words"/>[0] where it is none of them.</summary>
    public string OneOf(string name, params ReadOnlySpan<string> words) => Child(name, "a word").AsOneOf(words);

    /// <summary>A value of an enum by its name in camel case, for example <c>trump</c>.</summary>
    public T Enum<T>(string name)
        where T : struct, System.Enum => Child(name, "a word").AsEnum<T>();

    /// <summary>The object or other value under the name.</summary>
    public StrictNode Node(string name) => Child(name, "a value");

    public StrictNode? OptionalNode(string name) => Has(name) ? Node(name) : null;

    public ImmutableArray<StrictNode> List(string name) => Child(name, "a list [ ... ]").AsList();

    public ImmutableArray<StrictNode> OptionalList(string name) => Has(name) ? List(name) : [];

    public ImmutableArray<string> Texts(string name) => [.. List(name).Select(n => n.AsText())];

    public ImmutableArray<string> OptionalTexts(string name) => Has(name) ? Texts(name) : [];

    public ImmutableArray<int> Ints(string name) => [.. List(name).Select(n => n.AsInt())];

    public ImmutableArray<double> Numbers(string name) => [.. List(name).Select(n => n.AsNumber())];

    /// <summary>An object whose names are data (effects by code, options by id), in the order of the file.</summary>
    public ImmutableArray<KeyValuePair<string, StrictNode>> Map(string name) => Child(name, "an object { ... }").AsMap();

    public ImmutableArray<KeyValuePair<string, StrictNode>> OptionalMap(string name) => Has(name) ? Map(name) : [];

    // ---- the value itself

    public string AsText() => Is(JsonKind.Text, "a text in double quotes") ? _value.Text : "";

    public int AsInt(int low = int.MinValue, int high = int.MaxValue) => (int)AsLong(low, high);

    public long AsLong(long low = long.MinValue, long high = long.MaxValue)
    {
        if (!Is(JsonKind.Integer, "a whole number"))
        {
            return Math.Clamp(0, low, high);
        }

        if (_value.Integer < low || _value.Integer > high)
        {
            Problem($"{Here}must be from {low} to {high}, but is {_value.Integer}.");
        }

        return Math.Clamp(_value.Integer, low, high);
    }

    public double AsNumber() => Kind == JsonKind.Integer ? _value.Integer : Is(JsonKind.Fraction, "a number") ? _value.Fraction : 0;

    public bool AsBool() => Is(JsonKind.Bool, "true or false") && _value.Bool;

    public string AsOneOf(params ReadOnlySpan<string> words)
    {
        var text = AsText();
        if (Kind != JsonKind.Text || words.Contains(text))
        {
            return Kind == JsonKind.Text ? text : words[0];
        }

        var all = words.ToArray();
        var meant = NearestName.Of(text, all);
        Problem($"{Here}is '{text}', but must be one of {string.Join(", ", all)}{(meant is null ? "" : $"; did you mean '{meant}'?")}");
        return all[0];
    }

    public T AsEnum<T>()
        where T : struct, System.Enum
    {
        var names = System.Enum.GetNames<T>();
        var word = AsOneOf([.. names.Select(CamelCase)]);
        return System.Enum.Parse<T>(names.First(n => CamelCase(n) == word));
    }

    public ImmutableArray<StrictNode> AsList()
    {
        if (!Is(JsonKind.List, "a list [ ... ]"))
        {
            return [];
        }

        if (_items.IsDefault)
        {
            _items = [.. _value.Items.Select((v, i) => new StrictNode(File, v, $"{_path}[{i}]", _problems))];
        }

        return _items;
    }

    public ImmutableArray<KeyValuePair<string, StrictNode>> AsMap()
    {
        if (!Is(JsonKind.Map, "an object { ... }"))
        {
            return [];
        }

        _anyNames = true;
        return [.. _value.Members.DistinctBy(m => m.Name, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Name, Find(m.Name)!))];
    }

    /// <summary>Every value under a property of this name, at any depth, without making the name known.</summary>
    public IEnumerable<StrictNode> Everywhere(string name)
    {
        foreach (var member in _value.Members)
        {
            var child = FindMember(member.Name)!;
            foreach (var found in (member.Name == name ? [child] : Enumerable.Empty<StrictNode>()).Concat(child.Everywhere(name)))
            {
                yield return found;
            }
        }

        foreach (var found in (Kind == JsonKind.List ? AsList() : []).SelectMany(item => item.Everywhere(name)))
        {
            yield return found;
        }
    }

    // ---- problems

    /// <summary>Reports something wrong at this place.</summary>
    public void Problem(string message)
    {
        if (Exists)
        {
            _problems.Add(File, Line, Column, message);
        }
    }

    /// <summary>
    /// Reports properties nobody asked for, here and in everything below that was read. Call once, on the root, after all
    /// readers.
    /// </summary>
    public void Done()
    {
        foreach (var member in _value.Members.Where(m => !_anyNames && !_asked.Contains(m.Name)))
        {
            var meant =
                NearestName.Of(member.Name, _asked.Where(a => _value.Members.All(m => m.Name != a))) ?? NearestName.Of(member.Name, _asked);
            var hint =
                meant is not null ? $"did you mean '{meant}'?" : $"known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.";
            _problems.Add(File, member.Line, member.Column, $"unknown property '{member.Name}'; {hint}");
        }

        var read = _children.Where(c => _anyNames || _asked.Contains(c.Key)).Select(c => c.Value);
        foreach (var child in read.Concat(_items.IsDefault ? [] : _items))
        {
            child.Done();
        }
    }

    private string Here => _path.Length == 0 ? "the file " : $"'{_path.TrimStart('.')}' ";

    private StrictNode Child(string name, string expected)
    {
        if (Find(name) is { } child)
        {
            return child;
        }

        if (Exists && Is(JsonKind.Map, "an object { ... }"))
        {
            _problems.Add(File, Line, Column, $"{Here}lacks the property '{name}' ({expected}).");
        }

        return _children[name] = new StrictNode(File, new JsonValue(JsonKind.Missing, Line, Column), $"{_path}.{name}", _problems);
    }

    private StrictNode? Find(string name)
    {
        _asked.Add(name);
        return FindMember(name);
    }

    private StrictNode? FindMember(string name)
    {
        if (_children.TryGetValue(name, out var known))
        {
            return known;
        }

        var member = _value.Members.FirstOrDefault(m => m.Name == name);
        return member is null ? null : _children[name] = new StrictNode(File, member.Value, $"{_path}.{name}", _problems);
    }

    private bool Is(JsonKind kind, string expected)
    {
        if (Kind != kind && Exists)
        {
            Problem($"{Here}must be {expected}, but is {Found}.");
        }

        return Kind == kind;
    }

    private string Found => Kind switch
    {
        JsonKind.Text => $"the text \"{(_value.Text.Length > 40 ? _value.Text[..40] + "..." : _value.Text)}\"",
        JsonKind.Integer => $"the number {_value.Integer}",
        JsonKind.Fraction => $"the number {_value.Fraction}",
        JsonKind.Bool => _value.Bool ? "true" : "false",
        JsonKind.Null => "null",
        JsonKind.List => "a list [ ... ]",
        _ => "an object { ... }",
    };

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
