using BrighterFuture.Files.Packs;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Testing;

namespace BrighterFuture.Files.Tests.Packs;

public sealed class The_contract_of_the_pack
{
    private static readonly string s_pack = RepositoryRoot.Of("stories/brighter-future");

    /// <summary>ACCEPT_GOLDEN=1 writes it, as <c>story contract</c> does.</summary>
    [Fact]
    public void Is_what_the_meter_table_makes_of_it()
    {
        var pack = Load();
        var opening = Model.Game.Start(pack.Scenario, new GameSetup(0, null, Policies.All(Policy.Historical))).Start;
        var text = Contract.Write(pack.Scenario.Meters.Select(meter => (meter, opening.Reading(pack.Scenario, meter.Index))));
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(Path.Combine(s_pack, "ink", Contract.FileName), text);
        }

        Assert.Equal(text, pack.Ink.Texts[Contract.FileName]);
    }

    [Fact]
    public void Compiles_with_every_scene_of_the_pack()
    {
        var ink = InkPack.Compile(Load().Ink);
        Assert.Empty(ink.Problems);
        Assert.True(ink.Usable);
    }

    private static LoadedPack Load()
    {
        var problems = new FileProblems();
        PackFolder.TryLoad(s_pack, problems, out var pack);
        Assert.Empty(problems.All);
        return pack;
    }
}
