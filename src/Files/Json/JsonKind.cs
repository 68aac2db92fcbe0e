namespace BrighterFuture.Files.Json;

/// <summary>What stands at a place of a JSON file.</summary>
public enum JsonKind
{
    /// <summary>
    /// Nothing: a required place that is empty (already reported), so what hangs below it is read without further complaint.
    /// </summary>
    Missing,

    Text,

    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Fraction,

    Bool,

    Null,

    List,

    Map,
}
