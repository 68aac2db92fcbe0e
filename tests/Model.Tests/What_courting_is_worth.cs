using BrighterFuture.Model.Negotiation;
using BrighterFuture.Model.Rules;
using Xunit.Abstractions;
using static BrighterFuture.Model.Tests.CourtTable;

namespace BrighterFuture.Model.Tests;

/// <summary>A player of the op-ed's advice who sends an envoy every turn, beside one who never does: same seeds, guarded others (src/decisions/0007).</summary>
public sealed class What_courting_is_worth(ITestOutputHelper output)
{
    private const int Games = 200;

    public static TheoryData<Seat> Seats => [.. Enum.GetValues<Seat>()];

    [Theory]
    [MemberData(nameof(Seats))]
    public void Visits_move_the_odds_and_no_seat_signs_by_them_alone(Seat seat)
    {
        var (advice, courting) = (Signed(seat, Policy.Bang, visits: false), Signed(seat, Policy.Bang, visits: true));
        var (history, visitsAlone) = (Signed(seat, Policy.Historical, visits: false), Signed(seat, Policy.Historical, visits: true));
        output.WriteLine($"{seat}: advice {advice}, advice with visits {courting}, history {history}, history with visits {visitsAlone} of {Games}");

        Assert.InRange(courting, advice - (Games / 10), Games * 85 / 100);
        Assert.True(visitsAlone <= history + (Games / 20), $"history with visits signs {visitsAlone}");
    }

    private static int Signed(Seat seat, Policy player, bool visits) => Enumerable.Range(1, Games).AsParallel().Count(seed => SignsComplete(seat, player, (ulong)seed, visits));

    private static bool SignsComplete(Seat seat, Policy player, ulong seed, bool visits)
    {
        var w = new World(AsShipped);
        TurnRules.Begin(w, seed);
        while (w[Meters.Phase] == (int)Phase.Talks)
        {
            w.Visit = visits ? Open(w, seat) : null;
            TurnRules.Talk(w, Policies.Default.With(seat, player), hand: null);
        }

        return w[Meters.Package] != 0 && AsShipped.PaperNumbered(w[Meters.Package]).Scope == Scopes.Complete;
    }

    /// <summary>The first ask that is open, one whose price was named first; never stricter customs, which serve another end.</summary>
    private static CourtVisit? Open(World w, Seat seat) => AsShipped.Court.Asks
        .Where(ask => ask.Data.Seats.Contains(seat) && ask.Data.Clause is not null && w.CourtMemory(ask.Memory) != (byte)CourtMemory.Granted && CompiledBar.FirstThatHolds(ask.Closed, w.Now) is null)
        .OrderByDescending(ask => w.CourtMemory(ask.Memory)).ThenBy(ask => (ask.Memory + w[Meters.Turn]) % AsShipped.Court.Asks.Length)
        .Select(ask => new CourtVisit(seat, ask, ask.Paper, Purse.Standing)).FirstOrDefault();
}
