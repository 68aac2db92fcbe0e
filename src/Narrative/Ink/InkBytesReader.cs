using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Ink;

/// <summary>Reads what <see cref="InkBytesWriter"/> wrote.</summary>
internal sealed class InkBytesReader(BinaryReader reader)
{
    private readonly List<string> _texts = [];

    public int Number() => reader.Read7BitEncodedInt();

    public string Text()
    {
        var number = Number();
        if (number == _texts.Count)
        {
            _texts.Add(Long());
        }

        return _texts[number];
    }

    public string Long() => reader.ReadString();

    public InkSource Source() => new(Text(), Number());

    public ImmutableArray<T> All<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(Number());
        while (items.Count < items.Capacity)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }
}
