using System.Security.Cryptography;
using System.Text;

namespace BrighterFuture.Narrative.Ink;

/// <summary>Names what a compiled story depends on: every ink file, the compiler, the engine, and our own reading of what they made.</summary>
internal static class InkKey
{
    private static readonly Type[] s_makers = [typeof(global::Ink.Compiler), typeof(global::Ink.Runtime.Story), typeof(InkKey)];

    public static string Of(InkFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var maker in s_makers)
        {
            // Another build of an assembly has another id, where its version number may stay.
            hash.AppendData(maker.Module.ModuleVersionId.ToByteArray());
        }

        Append(files.Root);
        foreach (var (name, text) in files.Texts)
        {
            Append(name);
            Append(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text)
        {
            // The length first, so that no text can pass for the end of one and the beginning of the next.
            hash.AppendData(BitConverter.GetBytes(text.Length));
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }
    }
}
