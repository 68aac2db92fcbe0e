using BrighterFuture.Testing;

namespace BrighterFuture.Model.Tests;

/// <summary>The bands of src/decisions/0005-guarded-leaders.md, among guarded others: same seeds, so the same figures. <c>model targets</c> prints the table.</summary>
public sealed class How_hard_each_seat_is
{
    private const int Games = 400;
    private static readonly Scenario s_scenario = Shipped.Pack.Scenario;

    public static TheoryData<Seat> Seats => [.. Enum.GetValues<Seat>()];

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_player_made_of_dice_signs_the_whole_package_now_and_then(Seat seat) => Assert.InRange(Complete(Play(seat, Policy.Random)), 0.01, 0.06);

    [Theory]
    [MemberData(nameof(Seats))]
    public void No_ending_of_a_player_made_of_dice_is_the_usual_one(Seat seat)
    {
        var trial = Play(seat, Policy.Random);

        Assert.True(trial.Endings.Max() <= 0.40 * trial.Runs, string.Join(" ", trial.Endings));
    }

    [Theory]
    [MemberData(nameof(Seats))]
    public void The_advice_of_the_op_ed_signs_in_about_half_of_the_games(Seat seat) => Assert.InRange(Complete(Play(seat, Policy.Bang)), 0.40, 0.65);

    [Theory]
    [MemberData(nameof(Seats))]
    public void A_player_who_repeats_history_gets_its_family_of_endings(Seat seat)
    {
        var trial = Play(seat, Policy.Historical);

        Assert.Equal(1.0, trial.Share(EndingNumber.WalkedAway, EndingNumber.SoNear, EndingNumber.FreezeForFreeze, EndingNumber.FortressByungjin), 2);
    }

    [Theory]
    [MemberData(nameof(Seats))]
    public void Step_by_step_gets_somewhere_too(Seat seat)
    {
        var trial = Play(seat, Policy.Steps);

        Assert.InRange((double)(trial.Complete + trial.Capped + trial.FirstSteps) / Games, 0.10, 0.60);
    }

    [Theory]
    [MemberData(nameof(Seats))]
    public void What_a_seat_does_moves_the_endings(Seat seat) => Assert.True(Play(seat, Policy.Bang).Apart(Play(seat, Policy.Historical)) >= 0.3);

    [Theory]
    [MemberData(nameof(Seats))]
    public void The_advice_of_the_op_ed_wins_nothing_against_two_hawks(Seat seat) =>
        Assert.Equal(0, Trial.Run(s_scenario, seat, Policies.All(Policy.Hawk).With(seat, Policy.Bang), Games, 1).Complete);

    [Fact]
    public void Seoul_can_lose()
    {
        var history = Play(Seat.Moon, Policy.Historical).Verdicts;

        Assert.True(history[(int)Verdict.Loss] + history[(int)Verdict.Disaster] > Games / 3);
    }

    [Theory]
    [InlineData(Policy.Historical, 0, 12)]
    [InlineData(Policy.Hawk, 1, 30)]
    public void A_conciliatory_Kim_who_gets_no_answer_is_in_danger_but_not_lost(Policy others, int least, int most)
    {
        var trial = Trial.Run(s_scenario, Seat.Kim, Policies.All(others).With(Seat.Kim, Policy.Dove), Games, 1);

        Assert.InRange(100 * trial.Share(EndingNumber.PalaceTremor), least, most);
    }

    private static Trial Play(Seat seat, Policy player) => Trial.Run(s_scenario, seat, Policies.Default.With(seat, player), Games, 1);

    private static double Complete(Trial trial) => (double)trial.Complete / trial.Runs;
}
