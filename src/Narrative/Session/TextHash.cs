using System.Security.Cryptography;
using System.Text;

namespace BrighterFuture.Narrative.Session;

/// <summary>A short hash of a choice's words, by which a log finds it again after the story was edited.</summary>
public static class TextHash
{
    private const int Characters = 12;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Characters];
}
