using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>What effects ask for, read from one state.</summary>
internal static class EffectRules
{
    /// <summary>Adds the changes of a list of effects as seen from a state.</summary>
    /// <param name="w">The world that collects the changes.</param>
    /// <param name="from">The state the effects look at: the start of the turn for answers.</param>
    /// <param name="effects">Effects, in order.</param>
    /// <param name="again">The same answer was given before: half the effect, and nothing new in the blueprint.</param>
    public static void Add(World w, ReadOnlySpan<int> from, Effect[] effects, bool again)
    {
        foreach (var effect in effects)
        {
            if ((again && effect.OnlyFirst) || (effect.When is { } test && !test.Holds(from)))
            {
                continue;
            }

            var delta = Delta(w.P, from, effect);
            w.Add(effect.Meter, again && effect.FromCode ? Percent(delta, w.P.RepeatShare) : delta, effect.Cause);
        }
    }

    private static int Delta(Parameters p, ReadOnlySpan<int> from, Effect effect) => effect.Kind switch
    {
        EffectKind.Warm => Bounded(p, from[effect.Trust], effect.Amount),
        EffectKind.Set => effect.Amount - from[effect.Meter],
        EffectKind.Raise => Math.Max(0, effect.Amount - from[effect.Meter]),
        _ => effect is { Meter: Meters.EliteLoyalty, FromCode: true, Amount: < 0 } ? -RegimeRules.Grumbling(p, from[effect.Meter], -effect.Amount) : effect.Amount,
    };

    /// <summary>Warmth moves less the nearer trust is to the end it moves to: full size at <c>warmth_full_at</c>.</summary>
    private static int Bounded(Parameters p, int trust, int amount)
    {
        var size = amount > 0 ? (10000 - trust) * 100 / (10000 - p.WarmthFullAt) : trust * 100 / p.WarmthFullAt;
        return Percent(amount, Math.Clamp(size, p.WarmthLeast, p.WarmthMost));
    }
}
