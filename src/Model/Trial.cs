using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model;

/// <summary>What many games of one way to play a seat, among one kind of others, came to.</summary>
/// <param name="Runs">Games.</param>
/// <param name="Endings">Games by ending; place 0 is unused.</param>
/// <param name="Complete">Games in which a complete package was signed.</param>
/// <param name="Capped">Games in which a cap was signed.</param>
/// <param name="FirstSteps">Games with a first step and nothing larger.</param>
/// <param name="Verdicts">Games by verdict of the seat, from disaster to triumph.</param>
public sealed record Trial(int Runs, IReadOnlyList<int> Endings, int Complete, int Capped, int FirstSteps, IReadOnlyList<int> Verdicts)
{
    /// <summary>Plays one game a seed, from <paramref name="seed"/> upward.</summary>
    public static Trial Run(Scenario scenario, Seat seat, Policies policies, int runs, ulong seed)
    {
        var simulator = new Simulator(scenario);
        var (endings, verdicts) = (new int[EndingNumber.SeoulsBridge + 1], new int[(int)Verdict.Triumph + 1]);
        var (complete, capped, steps) = (0, 0, 0);
        for (var game = 0; game < runs; game++)
        {
            endings[simulator.Play(seed + (ulong)game, policies)]++;
            var end = simulator.Final;
            var signed = end[Meters.Package] == 0 ? (int?)null : scenario.PaperNumbered(end[Meters.Package]).Scope;
            complete += signed == Scopes.Complete ? 1 : 0;
            capped += signed == Scopes.Cap ? 1 : 0;
            steps += signed is null && end[Meters.Interim] != 0 ? 1 : 0;
            verdicts[(int)EndingRules.Verdicts(scenario, end)[seat]]++;
        }

        return new Trial(runs, endings, complete, capped, steps, verdicts);
    }

    /// <summary>Share of games with one of some endings, 0 to 1.</summary>
    public double Share(params ReadOnlySpan<int> endings)
    {
        var games = 0;
        foreach (var ending in endings)
        {
            games += Endings[ending];
        }

        return (double)games / Runs;
    }

    /// <summary>How far the endings of two trials lie apart: total variation, 0 (alike) to 1.</summary>
    public double Apart(Trial other) => Endings.Zip(other.Endings, (mine, its) => Math.Abs(((double)mine / Runs) - ((double)its / other.Runs))).Sum() / 2;
}
