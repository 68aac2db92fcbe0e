using static BrighterFuture.Model.Meters;

namespace BrighterFuture.Model.Rules;

/// <summary>
/// Those who gain if the talks fail: they stir first and are heard of, and act a turn later at the earliest, unless what would stop them was done.
/// Each co-guarantor that is won makes them weaker [Stedman 1997].
/// </summary>
internal static class SpoilerRules
{
    /// <summary>Byte of a spoiler that stirs; above it count the turns of rest after an act.</summary>
    public const byte Stirring = 1;

    private const byte Quiet = 0;
    private const int SpoilerDice = 800;

    /// <summary>One turn of all of them, in the order of the pack.</summary>
    public static void Act(World w)
    {
        foreach (var spoiler in w.Scenario.Court.Spoilers)
        {
            Act(w, spoiler);
            w.Apply();
        }
    }

    /// <summary>Chance this turn that a spoiler which stirs acts, ten-thousandths.</summary>
    public static int Strength(World w, CompiledSpoiler spoiler) => Math.Max(0, spoiler.Data.Strength - (CoGuarantors(w) * w.P.SpoilerShield));

    /// <summary>Capitals among China, Japan and Russia whose support is above their floor.</summary>
    public static int CoGuarantors(World w)
    {
        var p = w.P;
        return (w[SupportPrc] >= p.FloorPrc ? 1 : 0) + (w[SupportJpn] >= p.FloorJpn ? 1 : 0) + (w[SupportRus] >= p.FloorRus ? 1 : 0);
    }

    private static void Act(World w, CompiledSpoiler spoiler)
    {
        ref var memory = ref w.CourtMemory(spoiler.Memory);
        if (memory > Stirring)
        {
            memory = memory == Stirring + 1 ? Quiet : (byte)(memory - 1);
            return;
        }

        var stirs = Stirs(spoiler, w.Now);
        if (memory == Quiet && stirs)
        {
            memory = Stirring;
            w.Add(spoiler.Meter, w.P.SpoilerStirs, spoiler.CauseStirs);
        }
        else if (memory == Stirring && !stirs)
        {
            memory = Quiet;
            w.Add(spoiler.Meter, -w.P.SpoilerCalmed, spoiler.CauseCalmed);
        }
        else if (memory == Stirring && Chance.PlaceDice(w.Seed, w[Turn], SpoilerDice + spoiler.Memory, 10000) < Strength(w, spoiler))
        {
            memory = (byte)(Stirring + w.P.SpoilerRest);
            EffectRules.Add(w, w.Now, spoiler.Effects, again: false);
        }
    }

    private static bool Stirs(CompiledSpoiler spoiler, ReadOnlySpan<int> state)
    {
        foreach (var stop in spoiler.StoppedIfAny)
        {
            if (stop.Holds(state))
            {
                return false;
            }
        }

        return CourtRules.AllHold(spoiler.StirsWhile, state);
    }
}
