using static BrighterFuture.Model.Meters;
using static BrighterFuture.Model.Rules.Arithmetic;

namespace BrighterFuture.Model.Rules;

/// <summary>What the North earns, grows and eats.</summary>
internal static class EconomyRules
{
    private const int WholePressure = 100 * 10000;

    /// <summary>Earnings under pressure minus imports, compressed as reserves run out [S25, S28, S30].</summary>
    public static void DriftCurrency(World w, int months)
    {
        var p = w.P;
        var earned = MulDiv((long)p.EarnFull * (WholePressure - (p.EarnLoss * w[Pressure])), months, Calendar.MonthsAYear * (long)WholePressure);
        var kept = p.NeedFloor + ((100 - p.NeedFloor) * Math.Min(100, w[HardCurrency] * 100 / p.ReservesThin) / 100);
        var needed = p.Need * kept * months / (100 * Calendar.MonthsAYear);
        if (w[BorderClosed] > 0)
        {
            earned = Percent(earned, p.ClosedEarn);
            needed = Percent(needed, p.ClosedNeed);
        }

        if (w[Kaesong] != 0)
        {
            earned += p.KaesongEarn * months;
        }

        w.Add(HardCurrency, earned, Causes.DriftEarnings);
        w.Add(HardCurrency, -needed, Causes.DriftImports);
    }

    /// <summary>Growth moves toward what pressure, reform and money allow; GDP follows the growth of the months before [N03, N04, P19].</summary>
    public static void DriftGrowth(World w, int months)
    {
        w.Toward(Growth, GrowthTarget(w), w.Fade.Growth, months, Causes.DriftGrowth);
        w.Add(Gdp, MulDiv((long)w[Gdp] * w[Growth], months, Calendar.MonthsAYear * 10000), Causes.DriftGdp);
    }

    /// <summary>Harvest, fuel and fertiliser [N20, N21].</summary>
    public static void DriftFood(World w, int months)
    {
        var p = w.P;
        var target = p.FoodBase + Percent(10000 - w[Pressure], p.FoodTrade) + (p.FoodGrowth * w[Growth]);
        w.Toward(Food, Math.Clamp(target, 0, p.FoodBest), w.Fade.Food, months, Causes.DriftFood);
    }

    /// <summary>The border stays shut month by month [T80].</summary>
    public static void DriftBorder(World w, int months) => w.Add(BorderClosed, -Math.Min(months, w[BorderClosed]), Causes.DriftBorder);

    private static int GrowthTarget(World w)
    {
        var p = w.P;
        var growth = p.GrowthBase - MulDiv(w[Pressure], p.GrowthPressure, 1000) + Percent(w[Reform] - p.ReformOpening, p.GrowthReform);
        growth += Math.Min(p.GrowthFundCap, w[FundRate] * 2 * p.GrowthFund / 1000); // two half-years a year
        growth += (p.GrowthKaesong * w[Kaesong]) + (p.GrowthRail * w[Rail]) - Percent(w[ReformShock], p.GrowthShock);
        if (w[HardCurrency] < p.ReservesThin)
        {
            growth -= Percent(p.ReservesThin - w[HardCurrency], p.GrowthThin);
        }

        return w[BorderClosed] > 0 ? growth - p.GrowthClosed : growth;
    }
}
