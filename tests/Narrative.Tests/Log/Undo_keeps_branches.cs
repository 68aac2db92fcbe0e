using BrighterFuture.Model;
using BrighterFuture.Narrative.Log;

namespace BrighterFuture.Narrative.Tests.Log;

public sealed class Undo_keeps_branches
{
    private static readonly LogRecord s_entered = new LogRecord.Entered("k01");
    private static readonly LogRecord s_first = new LogRecord.Chose(0, "aa");
    private static readonly LogRecord s_other = new LogRecord.Chose(1, "bb");
    private static readonly LogRecord s_told = new LogRecord.Decided(new Decision.Answered("DK01", "a"), ByStory: true);
    private static readonly LogRecord s_memo = new LogRecord.Decided(new Decision.Answered("DK02", null));
    private static readonly LogRecord s_end = new LogRecord.Decided(new Decision.EndedTurn());

    private static readonly GameLog s_log = GameLog.Empty.Append([s_entered, s_first, s_told, new LogRecord.Continued(), s_memo, s_end]);

    [Fact]
    public void Undo_goes_back_to_before_the_last_choice_of_the_person()
    {
        Assert.Equal([s_entered, s_first, s_told, new LogRecord.Continued()], s_log.Undo().Happened.AsEnumerable());
        Assert.Equal([s_entered], s_log.Undo().Undo().Happened.AsEnumerable());
        Assert.False(s_log.Undo().Undo().CanUndo);
        Assert.Equal(s_log.Undo().Undo(), s_log.Undo().Undo().Undo());
    }

    [Fact]
    public void Redo_goes_forward_by_the_same_steps()
    {
        var back = s_log.Undo().Undo();
        Assert.Equal(s_log.Undo(), back.Redo());
        Assert.Equal(s_log, back.Redo().Redo());
        Assert.False(s_log.CanRedo);
        Assert.Equal(s_log, s_log.Redo());
    }

    [Fact]
    public void Acting_as_before_opens_no_branch()
    {
        var again = s_log.Undo().Undo().Append(s_first).Append(s_told);
        Assert.Single(again.Branches);
        Assert.Equal(3, again.Position);
        Assert.Equal(3, again.Ahead.Length);
    }

    [Fact]
    public void Acting_otherwise_opens_a_branch_and_the_left_one_stays()
    {
        var other = s_log.Undo().Undo().Append(s_other).Append(s_end);
        Assert.Equal(2, other.Branches.Length);
        Assert.Equal([s_entered, s_other, s_end], other.Happened.AsEnumerable());
        Assert.Equal(s_log.Happened.AsEnumerable(), other.Path(0));
        Assert.Equal(s_log, new Func<GameLog, GameLog>(l => GameLog.Restore([l.Branches[0]], 0, 6))(other.Switch(0)));
    }

    [Fact]
    public void Coming_back_to_a_branch_finds_it_instead_of_opening_another()
    {
        var other = s_log.Undo().Undo().Append(s_other).Append(s_end);
        var back = other.Undo().Append(s_first);
        Assert.Equal(0, back.Current);
        Assert.Equal(2, back.Branches.Length);
        var third = back.GoTo(1).Append(s_memo).GoTo(1).Append(s_other);
        Assert.Equal(1, third.Current);
        Assert.Equal([0, 0], third.Branches.Skip(1).Select(b => b.Parent!.Value));
    }

    [Fact]
    public void Names_stay_with_their_branch() => Assert.Equal("as it was", s_log.Rename(0, "as it was").Undo().Undo().Append(s_other).Branches[0].Name);

    [Fact]
    public void A_log_whose_branches_do_not_hang_together_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GameLog.Restore([], 0, 0));
        Assert.Throws<ArgumentException>(() => GameLog.Restore([new Branch(0, null, 0, null, [])], 0, 1));
        Assert.Throws<ArgumentException>(() => GameLog.Restore([new Branch(0, null, 0, null, []), new Branch(1, 0, 3, null, [])], 0, 0));
        Assert.Throws<ArgumentException>(() => GameLog.Restore([new Branch(0, null, 0, null, []), new Branch(1, 1, 0, null, [])], 0, 0));
    }
}
