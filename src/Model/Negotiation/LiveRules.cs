using System.Collections.Immutable;
using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model.Negotiation;

/// <summary>The package model at one moment of a game: turns move beliefs, hurdles and the arsenal, and so the zone breathes.</summary>
public static class LiveRules
{
    private const double Percent = 100.0;
    private const double Thousandth = 1000.0;

    /// <summary>
    /// Who accepts what now. <c>tau_dprk</c> and <c>tau_others</c> are the records of kept and broken promises, the hurdles follow standing,
    /// elite, pressure and arrears, a larger arsenal protects more, pledges are red lines while they stand. Private facts (what a leader would take) are not in it.
    /// </summary>
    public static PackageModel Now(Scenario scenario, GameState state) => Now(scenario, state, PledgeDesk.Standing(scenario, state));

    /// <summary>The same with other pledges standing.</summary>
    internal static PackageModel Now(Scenario scenario, GameState state, ImmutableArray<Pledge> pledges) => scenario.ModelWithin(pledges).Under(
        state[Meters.TauDprk] / Percent,
        state[Meters.TauOthers] / Percent,
        TableRules.Protection(scenario.Parameters, state[Meters.Arsenal]) / Thousandth,
        [.. Enum.GetValues<Party>().Select(party => state[Meters.Hurdle(party)] / Percent)]);

    /// <summary>
    /// What the six say to a package, as the table counts it: a main deal over Japan's head costs Washington at home
    /// (<c>m_left_out</c>). No package of the zone is one, since there Japan accepts.
    /// </summary>
    public static PackageVerdict AtTable(Scenario scenario, PackageModel now, ImmutableArray<int> package)
    {
        var verdict = VerdictRules.Judge(now, package);
        var passesOverJapan = package[IssueIndex.Scope] >= Scopes.Cap && package[IssueIndex.Backers] is (Backing.WithoutJapan or Backing.UsAndRok);
        return passesOverJapan && verdict.Surplus[(int)Party.Jpn] < 0
            ? verdict with { Surplus = verdict.Surplus.SetItem((int)Party.Us, verdict.Surplus[(int)Party.Us] - (scenario.Parameters.MLeftOut / Percent)) }
            : verdict;
    }

    /// <summary>The exact zone now, under a millisecond when warm.</summary>
    public static Zone ZoneNow(Scenario scenario, GameState state) => ZoneSearch.Quick(Now(scenario, state));

    /// <summary>
    /// How many packages of a zone could be promised honestly now: the blueprint has the parts they need, and every backer they name has been
    /// won [A02, A03, A09].
    /// </summary>
    public static int PromisableCount(Scenario scenario, GameState state, Zone zone)
    {
        var w = new World(scenario);
        w.Load(state);
        var promises = new PromiseTable(w);
        return zone.Members.Count(number => promises.Can(PackageNumber.Levels(number)));
    }
}
