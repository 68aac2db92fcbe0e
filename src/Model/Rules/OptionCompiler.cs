namespace BrighterFuture.Model.Rules;

/// <summary>Turns the options of cards into effects, once, when a pack is read.</summary>
internal sealed class OptionCompiler(Parameters p, CauseTable causes)
{
    /// <summary>Everything an option does.</summary>
    public CompiledOption Compile(Card card, CardOption option)
    {
        var cause = causes.Find($"card.{card.Id}{option.Key}");
        Effect[] effects = [.. CodeEffects(card, option, cause), .. OtherEffects(option, cause)];
        return new CompiledOption
        {
            Cause = cause,
            Effects = effects,
            Levels = effects.Where(effect => Meters.IsBlueprintPart(effect.Meter)).Sum(effect => Math.Max(0, effect.Amount)),
            Gates = [.. option.Gates.Select(gate => Compile(gate, cause))],
            Sets = [.. option.Sets.Select(set => Set(set, cause)), .. TestEffects(option, cause)],
            Later = [.. option.Later.Select(later => new LateEffect(later.Turns, LateEffects(card, option, later)))],
            BreaksHalt = option.Test > 0,
            Meeting = option.Meeting,
            WalkOut = option.WalkOut,
            ClosedIf = option.ClosedUnder is { } closed
                ? new Test(Meters.IndexOf(closed.Meter), TestKind.Below, closed.Parameter is { } id ? p[id] : closed.Value)
                : null,
        };
    }

    /// <summary>A test of a pack with its bound worked out.</summary>
    public Test Compile(MeterTest test) => new(Meters.IndexOf(test.Meter), test.Kind, test.Parameter is { } id ? p[id] : test.Value);

    private IEnumerable<Effect> CodeEffects(Card card, CardOption option, int cause)
    {
        var compiler = new CodeCompiler(p, card.Seat, cause, option.Words, option.Fills);
        return option.Effects.Where(step => !option.IfSigned.Contains(step.Code, StringComparer.Ordinal)).SelectMany(step => compiler.Compile(step.Code, step.Steps));
    }

    private static IEnumerable<Effect> OtherEffects(CardOption option, int cause)
    {
        if (option.Congress != 0)
        {
            yield return new Effect(EffectKind.Add, Meters.Congress, option.Congress, cause, OnlyFirst: true);
        }

        if (option.Ladder != 0)
        {
            yield return new Effect(EffectKind.Add, Meters.Escalation, option.Ladder, cause);
        }

        if (option.Test != 0)
        {
            yield return new Effect(EffectKind.Add, Meters.Escalation, option.Test, cause);
            yield return new Effect(EffectKind.Add, Meters.Tests, 1, cause);
        }
    }

    private IEnumerable<Effect> TestEffects(CardOption option, int cause)
    {
        if (option.Test != 0)
        {
            yield return new Effect(EffectKind.Set, Meters.MoratoriumDeeds, 0, cause);
            yield return new Effect(EffectKind.Raise, Meters.Cooling, p.TestCooling, cause);
        }
    }

    private Effect[] LateEffects(Card card, CardOption option, LaterEffect later) =>
        new CodeCompiler(p, card.Seat, causes.Find(later.Cause), option.Words, option.Fills).Compile(later.Code, later.Steps);

    private CompiledGate Compile(Gate gate, int cause) => new(
        [.. gate.FailsIf.Select(Compile)],
        [.. Enumerable.Range(0, Meters.Count).Select(meter => Keeps(gate, Meters.IdOf(meter)))],
        [.. gate.Adds.Select(add => new Effect(EffectKind.Add, Meters.IndexOf(add.Meter), p[add.HalfStepsOf] / 2 * add.Steps, causes.Find(add.Cause)))],
        [.. gate.Passes.Select(set => Set(set, cause))]);

    private static bool Keeps(Gate gate, string meter) => !gate.Drop.Contains(meter, StringComparer.Ordinal) && (gate.Keep is not { } keep || keep.Contains(meter, StringComparer.Ordinal));

    private static Effect Set(MeterSetting set, int cause) => new(EffectKind.Set, Meters.IndexOf(set.Meter), set.Value, cause);
}
