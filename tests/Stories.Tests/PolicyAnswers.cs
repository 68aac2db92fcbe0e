using BrighterFuture.Model;

namespace BrighterFuture.Stories.Tests;

/// <summary>What a policy's leader would answer in the person's place, as far as the data say it without looking ahead.</summary>
internal static class PolicyAnswers
{
    /// <summary>The option's key, or null to leave it to the dice.</summary>
    public static string? Of(Play play, Policy policy, string cardId)
    {
        if (play.Scenario.CardOf(cardId) is not { Small: false } card)
        {
            return null;
        }

        if (policy == Policy.Historical)
        {
            return card.Asked.FirstOrDefault(ask => ask.Turn == play.Start.Turn)?.Historical;
        }

        var taste = play.Scenario.Data.Leaders.Tastes.FirstOrDefault(taste => taste.Policy == policy && taste.Seat == card.Seat);
        return taste is null ? null : card.Options.MaxBy(option => option.Effects.Sum(effect => effect.Steps * (taste.Points.FirstOrDefault(point => point.Code == effect.Code)?.Steps ?? 0)))?.Key;
    }
}
