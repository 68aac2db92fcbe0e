using System.Globalization;

namespace BrighterFuture.Narrative.Ink;

/// <summary>A story's place as text. The seed and the ink memory are in the engine's JSON.</summary>
/// <param name="Engine">Version of the engine that wrote it.</param>
/// <param name="Scene">Knot of the scene; empty before the first.</param>
/// <param name="LastEffect">Number of the last effect delivered.</param>
/// <param name="Json">The engine's state.</param>
internal sealed record InkSave(string Engine, string Scene, int LastEffect, string Json)
{
    private const string Mark = "ink";

    public string Write() => $"{Mark} {Engine} {LastEffect} {Scene}\n{Json}";

    public static bool TryRead(string save, out InkSave read)
    {
        var end = save.IndexOf('\n', StringComparison.Ordinal);
        var head = end < 0 ? [] : save[..end].Split(' ');
        var fits = head.Length == 4 && head[0] == Mark && int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        read = fits ? new InkSave(head[1], head[3], int.Parse(head[2], CultureInfo.InvariantCulture), save[(end + 1)..])
            : new InkSave("", "", 0, "");
        return fits;
    }
}
