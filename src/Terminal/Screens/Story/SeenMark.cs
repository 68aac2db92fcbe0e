using System.Security.Cryptography;
using System.Text;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Terminal.Screens.Story;

/// <summary>A line as it is remembered once it was read: a hash of its words, so that an edited line is new.</summary>
internal static class SeenMark
{
    public static string Of(Paragraph paragraph) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(paragraph.Text)).AsSpan(0, 8));
}
