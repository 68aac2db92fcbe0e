using BrighterFuture.Model.Negotiation;
using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests.Negotiation;

/// <summary>Other people's numbers: weights up to a fifth off, other beliefs, guarantees, hurdles and patience; as in the reference's test of robustness, and wider.</summary>
internal static class Jitter
{
    public static ParameterValues Of(ulong seed)
    {
        var random = new Random((int)(seed % int.MaxValue));
        var values = ReferencePack.Scenario.Data.Negotiation.Values;
        foreach (var sheet in new[] { "W.US.", "W.ROK.", "W.PRC.", "W.JPN.", "W.RUS." })
        {
            values = Weights(values, sheet, 100, random);
        }

        values = Weights(Weights(values, "wE.", 1, random), "kD.", 1, random);
        foreach (var path in values.Paths.Where(path => path.StartsWith("m.", StringComparison.Ordinal)).ToArray())
        {
            values = values.With(path, values[path] + Between(random, -4, 4));
        }

        foreach (var path in values.Paths.Where(path => path[..2] is "G." or "nv" or "V.").ToArray())
        {
            values = values.With(path, values[path] * Between(random, .85, 1.15));
        }

        foreach (var path in values.Paths.Where(path => path.StartsWith("disc.", StringComparison.Ordinal)).ToArray())
        {
            values = values.With(path, Math.Min(.99, values[path] + Between(random, -.03, .02)));
        }

        return values.With("tau_D", Between(random, .05, .6)).With("tau_U", Between(random, .05, .6))
            .With("d0", Between(random, .6, .9)).With("rho", Between(random, .5, .9)).With("snap", Between(random, 0, .2));
    }

    private static ParameterValues Weights(ParameterValues values, string prefix, double sum, Random random)
    {
        var paths = values.Paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).ToArray();
        var drawn = paths.ToDictionary(path => path, path => values[path] * Between(random, .8, 1.2), StringComparer.Ordinal);
        var total = drawn.Values.Sum();
        return paths.Aggregate(values, (changed, path) => changed.With(path, sum * drawn[path] / total));
    }

    private static double Between(Random random, double low, double high) => low + ((high - low) * random.NextDouble());
}
