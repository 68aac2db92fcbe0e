using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Scenes;

namespace BrighterFuture.Views.Knowledge;

/// <summary>What a clause costs another leader, as a seat can hear it across a table: a range, unless the book is open.</summary>
internal static class TalkSight
{
    /// <summary>Half of the range, points; its middle is shifted by the seed so that it is not the truth.</summary>
    private const int HalfWidth = 3;

    /// <summary><c>about 8 to 14 points.</c></summary>
    public static string Cost(Play play, Reply reply, Change cost, Seat seat)
    {
        if (play.Setup.OpenBook)
        {
            return $"{cost.Gain:0.0} points.";
        }

        var shift = Dice.Of((long)play.Setup.Seed).With("cost").With(play.Start.Turn).With(cost.Issue).With((int)reply.Who).With((int)seat).Below((2 * HalfWidth) - 1) - (HalfWidth - 1);
        var middle = Math.Max(HalfWidth, (int)Math.Round(cost.Gain) + shift);
        return $"about {middle - HalfWidth} to {middle + HalfWidth} points, by your people's estimate.";
    }
}
