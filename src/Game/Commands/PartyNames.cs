using System.Text.Json.Nodes;
using BrighterFuture.Model;

namespace BrighterFuture.Game.Commands;

/// <summary>The six as the data names them.</summary>
internal static class PartyNames
{
    /// <summary>US, ROK, DPRK, PRC, JPN, RUS.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Party>().Select(Of)];

    public static string Of(Party party) => party.ToString().ToUpperInvariant();

    /// <summary><c>US 42.2, ROK 29.8, ...</c></summary>
    public static string Row(Func<Party, string> value) => string.Join(", ", Enum.GetValues<Party>().Select(party => $"{Of(party)} {value(party)}"));

    /// <summary>One number a party, rounded so that the last bits are not printed.</summary>
    public static JsonObject Map(Func<Party, double> value) =>
        new(Enum.GetValues<Party>().Select(party => KeyValuePair.Create(Of(party), (JsonNode?)Math.Round(value(party), 6))));
}
