using System.Collections.Immutable;

namespace BrighterFuture.Model.Rules;

/// <summary>What lies on the table in one turn; reused from turn to turn.</summary>
internal sealed class TalkTable
{
    private readonly (Seat Who, Paper Paper)[] _offers = new (Seat, Paper)[Order.Length];
    private int _count;

    /// <summary>Whose paper is taken up first.</summary>
    public static Seat[] Order { get; } = [Seat.Trump, Seat.Kim, Seat.Moon];

    public ReadOnlySpan<(Seat Who, Paper Paper)> Offers => _offers.AsSpan(0, _count);

    /// <summary>The paper all required signers took, or null.</summary>
    public Paper? Signed { get; set; }

    /// <summary>Why papers were not signed; kept only in games that somebody reads.</summary>
    public List<Judgement> Judged { get; } = [];

    public void Clear()
    {
        Judged.Clear();
        _count = 0;
        Signed = null;
    }

    public void Put(Seat who, Paper? paper)
    {
        if (paper is not null)
        {
            _offers[_count++] = (who, paper);
        }
    }
}

/// <summary>What a person does at the table.</summary>
/// <param name="Seat">Where the person sits.</param>
/// <param name="Paper">Its own paper, or null.</param>
/// <param name="Signs">Ids of the papers it would sign.</param>
internal sealed record Hand(Seat Seat, Paper? Paper, ImmutableHashSet<string> Signs)
{
    /// <summary>Packages to be put in rounds, in order, where they are not held yet.</summary>
    public ImmutableArray<string> Puts { get; init; } = [];

    /// <summary>The rounds that were held.</summary>
    public ImmutableArray<Round> Rounds { get; init; } = [];

    /// <summary>Who has left the table, or null.</summary>
    public Seat? Left { get; init; }
}
