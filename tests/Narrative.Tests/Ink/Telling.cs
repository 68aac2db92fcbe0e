using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Tests.Ink;

/// <summary>Ways to drive a story to its end; whatever the way, it must tell the same and decide the same.</summary>
internal static class Telling
{
    public enum Way
    {
        Plain,
        SavedAround,
        UndoneAndRedone,
        InAnotherStory,
    }

    /// <summary>Tells to the end, the first choice always; every effect moves trust by 10.</summary>
    public static (string Text, ImmutableArray<InkEffect> Effects) Tell(InkPack pack, Way way)
    {
        var story = new InkStory(pack, 7);
        story.EnterScene("s");
        var text = new StringBuilder();
        var effects = ImmutableArray.CreateBuilder<InkEffect>();
        for (var count = 0; count < 100 && !story.SceneOver; count++)
        {
            story = Before(story, way);
            if (story.CanContinue)
            {
                var line = story.Step(taken => Apply(effects, taken));
                Assert.Empty(line.Problems);
                text.AppendLine(CultureInfo.InvariantCulture, $"{line.Text} [{string.Join('|', line.Tags)}]");
            }
            else
            {
                text.AppendLine(string.Join(" / ", story.Choices.Select(choice => choice.Text)));
                story.Choose(0);
            }

            Assert.Equal(effects.Count, story.LastEffect);
            Assert.Equal("", story.Read("outbox"));
        }

        Assert.True(story.SceneOver);
        return (text.ToString(), effects.ToImmutable());
    }

    private static InkNumbers Apply(ImmutableArray<InkEffect>.Builder all, ImmutableArray<InkEffect> taken)
    {
        all.AddRange(taken);
        return InkNumbers.Of(("trust", 40 + (10 * all.Count)));
    }

    private static InkStory Before(InkStory story, Way way)
    {
        if (way == Way.Plain)
        {
            return story;
        }

        var save = story.Save();
        if (way == Way.UndoneAndRedone && story.CanContinue)
        {
            story.Step(taken => InkNumbers.Of(("trust", 40 + (10 * (story.LastEffect + taken.Length)))));
        }

        var next = way == Way.InAnotherStory ? new InkStory(story.Pack, 99) : story;
        Assert.True(next.TryLoad(save, out var problem), problem?.ToString());
        Assert.Equal(save, next.Save());
        return next;
    }
}
