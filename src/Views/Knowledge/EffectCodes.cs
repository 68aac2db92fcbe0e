using System.Collections.Frozen;

namespace BrighterFuture.Views.Knowledge;

/// <summary>Which effect code of an option explains which meter on the screen (reference: the scale table of the codes).</summary>
public static class EffectCodes
{
    private static readonly (string Code, string[] Meters)[] s_table =
    [
        ("TUD", ["trust_us_dprk", "trust_dprk_us", "tau_dprk", "tau_others"]),
        ("TRD", ["trust_rok_dprk", "trust_dprk_rok"]),
        ("TUR", ["trust_us_rok", "trust_rok_us"]),
        ("TCD", ["trust_prc_dprk", "trust_dprk_prc", "support_prc"]),
        ("TUC", ["trust_us_prc", "trust_prc_us", "support_prc"]),
        ("TRU", ["trust_rus_dprk", "trust_dprk_rus", "support_rus"]),
        ("SP", ["pressure", "sanctions_scope", "enforcement_us", "enforcement_prc", "enforcement_rus", "enforcement_rok", "measure_rok_24may", "measure_un_2375", "measure_un_2397"]),
        ("TJ", ["japan_attitude", "support_jpn"]),
        ("COH", ["cohesion", "support_prc", "support_rus"]),
        ("BP", ["blueprint", "blueprint_end_state", "blueprint_roadmap", "blueprint_fund", "blueprint_infrastructure", "blueprint_guarantees", "blueprint_normalisation"]),
        ("BYU", ["byungjin"]),
        ("DS", ["standing_trump", "standing_moon", "elite_loyalty", "standing_kim", "regime_stability"]),
        ("RS", ["regime_stability", "elite_loyalty", "assurance", "legitimacy_ideological"]),
        ("ELI", ["elite_loyalty", "regime_stability", "standing_kim"]),
        ("IDE", ["legitimacy_ideological", "regime_stability"]),
        ("HC", ["hard_currency", "regime_stability"]),
        ("FOOD", ["food", "regime_stability"]),
        ("OPT", ["optimism"]),
        ("DET", ["deterrence"]),
        ("NUK", ["gauge_complete", "arsenal"]),
        ("V", ["gauge_verifiable"]),
        ("GRO", ["growth"]),
        ("RFM", ["reform", "reform_shock"]),
        ("GUA", ["guarantee"]),
        ("NORM", ["norm_us", "norm_jp"]),
        ("ISO", ["isolation"]),
        ("WIN", ["window"]),
    ];

    private static readonly FrozenDictionary<string, string[]> s_codesOf = Build();

    /// <summary>The codes that can move a meter, likeliest first; empty for meters that no card moves by itself.</summary>
    public static IReadOnlyList<string> Of(string meter) => s_codesOf.TryGetValue(meter, out var codes) ? codes : [];

    /// <summary>The numbers in which a reader sees what a code moved: both trusts of a pair, a standing, else the first.</summary>
    public static IEnumerable<string> ShownFor(string code)
    {
        var meters = s_table.First(row => row.Code == code).Meters;
        return meters.Where((meter, place) => place == 0 || meter.StartsWith("trust_", StringComparison.Ordinal) || meter.StartsWith("standing_", StringComparison.Ordinal));
    }

    private static FrozenDictionary<string, string[]> Build()
    {
        return s_table.SelectMany(row => row.Meters.Select(meter => (Meter: meter, row.Code)))
            .GroupBy(pair => pair.Meter, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Code).ToArray(), StringComparer.Ordinal);
    }
}
