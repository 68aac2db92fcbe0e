using BrighterFuture.Model;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Views.Knowledge;

/// <summary>How much an option may move something, as one of three words: by the points that the answer moves at once where the seat knows that number exactly, else by the steps that the card says.</summary>
internal static class ForecastSize
{
    private const int PointsAStep = 3;

    /// <summary>From 1, a little, to 3, much.</summary>
    public static int Of(StoryPack pack, Play play, Card card, CardOption option, EffectStep effect)
    {
        var points = AtOnce(pack, play, card, option, effect.Code) is > 0 and var moved ? moved : PointsAStep * Math.Abs(effect.Steps);
        return points <= PointsAStep ? 1 : points <= 2 * PointsAStep ? 2 : 3;
    }

    /// <summary><c>clearly</c> is four to six points, or two steps.</summary>
    public static string Word(int size) => size switch
    {
        1 => "a little",
        2 => "clearly",
        _ => "much",
    };

    /// <summary>The most that the answer moves at once of what a code moves, as far as the seat can read it; 0 where it moves nothing yet.</summary>
    private static int AtOnce(StoryPack pack, Play play, Card card, CardOption option, string code)
    {
        if (Game.Apply(play, new Decision.Answered(card.Id, option.Key)) is not Outcome.Accepted { Play: var after })
        {
            return 0;
        }

        return EffectCodes.ShownFor(code).Select(pack.Scenario.MeterOf).Where(meter => SeatSight.IsExact(play, meter, card.Seat))
            .Max(meter => (int?)Math.Abs(Numbers.Reading(pack.Scenario, after.Preview, meter.Index) - Numbers.Reading(pack.Scenario, play.Preview, meter.Index))) ?? 0;
    }
}
