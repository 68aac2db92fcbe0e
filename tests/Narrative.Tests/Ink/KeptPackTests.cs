using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Testing;

namespace BrighterFuture.Narrative.Tests.Ink;

/// <summary>A compiled pack that was kept is the pack that was compiled.</summary>
public sealed class KeptPackTests
{
    private const string Story = "-> s\n=== s\n# scene\nIn {trust}.\n~ decide(\"DT01\", \"a\")\n* [Stay] # grave\n  Stayed at {trust}.\n* [(closed: no)]\n- -> scene_over\n";

    [Fact]
    public void It_knows_all_that_the_compiled_one_knows()
    {
        var compiled = Shipped.Pack.Ink;
        var kept = Kept(compiled);
        Assert.Equal(compiled.Items.AsEnumerable(), kept.Items);
        Assert.Equal(compiled.Decides.AsEnumerable(), kept.Decides);
        Assert.Equal(compiled.Globals.OrderBy(pair => pair.Key), kept.Globals.OrderBy(pair => pair.Key));
        Assert.Equal(compiled.Words, kept.Words);
        Assert.All(compiled.Items, item => Assert.Equal(compiled.PlaceOf(item.Path), kept.PlaceOf(item.Path)));
        Assert.All(compiled.Items, item => Assert.Equal(TagsAt(compiled, item), TagsAt(kept, item)));
        Assert.Equal(compiled.Knots.Values.Select(Flat), kept.Knots.Values.Select(Flat));
    }

    [Fact]
    public void It_tells_the_same_story()
    {
        var pack = SmallContract.Compile(Story);
        Assert.Equal(Telling.Tell(pack, Telling.Way.Plain).Text, Telling.Tell(Kept(pack), Telling.Way.Plain).Text);
    }

    [Fact]
    public void A_whole_game_is_told_and_saved_alike()
    {
        var shipped = Shipped.Pack;
        var kept = Kept(shipped.Ink);
        var again = shipped with { Ink = kept, Scenes = SceneIndex.Read(kept, SceneVocabulary.Of(shipped.Scenario, shipped.Words)) };
        Assert.Equal(Told(shipped), Told(again));
    }

    [Fact]
    public void A_pack_of_which_there_is_something_to_say_is_not_kept()
    {
        var pack = SmallContract.Compile("-> s\n=== s\nOne. # beat\nTODO: more\n-> DONE\n");
        Assert.True(pack.Usable);
        Assert.False(pack.CanBeKept);
        Assert.Throws<InvalidOperationException>(pack.ToBytes);
    }

    [Fact]
    public void Another_text_name_or_root_has_another_key()
    {
        string[] keys =
        [
            InkPack.KeyOf(InkFiles.Of("a.ink", ("a.ink", "One."), ("b.ink", "Two."))),
            InkPack.KeyOf(InkFiles.Of("a.ink", ("a.ink", "One!"), ("b.ink", "Two."))),
            InkPack.KeyOf(InkFiles.Of("b.ink", ("a.ink", "One."), ("b.ink", "Two."))),
            InkPack.KeyOf(InkFiles.Of("a.ink", ("a.ink", "One."), ("c.ink", "Two."))),
            InkPack.KeyOf(InkFiles.Of("a.ink", ("a.ink", "One.b"), (".ink", "Two."))),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], InkPack.KeyOf(InkFiles.Of("a.ink", ("b.ink", "Two."), ("a.ink", "One."))));
    }

    private static InkPack Kept(InkPack pack)
    {
        Assert.True(InkPack.TryOpen(pack.Files, pack.ToBytes(), out var kept));
        return kept;
    }

    private static IEnumerable<string> TagsAt(InkPack pack, InkItem item) => pack.TagsOf(new InkChoice(0, "", item.Path));

    /// <summary>Every stop of a game played by dice: its options, and the ink state that a save would hold.</summary>
    private static List<string> Told(StoryPack pack)
    {
        var stops = new List<string>();
        Walk.ToTheEnd(pack, new GameSetup(3, Seat.Kim, Policies.Default), Walk.Dice(3), moment => stops.Add($"{string.Join(" | ", moment.Options.Select(option => option.Text))} {moment.Ink}"));
        return stops;
    }

    private static string Flat(InkKnot knot) => $"{knot with { Tags = [], Stitches = [], Decides = [], Targets = [] }} {string.Join(',', knot.Tags)} {string.Join(',', knot.Stitches)} {string.Join(',', knot.Decides)} {string.Join(',', knot.Targets)}";
}
