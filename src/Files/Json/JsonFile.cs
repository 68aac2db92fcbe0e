using System.Text;

namespace BrighterFuture.Files.Json;

/// <summary>Strict reading of JSON files: whatever is wrong becomes a problem with its place, never an exception.</summary>
public static class JsonFile
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. A file that is missing or broken gives a problem and a node on which every read is silent.</summary>
    public static StrictNode Read(string path, FileProblems problems) =>
        TryReadText(path, problems, out var text) ? Parse(path, text, problems) : StrictNode.MissingFile(path, problems);

    /// <summary>Reads JSON text; <paramref name="file"/> is its name in messages.</summary>
    public static StrictNode Parse(string file, string text, FileProblems problems) =>
        StrictNode.Root(file, JsonParser.Parse(file, text, problems), problems);

    /// <summary>The text of a UTF-8 file, or a problem.</summary>
    public static bool TryReadText(string path, FileProblems problems, out string text)
    {
        text = "";
        try
        {
            var bytes = File.ReadAllBytes(path);
            text = _strictUtf8.GetString(bytes).TrimStart('\uFEFF');
            return true;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(path, 0, 0, "the file is not UTF-8 text; it is damaged, or must be saved again as UTF-8.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(path, 0, 0, "the file is missing.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(path, 0, 0, $"the file cannot be read: {e.Message}");
        }

        return false;
    }
}
