using BrighterFuture.Model.Rules;

namespace BrighterFuture.Model;

/// <summary>Plays whole games without a ledger, fast; one a thread, since it keeps its bench.</summary>
public sealed class Simulator
{
    private readonly World _world;

    /// <summary>A simulator of one world.</summary>
    public Simulator(Scenario scenario)
    {
        _world = new World(scenario);
    }

    /// <summary>The state the last game ended in.</summary>
    public GameState Final => _world.ToState();

    /// <summary>Plays a game to its end; returns the number of the ending.</summary>
    public int Play(ulong seed, Policies policies)
    {
        TurnRules.Begin(_world, seed);
        while (_world[Meters.Phase] == (int)Phase.Talks)
        {
            TurnRules.Talk(_world, policies, hand: null);
        }

        while (_world[Meters.Phase] == (int)Phase.Road)
        {
            TurnRules.Road(_world, policies, overrule: null);
        }

        return _world[Meters.Ending];
    }
}
