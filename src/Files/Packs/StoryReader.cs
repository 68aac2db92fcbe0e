using BrighterFuture.Files.Json;
using BrighterFuture.Model;
using BrighterFuture.Narrative.Words;

namespace BrighterFuture.Files.Packs;

/// <summary>Reads story.json: which pack this is.</summary>
internal static class StoryReader
{
    /// <summary>The version of the ink contract that this program speaks.</summary>
    private const int Contract = 1;

    public static StoryInfo Read(StrictNode story)
    {
        story.Allow("extends", "licence");
        if (story.Int("contract", 1) > Contract)
        {
            story.Node("contract").Problem(
                $"this pack speaks version {story.Int("contract")} of the contract, this game version {Contract}: update the game.");
        }

        var budget = story.Node("budgets");
        return new StoryInfo(
            story.Text("id"),
            story.Text("title"),
            story.Text("version"),
            [.. story.List("seats").Select(seat => seat.AsEnum<Seat>())],
            story.Text("entry"),
            story.Text("language"),
            story.Text("contentNote"),
            new SceneBudget(budget.Int("firstAct", 0, 99), budget.Int("freeze", 0, 99), budget.Int("road", 0, 99)),
            "");
    }
}
