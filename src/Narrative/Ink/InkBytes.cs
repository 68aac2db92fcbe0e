using System.Collections.Immutable;

namespace BrighterFuture.Narrative.Ink;

/// <summary>A compiled pack as bytes, and back. Problems are not among them: a pack that has any is compiled each time, and says them each time.</summary>
internal static class InkBytes
{
    public static byte[] Write(InkCompiled compiled)
    {
        using var bytes = new MemoryStream();
        using var binary = new BinaryWriter(bytes);
        var writer = new InkBytesWriter(binary);
        writer.Long(compiled.Json);
        writer.All(compiled.Places.All, place =>
        {
            writer.Text(place.Key);
            writer.Source(place.Value);
        });
        Facts(writer, compiled.Facts);
        binary.Flush();
        return bytes.ToArray();
    }

    /// <summary>Throws where the bytes are not what <see cref="Write"/> wrote.</summary>
    public static InkCompiled Read(byte[] bytes)
    {
        using var binary = new BinaryReader(new MemoryStream(bytes));
        var reader = new InkBytesReader(binary);
        var json = reader.Long();
        var places = reader.All(() => KeyValuePair.Create(reader.Text(), reader.Source()));
        return new InkCompiled(json, InkPlaces.Of(places), Facts(reader));
    }

    private static void Facts(InkBytesWriter writer, InkFacts facts)
    {
        writer.All(facts.Items, item =>
        {
            writer.Number((int)item.Kind);
            writer.Text(item.Path);
            writer.Source(item.Source);
            writer.Text(item.Text);
        });
        writer.All(facts.Decides, decide => Decide(writer, decide));
        writer.All([.. facts.Knots.Values], knot => Knot(writer, knot));
        writer.All<KeyValuePair<string, ImmutableArray<string>>>(facts.ChoiceTags, choice =>
        {
            writer.Text(choice.Key);
            writer.All(choice.Value, writer.Text);
        });
    }

    private static InkFacts Facts(InkBytesReader reader)
    {
        var items = reader.All(() => new InkItem((InkItemKind)reader.Number(), reader.Text(), reader.Source(), reader.Text()));
        var decides = reader.All(() => Decide(reader));
        var knots = reader.All(() => Knot(reader));
        var choiceTags = reader.All(() => KeyValuePair.Create(reader.Text(), reader.All(reader.Text)));
        return new InkFacts(
            items, decides, knots.ToImmutableSortedDictionary(knot => knot.Name, knot => knot, StringComparer.Ordinal),
            choiceTags.ToImmutableDictionary(StringComparer.Ordinal), []);
    }

    private static void Decide(InkBytesWriter writer, InkDecide decide)
    {
        writer.Text(decide.Knot);
        writer.Text(decide.Decision);
        writer.Text(decide.Option);
        writer.Text(decide.Path);
        writer.Source(decide.Source);
    }

    private static InkDecide Decide(InkBytesReader reader) => new(reader.Text(), reader.Text(), reader.Text(), reader.Text(), reader.Source());

    private static void Knot(InkBytesWriter writer, InkKnot knot)
    {
        writer.Text(knot.Name);
        writer.Number(knot.IsFunction ? 1 : 0);
        writer.Number(knot.Parameters);
        writer.All(knot.Tags, writer.Text);
        writer.All(knot.Stitches, writer.Text);
        writer.All(knot.Decides, decide => Decide(writer, decide));
        writer.All(knot.Targets, writer.Text);
        writer.Source(knot.Source);
    }

    private static InkKnot Knot(InkBytesReader reader) => new(
        reader.Text(), reader.Number() == 1, reader.Number(), reader.All(reader.Text), reader.All(reader.Text),
        reader.All(() => Decide(reader)), reader.All(reader.Text), reader.Source());
}
