using BrighterFuture.Model;
using BrighterFuture.Narrative.Ink;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Narrative.Session;

/// <summary>A loaded pack, ready to play: rules, words, compiled ink and the index of its scenes.</summary>
public sealed record StoryPack(StoryInfo Info, Scenario Scenario, PackWords Words, InkPack Ink, SceneIndex Scenes);
