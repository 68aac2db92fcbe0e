using System.Collections.Immutable;
using BrighterFuture.Model.Negotiation;

namespace BrighterFuture.Model.Rules;

/// <summary>A package with everything the table asks of it worked out once.</summary>
internal sealed class Paper
{
    private static readonly Party[][] SignersByBacking =
    [
        [Party.Us, Party.Rok, Party.Dprk, Party.Prc, Party.Jpn, Party.Rus],
        [Party.Us, Party.Rok, Party.Dprk, Party.Prc, Party.Rus],
        [Party.Us, Party.Rok, Party.Dprk, Party.Jpn, Party.Rus],
        [Party.Us, Party.Rok, Party.Dprk],
    ];

    private readonly int _signers;
    private readonly uint[] _pledges;

    public Paper(NamedPackage package, PackageScore score, ImmutableArray<RedLine> redLines, ImmutableArray<Pledge> pledges)
    {
        Package = package;
        Levels = package.Levels;
        (Scope, Sequence, Time, Verification) = (Levels[IssueIndex.Scope], Levels[IssueIndex.Sequence], Levels[IssueIndex.Time], Levels[IssueIndex.Verification]);
        (Backers, Guarantee, Fund) = (Levels[IssueIndex.Backers], Levels[IssueIndex.Guarantee], Levels[IssueIndex.Fund]);
        Normalisation = Levels[IssueIndex.Normalisation];
        Signers = [.. SignersByBacking[Backers].Select(party => (int)party)];
        _signers = Signers.Sum(party => 1 << party);
        PassesOverJapan = Scope >= Scopes.Cap && !Needs(Party.Jpn);
        RedLine = [.. Enum.GetValues<Party>().Select(party => RedLineRules.Crosses(redLines, Levels, party))];
        _pledges = [.. Enum.GetValues<Party>().Select(party => PledgeRules.CrossedBy(pledges, Levels, party))];
        MoneyMillions = (int)Math.Round(1000 * score.Delivered(Levels));
    }

    /// <summary>Parties that must sign where these are the backers.</summary>
    public static ReadOnlySpan<Party> SignersOf(int backers) => SignersByBacking[backers];

    public NamedPackage Package { get; }

    public int Index => Package.Index;

    public ImmutableArray<int> Levels { get; }

    /// <summary>Parties that must sign, by number.</summary>
    public int[] Signers { get; }

    /// <summary>By party: whether the paper crosses its red line.</summary>
    public bool[] RedLine { get; }

    /// <summary>Whether a party cannot get the paper through at home now: a red line of the pack, or a pledge of its leader that stands.</summary>
    public bool IsStopped(World w, int party) => RedLine[party] || (_pledges[party] != 0 && (_pledges[party] >> PledgeRules.Standing(w, party) & 1) != 0);

    /// <summary>What the backers can pay over ten years, US$ million.</summary>
    public int MoneyMillions { get; }

    /// <summary>Level of SCOPE.</summary>
    public int Scope { get; }

    /// <summary>Level of SEQ.</summary>
    public int Sequence { get; }

    /// <summary>Level of TIME.</summary>
    public int Time { get; }

    /// <summary>Level of VERIF.</summary>
    public int Verification { get; }

    /// <summary>Level of BACK.</summary>
    public int Backers { get; }

    /// <summary>Level of GUAR.</summary>
    public int Guarantee { get; }

    /// <summary>Level of FUND.</summary>
    public int Fund { get; }

    /// <summary>Level of NORM.</summary>
    public int Normalisation { get; }

    /// <summary>A main deal over Japan's head.</summary>
    public bool PassesOverJapan { get; }

    /// <summary>Whether a party must sign.</summary>
    public bool Needs(Party party) => (_signers & (1 << (int)party)) != 0;
}
