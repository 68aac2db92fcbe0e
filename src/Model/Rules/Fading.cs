namespace BrighterFuture.Model.Rules;

/// <summary>For each rate, the share (thousandths) of a gap that closes in 0 to 6 months: compounding in whole numbers, worked out once.</summary>
internal sealed class Fading(Parameters p)
{
    private const int Whole = 100000;

    public int[] Growth { get; } = Closes(p.GrowthRate, 100);

    public int[] Food { get; } = Closes(p.FoodRate, 100);

    public int[] Elite { get; } = Closes(p.EliteRate, 1000);

    public int[] Shock { get; } = Closes(p.ShockDigest, 100);

    public int[] Legitimacy { get; } = Closes(p.LegitRate, 100);

    public int[] Ideology { get; } = Closes(p.IdeologyRate, 1000);

    public int[] Assurance { get; } = Closes(p.AssureRate, 100);

    public int[] Trump { get; } = Closes(p.TrumpRate, 100);

    public int[] Moon { get; } = Closes(p.MoonRate, 100);

    public int[] Byungjin { get; } = Closes(p.ByungjinBack, 1000);

    public int[] Warmth { get; } = Closes(p.WarmthDecay, 1000);

    public int[] Cohesion { get; } = Closes(p.CohesionBack, 1000);

    public int[] Enforcement { get; } = Closes(p.EnforceBack, 1000);

    public int[] Workers { get; } = Closes(p.WorkersRate, 1000);

    public int[] Deterrence { get; } = Closes(p.DeterrenceBack, 1000);

    public int[] Escalation { get; } = Closes(p.EscalationBack, 1000);

    public int[] Guarantee { get; } = Closes(p.GuaranteeFade, 1000);

    /// <summary>100,000 parts shrink month by month; what is gone, in thousandths.</summary>
    private static int[] Closes(int rate, int per)
    {
        var shares = new int[Calendar.MonthsAHalfYear + 1];
        var left = Whole;
        for (var month = 1; month < shares.Length; month++)
        {
            left = left * (per - rate) / per;
            shares[month] = (Whole - left) / 100;
        }

        return shares;
    }
}
