using System.Security.Cryptography;
using System.Text;

namespace BrighterFuture.Files.Saves;

/// <summary>
/// The last property of a save: a hash of each block of 4,096 bytes before it, and of all of them. It finds any changed, lost
/// or added byte, and says about where. This layout stays the same in every format, so that damage is told from age.
/// </summary>
internal static class SaveCheck
{
    /// <summary>Bytes that share a hash.</summary>
    public const int BlockSize = 4096;

    /// <summary>How a file shows that lacks its end.</summary>
    public const string CutShort = "cut short";

    private const int ShortHash = 8;

    // With the line before it ending in a comma, this closes the JSON object.
    private static readonly byte[] s_head = "  \"check\": \""u8.ToArray();
    private static readonly byte[] s_tail = "\"\n}\n"u8.ToArray();

    /// <summary>The body with its check behind it.</summary>
    /// <param name="body">The object up to and with the comma and new line after its last property.</param>
    public static byte[] Seal(byte[] body) => [.. body, .. s_head, .. Encoding.ASCII.GetBytes(Of(body)), .. s_tail];

    /// <summary>Null where every byte is as it was written; else where the damage begins and how it shows.</summary>
    public static (long Byte, string How)? Damage(byte[] file)
    {
        var head = file.AsSpan().LastIndexOf(s_head);
        if (head < 0 || !file.AsSpan(head + s_head.Length).EndsWith(s_tail))
        {
            return (file.Length, CutShort);
        }

        var body = file[..head];
        var stated = Encoding.ASCII.GetString(file.AsSpan(head + s_head.Length)[..^s_tail.Length]);
        var found = Of(body);
        if (stated == found)
        {
            return null;
        }

        var same = 0;
        while (same < Math.Min(stated.Length, found.Length) && stated[same] == found[same])
        {
            same++;
        }

        return (Math.Min((long)(same / ShortHash) * BlockSize, head), "checksum");
    }

    private static string Of(byte[] body)
    {
        var text = new StringBuilder();
        for (var start = 0; start < body.Length; start += BlockSize)
        {
            var block = body.AsSpan(start, Math.Min(BlockSize, body.Length - start));
            text.Append(Convert.ToHexStringLower(SHA256.HashData(block)).AsSpan(0, ShortHash));
        }

        return text.Append('-').Append(Convert.ToHexStringLower(SHA256.HashData(body))).ToString();
    }
}
