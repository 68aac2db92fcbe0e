using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>Something a party cannot get through at home, whatever the package scores (Putnam's second level). Red lines are public.</summary>
/// <param name="Id">Id, for example <c>relief-first</c>.</param>
/// <param name="Party">Who cannot cross it.</param>
/// <param name="When">It is crossed where all of these hold.</param>
/// <param name="Sentence">What it says, one sentence.</param>
/// <param name="Source">Source keys, or "design judgement".</param>
public sealed record RedLine(string Id, Party Party, ImmutableArray<LevelSet> When, string Sentence, string Source)
{
    /// <summary>Whether a package crosses it.</summary>
    public bool IsCrossedBy(ImmutableArray<int> package)
    {
        foreach (var clause in When)
        {
            if (!clause.Holds(package[clause.Issue]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Some levels of one issue.</summary>
/// <param name="Issue">Place of the issue, see <see cref="IssueIndex"/>.</param>
/// <param name="Levels">The levels, from 0.</param>
public sealed record LevelSet(int Issue, ImmutableArray<int> Levels)
{
    /// <summary>Whether a level is one of them.</summary>
    public bool Holds(int level) => Levels.Contains(level);
}
