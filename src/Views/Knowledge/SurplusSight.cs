using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Narrative.Session;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>What a paper is worth to a party, as one seat can know it: its own surplus exactly, others' as a range whose middle is not the truth, red lines for everybody (screens.md section 4).</summary>
public static class SurplusSight
{
    /// <summary>Half-width of the range in points.</summary>
    private const int HalfWidth = 6;

    private const int Hundredths = 100;

    /// <summary><c>Beijing: plus 27 to plus 39, an estimate. Yes.</c></summary>
    public static string Line(StoryPack pack, Play play, GameState atTable, string package, Party party, Seat seat)
    {
        var (text, low, high) = Seen(pack, play, atTable, package, party, seat);
        return $"{text} {Verdict(low, high, RedLineRules.Crosses(pack.Scenario.Data.Negotiation.RedLines, pack.Scenario.PackageOf(package)!.Levels, party))}";
    }

    /// <summary>The same without the verdict: a party that has signed has given its own.</summary>
    public static string OfSigner(StoryPack pack, Play play, GameState atTable, string package, Party party, Seat seat) => Seen(pack, play, atTable, package, party, seat).Text;

    private static (string Text, int Low, int High) Seen(StoryPack pack, Play play, GameState atTable, string package, Party party, Seat seat)
    {
        var surplus = PaperReading.Surplus(pack.Scenario, atTable, package)[(int)party];
        if (party == PartyTable.Of(seat))
        {
            return ($"{PartyTable.Capital(party)}, you: {Tenths(surplus)} over your walk-away.", surplus, surplus);
        }

        var middle = (surplus / Hundredths) + Shift(play, package, party, seat);
        var (low, high) = (middle - HalfWidth, middle + HalfWidth);
        return ($"{PartyTable.Capital(party)}: {Say.Signed(low)} to {Say.Signed(high)}, an estimate.", low, high);
    }

    /// <summary>The whole range above 0 is a yes, below it a no, across it a maybe; a red line at home is a no, whatever the score.</summary>
    private static string Verdict(int low, int high, bool isRedLine)
    {
        return (low, high) switch
        {
            _ when isRedLine => "No, a red line at home.",
            ( >= 0, _) => "Yes.",
            (_, < 0) => "No.",
            _ => "Maybe.",
        };
    }

    private static int Shift(Play play, string package, Party party, Seat seat)
    {
        return Dice.Of((long)play.Setup.Seed).With("surplus").With(package).With((int)party).With((int)seat).Below((2 * HalfWidth) - 1) - (HalfWidth - 1);
    }

    private static string Tenths(int hundredths)
    {
        var size = Math.Abs(hundredths / (double)Hundredths).ToString("0.0", CultureInfo.InvariantCulture);
        return hundredths < 0 ? $"minus {size}" : $"plus {size}";
    }
}
