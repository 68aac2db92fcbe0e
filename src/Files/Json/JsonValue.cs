using System.Collections.Immutable;

namespace BrighterFuture.Files.Json;

/// <summary>A JSON value with the place where it begins.</summary>
/// <param name="Kind">Which of the fields below counts.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record JsonValue(JsonKind Kind, int Line, int Column)
{
    public string Text { get; init; } = "";

    public long Integer { get; init; }

    public double Fraction { get; init; }

    public bool Bool { get; init; }

    public ImmutableArray<JsonValue> Items { get; init; } = [];

    public ImmutableArray<JsonMember> Members { get; init; } = [];
}

/// <summary>A property: its name, where the name begins, its value.</summary>
internal sealed record JsonMember(string Name, int Line, int Column, JsonValue Value);
