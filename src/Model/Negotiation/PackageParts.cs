using static BrighterFuture.Model.Negotiation.IssueIndex;

namespace BrighterFuture.Model.Negotiation;

/// <summary>
/// A package cut in three for the exact search. <em>Disarming</em> (SCOPE, SEQ, TIME, VERIF) says what goes and when; <em>giving</em>
/// (SANC, FUND, BACK, GUAR) what is given for it and by whom; the <em>rest</em> (the last six) is one bit of nine words:
/// a word for each REFORM and NORM, a half of it for each INST, a lane of that for each ALLI, INFRA and IKP.
/// </summary>
internal static class PackageParts
{
    /// <summary>How many combinations SCOPE, SEQ, TIME and VERIF have.</summary>
    public const int DisarmingCount = 4 * 4 * 3 * 3;

    /// <summary>How many combinations SANC, FUND, BACK and GUAR have, feasible or not.</summary>
    public const int GivingCount = 4 * 4 * 4 * 4;

    /// <summary>Words of 64 bits that hold a set of rests.</summary>
    public const int Words = 3 * 3;

    /// <summary>Cells of one REFORM, NORM and INST.</summary>
    public const int Cells = Words * 2;

    /// <summary>Combinations of ALLI, INFRA and IKP.</summary>
    public const int Lanes = 3 * 3 * 3;

    /// <summary>Places a cell takes in a word.</summary>
    public const int CellBits = 32;

    /// <summary>Places a set of rests takes, used or not.</summary>
    public const int RestBits = Words * 64;

    /// <summary>Levels of three that follow each other in a number.</summary>
    private const int Three = 3;

    /// <summary>Writes the levels of a disarming number.</summary>
    public static void SetDisarming(Span<int> levels, int number)
    {
        (levels[Scope], levels[Sequence]) = (number / 36, number / 9 % 4);
        (levels[Time], levels[Verification]) = (number / Three % Three, number % Three);
    }

    /// <summary>Writes the levels of a giving number.</summary>
    public static void SetGiving(Span<int> levels, int number)
    {
        (levels[Sanctions], levels[Fund]) = (number / 64, number / 16 % 4);
        (levels[Backers], levels[Guarantee]) = (number / 4 % 4, number % 4);
    }

    /// <summary>Writes the levels of a bit of a set of rests.</summary>
    public static void SetRest(Span<int> levels, int bit)
    {
        var (word, place) = (bit / 64, bit % 64);
        (levels[Reform], levels[Normalisation], levels[Institutions]) = (word / Three, word % Three, place / CellBits);
        var lane = place % CellBits;
        (levels[Alliance], levels[Infrastructure], levels[Plan]) = (lane / 9, lane / Three % Three, lane % Three);
    }

    /// <summary>Number of the disarming part of a package.</summary>
    public static int Disarming(ReadOnlySpan<int> x) => (x[Scope] * 36) + (x[Sequence] * 9) + (x[Time] * Three) + x[Verification];

    /// <summary>Number of the giving part of a package.</summary>
    public static int Giving(ReadOnlySpan<int> x) => (x[Sanctions] * 64) + (x[Fund] * 16) + (x[Backers] * 4) + x[Guarantee];

    /// <summary>Bit of the rest of a package.</summary>
    public static int Rest(ReadOnlySpan<int> x) =>
        (((x[Reform] * Three) + x[Normalisation]) * 64) + (x[Institutions] * CellBits) + Lane(x);

    /// <summary>Lane of a package: ALLI, INFRA, IKP.</summary>
    public static int Lane(ReadOnlySpan<int> x) => (x[Alliance] * 9) + (x[Infrastructure] * Three) + x[Plan];

    /// <summary>Whether a bit of a set of rests is a package at all.</summary>
    public static bool IsUsed(int bit) => bit % CellBits < Lanes;

    /// <summary>Whether China backs, by giving number: its promises bind more.</summary>
    public static bool ChinaBacks(int giving) => (giving / 4 % 4) is Backing.AllFive or Backing.WithoutJapan;

    /// <summary>Whether there is a snapback that China backs, by giving number.</summary>
    public static bool SnapsBack(int giving) => giving / 64 is 1 or 2 && ChinaBacks(giving);
}
