namespace BrighterFuture.Model.Rules;

/// <summary>How leaders who are not played by people answer cards.</summary>
internal static class ChoiceRules
{
    /// <summary>The answer byte of a leader to a card, seen from the start of the turn.</summary>
    public static byte Answer(World w, Policy policy, int place)
    {
        var card = w.Scenario.Cards[place];
        switch (policy)
        {
            case Policy.Historical:
                return w.Scenario.HistoricalAnswer(place, w[Meters.Turn]);
            case Policy.Utility:
            case Policy.Guarded:
                return UtilityRules.Answer(w, policy, place, card.Seat);
            case Policy.Random:
                return Random(w, place);
            default:
                return FirstOpen(w, place, w.Scenario.TasteOrder(policy, place) ?? []);
        }
    }

    /// <summary>Whether an option is open in a state.</summary>
    public static bool IsOpen(World w, int place, int option) =>
        w.Scenario.Options[place][option].ClosedIf is not { } closed || !closed.Holds(w.Now);

    /// <summary>Every open option alike, by a hash of seed and place.</summary>
    private static byte Random(World w, int place)
    {
        var options = w.Scenario.Options[place];
        var open = 0;
        for (var option = 0; option < options.Length; option++)
        {
            open += IsOpen(w, place, option) ? 1 : 0;
        }

        var left = Chance.PlaceDice(w.Seed, w[Meters.Turn], w.Scenario.DicePlace(place), open);
        for (var option = 0; ; option++)
        {
            if (IsOpen(w, place, option) && left-- == 0)
            {
                return (byte)(AnswerRules.First + option);
            }
        }
    }

    /// <summary>The first open option of an order of preference.</summary>
    private static byte FirstOpen(World w, int place, byte[] order)
    {
        foreach (var option in order)
        {
            if (IsOpen(w, place, option))
            {
                return (byte)(AnswerRules.First + option);
            }
        }

        return AnswerRules.Left;
    }
}
