using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Session;

namespace BrighterFuture.Views.Knowledge;

/// <summary>What a paper on the table is worth to a party, in a sentence, as one seat can know it (<see cref="PackageSight"/>).</summary>
public static class SurplusSight
{
    private const double Hundredths = 100.0;

    /// <summary><c>Beijing: plus 27 to plus 37, an estimate. Yes.</c></summary>
    public static string Line(StoryPack pack, Play play, GameState atTable, string package, Party party, Seat seat)
    {
        var row = Row(pack, play, atTable, package, party, seat);
        return $"{Text(row, seat)} {Verdict(row)}";
    }

    /// <summary>The same without the verdict: a party that has signed has given its own.</summary>
    public static string OfSigner(StoryPack pack, Play play, GameState atTable, string package, Party party, Seat seat) => Text(Row(pack, play, atTable, package, party, seat), seat);

    private static PartyRow Row(StoryPack pack, Play play, GameState atTable, string package, Party party, Seat seat)
    {
        var surplus = PaperReading.Surplus(pack.Scenario, atTable, package)[(int)party] / Hundredths;
        return PackageSight.Row(play, seat, party, surplus, RedLineRules.Crosses(PledgeDesk.RedLines(pack.Scenario, atTable), pack.Scenario.PackageOf(package)!.Levels, party));
    }

    private static string Text(PartyRow row, Seat seat) => row switch
    {
        _ when row.Party == PartyTable.Of(seat) => $"{PartyTable.Capital(row.Party)}, you: {row.Surplus.BesideWalkAway("your")}.",
        { Surplus.IsExact: true } => $"{PartyTable.Capital(row.Party)}: {row.Surplus.BesideWalkAway("its")}.",
        _ => $"{PartyTable.Capital(row.Party)}: {row.Surplus}, an estimate.",
    };

    /// <summary>The whole range above 0 is a yes, below it a no, across it a maybe; a red line at home is a no, whatever the score.</summary>
    private static string Verdict(PartyRow row) => row.Word switch
    {
        "NO home" => "No, a red line at home.",
        "yes" => "Yes.",
        "NO" => "No.",
        _ => "Maybe.",
    };
}
