using BrighterFuture.Files.Json;
using BrighterFuture.Model;

namespace BrighterFuture.Files.Rules;

/// <summary>Reads a test of a meter: <c>{"meter": "pressure", "below": 1}</c>.</summary>
internal static class TestReader
{
    public static MeterTest Test(StrictNode node)
    {
        var meter = node.Text("meter");
        if (node.Has("belowParameter"))
        {
            return new MeterTest(meter, TestKind.Below, 0, node.Text("belowParameter"));
        }

        foreach (var (name, kind) in Kinds)
        {
            if (node.Has(name))
            {
                return new MeterTest(meter, kind, node.Int(name));
            }
        }

        node.Problem("a test of a meter needs one of below, atLeast, equals, differs, belowParameter.");
        return new MeterTest(meter, TestKind.Below, 0);
    }

    private static readonly (string Name, TestKind Kind)[] Kinds =
    [
        ("below", TestKind.Below), ("atLeast", TestKind.AtLeast), ("equals", TestKind.Equals), ("differs", TestKind.Differs),
    ];
}
