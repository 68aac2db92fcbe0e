using System.Collections.Immutable;
using System.Globalization;
using BrighterFuture.Model;
using BrighterFuture.Model.Negotiation;
using BrighterFuture.Narrative.Scenes;
using BrighterFuture.Views.Text;

namespace BrighterFuture.Views.Knowledge;

/// <summary>What a seat sees of a package: its own surplus exactly, the others' as ranges unless the book is open (screens.md section 6). Red lines are public.</summary>
public static class PackageSight
{
    /// <summary>Half of a range, points of utility; the middle is shifted by the seed, alike for every package, so that it is not the truth and many packages do not give it away.</summary>
    private const int HalfWidth = 5;

    /// <summary>The six, in their order.</summary>
    public static ImmutableArray<PartyRow> Rows(Play play, Seat seat, PackageVerdict verdict) =>
        [.. Enum.GetValues<Party>().Select(party => Row(play, seat, party, verdict.Surplus[(int)party], verdict.IsStopped(party)))];

    /// <summary>One party beside a package.</summary>
    public static PartyRow Row(Play play, Seat seat, Party party, double surplus, bool isStopped) => new(party, Surplus(play, seat, party, surplus), isStopped);

    private static SurplusRange Surplus(Play play, Seat seat, Party party, double surplus)
    {
        if (play.Setup.OpenBook || party == PartyTable.Of(seat) || play.Start.Phase == Phase.Over)
        {
            return new SurplusRange(surplus, surplus);
        }

        var shift = Dice.Of((long)play.Setup.Seed).With("surplus").With((int)party).With((int)seat).Below((2 * HalfWidth) - 1) - (HalfWidth - 1);
        var middle = Math.Round(surplus) + shift;
        return new SurplusRange(middle - HalfWidth, middle + HalfWidth);
    }
}

/// <summary>A surplus over walk-away as a seat knows it, points of utility; exact where both ends are equal.</summary>
public sealed record SurplusRange(double Low, double High)
{
    public bool IsExact => Low.Equals(High);

    /// <summary><c>plus 19.6</c>, <c>minus 6 to plus 4</c>.</summary>
    public override string ToString() => IsExact ? Words(Low, "0.0") : $"{Words(Low, "0")} to {Words(High, "0")}";

    /// <summary><c>+19.6</c>, <c>-6..+4</c>: for a column.</summary>
    public string Short => IsExact ? Signed(Low, "0.0") : $"{Signed(Low, "0")}..{Signed(High, "0")}";

    /// <summary><c>9.5 over your walk-away</c>, <c>1.5 below your walk-away</c>, <c>5 below to 5 over its walk-away</c>.</summary>
    public string BesideWalkAway(string whose)
    {
        var format = IsExact ? "0.0" : "0";
        var (low, high) = (Math.Abs(Low).ToString(format, CultureInfo.InvariantCulture), Math.Abs(High).ToString(format, CultureInfo.InvariantCulture));
        return this switch
        {
            { IsExact: true } when double.Parse(low, CultureInfo.InvariantCulture) == 0 => $"exactly at {whose} walk-away",
            { IsExact: true } => $"{low} {(Low < 0 ? "below" : "over")} {whose} walk-away",
            { Low: >= 0 } => $"{low} to {high} over {whose} walk-away",
            { High: <= 0 } => $"{high} to {low} below {whose} walk-away",
            _ => $"{low} below to {high} over {whose} walk-away",
        };
    }

    private static string Words(double value, string format) => Signed(value, format).Replace("+", "plus ", StringComparison.Ordinal).Replace("-", "minus ", StringComparison.Ordinal);

    private static string Signed(double value, string format)
    {
        var size = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        return size == "0" ? size : value < 0 && size != "0.0" ? $"-{size}" : $"+{size}";
    }
}

/// <summary>One party beside a package.</summary>
/// <param name="Party">Who.</param>
/// <param name="Surplus">Its surplus as the seat knows it.</param>
/// <param name="StoppedAtHome">Whether a red line at home stops it, whatever it scores.</param>
public sealed record PartyRow(Party Party, SurplusRange Surplus, bool StoppedAtHome)
{
    /// <summary><c>yes</c>, <c>maybe</c>, <c>NO</c>, or <c>NO home</c>: the word follows the whole range.</summary>
    public string Word => StoppedAtHome ? "NO home" : Surplus.Low >= -PackageModel.Tie ? "yes" : Surplus.High < -PackageModel.Tie ? "NO" : "maybe";

    public string Name => Party.ToString().ToUpperInvariant();

    /// <summary><c>DPRK maybe, minus 6 to plus 4</c>.</summary>
    public string Sentence => Say.Stop($"{Name} {Word}, {Surplus}");
}
