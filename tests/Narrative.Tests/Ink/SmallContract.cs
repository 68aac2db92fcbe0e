using BrighterFuture.Narrative.Ink;

namespace BrighterFuture.Narrative.Tests.Ink;

/// <summary>What a test's story needs of contract.ink.</summary>
internal static class SmallContract
{
    public const string Text = """
        VAR turn = 1
        VAR trust = 40
        VAR hosted = 0
        VAR outbox = ""
        VAR outbox_count = 0
        === scene_over
        { hosted:
          -> DONE
        }
        -> END
        === function decide(decision_id, option_id)
        ~ outbox_count = outbox_count + 1
        ~ outbox = outbox + outbox_count + ":" + decision_id + ":" + option_id + ";"

        """;

    public static InkPack Compile(string story) => InkPack.Compile(InkFiles.Of("main.ink", ("main.ink", story), ("contract.ink", Text)));

    public static InkPack Good(string story)
    {
        var pack = Compile(story);
        Assert.True(pack.Usable, string.Join("\n", pack.Problems));
        return pack;
    }

    /// <summary>A story standing in the knot s.</summary>
    public static InkStory Enter(string story, int seed = 7)
    {
        var told = new InkStory(Good(story), seed);
        told.EnterScene("s");
        return told;
    }
}
