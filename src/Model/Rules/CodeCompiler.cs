using System.Collections.Immutable;
using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>
/// Effect codes ("TUD +1") turned into effects on meters, once, when a pack is read. The scale: one step is about four points
/// [facts 7]; the deed of X moves the other's trust in X, X's own by a quarter; a third party's deed moves both by half.
/// </summary>
/// <param name="p">Sizes.</param>
/// <param name="seat">Whose deed it is.</param>
/// <param name="cause">Cause of every change.</param>
/// <param name="words">Speech and pictures: warmth only, no record [A08].</param>
/// <param name="fills">Blueprint parts that BP steps fill.</param>
internal sealed class CodeCompiler(Parameters p, Seat seat, int cause, bool words, ImmutableArray<string> fills)
{
    private static readonly Dictionary<string, (Party X, Party Y)> Pairs = new(StringComparer.Ordinal)
    {
        ["TUD"] = (Party.Us, Party.Dprk),
        ["TRD"] = (Party.Rok, Party.Dprk),
        ["TUR"] = (Party.Us, Party.Rok),
        ["TCD"] = (Party.Prc, Party.Dprk),
        ["TUC"] = (Party.Us, Party.Prc),
        ["TRU"] = (Party.Rus, Party.Dprk),
    };

    private readonly List<Effect> _effects = [];

    /// <summary>Codes the rules know.</summary>
    public static IEnumerable<string> Codes { get; } =
    [
        .. Pairs.Keys, "SP", "TJ", "BP", "DS", "NUK", "V", "RS", "RFM", "NORM", "WIN",
        "COH", "OPT", "DET", "ISO", "FOOD", "BYU", "ELI", "IDE", "HC", "GRO", "GUA",
    ];

    /// <summary>The effects of some steps of one code.</summary>
    public Effect[] Compile(string code, int steps)
    {
        _effects.Clear();
        if (steps == 0)
        {
            return [];
        }

        if (Pairs.TryGetValue(code, out var pair))
        {
            AddTrust(pair.X, pair.Y, steps);
        }
        else
        {
            AddOther(code, steps);
        }

        return [.. _effects];
    }

    private void AddTrust(Party x, Party y, int steps)
    {
        var me = Meters.PartyOf(seat);
        var full = p.StepPoints * steps;
        if (me != x && me != y)
        {
            Warm(x, y, Percent(full, p.CodeThirdParty));
            Warm(y, x, Percent(full, p.CodeThirdParty));
            return;
        }

        var other = me == x ? y : x;
        Warm(other, me, full);
        Warm(me, other, Percent(full, p.CodeOwnTrust));
        if (!words)
        {
            Record(other, me, steps);
        }
    }

    private void AddOther(string code, int steps)
    {
        var full = p.StepPoints * steps;
        switch (code)
        {
            case "SP":
                AddPressure(steps);
                break;
            case "TJ":
                Add(JapanAttitude, full);
                Add(IndexOf($"warmth_jpn_{PartyIds[(int)Meters.PartyOf(seat)]}"), Percent(full, p.CodeJapanWarmth));
                break;
            case "BP":
                AddBlueprint(steps);
                break;
            case "DS" when seat == Seat.Kim:
                Add(EliteLoyalty, p.StepElite * steps);
                break;
            case "DS":
                Add(seat == Seat.Trump ? StandingTrump : StandingMoon, p.StepStanding * steps);
                break;
            case "NUK":
                AddProgramme(steps);
                break;
            case "RS":
                Add(EliteLoyalty, Percent(p.StepElite * steps, p.CodeRegimeElite));
                Add(Assurance, Percent(full, p.CodeRegimeAssurance));
                Add(LegitimacyIdeological, Percent(full, p.CodeRegimeIdeology));
                break;
            case "RFM":
                AddReform(steps);
                break;
            default:
                AddPlain(code, steps);
                break;
        }
    }

    private void AddPlain(string code, int steps)
    {
        var full = p.StepPoints * steps;
        var (meter, amount) = code switch
        {
            "V" => (GaugeVerifiable, Percent(full, p.CodeVerify)),
            "NORM" => (seat == Seat.Kim ? NormJp : NormUs, p.CodeNormalise * steps),
            "WIN" => (Window, p.StepWindow * steps),
            "COH" => (Cohesion, full),
            "OPT" => (Optimism, full),
            "DET" => (Deterrence, full),
            "ISO" => (Isolation, full),
            "FOOD" => (Food, full),
            "BYU" => (Byungjin, p.StepByungjin * steps),
            "ELI" => (EliteLoyalty, p.StepElite * steps),
            "IDE" => (LegitimacyIdeological, Percent(full, p.CodeIdeology)),
            "HC" => (HardCurrency, p.StepMoney * steps),
            "GRO" => (Growth, p.StepGrowth * steps),
            "GUA" => (Guarantee, p.StepGuarantee * steps),
            _ => throw new ArgumentException($"unknown code {code}", nameof(code)),
        };
        Add(meter, amount);
    }

    /// <summary>Pressure moves what the deciding side holds: listings and waivers, its own measures, or the neighbours' patience.</summary>
    private void AddPressure(int steps)
    {
        var full = p.StepEnforce * steps;
        var half = Percent(full, p.CodePressurePrc);
        switch (seat)
        {
            case Seat.Trump when steps > 0:
                Add(EnforcementUs, full);
                Add(EnforcementPrc, half);
                break;
            case Seat.Trump:
                Add(MeasureUn2375, full);
                Add(MeasureUn2397, full);
                break;
            case Seat.Moon:
                Add(EnforcementRok, full);
                Add(MeasureRok24may, Percent(full, p.CodeRok24may));
                break;
            case Seat.Kim when steps > 0:
                Add(EnforcementPrc, full);
                Add(EnforcementRus, full);
                Add(EnforcementUs, full);
                break;
            default:
                Add(EnforcementPrc, half);
                Add(EnforcementRus, full);
                break;
        }
    }

    private void AddBlueprint(int steps)
    {
        foreach (var part in fills.Take(Math.Abs(steps)))
        {
            _effects.Add(new Effect(EffectKind.Add, IndexOf("blueprint_" + part), Math.Sign(steps), cause, FromCode: true, OnlyFirst: true));
        }
    }

    private void AddProgramme(int steps)
    {
        if (steps < 0)
        {
            Add(GaugeComplete, -p.StepPoints * steps);
            return;
        }

        Add(Arsenal, p.CodeArsenal * steps);
        Add(GaugeComplete, -Percent(p.StepPoints * steps, p.CodeProgramme));
    }

    private void AddReform(int steps)
    {
        Add(Reform, p.StepReform * steps);
        if (steps > 0)
        {
            Add(ReformShock, p.StepReform * steps);
        }
    }

    private void Record(Party of, Party actor, int steps)
    {
        var pair = $"{PartyIds[(int)of]}_{PartyIds[(int)actor]}";
        if (steps > 0)
        {
            Add(IndexOf("kept_" + pair), p.StepKept * steps);
        }
        else
        {
            Add(IndexOf("broken_" + pair), -p.StepBroken * steps);
        }
    }

    private void Warm(Party of, Party toward, int amount)
    {
        var pair = $"{PartyIds[(int)of]}_{PartyIds[(int)toward]}";
        _effects.Add(new Effect(EffectKind.Warm, IndexOf("warmth_" + pair), amount, cause, IndexOf("trust_" + pair), FromCode: true));
    }

    private void Add(int meter, int amount) => _effects.Add(new Effect(EffectKind.Add, meter, amount, cause, FromCode: true));
}
