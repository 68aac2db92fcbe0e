using System.Collections.Immutable;

namespace BrighterFuture.Model.Negotiation;

/// <summary>A package with a name.</summary>
/// <param name="Index">Place in the list; ties go to the lower.</param>
/// <param name="Id">Id, for example <c>B_NO_JAPAN</c>.</param>
/// <param name="Levels">Level of each of the fourteen issues, in the order of <see cref="IssueIndex"/>.</param>
public sealed record NamedPackage(int Index, string Id, ImmutableArray<int> Levels);

/// <summary>Places of the fourteen issues in a package.</summary>
public static class IssueIndex
{
    /// <summary>How much of the programme goes, 0 to 3.</summary>
    public const int Scope = 0;

    /// <summary>Who goes first, 0 disarm first to 3 benefits first.</summary>
    public const int Sequence = 1;

    /// <summary>Timetable, 0 one year, 1 four, 2 ten.</summary>
    public const int Time = 2;

    /// <summary>Verification, 0 none to 2 anywhere.</summary>
    public const int Verification = 3;

    /// <summary>Sanctions lifted, 0 none to 3 all.</summary>
    public const int Sanctions = 4;

    /// <summary>Development fund, 0 none to 3 US$300 billion.</summary>
    public const int Fund = 5;

    /// <summary>Backers: 0 all five, 1 without Japan, 2 without China, 3 US and ROK only.</summary>
    public const int Backers = 6;

    /// <summary>Security guarantee, 0 none to 3 co-guaranteed treaty.</summary>
    public const int Guarantee = 7;

    /// <summary>Infrastructure, 0 none to 2 grid, rail and ports.</summary>
    public const int Infrastructure = 8;

    /// <summary>Reform, 0 none to 2 full opening.</summary>
    public const int Reform = 9;

    /// <summary>Normalisation, 0 none, 1 US, 2 US and Japan.</summary>
    public const int Normalisation = 10;

    /// <summary>The alliances, 0 as now, 1 reassured, 2 troops leave.</summary>
    public const int Alliance = 11;

    /// <summary>Institutions, 0 none, 1 banks and forum.</summary>
    public const int Institutions = 12;

    /// <summary>Inter-Korean plan, 0 coexistence to 2 dated unification.</summary>
    public const int Plan = 13;

    /// <summary>How many issues a package has.</summary>
    public const int Count = 14;

    /// <summary>How many levels each issue has: 17,915,904 combinations.</summary>
    public static ImmutableArray<int> LevelCounts { get; } = [4, 4, 3, 3, 4, 4, 4, 4, 3, 3, 3, 3, 2, 3];
}
