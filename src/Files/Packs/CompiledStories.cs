using System.Security.Cryptography;
using System.Text;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Files.Packs;

/// <summary>
/// Compiled stories in a folder of the user's cache: a text is compiled once, not at every start. Whatever is wrong here - no folder, a damaged
/// file, a full disk - the story is compiled anew, and nobody need know.
/// </summary>
/// <param name="folder">Where they lie; made where it is missing.</param>
public sealed class CompiledStories(string folder)
{
    private const string Ending = ".ink-pack";
    private const int MostKept = 8;

    /// <summary>The pack these files make, kept or compiled.</summary>
    public InkPack Open(InkFiles files)
    {
        var key = InkPack.KeyOf(files);
        var path = Path.Combine(folder, key + Ending);
        if (TryRead(path, key, out var bytes) && InkPack.TryOpen(files, bytes, out var kept))
        {
            return kept;
        }

        var pack = InkPack.Compile(files);
        if (pack.CanBeKept)
        {
            Keep(path, key, pack.ToBytes());
        }

        return pack;
    }

    /// <summary>A file begins with the check of what follows it, so that a flipped bit is no other story.</summary>
    private static bool TryRead(string path, string key, out byte[] bytes)
    {
        bytes = [];
        try
        {
            using var file = File.OpenRead(path);
            Span<byte> check = stackalloc byte[SHA256.HashSizeInBytes];
            file.ReadExactly(check);
            bytes = new byte[file.Length - file.Position];
            file.ReadExactly(bytes);
            return check.SequenceEqual(Check(key, bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Over the key too: a file that was given another's name is not opened.</summary>
    private static byte[] Check(string key, byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    /// <summary>Written beside and renamed: another window never reads half a file.</summary>
    private void Keep(string path, string key, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var written = $"{path}-{Guid.NewGuid():N}";
            using (var file = File.Create(written))
            {
                file.Write(Check(key, bytes));
                file.Write(bytes);
            }

            File.Move(written, path, overwrite: true);
            Prune();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not kept: the next start compiles again.
        }
    }

    /// <summary>Only the newest stay, whatever a dead program left among them too.</summary>
    private void Prune()
    {
        foreach (var old in new DirectoryInfo(folder).GetFiles($"*{Ending}*").OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostKept))
        {
            old.Delete();
        }
    }
}
