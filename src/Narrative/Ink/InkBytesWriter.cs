namespace BrighterFuture.Narrative.Ink;

/// <summary>Writes numbers and texts; a text that comes again is written as its number.</summary>
internal sealed class InkBytesWriter(BinaryWriter writer)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public void Number(int number) => writer.Write7BitEncodedInt(number);

    public void Text(string text)
    {
        if (_texts.TryGetValue(text, out var number))
        {
            Number(number);
            return;
        }

        Number(_texts.Count);
        _texts.Add(text, _texts.Count);
        Long(text);
    }

    /// <summary>A text that comes once.</summary>
    public void Long(string text) => writer.Write(text);

    public void Source(InkSource source)
    {
        Text(source.File);
        Number(source.Line);
    }

    public void All<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
